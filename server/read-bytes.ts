/** More than is taken. */
export class HugeAnswerError extends Error {}

/** Reads a stream to its end. Throws HugeAnswerError as soon as there is more than `maxBytes`, and reads no further. */
export async function readBytes(
  chunks: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const read: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream, and so the connection.
  for await (const chunk of chunks ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new HugeAnswerError(`There is more than ${maxBytes} bytes.`);
    read.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(read));
}
