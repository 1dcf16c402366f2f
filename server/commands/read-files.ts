import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { NotFoundError, WrongUseError } from "../errors.ts";
import { explainUnread } from "../explain-unread.ts";
import { readPlain } from "../intake/formats/read-plain.ts";
import { hasReadableName } from "../intake/formats/sniff-format.ts";
import { pathInFolder } from "../intake/path-in-folder.ts";

/** A file or an address that a command was given. */
export interface NamedSource {
  readonly path: string;
  /** Of a file: its path in the folder that was named, or its name alone where it was named itself. */
  readonly file?: string;
}

/**
 * The files and addresses that are named, and those of the folders that are named (of the formats that are read, not
 * hidden, in the order of their names). Throws NotFoundError for what is not there, WrongUseError where nothing is left.
 */
export function listSources(paths: readonly string[]): readonly NamedSource[] {
  const sources = paths.flatMap((path): readonly NamedSource[] => {
    if (isWebAddress(path)) return [{ path }];
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new NotFoundError("FILE_NOT_FOUND", `There is no file or folder "${path}".`);
    if (found.isDirectory()) return documentsIn(path);
    return [{ path, file: pathInFolder(dirname(path), path) }];
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

function documentsIn(folder: string): readonly NamedSource[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => hasReadableName(name) && !/(?:^|[\\/])\./.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort()
    .map((path) => ({ path, file: pathInFolder(folder, path) }));
}

/** Throws NotFoundError, UnreadableFileError. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw explainUnread(file, cause);
  }
}
