import type { EntityType } from "../../model/index.ts";
import { at, has, type Tree, type Word } from "../language/index.ts";
import { isAnimal } from "../mentions/animals.ts";
import { type FoundMention, wordSpan } from "../mentions/found-mention.ts";
import { genderOf } from "../mentions/role-nouns.ts";
import { type EntityDraft, newDraft } from "./entity-draft.ts";

/** A place that a later mention may refer back to: a mention, "A and B" together, or a noun that is no mention of ours. */
export interface Antecedent {
  readonly tree: Tree;
  readonly word: Word;
  readonly first: number;
  readonly last: number;
  readonly form: "name" | "description" | "pronoun" | "noun" | "several";
  readonly isPlural: boolean;
  readonly drafts: readonly EntityDraft[];
  /** The mention, where it is one. */
  readonly mention?: FoundMention;
}

/** Everything that a thing is, so far: the antecedents that refer to the same. */
export interface Candidate {
  readonly drafts: readonly EntityDraft[];
  /** In the order of the text. */
  readonly places: readonly Antecedent[];
  /** Whether it is a noun that is no mention: whoever is referred to by it is nobody to us. */
  readonly isNoun: boolean;
}

/** The mention as a place to refer back to. */
export function antecedentOf(
  mention: FoundMention,
  drafts: readonly EntityDraft[],
  trees: readonly Tree[],
): Antecedent {
  const tree = at(trees, mention.sentence);
  const word = tree.word(mention.head);
  return {
    tree,
    word,
    first: mention.first,
    last: mention.last,
    form: mention.form === "title" ? "name" : mention.form,
    isPlural: mention.isPlural === true || drafts.length > 1,
    drafts,
    mention,
  };
}

/** "Weber and Montalvo", for "they". */
export function coordinations(
  tree: Tree,
  atWord: (word: Word) => Antecedent | undefined,
): Antecedent[] {
  return tree.words.flatMap((word) => {
    const heads = [word, ...tree.children(word, "conj")];
    if (heads.length < 2 || !/^(?:NN|PRP)/.test(word.tag)) return [];
    const parts = heads.flatMap((head) => atWord(head) ?? []);
    const drafts = [...new Set(parts.flatMap(({ drafts }) => drafts))];
    const [first] = parts;
    if (!first || parts.length < heads.length || drafts.length < 2) return [];
    if (tree.words.slice(first.last + 1, heads.at(-1)?.index).some(({ form }) => form === "or"))
      return [];
    const last = Math.max(...parts.map((part) => part.last));
    return { tree, word, first: first.first, last, form: "several", isPlural: true, drafts };
  });
}

const TYPES: Readonly<Record<string, EntityType>> = {
  person: "Person",
  organization: "Organization",
  place: "Location",
  event: "Event",
  substance: "Substance",
};

/** Nouns that are no mentions: "machines", in "Machines took over, and they …". The same noun twice is the same thing. */
export function nounsOf(
  tree: Tree,
  isMention: (word: Word) => boolean,
  known: Map<string, EntityDraft>,
): Antecedent[] {
  return tree.words
    .filter(
      (word) =>
        /^NN/.test(word.tag) &&
        // "nobody" is nobody whom "her" could mean
        !/^(?:no|any|every|some)(?:body|one)$/i.test(word.form) &&
        !isMention(word) &&
        !/^(?:compound|flat|fixed|nmod:desc|nmod:unmarked|goeswith)/.test(word.relation),
    )
    .map((word) => {
      const isPlural = /S$/.test(word.tag);
      const type = isAnimal(word.lemma) ? "Work" : (TYPES[word.kind] ?? "Work");
      const key = `${word.lemma.toLowerCase()} ${isPlural}`;
      const gender = genderOf(word.form);
      const mention: FoundMention = {
        ...wordSpan(tree, word),
        form: "description",
        name: word.form,
        type: type === "Person" && isPlural ? "Group" : type,
        ...(gender && { gender }),
      };
      const draft = known.get(key) ?? newDraft(mention, false);
      known.set(key, draft);
      const drafts = [draft];
      return { tree, word, first: word.index, last: word.index, form: "noun", isPlural, drafts };
    });
}

/** Whether a place is where a word stands. */
export const stands =
  (word: Word) =>
  ({ first, last, form }: Antecedent): boolean =>
    form !== "several" && first <= word.index && word.index <= last;

/** The candidate that a place of the text stands for. */
export const candidateAt = (
  candidates: readonly Candidate[],
  place: Antecedent | undefined,
): Candidate | undefined =>
  candidates.find(
    ({ drafts: [one, ...more] }) =>
      one !== undefined &&
      more.length === 0 &&
      place?.drafts.length === 1 &&
      place.drafts[0] === one,
  );

/** The candidate that is mentioned at a word of its sentence. */
export const candidateOn = (
  candidates: readonly Candidate[],
  places: readonly Antecedent[] | undefined,
  word: Word,
): Candidate | undefined => candidateAt(candidates, places?.find(stands(word)));

/** "partner" of "its partner": what the possessor is of. */
export const ownedBy = (tree: Tree, word: Word): Word | undefined =>
  has(word, "nmod:poss") ? tree.head(word) : undefined;

/** Whether an entity is a person whom a pronoun's gender allows. */
export const isOfGender = ({ type, gender }: EntityDraft, { mention }: Antecedent): boolean =>
  type === "Person" && !(gender && mention?.gender && gender !== mention.gender);
