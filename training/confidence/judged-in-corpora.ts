import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { corpusPath } from "../../test/eval/corpora.ts";
import { textsOf } from "../../test/eval/corpus-texts.ts";

const JudgedClaims = z.array(
  z.object({
    document: z.string(),
    start: z.number(),
    subject: z.string(),
    type: z.string(),
    object: z.string(),
    isRight: z.boolean(),
  }),
);

/** A text of a corpus, and what was said of claims in it, by `keyOf`. */
export interface JudgedText {
  readonly text: string;
  readonly verdicts: ReadonlyMap<string, boolean>;
}

export const keyOf = (start: number, subject: string, type: string, object: string): string =>
  JSON.stringify([start, subject, type, object]);

/** The texts of test/eval/judged-claims.json that are there. */
export function judgedTexts(): JudgedText[] {
  const path = fileURLToPath(new URL("../../test/eval/judged-claims.json", import.meta.url));
  const claims = JudgedClaims.parse(JSON.parse(readFileSync(path, "utf8")));
  const folders = ["corpora/gum", "corpora/ewt"].flatMap((folder) => corpusPath(folder) ?? []);
  const documents = [...new Set(claims.map(({ document }) => document))];
  return documents.flatMap((document) => {
    const file = folders
      .map((folder) => join(folder, `${document}.conllu`))
      .find((candidate) => existsSync(candidate));
    if (!file) return [];
    const own = claims.filter((claim) => claim.document === document);
    const verdicts = new Map(
      own.map(({ start, subject, type, object, isRight }) => [
        keyOf(start, subject, type, object),
        isRight,
      ]),
    );
    return [{ text: textsOf(readFileSync(file, "utf8")), verdicts }];
  });
}
