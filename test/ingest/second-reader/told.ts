import { type Ask, readAgain } from "../../../ingest/second-reader/read-again.ts";
import type { ToldClaim } from "../../../ingest/second-reader/reader-answer.ts";
import type { Extraction } from "../../../model/index.ts";

/** The id of an entity of an extraction, by its name. */
export function idOf({ entities }: Extraction, name: string): string {
  const entity = entities.find((one) => one.name === name);
  if (!entity) throw new Error(`There is no ${name}.`);
  return entity.id;
}

type Parts = Partial<ToldClaim> & Pick<ToldClaim, "subject" | "object" | "quote">;

/** A claim as a second reader tells it; ends and speaker by their names where the extraction has these. */
export function aToldClaim(extraction: Extraction, parts: Parts): ToldClaim {
  const known = (name: string) =>
    extraction.entities.find((entity) => entity.name === name)?.id ?? name;
  const { subject, object, speaker = null, ...others } = parts;
  return {
    type: "MET_WITH",
    status: "asserted",
    polarity: "affirmed",
    modality: "asserted",
    ...others,
    subject: known(subject),
    object: known(object),
    speaker: speaker === null ? null : known(speaker),
  };
}

/** Reads an extraction again, by a reader that answers each part with the next of these. */
export function rereadWith(
  extraction: Extraction,
  answers: readonly unknown[],
  maxCharacters = 8_000,
) {
  const left = [...answers];
  const ask: Ask = async () => {
    const answer = left.shift() ?? { claims: [] };
    return { text: typeof answer === "string" ? answer : JSON.stringify(answer) };
  };
  return readAgain(extraction, ask, { maxCharacters });
}
