import type { ArticleSource } from "../../../model/index.ts";
import { decodeBytes, decodeWestern, encodingOfMark } from "./decode-bytes.ts";
import { type DocumentInput, refuseDocument } from "./document-input.ts";

/** What no text has: NUL; where its bytes could be anything, other controls than those of lines and pages, too. */
const NUL = "\0";
const CONTROL = /[^\P{Cc}\t\n\v\f\r]/u;

/**
 * The text of a file as it is, without its byte order mark: in UTF-16 where that says so, else in UTF-8, and what is not that
 * in the usual Western encoding, Windows-1252. Throws UnreadableFileError.
 */
export function readPlain(input: DocumentInput): ArticleSource {
  const { bytes, url } = input;
  const marked = encodingOfMark(bytes);
  const text = marked
    ? decodeBytes(bytes, marked)
    : (decodeBytes(bytes, "utf-8") ?? western(bytes));
  if (text === undefined || text.includes(NUL))
    refuseDocument(input, "it is a binary file, or damaged, and no text");
  if (text.trim() === "") refuseDocument(input, "it is empty");
  return { text, ...(url && { url }) };
}

/** Text in Windows-1252; undefined where it has bytes that no text in it has, or is rather UTF-8 that was damaged. */
function western(bytes: Uint8Array): string | undefined {
  const lossy = new TextDecoder("utf-8").decode(bytes);
  const count = (pattern: RegExp) => lossy.match(pattern)?.length ?? 0;
  if (count(/[^\p{ASCII}\ufffd]/gu) > count(/\ufffd/g)) return undefined;
  const text = decodeWestern(bytes);
  return CONTROL.test(text) ? undefined : text;
}
