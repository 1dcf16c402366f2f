import { NotFoundError, UnreadableFileError } from "./errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
};

/** Why a file could not be read, by what the system says. */
export function explainUnread(file: string, cause: unknown): NotFoundError | UnreadableFileError {
  const { code, message } = Object(cause);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new NotFoundError("FILE_NOT_FOUND", `There is no file "${file}".`);
  }
  return new UnreadableFileError(file, REASONS[String(code)] ?? String(message ?? cause));
}
