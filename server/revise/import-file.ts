import { createReadStream } from "node:fs";
import { z } from "zod";
import { InvalidGraphError, UnreadableFileError } from "../errors.ts";
import {
  FORMAT_VERSION,
  GraphDigest,
  type GraphSummary,
  HEADER,
  itemLine,
  trailerLine,
} from "../explore/export-digest.ts";
import { type GraphItem, type GraphPages, sortProperties } from "../explore/export-item.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { GraphChecker } from "./import-check.ts";
import { importGraph, type MoveProgress } from "./import-graph.ts";
import { readLines } from "./import-lines.ts";

const Header = z.object({ kind: z.literal("graph"), format: z.string(), version: z.number() });
const Trailer = z.strictObject({
  kind: z.literal("end"),
  nodes: z.number().int(),
  relationships: z.number().int(),
  sha256: z.string(),
});

const PAGE = 1000;

/**
 * Makes the graph of a jsonl export, byte for byte: the export of what is then in the store is the file again. The file
 * is read to its end before anything is written. Throws InvalidGraphError, UnreadableFileError, and what importGraph does.
 */
export async function importFile(
  store: GraphStore,
  file: string,
  onProgress: (progress: MoveProgress) => void,
): Promise<GraphSummary> {
  const summary = await checkFile(file, (done) => onProgress({ step: "check", done }));
  await importGraph(store, () => readItems(file), summary, onProgress);
  return summary;
}

/** Reads a file to its end; nothing of it is wrong when this returns. Throws InvalidGraphError, UnreadableFileError. */
async function checkFile(file: string, onProgress: (done: number) => void): Promise<GraphSummary> {
  const checker = new GraphChecker();
  const digest = new GraphDigest();
  let trailer: z.infer<typeof Trailer> | undefined;
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    try {
      if (number === 1) checkHeader(line);
      else if (trailer) throw new InvalidGraphError("it comes after the end");
      else trailer = readItem(line, checker, digest);
    } catch (error) {
      if (!(error instanceof InvalidGraphError)) throw error;
      throw new InvalidGraphError(
        `"${file}", line ${number}: ${error.message}. Nothing was changed.`,
      );
    }
    if (number % PAGE === 0) onProgress(number);
  }
  if (!trailer) throw cutOff(file, number);
  const summary = digest.summary();
  if (trailerLine(trailer) !== trailerLine(summary)) throw changed(file, number, trailer, summary);
  return summary;
}

/** Counts a node or relationship in; of the last line, gives what it says. */
function readItem(line: string, checker: GraphChecker, digest: GraphDigest) {
  const value = parseJson(line);
  if (isTrailer(line)) return parseTrailer(value);
  const item = checker.check(value);
  // Equal graphs have equal bytes only as long as there is one way to write each line.
  if (itemLine({ ...item, properties: sortProperties(item.properties) }) !== `${line}\n`) {
    throw new InvalidGraphError(
      "it is not written as newsgraph export writes it (spaces, line ends, order of keys, escapes)",
    );
  }
  digest.add([item]);
  return undefined;
}

function checkHeader(line: string): void {
  if (`${line}\n` === HEADER) return;
  const hint = "import reads what newsgraph export writes with --format jsonl, and no other format";
  const header = Header.safeParse(jsonOrNothing(line));
  if (!header.success || header.data.format !== "newsgraph") {
    throw new InvalidGraphError(`it is not the first line of an export: ${hint}`);
  }
  const { version } = header.data;
  if (version === FORMAT_VERSION) {
    throw new InvalidGraphError("it is not written as newsgraph export writes it");
  }
  throw new InvalidGraphError(
    `the file has version ${version} of the format, and this newsgraph reads version ${FORMAT_VERSION}: ` +
      "use the newsgraph that wrote it, or a newer one",
  );
}

/** The items of a file that was checked. */
async function* readItems(file: string): GraphPages & AsyncGenerator<readonly GraphItem[]> {
  const checker = new GraphChecker();
  let page: GraphItem[] = [];
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (number === 1 || isTrailer(line)) continue;
    page.push(checker.check(parseJson(line)));
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  yield page;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    yield* readLines(createReadStream(file));
  } catch (cause) {
    if (cause instanceof InvalidGraphError) {
      throw new InvalidGraphError(`"${file}", ${cause.message}. Nothing was changed.`);
    }
    if (!(cause instanceof Error) || !("syscall" in cause)) throw cause;
    throw new UnreadableFileError(file, cause.message);
  }
}

function isTrailer(line: string): boolean {
  return line.startsWith('{"kind":"end"');
}

function parseTrailer(value: unknown): z.infer<typeof Trailer> {
  const { success, data } = Trailer.safeParse(value);
  if (!success) throw new InvalidGraphError("it is the end, and has no counts and digest");
  return data;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InvalidGraphError("it is not JSON");
  }
}

function jsonOrNothing(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function cutOff(file: string, lines: number): InvalidGraphError {
  return new InvalidGraphError(
    lines === 0
      ? `"${file}" is empty. Nothing was changed.`
      : `"${file}" ends after line ${lines} without its last line, so it was cut off: export it again. Nothing was changed.`,
  );
}

function changed(
  file: string,
  line: number,
  said: GraphSummary,
  found: GraphSummary,
): InvalidGraphError {
  const count = ({ nodes, relationships }: GraphSummary) =>
    `${nodes} nodes and ${relationships} relationships`;
  const isShort = said.nodes !== found.nodes || said.relationships !== found.relationships;
  const why = isShort
    ? `it says that there are ${count(said)}, and there are ${count(found)}`
    : "the digest is of other lines";
  return new InvalidGraphError(
    `"${file}", line ${line}: ${why}: the file was changed after it was exported. Export it again. Nothing was changed.`,
  );
}
