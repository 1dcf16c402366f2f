import type { Tree, Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { isVerb } from "../passive.ts";
import { shownLemma } from "../shown-lemma.ts";

const MEDIATING = /^(?:mediate|broker|facilitate|host|moderate|arbitrate)$/;

/** "China brokered a deal between Saudi Arabia and Iran", "talks between A and B, mediated by Oman": who stands between two. */
export const mediation: ClaimRule = {
  name: "mediation",
  read(tree, { grounding }) {
    return tree.words
      .filter((verb) => isVerb(verb) && MEDIATING.test(shownLemma(verb)))
      .flatMap((verb) => {
        const { agents, patients } = clauseOf(tree, verb);
        const parties = patients
          .flatMap((noun) => phrasesBetween(tree, noun))
          .concat(phrasesBetween(tree, verb))
          .flatMap((word) => grounding.entitiesOf(tree, word));
        return draftsBetween(
          agents.flatMap((word) => grounding.entitiesOf(tree, word, verb)),
          parties,
          {
            tree,
            predicate: verb,
            type: "RELATED_TO",
            words: `${shownLemma(verb)} between`,
            reliability: 0.75,
          },
        );
      });
  },
};

const phrasesBetween = (tree: Tree, word: Word): readonly Word[] =>
  tree.children(word, "nmod", "obl").filter((child) => tree.preposition(child) === "between");
