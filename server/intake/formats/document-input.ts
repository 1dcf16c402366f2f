import { UnreadableFileError } from "../../errors.ts";

/** A document as it came: a file, an upload, the answer of a web site. */
export interface DocumentInput {
  /** What it is called, in messages too: a file's name, or an address. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What whoever sent it says it is, as HTTP puts it. */
  readonly contentType?: string | undefined;
  /** Where it was found on the web. */
  readonly url?: string | undefined;
  /** Its path in the folder that is watched or was named, with slashes. */
  readonly file?: string | undefined;
}

/** Throws UnreadableFileError. `reason` completes "“report.pdf” cannot be read: ". */
export function refuseDocument({ name }: Pick<DocumentInput, "name">, reason: string): never {
  throw new UnreadableFileError(name, reason);
}
