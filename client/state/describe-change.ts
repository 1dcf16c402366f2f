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

const REVIEWED: Readonly<Record<string, string>> = {
  accepted: "accepted it",
  rejected: "rejected it",
  unreviewed: "took back what was said of it",
};

/** What somebody changed meanwhile: "Ann changed the name to “Anna Lee”", "Ann rejected it". */
export function describeChange({ part, now, entity, by }: ChangeSince): string {
  const who = by ?? "Somebody";
  if (part === "review") return `${who} ${REVIEWED[String(now)] ?? REVIEWED.unreviewed}`;
  if (part === "entity") return `${who} made one of them part of “${entity?.name ?? now}”`;
  const words = PARTS[part] ?? part;
  const value = entity?.name ?? (now && typeof now === "object" ? writePeriod(now) : now);
  if (value === null)
    return by ? `${by} took ${words} away` : `${capital(words)} is not told any more`;
  return by ? `${by} changed ${words} to “${value}”` : `${capital(words)} is “${value}” by now`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
