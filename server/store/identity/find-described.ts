import type { Article, Entity, Extraction } from "../../../model/index.ts";
import { normalName } from "../normal-name.ts";
import type { Reading } from "../reading.ts";

/** How many of the words of two sentences are in both, at least, where they are one sentence that was edited. */
const SAME_SENTENCE = 0.5;

/**
 * Which record each of an article's entities without a name is, where a copy or version of the same report describes it so in
 * the same sentence: "Hale said his office would investigate". Gives records by the entities' ids; each record once. Across
 * reports nothing without a name is ever one.
 *
 * `alike`: what was read from other articles of the report, the likeliest first.
 */
export function findDescribed(
  extraction: Extraction,
  alike: readonly Reading[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const described = describedIn(extraction);
  for (const { extraction: other, records } of alike) {
    const pairs = pairsOf(described, describedIn(other)).sort((a, b) => b.likeness - a.likeness);
    for (const { entity, other } of pairs) {
      const record = records[other];
      if (!record || found.has(entity) || taken.has(record)) continue;
      found.set(entity, record);
      taken.add(record);
    }
  }
  return found;
}

interface Described {
  readonly id: string;
  /** Its type and what it is called. */
  readonly called: string;
  /** The words of the sentences that describe it. */
  readonly sentences: readonly ReadonlySet<string>[];
}

function describedIn({ article, entities }: Extraction): readonly Described[] {
  return entities
    .filter(({ isNamed }) => !isNamed)
    .map((entity) => ({
      id: entity.id,
      called: `${entity.type} ${normalName(entity.name)}`,
      sentences: sentencesOf(article, entity),
    }));
}

function sentencesOf({ text }: Article, { mentions }: Entity): readonly ReadonlySet<string>[] {
  const sentences = mentions
    .filter(({ form }) => form !== "pronoun")
    .map(({ start, end }) => sentenceAround(text, start, end));
  return [...new Set(sentences)].map(
    (sentence) => new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  );
}

/** What ends a sentence for certain need not be known: copies are cut at the same places. */
function sentenceAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(0, start)
      .split(/[.!?]["”’]?\s|\n/)
      .at(-1) ?? "";
  const [after = ""] = text.slice(end).split(/[.!?]["”’]?\s|\n/, 1);
  return before + text.slice(start, end) + after;
}

function pairsOf(described: readonly Described[], others: readonly Described[]) {
  return described.flatMap((entity) =>
    others
      .filter(({ called }) => called === entity.called)
      .map((other) => ({
        entity: entity.id,
        other: other.id,
        likeness: Math.max(
          0,
          ...entity.sentences.flatMap((a) => other.sentences.map((b) => likeness(a, b))),
        ),
      }))
      .filter((pair) => pair.likeness >= SAME_SENTENCE),
  );
}

/** Of the words of either, how many both have. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
