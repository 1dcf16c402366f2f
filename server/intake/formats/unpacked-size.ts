import { type Entry, fromBuffer, type ZipFile } from "yauzl";

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
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const names: string[] = [];
  let size = 0;
  for await (const entry of entriesOf(zip)) {
    names.push(entry.fileName);
    for await (const chunk of await contentOf(zip, entry)) {
      size += Buffer.byteLength(chunk);
      if (size > maxBytes) throw new RangeError(`It unpacks to more than ${maxBytes} bytes.`);
    }
  }
  return { names, bytes: size };
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      zip.once("entry", resolve);
      zip.once("end", () => resolve(undefined));
      zip.once("error", reject);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (!entry) return;
    yield entry;
  }
}

function contentOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
