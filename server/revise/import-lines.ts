import { InvalidGraphError } from "../errors.ts";

/** An article of a few megabytes fits in a line many times over; a file without line ends does not fill the memory. */
const MAX_LINE_BYTES = 64_000_000;
const LINE_END = 0x0a;

/** The lines of UTF-8 text. Throws InvalidGraphError, whose message begins with the line's number. */
export async function* readLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let number = 0;
  let parts: Buffer[] = [];
  let size = 0;
  const take = () => {
    number += 1;
    const line = decode(Buffer.concat(parts), number);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      parts.push(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > MAX_LINE_BYTES) throw new InvalidGraphError(`line ${number + 1}: it is too long`);
  }
  if (size > 0) yield take();
}

function decode(bytes: Buffer, number: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InvalidGraphError(`line ${number}: it is not UTF-8 text`);
  }
}
