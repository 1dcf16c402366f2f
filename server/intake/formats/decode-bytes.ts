/** The encoding that a byte order mark names, of those that begin with another than UTF-8's. https://encoding.spec.whatwg.org/#bom-sniff */
export function encodingOfMark([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** 0x80 to 0x9f in Windows-1252. https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WESTERN_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes as text, without its byte order mark. Undefined where the encoding has no such name, or the bytes are not written in it. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === "windows-1252" ? decodeWestern(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes as Windows-1252, which any are. TextDecoder of Node 20 and 22 has controls for its quotes and dashes. */
export function decodeWestern(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return text.replace(/[\x80-\x9f]/g, (sign) => WESTERN_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}
