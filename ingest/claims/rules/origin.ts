import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { fits } from "../kinds.ts";

/** "a high-level Mexican source", "former DEA agents": what a described speaker is tied to. */
export const origin: ClaimRule = {
  name: "origin",
  read(tree, { grounding, mentions }) {
    return mentions
      .filter(({ sentence, form }) => sentence === tree.index && form === "description")
      .flatMap((mention) => {
        const head = tree.word(mention.head);
        const [holder] = grounding.entitiesAt(tree, head);
        if (!holder || holder.isNamed || !/Person|Group/.test(holder.type)) return [];
        const modifiers = tree
          .children(head, "amod", "compound", "nmod:poss")
          .filter(({ index }) => index < head.index);
        return modifiers.flatMap((word): ClaimDraft[] => {
          const other =
            grounding.mentionAt(tree, word)?.form === "name"
              ? grounding.modifierOf(tree, word)
              : undefined;
          if (!other?.isNamed || other.type === "Person") return [];
          const type = other.type === "Location" ? "CITIZEN_OF" : "WORKS_FOR";
          if (!fits(type, { ...holder, isNamed: true }, other)) return [];
          return [
            {
              tree,
              predicate: head,
              subject: holder,
              type,
              words: head.lemma,
              object: other,
              stance: STATED,
              reliability: 0.8,
            },
          ];
        });
      });
  },
};
