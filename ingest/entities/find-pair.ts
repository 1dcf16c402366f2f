import type { EntityType } from "../../model/index.ts";
import { at, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** How many sentences back "these two groups" looks. */
const REACH = 4;

/** "both sides", "the two parties": who they are has to be known. */
export function isOfTwo({ sentence, head }: FoundMention, trees: readonly Tree[]): boolean {
  const tree = at(trees, sentence);
  const noun = tree.word(head);
  return (
    /^(?:side|party)$/.test(noun.lemma) &&
    tree.children(noun, "det", "nummod").some(({ form }) => /^(?:both|two)$/i.test(form))
  );
}

/** "these two groups", "both countries": the only two of the kind in the sentences before. */
export function findPair(
  mention: FoundMention,
  trees: readonly Tree[],
  names: ReadonlyMap<FoundMention, EntityDraft>,
): EntityDraft[] | undefined {
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  const isTwo = tree.children(head, "nummod").some(({ form }) => /^two$/i.test(form));
  const isBoth = tree.children(head, "det").some(({ form }) => /^both$/i.test(form));
  if (!mention.isDefinite || !mention.isPlural || !(isTwo || isBoth)) return undefined;
  if (isBoth && /^(?:government|capital|neighbou?r)$/.test(head.lemma))
    return twoCountries(mention, names);
  const type: EntityType | undefined = /^(?:country|nation|state)$/.test(head.lemma)
    ? "Location"
    : mention.type === "Organization"
      ? "Organization"
      : mention.type === "Group"
        ? "Person"
        : undefined;
  if (type === "Person" && isNamedHere(mention, names)) return undefined;
  if (type === "Person" || isOfTwo(mention, trees)) return pairBefore(mention, trees, names);
  return lastTwo(mention, type, names);
}

/** "She met Lopez and their coach, who trained both women": not two of the sentence before. */
const isNamedHere = (
  { sentence, start }: FoundMention,
  names: ReadonlyMap<FoundMention, EntityDraft>,
): boolean =>
  [...names].some(
    ([name, { type }]) => type === "Person" && name.sentence === sentence && name.start < start,
  );

/** "called on both governments": the two countries of which an article speaks more than of any other, the caller left out. */
function twoCountries(
  mention: FoundMention,
  names: ReadonlyMap<FoundMention, EntityDraft>,
): EntityDraft[] | undefined {
  const counts = new Map<EntityDraft, number>();
  const here = new Set<EntityDraft>();
  for (const [{ sentence, start, country }, draft] of names) {
    if (country === undefined || start >= mention.start) continue;
    if (sentence === mention.sentence) here.add(draft);
    else counts.set(draft, (counts.get(draft) ?? 0) + 1);
  }
  const [first, second, third] = [...counts]
    .filter(([draft]) => !here.has(draft))
    .sort(([, a], [, b]) => b - a);
  const isClear = second && second[1] >= 2 * (third?.[1] ?? 0);
  return first && second && isClear ? [first[0], second[0]] : undefined;
}

/** The two of a kind in the nearest sentences that have any; nobody where they are more. */
function lastTwo(
  mention: FoundMention,
  type: EntityType | undefined,
  names: ReadonlyMap<FoundMention, EntityDraft>,
): EntityDraft[] | undefined {
  const found = new Set<EntityDraft>();
  for (let back = 1; back <= REACH && found.size < 2; back++) {
    for (const [{ sentence }, draft] of names)
      if (sentence === mention.sentence - back && draft.type === type) found.add(draft);
  }
  return found.size === 2 ? [...found] : undefined;
}

/** "the two officials", "both sides": the last "A and B" of the two sentences before. */
function pairBefore(
  mention: FoundMention,
  trees: readonly Tree[],
  names: ReadonlyMap<FoundMention, EntityDraft>,
): EntityDraft[] | undefined {
  const isParty = (draft: EntityDraft) =>
    isOfTwo(mention, trees)
      ? /Organization|Location|Group/.test(draft.type)
      : draft.type === "Person" && isOfGender(draft, mention);
  const near = [...names]
    .filter(
      ([{ sentence }, draft]) =>
        isParty(draft) && sentence < mention.sentence && mention.sentence - sentence <= 2,
    )
    .sort(([a], [b]) => b.start - a.start);
  for (const [second, draft] of near) {
    const tree = at(trees, second.sentence);
    const first = near.find(
      ([other]) =>
        other.sentence === second.sentence &&
        tree.words[other.last + 1]?.form === "and" &&
        second.first > other.last &&
        second.first - other.last <= 6,
    );
    if (first && first[1] !== draft) return [first[1], draft];
  }
  if (isOfTwo(mention, trees)) return undefined;
  // "Mbeki blames Shivute. Both men were paid": the only two of the sentence before
  const before = near.filter(([{ sentence }]) => sentence === mention.sentence - 1);
  const two = [...new Set(before.map(([, draft]) => draft))];
  return two.length === 2 ? two : undefined;
}

/** "both women": nobody who is known to be a man. */
const isOfGender = ({ gender }: EntityDraft, { name }: FoundMention): boolean => {
  const [, , word] = /(^|\s)(men|women|brothers|sisters|sons|daughters)$/i.exec(name) ?? [];
  return !word || !gender || gender === (/^(?:men|brothers|sons)$/i.test(word) ? "male" : "female");
};
