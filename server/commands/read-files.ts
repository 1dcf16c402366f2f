import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { NotFoundError, UnreadableFileError } from "../errors.ts";

/**
 * The files that are named, and those of the folders that are named (.txt, not hidden, in the order of their names).
 * Throws NotFoundError for what is not there.
 */
export function listFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new NotFoundError("FILE_NOT_FOUND", `There is no file or folder "${path}".`);
    return found.isDirectory() ? textsIn(path) : [path];
  });
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The text of a file as it is, without its byte order mark. Throws UnreadableFileError. */
export function readText(file: string): string {
  const text = decode(file, readBytes(file));
  if (text.includes("\0")) throw new UnreadableFileError(file, "it is a binary file, not text");
  if (text.trim() === "") throw new UnreadableFileError(file, "it is empty");
  return text;
}

function textsIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.txt$/i.test(name) && !/(?:^|[\\/])\./.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UnreadableFileError(file, cause instanceof Error ? cause.message : "no reason given");
  }
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFileError(file, "it is not UTF-8 text");
  }
}
