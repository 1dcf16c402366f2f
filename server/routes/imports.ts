import type { Request } from "express";
import { TooLargeError, WrongUseError } from "../errors.ts";
import { readPlain } from "../intake/formats/read-plain.ts";
import { HugeAnswerError, readBytes } from "../read-bytes.ts";
import { answerCsv } from "../revise/csv/answer-csv.ts";
import type { ColumnMapping } from "../revise/csv/read-csv.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { CsvAnswer, CsvQuery } from "./imports.schema.ts";

const MAX_BYTES = 2_000_000;
const CSV_TYPES = ["text/csv", "text/plain", "application/octet-stream"];

/** `user`: who judges where a request does not say. */
export function importRoutes(store: GraphStore, user: string): readonly Endpoint[] {
  return [
    endpoint({
      method: "post",
      path: "/api/import/csv",
      summary:
        'Adds the edges or entities of a CSV file, which is the request\'s body ("Content-Type: text/csv"): a judgement a ' +
        "row, all of them or, where a row is wrong, none. With preview=1 nothing is changed, and what is wrong is answered.",
      query: CsvQuery,
      file: "text/csv",
      answer: CsvAnswer,
      problems: [409, 413],
      async handle({ query: { kind, preview, map = [], by = user, why } }, { request }) {
        const text = await readFile(request);
        const given = { text, what: kind, mapping: mappingOf([map].flat()), by, why };
        return answerCsv(store, given, preview === "1");
      },
    }),
  ];
}

/** Throws TooLargeError, WrongUseError. */
async function readFile(request: Request): Promise<string> {
  if (!request.is(CSV_TYPES)) {
    throw new WrongUseError('The body is the file: send it with "Content-Type: text/csv".');
  }
  try {
    return readPlain({ name: "file.csv", bytes: await readBytes(request, MAX_BYTES) }).text;
  } catch (error) {
    if (!(error instanceof HugeAnswerError)) throw error;
    throw new TooLargeError(
      `The file is larger than ${MAX_BYTES / 1_000_000} MB. newsgraph import-csv takes it.`,
    );
  }
}

function mappingOf(pairs: readonly string[]): ColumnMapping {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
