import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { isVerb } from "../passive.ts";

const MOTIONS = /^(?:motion|vote|resolution)$/;

/** "tabled a motion of no confidence in Reijnders", "called a no-confidence vote against him". */
export const noConfidence: ClaimRule = {
  name: "no-confidence",
  read(tree, { grounding }) {
    return tree.words
      .filter(({ lemma, tag }) => /^NN/.test(tag) && MOTIONS.test(lemma))
      .flatMap((motion) => {
        const verb = tree.head(motion);
        const words = tree.subtree(motion);
        const isOfNoConfidence = /no[ -]+confidence/i.test(words.map(({ form }) => form).join(" "));
        if (!verb || !isVerb(verb) || motion.relation !== "obj" || !isOfNoConfidence) return [];
        // "won a vote of no confidence": that is who was to go
        if (/^(?:win|lose|survive|face|defeat)$/.test(verb.lemma)) return [];
        const against = [...words, ...tree.children(verb, "obl")].filter((word) =>
          /^(?:in|against)$/.test(tree.preposition(word) ?? ""),
        );
        return draftsBetween(
          clauseOf(tree, verb).agents.flatMap((word) => grounding.entitiesOf(tree, word, verb)),
          against.flatMap((word) => grounding.entitiesOf(tree, word)),
          {
            tree,
            predicate: verb,
            type: "OPPOSED",
            words: `${verb.lemma} ${motion.lemma} of no confidence in`,
            reliability: 0.85,
          },
        );
      });
  },
};
