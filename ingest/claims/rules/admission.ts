import { gather, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { clauseOf, type Oblique } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { obliquesOfNoun } from "../match-frame.ts";
import { isVerb } from "../passive.ts";
import { shownLemma } from "../shown-lemma.ts";

/** Verbs by which somebody becomes one of a body's people. Our own list. */
const ADMITTING = new Set(
  "elect re-elect reelect appoint name promote induct initiate trade sell loan transfer assign recruit draft co-opt admit second".split(
    " ",
  ),
);
/** Nouns for it. */
const ADMISSIONS = /^(?:appointment|election|re-election|promotion|induction|transfer|admission)$/;
const INTO = /^(?:to|into|onto)$/;

/** "was elected to the Senate", "traded to the Red Sox", "the appointment of Reyes to the board of Banco Austral". */
export const admission: ClaimRule = {
  name: "admission",
  read(tree, { grounding }) {
    return gather(tree.words, (word) =>
      isVerb(word) ? byVerb(tree, word, grounding) : byNoun(tree, word, grounding),
    );
  },
};

function byVerb(tree: Tree, verb: Word, grounding: Grounding): readonly ClaimDraft[] {
  if (!lemmaVariants(verb).some((lemma) => ADMITTING.has(lemma))) return [];
  const clause = clauseOf(tree, verb);
  const people = clause.patients.flatMap((word) => grounding.entitiesOf(tree, word, verb));
  return admitted(tree, verb, people, clause.obliques, shownLemma(verb), grounding);
}

function byNoun(tree: Tree, noun: Word, grounding: Grounding): readonly ClaimDraft[] {
  if (!/^NN$/.test(noun.tag) || !ADMISSIONS.test(noun.lemma)) return [];
  const phrases = obliquesOfNoun(tree, noun);
  const people = [
    ...tree.children(noun, "nmod:poss"),
    ...phrases.filter(({ preposition }) => preposition === "of").map(({ word }) => word),
  ].flatMap((word) => grounding.entitiesAt(tree, word));
  return admitted(tree, noun, people, phrases, noun.lemma, grounding);
}

function admitted(
  tree: Tree,
  predicate: Word,
  drafts: ReturnType<Grounding["entitiesAt"]>,
  phrases: readonly Oblique[],
  word: string,
  grounding: Grounding,
): readonly ClaimDraft[] {
  const people = drafts.filter(({ type, isNamed }) => type === "Person" && isNamed);
  if (people.length === 0) return [];
  return phrases
    .filter(({ preposition }) => INTO.test(preposition))
    .flatMap(({ word: body, preposition }) =>
      draftsBetween(
        people,
        grounding
          .entitiesOf(tree, body)
          .filter(({ type, isNamed }) => type === "Organization" && isNamed && !isCare(tree, body)),
        {
          tree,
          predicate,
          type: "MEMBER_OF",
          words: `${word} ${preposition}`,
          reliability: 0.82,
        },
      ),
    );
}

/** "admitted to St Mary's Hospital": as a patient. */
const isCare = (tree: Tree, body: Word): boolean =>
  tree
    .subtree(body)
    .some(({ form }) => /^(?:hospitals?|clinic|infirmary|prison|jail|hospice)$/i.test(form));
