import type { Extraction, RelationTypeName } from "../../model/index.ts";
import { anExtraction, type ClaimParts } from "../builders.ts";
import { pick, randomFrom } from "./random.ts";
import { syntheticEntity } from "./synthetic-entity.ts";

export const NEW_ENTITIES = 16;
const CLAIMS = 20;
const TYPES: readonly RelationTypeName[] = [
  "MET_WITH",
  "NEGOTIATED_WITH",
  "SPOKE_WITH",
  "TOLD",
  "URGED",
  "WARNED",
  "ACCUSED",
  "ARRESTED",
  "SUED",
  "INVESTIGATED",
];
const STATUSES = ["asserted", "asserted", "asserted", "alleged", "planned", "denied"] as const;

/** Who meets whom, by number, and who says so. */
interface Tie {
  readonly ends: readonly [number, number];
  readonly speaker?: number;
}

/**
 * What would be read from articles without end, the same for the same seed: 20 claims each, a quarter of them said by
 * somebody, and 16 entities that no article named before. The others are met again the more often, the more claims they
 * have (Simon 1955, "On a class of skew distribution functions"): most have one or two, a few have a thousand.
 */
export function* syntheticArticles(seed: number): Generator<Extraction, never> {
  const random = randomFrom(seed);
  /** The entity at each end of each claim so far: to pick one evenly is to pick an entity by its claims. */
  const ends: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (let article = 0; ; article++) {
    const ties: Tie[] = [];
    for (let claim = 0; claim < CLAIMS; claim++) {
      const isOfNew = claim < NEW_ENTITIES;
      const pair = isOfNew
        ? withNew(random, ends, article * NEW_ENTITIES + claim)
        : ofKnown(random, ends, pairs);
      ends.push(...pair);
      pairs.push(pair);
      ties.push({ ends: pair, ...(random() < 0.25 && { speaker: pick(random, ends) }) });
    }
    yield anArticle(random, article, ties);
  }
}

function withNew(random: () => number, ends: readonly number[], added: number) {
  // The first of all has nobody to meet but the next.
  const known = ends.length === 0 ? added + 1 : pick(random, ends);
  const other = known === added ? 0 : known;
  return random() < 0.5 ? ([added, other] as const) : ([other, added] as const);
}

/** Half of what is said of two known entities is of a pair that was in the news before. */
function ofKnown(
  random: () => number,
  ends: readonly number[],
  pairs: readonly (readonly [number, number])[],
) {
  if (random() < 0.5) return pick(random, pairs);
  const one = pick(random, ends);
  for (;;) {
    const other = pick(random, ends);
    if (other !== one) return [one, other] as const;
  }
}

function anArticle(random: () => number, number: number, ties: readonly Tie[]): Extraction {
  const named = ties.flatMap(({ ends, speaker = ends[0] }) => [...ends, speaker]);
  return anExtraction({
    title: `Article ${number}`,
    publisher: `Paper ${number % 20}`,
    publishedAt: new Date(Date.UTC(2010, 0, 1 + (number % 3650))).toISOString().slice(0, 10),
    claims: ties.map((tie) => aClaim(random, tie)),
    entities: [...new Set(named)].map(syntheticEntity),
  });
}

function aClaim(random: () => number, { ends: [subject, object], speaker }: Tie): ClaimParts {
  return {
    subject: syntheticEntity(subject).name,
    object: syntheticEntity(object).name,
    // Of few types between two entities, so that edges stand on several claims.
    type: pick(random, TYPES.slice((subject + object) % TYPES.length).slice(0, 2)),
    status: pick(random, STATUSES),
    ...(speaker !== undefined && { speaker: syntheticEntity(speaker).name }),
    confidence: 0.5 + random() / 2,
  };
}
