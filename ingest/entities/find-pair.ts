import type { EntityType } from "../../model/index.ts";
import { at, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** How many sentences back "these two groups" looks. */
const REACH = 4;

/** "these two groups", "both countries": the last two of the kind. */
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
  const type: EntityType | undefined = /^(?:country|nation|state)$/.test(head.lemma)
    ? "Location"
    : mention.type === "Organization"
      ? "Organization"
      : mention.type === "Group"
        ? "Person"
        : undefined;
  if (type === "Person") return pairBefore(mention, trees, names);
  const before = [...names]
    .filter(
      ([other, draft]) =>
        draft.type === type &&
        other.sentence < mention.sentence &&
        mention.sentence - other.sentence <= REACH,
    )
    .sort(([a], [b]) => b.start - a.start)
    .map(([, draft]) => draft);
  const distinct = [...new Set(before)].slice(0, 2);
  return distinct.length === 2 ? distinct : undefined;
}

/** "the two officials": the last "A and B" of the two sentences before. */
function pairBefore(
  mention: FoundMention,
  trees: readonly Tree[],
  names: ReadonlyMap<FoundMention, EntityDraft>,
): EntityDraft[] | undefined {
  const near = [...names]
    .filter(
      ([{ sentence }, { type }]) =>
        type === "Person" && sentence < mention.sentence && mention.sentence - sentence <= 2,
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
  return undefined;
}
