/** A line of a stream, counted from 1; without text where it is longer than is taken. */
export interface StreamLine {
  readonly number: number;
  readonly text?: string;
}

const NEWLINE = 0x0a;

/**
 * The lines of a stream that are not blank, as they arrive; no more than one is held. One of more than `maxBytes` is passed
 * over, and the next goes on. Bytes that are not UTF-8 come out as U+FFFD.
 */
export async function* readStreamLines(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<StreamLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const end = (): StreamLine | undefined => {
    number += 1;
    const line =
      size > maxBytes ? { number } : { number, text: Buffer.concat(parts).toString("utf8") };
    parts = [];
    size = 0;
    return line.text?.trim() === "" ? undefined : line;
  };
  for await (const chunk of stream) {
    let start = 0;
    while (start < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, start);
      const part = chunk.subarray(start, newline < 0 ? chunk.length : newline);
      size += part.length;
      if (size > maxBytes) parts = [];
      else parts.push(part);
      if (newline < 0) break;
      const line = end();
      if (line) yield line;
      start = newline + 1;
    }
  }
  const last = size > 0 ? end() : undefined;
  if (last) yield last;
}
