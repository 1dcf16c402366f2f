import { isOneOf, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { surfaceSubjects } from "../subjects.ts";

/** Verbs whose clause, in the subjunctive, says what another is to do. Our own list. */
const DEMANDING = new Set("demand request ask insist recommend require urge".split(" "));

/** "demanded that Stathaki step down", "called for Stathaki to step down": it is asked of her. */
export const demand: ClaimRule = {
  name: "demand",
  read(tree, { grounding }) {
    return tree.verbs.flatMap((verb) => {
      const asked = calledFor(tree, verb) ?? demandedOf(tree, verb);
      if (!asked) return [];
      const { agents } = clauseOf(tree, verb);
      return draftsBetween(
        agents.flatMap((word) => grounding.entitiesOf(tree, word, verb)),
        asked.whom.flatMap((word) => grounding.entitiesOf(tree, word, asked.clause)),
        { tree, predicate: verb, type: "URGED", words: asked.words, reliability: 0.85 },
      );
    });
  },
};

interface Asked {
  readonly whom: readonly Word[];
  /** The verb of what they are to do. */
  readonly clause: Word;
  readonly words: string;
}

/** "demanded that Stathaki step down"; "insisted that she had paid" is no demand. */
function demandedOf(tree: Tree, verb: Word): Asked | undefined {
  const words = lemmaVariants(verb).find((one) => DEMANDING.has(one));
  const clause = words ? tree.child(verb, "ccomp") : undefined;
  if (!words || clause?.tag !== "VB" || tree.child(clause, "aux", "cop")) return undefined;
  return { whom: surfaceSubjects(tree, clause), clause, words };
}

/** "called for the council to suspend it". */
function calledFor(tree: Tree, verb: Word): Asked | undefined {
  if (!isOneOf(verb, /^call$/)) return undefined;
  const deeds = tree
    .children(verb, "advcl", "xcomp", "ccomp")
    .filter((deed) => tree.children(deed, "mark").some(({ form }) => form === "to"));
  // to the parser, "for" is of whom it is asked, or opens the clause
  const subjects = deeds
    .filter((deed) => tree.children(deed, "mark").some(({ form }) => form === "for"))
    .flatMap((deed) => tree.children(deed, "nsubj"));
  const whom = tree.children(verb, "obl").filter((word) => tree.preposition(word) === "for");
  const isNext = (word: Word) =>
    tree.words[(tree.subtree(word).at(-1)?.index ?? word.index) + 1]?.form === "to";
  const [clause] = deeds;
  const asked = [...subjects, ...whom].find(isNext);
  return clause && asked ? { whom: [asked], clause, words: "call for" } : undefined;
}
