import { lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import { isVerb } from "../passive.ts";
import { surfaceSubjects } from "../subjects.ts";

const PROPOSE = new Set(
  "propose offer demand request suggest present float pitch negotiate bargain agree".split(" "),
);

/** "Barr proposed the idea … during a call with Ebrard": where proposals pass in an exchange, both parties negotiate. */
export const proposal: ClaimRule = {
  name: "proposal",
  read(tree, { grounding }) {
    return tree.words
      .filter(
        (word) =>
          word.relation === "obl" &&
          /^NN/.test(word.tag) &&
          /^(?:in|during|on|at|over|through)$/.test(tree.preposition(word) ?? ""),
      )
      .flatMap((exchange) => {
        const verb = proposingVerb(tree, exchange);
        if (!verb) return [];
        const subjects = surfaceSubjects(tree, verb).flatMap((word) =>
          grounding.entitiesOf(tree, word),
        );
        const others = tree
          .children(exchange, "nmod")
          .filter((word) => tree.preposition(word) === "with")
          .flatMap((word) => grounding.entitiesOf(tree, word));
        return draftsBetween(subjects, others, {
          tree,
          predicate: verb,
          type: "NEGOTIATED_WITH",
          words: `${verb.lemma} in ${exchange.lemma} with`,
          reliability: 0.75,
        });
      });
  },
};

/** The verb of the finite clause that the exchange stands in: "of withdrawing the charges during …" is below "proposed". */
function proposingVerb(tree: Tree, exchange: Word): Word | undefined {
  for (let word = tree.head(exchange); word; word = tree.head(word)) {
    if (isVerb(word) && lemmaVariants(word).some((lemma) => PROPOSE.has(lemma))) return word;
    if (isVerb(word) && tree.child(word, "nsubj")) return undefined;
  }
  return undefined;
}
