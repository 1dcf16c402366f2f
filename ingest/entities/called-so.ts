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
    areWordsSaid(mention, before, trees) &&
    !areOfDifferent(mention, before, trees)
  );
}

/** Whether all that tells it from others was said before: "the source" after "a Mexican source", not the other way round. */
export const tellsNoMore = (
  mention: FoundMention,
  before: FoundMention,
  trees: readonly Tree[],
): boolean =>
  areWordsSaid(mention, before, trees) &&
  phrasesOf(mention, trees).every(([, phrase]) =>
    phrasesOf(before, trees).some(([, told]) => told === phrase),
  );

function areWordsSaid(
  mention: FoundMention,
  before: FoundMention,
  trees: readonly Tree[],
): boolean {
  const words = before.name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const number = numberOf(mention, trees);
  return (
    modifiersOf(mention, trees).every((word) => words.includes(word)) &&
    number === (numberOf(before, trees) ?? number)
  );
}

/** "the governor of Kano" after "the governor of Lagos": the same preposition with another word. */
const areOfDifferent = (
  mention: FoundMention,
  before: FoundMention,
  trees: readonly Tree[],
): boolean =>
  phrasesOf(mention, trees).some(([preposition, phrase]) => {
    const told = phrasesOf(before, trees).filter(([other]) => other === preposition);
    return told.length > 0 && told.every(([, other]) => other !== phrase);
  });

/** "of Kano" and "on gold", with their prepositions: what stands behind a noun and tells it from others. */
function phrasesOf(
  { sentence, head }: FoundMention,
  trees: readonly Tree[],
): (readonly [preposition: string, phrase: string])[] {
  const tree = at(trees, sentence);
  return tree.children(tree.word(head), "nmod").flatMap((word) => {
    const preposition = tree.preposition(word);
    return preposition && /^(?:of|in|at|on|for|near|about|with|against|from|to)$/.test(preposition)
      ? [[preposition, `${preposition} ${word.lemma.toLowerCase()}`] as const]
      : [];
  });
}

/** "five" of "the five men". */
function numberOf({ sentence, head }: FoundMention, trees: readonly Tree[]): string | undefined {
  const tree = at(trees, sentence);
  return tree.child(tree.word(head), "nummod")?.form.toLowerCase();
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
