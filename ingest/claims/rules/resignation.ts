import { gather, lemmaVariants } from "../../language/index.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { fits } from "../kinds.ts";

const RESIGN = new Set(["resign", "step", "stand", "quit"]);
const OFFICES = /^(?:HEADS|HOLDS_POSITION_IN|WORKS_FOR)$/;

/** "Its finance chief, Sabine Thoma, resigned": from where the sentence says that they have their office. */
export const resignation: ClaimRule = {
  name: "resignation",
  read(tree, { grounding }) {
    return gather(tree.verbs, (verb) => {
      const lemma = lemmaVariants(verb).find((one) => RESIGN.has(one));
      const isDown = tree
        .children(verb, "compound:prt", "advmod")
        .some(({ form }) => form === "down");
      if (!lemma || (/^(?:step|stand)$/.test(lemma) && !isDown)) return [];
      const clause = clauseOf(tree, verb);
      const hasFrom = clause.obliques.some(({ preposition }) => preposition === "from");
      if (hasFrom || clause.patients.length > 0) return [];
      return clause.agents
        .flatMap((word) => grounding.entitiesOf(tree, word, verb))
        .flatMap((subject) => {
          const offices = grounding.tiesIn(tree, subject).filter(({ type }) => OFFICES.test(type));
          const [office, ...others] = new Set(offices.map(({ object }) => object));
          // a minister who resigns does not leave the country
          if (office?.type !== "Organization" || others.length > 0) return [];
          if (!fits("RESIGNED_FROM", subject, office)) return [];
          const draft: ClaimDraft = {
            tree,
            predicate: verb,
            subject,
            type: "RESIGNED_FROM",
            words: lemma === "step" || lemma === "stand" ? `${lemma} down` : lemma,
            object: office,
            reliability: 0.8,
          };
          return [draft];
        });
    });
  },
};
