import { GraphDigest, HEADER, trailerLine } from "../explore/export-digest.ts";
import type { ReadGraph } from "../explore/export-item.ts";

/** A line for the format, each node, each relationship, and the end, which tells whether all of it is there. */
export async function* writeJsonl(read: ReadGraph): AsyncGenerator<string> {
  const digest = new GraphDigest();
  yield HEADER;
  for await (const page of read()) yield digest.add(page);
  yield trailerLine(digest.summary());
}
