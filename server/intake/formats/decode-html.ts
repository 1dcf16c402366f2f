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
    const text = encoding ? decode(bytes, encoding) : undefined;
    if (text !== undefined) return text;
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

function encodingOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Undefined where the encoding has no such name, or the bytes are not written in it. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
