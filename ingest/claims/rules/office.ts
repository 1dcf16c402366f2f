import type { EntityDraft } from "../../entities/entity-draft.ts";
import { has, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import { roleOf } from "../../mentions/role-nouns.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { clauseOf, isVerb } from "../clause.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";
import { obliquesOfNoun } from "../match-frame.ts";
import { shownLemma } from "../shown-lemma.ts";

/** Verbs whose subject has, gets or leaves the office after "as". Our own list. */
const OF_SUBJECT = new Set(
  "step resign quit serve succeed replace return retire start begin continue work act".split(" "),
);
/** Verbs whose object gets or loses it. */
const OF_OBJECT = new Set(
  "appoint hire name elect install choose select nominate dismiss fire sack remove oust confirm recruit promote reappoint reelect re-elect swear".split(
    " ",
  ),
);

/** "stepped down as chief executive of Acme Corp", "hired Lopez as head of Globex": an office told by "as". */
export const office: ClaimRule = {
  name: "office",
  read(tree, { grounding }) {
    return tree.words.filter(isVerb).flatMap((verb) => {
      const clause = clauseOf(tree, verb);
      return clause.obliques
        .filter(({ preposition, word }) => preposition === "as" && roleOf(word.lemma) !== undefined)
        .flatMap(({ word: noun }) => {
          const lemmas = lemmaVariants(verb);
          const isOfObject = lemmas.some((lemma) => OF_OBJECT.has(lemma));
          if (!isOfObject && !lemmas.some((lemma) => OF_SUBJECT.has(lemma))) return [];
          const holders = (isOfObject || clause.isPassive ? clause.patients : clause.agents)
            .flatMap((word) => grounding.entitiesOf(tree, word, verb))
            .filter(({ type }) => type === "Person");
          return holders.flatMap((holder) => officesOf(tree, verb, noun, holder, grounding));
        });
    });
  },
};

/** What the office is held in: "of Acme Corp", "at Globex", "Acme Corp's". */
function officesOf(
  tree: Tree,
  verb: Word,
  noun: Word,
  holder: EntityDraft,
  grounding: Grounding,
): ClaimDraft[] {
  const role = roleOf(noun.lemma);
  if (!role || role.isInverse) return [];
  const after = obliquesOfNoun(tree, noun)
    .filter(({ preposition }) => /^(?:of|at|for)$/.test(preposition))
    .map(({ word }) => word);
  const owners = tree
    .children(noun, "nmod:poss", "compound")
    .filter((word) => has(word, "nmod:poss") || /^NNP/.test(word.tag));
  const isChief = /^(?:chief|prime)$/i.test(tree.words[noun.index - 1]?.form ?? "");
  const isLeft = lemmaVariants(verb).some((lemma) => /^(?:step|resign|quit)$/.test(lemma));
  const held = isChief ? "HEADS" : role.type === "CITIZEN_OF" ? "WORKS_FOR" : role.type;
  return [...after, ...owners]
    .flatMap((word) => grounding.entitiesOf(tree, word))
    .filter(({ type, isNamed }) => isNamed && /Organization|Location/.test(type))
    .flatMap((body): ClaimDraft[] => {
      const isResigned = isLeft && fits("RESIGNED_FROM", holder, body);
      const type = isResigned ? "RESIGNED_FROM" : held;
      if (!fits(type, holder, body)) return [];
      return [
        {
          tree,
          predicate: verb,
          subject: holder,
          type,
          words: isResigned ? shownLemma(verb) : isChief ? `chief ${noun.lemma}` : noun.lemma,
          object: body,
          reliability: 0.82,
        },
      ];
    });
}
