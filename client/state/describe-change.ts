import { writePeriod } from "../../model/index.ts";
import type { ChangeSince } from "../../server/routes/judgements.schema.ts";

const PARTS: Readonly<Record<string, string>> = {
  name: "the name",
  type: "the type",
  description: "the description",
  predicate: "the words",
  polarity: "the polarity",
  modality: "the modality",
  status: "the status",
  event: "when it happened",
  saidAt: "when it was said",
  subject: "who does it",
  object: "whom it is done to",
  speaker: "who says so",
};

/** What somebody changed meanwhile: "Ann changed the name to “Anna Lee”". */
export function describeChange({ part, now, entity, by }: ChangeSince): string {
  const words = PARTS[part] ?? part;
  const value = entity?.name ?? (now && typeof now === "object" ? writePeriod(now) : now);
  if (value === null)
    return by ? `${by} took ${words} away` : `${capital(words)} is not told any more`;
  return by ? `${by} changed ${words} to “${value}”` : `${capital(words)} is “${value}” by now`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
