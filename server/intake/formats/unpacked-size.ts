import { fromBufferPromise } from "yauzl";

/** What a zip archive is when it is unpacked. */
export interface UnpackedArchive {
  readonly names: readonly string[];
  readonly bytes: number;
}

/**
 * Unpacks an archive to see how much there is in it, and keeps nothing. It stops as soon as there is more than `maxBytes`,
 * whatever the archive says of itself. Throws where it is damaged or too large.
 */
export async function unpackedSize(bytes: Uint8Array, maxBytes: number): Promise<UnpackedArchive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true });
  const names: string[] = [];
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += Buffer.byteLength(chunk);
      if (size > maxBytes) throw new RangeError(`It unpacks to more than ${maxBytes} bytes.`);
    }
  }
  return { names, bytes: size };
}
