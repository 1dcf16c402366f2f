import { gather, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { obliquesOfNoun } from "../match-frame.ts";

/** Verbs for getting a degree or having it. Our own list. */
const HAVING = new Set("earn receive take complete obtain get gain finish hold have do".split(" "));
/** What one gets from a university. Our own list. */
const DEGREES =
  /^(?:degree|doctorate|ph\.?d\.?|dphil|diploma|bachelor|bachelor's|master|master's|b\.?a\.?|b\.?sc?\.?|m\.?a\.?|m\.?sc?\.?|m\.?b\.?a\.?|ll\.?[bm]\.?|m\.?d\.?|j\.?d\.?|m\.?phil\.?|m\.?f\.?a\.?)$/i;

/** "received her doctorate from the University of Graz", "holds a PhD from Yale": whoever has it was one of its people. */
export const degree: ClaimRule = {
  name: "degree",
  read(tree, { grounding }) {
    return gather(tree.verbs, (verb) => {
      if (!lemmaVariants(verb).some((lemma) => HAVING.has(lemma))) return [];
      const clause = clauseOf(tree, verb);
      const received = clause.isPassive
        ? tree.children(verb, "obj", "xcomp")
        : [...clause.patients, ...tree.children(verb, "xcomp")];
      const degrees = received
        .flatMap((word) => [word, ...tree.children(word, "conj")])
        .filter((word) => isDegree(tree, word));
      if (degrees.length === 0) return [];
      const holders = (clause.isPassive ? clause.patients : clause.agents)
        .filter((word) => !degrees.includes(word))
        .flatMap((word) => grounding.entitiesOf(tree, word, verb))
        .filter(({ type }) => type === "Person");
      const places = [...clause.obliques, ...degrees.flatMap((word) => obliquesOfNoun(tree, word))];
      const schools = places
        .filter(({ preposition }) => /^(?:at|from|in)$/.test(preposition))
        .flatMap(({ word }) => grounding.entitiesOf(tree, word))
        .filter(({ type, isNamed }) => type === "Organization" && isNamed);
      return draftsBetween(holders, schools, {
        tree,
        predicate: verb,
        type: "MEMBER_OF",
        words: "degree from",
        reliability: 0.82,
      });
    });
  },
};

/** "a law degree", "a master's in history": the noun, or the degree that it is one of. */
const isDegree = (tree: Tree, word: Word): boolean =>
  !tree.children(word, "amod").some(({ form }) => NO_DEGREE.test(form)) &&
  (DEGREES.test(word.lemma) ||
    (/^(?:degree|programme|program|course|thesis)$/.test(word.lemma) &&
      tree.children(word, "nmod:poss", "compound").some(({ lemma }) => DEGREES.test(lemma))));

/** Degrees for which nobody has studied. */
const NO_DEGREE = /^(?:honorary|fake|bogus|forged|false|phony|phoney|purported|supposed)$/i;
