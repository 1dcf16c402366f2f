import { relative, sep } from "node:path";

/** What an article has as its `file`: the path in a folder, the same on each system; macOS may write "é" as two characters. */
export function pathInFolder(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/").normalize("NFC");
}
