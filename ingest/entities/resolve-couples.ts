import { at, lemmaVariants, type Tree, type Word } from "../language/index.ts";
import { bySentence } from "../mentions/by-sentence.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import type { EntityDraft } from "./entity-draft.ts";

type Referents = Map<FoundMention, readonly EntityDraft[]>;

const MARRYING = /^(?:marry|wed|remarry)$/;
/** What ends a couple, or begins another. Our own list. */
const PARTING =
  /^(?:divorce|separate|split|part|date|partner|boyfriend|girlfriend|fiancé|fiancée|ex-wife|ex-husband)$/;
/** How many sentences back the wedding may be. */
const REACH = 8;

/** "She married Hugo Arrieta. … The couple fled": the two who are told to have married. Runs once the pronouns are known. */
export function resolveCouples(
  mentions: readonly FoundMention[],
  trees: readonly Tree[],
  referents: Referents,
): void {
  const mentionsIn = bySentence(mentions);
  const couples = trees.flatMap((tree) => couplesIn(tree, mentionsIn(tree.index), referents));
  for (const mention of mentions) {
    const tree = at(trees, mention.sentence);
    const head = tree.word(mention.head);
    const isCouple =
      mention.form === "description" &&
      mention.isDefinite &&
      head.lemma === "couple" &&
      !tree.child(head, "nmod", "amod", "compound", "nmod:poss", "appos");
    const [described, ...others] = isCouple ? (referents.get(mention) ?? []) : [];
    if (!described || described.isNamed || others.length > 0) continue;
    const before = couples.filter(
      ({ sentence }) => sentence < mention.sentence && mention.sentence - sentence <= REACH,
    );
    const since = trees.slice(before.at(-1)?.sentence ?? 0, mention.sentence + 1);
    if (since.some(({ words }) => words.some(({ lemma }) => PARTING.test(lemma)))) continue;
    const two = before.at(-1)?.two;
    if (!two || before.some((other) => !other.two.every((one) => two.includes(one)))) continue;
    for (const moved of described.mentions) {
      referents.set(moved, two);
      for (const one of two) one.mentions.push(moved);
    }
    described.mentions.length = 0;
  }
}

interface Couple {
  readonly sentence: number;
  readonly two: readonly EntityDraft[];
}

function couplesIn(tree: Tree, mentions: readonly FoundMention[], referents: Referents): Couple[] {
  const here = mentions.filter(({ form }) => form !== "description");
  const personAt = (word: Word): readonly EntityDraft[] => {
    const beside = [word, ...tree.children(word, "appos", "flat")];
    return here
      .filter(({ first, last }) => beside.some(({ index }) => first <= index && index <= last))
      .flatMap((mention) => referents.get(mention) ?? [])
      .filter(({ type, isNamed }) => type === "Person" && isNamed);
  };
  return tree.verbs
    .filter((verb) => lemmaVariants(verb).some((lemma) => MARRYING.test(lemma)))
    .flatMap((verb) => {
      const ends = [
        ...tree.children(verb, "nsubj", "obj"),
        ...tree.children(verb, "obl").filter((word) => tree.preposition(word) === "to"),
      ];
      const all = ends.flatMap((word) => [word, ...tree.children(word, "conj")]);
      const two = [...new Set(all.flatMap(personAt))];
      return two.length === 2 ? [{ sentence: tree.index, two }] : [];
    });
}
