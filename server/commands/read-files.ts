import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { NotFoundError, WrongUseError } from "../errors.ts";
import { explainUnread } from "../explain-unread.ts";
import { readPlain } from "../intake/formats/read-plain.ts";
import { hasReadableName } from "../intake/formats/sniff-format.ts";

/**
 * The files and addresses that are named, and those of the folders that are named (of the formats that are read, not
 * hidden, in the order of their names). Throws NotFoundError for what is not there, WrongUseError where nothing is left.
 */
export function listSources(paths: readonly string[]): readonly string[] {
  const sources = paths.flatMap((path) => {
    if (isWebAddress(path)) return [path];
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new NotFoundError("FILE_NOT_FOUND", `There is no file or folder "${path}".`);
    return found.isDirectory() ? documentsIn(path) : [path];
  });
  if (sources.length > 0) return sources;
  throw new WrongUseError(
    "There is no file in what you named that can be read: none of txt, md, html, pdf, docx and eml.",
  );
}

export function isWebAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The text of a file as it is, without its byte order mark. Throws NotFoundError, UnreadableFileError. */
export function readText(file: string): string {
  return readPlain({ name: file, bytes: readBytes(file) }).text;
}

function documentsIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => hasReadableName(name) && !/(?:^|[\\/])\./.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** Throws NotFoundError, UnreadableFileError. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw explainUnread(file, cause);
  }
}
