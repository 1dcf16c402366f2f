import { decodeBytes, decodeWestern, encodingOfMark } from "./decode-bytes.ts";
import type { DocumentInput } from "./document-input.ts";

/** Where a page says how it is written. */
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i;
const HEADER_CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The text of a page: by its byte order mark, what its server says, what it says itself, else UTF-8, and the usual Western
 * encoding where it is not that. https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeHtml({ bytes, contentType }: DocumentInput): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const said =
    HEADER_CHARSET.exec(contentType ?? "")?.[1] ?? META_CHARSET.exec(head)?.[1] ?? undefined;
  const marked = encodingOfMark(bytes);
  for (const encoding of [marked, said, "utf-8"]) {
    const text = encoding ? decodeBytes(bytes, encoding) : undefined;
    if (text !== undefined) return text;
  }
  return decodeWestern(bytes);
}
