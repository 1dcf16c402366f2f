import type { ArticleSource } from "../../../model/index.ts";
import { type DocumentInput, refuseDocument } from "./document-input.ts";

/** The text of a file as it is, without its byte order mark. Throws UnreadableFileError. */
export function readPlain(input: DocumentInput): ArticleSource {
  const text = decodeUtf8(input);
  if (text.includes("\0")) refuseDocument(input, "it is a binary file, not text");
  if (text.trim() === "") refuseDocument(input, "it is empty");
  return { text, ...(input.url && { url: input.url }) };
}

function decodeUtf8(input: DocumentInput): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(input.bytes);
  } catch {
    return refuseDocument(input, "it is not UTF-8 text");
  }
}
