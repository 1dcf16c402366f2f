import { createReadStream } from "node:fs";
import { z } from "zod";
import { ENTITY_TYPES } from "../../../model/index.ts";
import { RowsError } from "../../errors.ts";
import { explainUnread } from "../../explain-unread.ts";
import { readStreamLines } from "../../intake/json-lines.ts";
import { parseJson } from "../../parse-json.ts";
import { WikidataId } from "../../store/judgements/payload.ts";

const MAX_LINE_BYTES = 1_000_000;

/** Labels and aliases as a list, or by language, as Wikidata has them. */
const Texts = z.union([
  z.array(z.string()),
  z.record(z.string(), z.union([z.string(), z.array(z.string())])),
]);

const Line = z
  .object({
    id: WikidataId,
    label: z.string().optional(),
    labels: Texts.optional(),
    aliases: Texts.default([]),
    type: z.enum(ENTITY_TYPES).optional(),
  })
  .refine(({ label, labels }) => label ?? labels, "it has neither label nor labels");

/** An item of Wikidata, as a line of the file has it. */
export interface WikidataItem {
  readonly id: string;
  readonly labels: readonly string[];
  readonly aliases: readonly string[];
  /** Which entities it may be: of any type where the file does not say. */
  readonly type?: z.infer<typeof Line>["type"];
}

/**
 * The items of a file of JSON Lines, as they are read; the file may be larger than memory. Throws NotFoundError,
 * UnreadableFileError, and RowsError for the first line that is none.
 */
export async function* readItems(file: string): AsyncGenerator<WikidataItem> {
  const stream = createReadStream(file);
  try {
    for await (const { number, text } of readStreamLines(stream, MAX_LINE_BYTES)) {
      yield itemOf(number, text);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && "syscall" in error) {
      throw explainUnread(file, error);
    }
    throw error;
  }
}

function itemOf(line: number, text: string | undefined): WikidataItem {
  const wrong = (message: string) => new RowsError([{ line, message }]);
  if (text === undefined) throw wrong("it is longer than a megabyte");
  const value = parseJson(text);
  if (value === undefined) {
    throw wrong(
      'it is no JSON: a line is {"id": "Q42", "labels": ["Douglas Adams"], "aliases": []}',
    );
  }
  const { success, data, error } = Line.safeParse(value);
  if (!success) {
    const [issue] = error.issues;
    throw wrong([issue?.path.join("."), issue?.message].filter(Boolean).join(": "));
  }
  const { id, label, labels = [], aliases, type } = data;
  return {
    id,
    labels: [...(label ? [label] : []), ...listOf(labels)],
    aliases: listOf(aliases),
    ...(type && { type }),
  };
}

function listOf(texts: z.infer<typeof Texts>): readonly string[] {
  return Object.values(texts).flat();
}
