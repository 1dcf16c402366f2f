import { at, type Tree, type Word } from "../language/index.ts";
import { isCommonNoun } from "./employer-end.ts";
import type { FoundMention } from "./found-mention.ts";
import { isDefinite, isOfNone, isToldBehind, startOfPhrase } from "./noun-phrase.ts";
import { typeByThingNoun } from "./thing-nouns.ts";

/** What news speaks of without a name, beside people and bodies: "a homeless shelter", "the ceasefire", "her memoir". */
export function findThings(
  trees: readonly Tree[],
  mentions: readonly FoundMention[],
  text: string,
): readonly FoundMention[] {
  const taken = new Set(mentions.filter(({ isPlace }) => !isPlace).flatMap(placesOf));
  return trees.flatMap((tree) =>
    tree.words
      .filter((word) => isCommonNoun(word) && !taken.has(`${tree.index}:${word.index}`))
      .flatMap((word) => thingOf(tree, word, text) ?? []),
  );
}

/** All words of a name, and the noun of a description. */
const placesOf = ({ sentence, form, first, last, head }: FoundMention): readonly string[] =>
  form === "name"
    ? Array.from({ length: last - first + 1 }, (_, i) => `${sentence}:${first + i}`)
    : [`${sentence}:${head}`];

function thingOf(tree: Tree, head: Word, text: string): FoundMention | undefined {
  const type = typeByThingNoun(head.lemma);
  // "the film director": a part of what somebody is
  const isModifier = /^(?:compound|nmod:desc|amod|nmod:unmarked|fixed|flat)/.test(head.relation);
  if (!type || isModifier || isOfNone(tree, head)) return undefined;
  const isPlural = /S$/.test(head.tag);
  // "continued his studies"
  if (isPlural && head.lemma === "study" && !tree.child(head, "nummod")) return undefined;
  const first = startOfPhrase(tree, head);
  // "on strike", "at war": nothing that one could point at
  if (!isPlural && first === head.index) return undefined;
  const opening = at(tree.words, first);
  const { start } = opening;
  const { end } = head;
  return {
    sentence: tree.index,
    first,
    last: head.index,
    head: head.index,
    start,
    end,
    form: "description",
    type,
    name: text.slice(start, end).replace(/\s+/g, " "),
    ...(isPlural && { isPlural: true as const }),
    ...(/^NNP/.test(opening.tag) && { startsWithName: true as const }),
    ...(isDefinite(tree, head) && { isDefinite: true as const }),
    ...(isToldBehind(tree, head) && { isTold: true as const }),
  };
}
