import { at, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { descriptionNoun } from "./description-noun.ts";
import type { EntityDraft } from "./entity-draft.ts";

/**
 * "The prime minister dismissed his fisheries minister, after the minister had admitted it": of those that "the minister" could be, the
 * one without a name who was described so last, here or in the sentence before.
 */
export function lastDescribed(
  mention: FoundMention,
  trees: readonly Tree[],
  described: readonly EntityDraft[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const noun = descriptionNoun(mention, trees);
  if (mention.type !== "Person" || mention.name.toLowerCase() !== `the ${noun}`) return undefined;
  const isNear = ({ sentence, start }: FoundMention) =>
    start < mention.start && mention.sentence - sentence <= 1;
  const isSo = (other: FoundMention) =>
    isNear(other) && other.form === "description" && descriptionNoun(other, trees) === noun;
  const told = described.flatMap((draft) =>
    draft.type === "Person" ? draft.mentions.filter(isSo).map((other) => ({ draft, other })) : [],
  );
  const last = told.sort((a, b) => a.other.start - b.other.start).at(-1);
  if (!last || !isTold(last.other, trees)) return undefined;
  const isAfter = ({ start }: FoundMention) => start > last.other.start;
  const isNamedSo = (other: FoundMention) =>
    isSo(other) || (isNear(other) && other.title?.toLowerCase().endsWith(noun) === true);
  const isBeside = named.some(({ mentions }) =>
    mentions.some((other) => isAfter(other) && isNamedSo(other)),
  );
  return isBeside ? undefined : last.draft;
}

/** "his fisheries minister", and not "a minister" alone. */
function isTold({ sentence, head }: FoundMention, trees: readonly Tree[]): boolean {
  const tree = at(trees, sentence);
  return tree.child(tree.word(head), "compound", "amod") !== undefined;
}
