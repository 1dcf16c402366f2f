import { at, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { descriptionNoun } from "./description-noun.ts";

/** "the source" after "a high-level Mexican source"; not "the Syrian team" after "two teams". */
export function isCalledSo(
  mention: FoundMention,
  before: FoundMention,
  trees: readonly Tree[],
): boolean {
  return (
    descriptionNoun(before, trees) === descriptionNoun(mention, trees) &&
    isOwnedAlike(before, mention, trees) &&
    (before.isPlural ?? false) === (mention.isPlural ?? false) &&
    tellsNoMore(mention, before, trees)
  );
}

/** Whether the words in front of a noun were all said before: "the source" after "a Mexican source", not the other way round. */
export function tellsNoMore(
  mention: FoundMention,
  before: FoundMention,
  trees: readonly Tree[],
): boolean {
  const words = before.name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return modifiersOf(mention, trees).every((word) => words.includes(word));
}

/** "high", "level" and "Mexican" of "the high-level Mexican source". */
function modifiersOf({ sentence, head }: FoundMention, trees: readonly Tree[]): string[] {
  const tree = at(trees, sentence);
  return tree
    .children(tree.word(head), "amod", "compound")
    .flatMap((word) => tree.subtree(word))
    .filter(({ form }) => /\p{L}/u.test(form))
    .map(({ form }) => form.toLowerCase());
}

/** "his father" twice; "the federation" after "Bolivia's soccer federation", which is nobody else's. */
function isOwnedAlike(
  before: FoundMention,
  mention: FoundMention,
  trees: readonly Tree[],
): boolean {
  const owner = ownerOf(mention, trees);
  return (
    ownerOf(before, trees) === owner ||
    (owner === undefined && !/^(?:Person|Group)$/.test(mention.type))
  );
}

/** "his" of "his father". */
function ownerOf(mention: FoundMention, trees: readonly Tree[]): string | undefined {
  const tree = at(trees, mention.sentence);
  return tree.child(tree.word(mention.head), "nmod:poss")?.form.toLowerCase();
}
