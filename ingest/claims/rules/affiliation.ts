import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { fits } from "../kinds.ts";

/** "Elena Fischer of the University of Graz", "Kenji Mori, of Kyoto Institute, said": a person and, right after, their body. */
export const affiliation: ClaimRule = {
  name: "affiliation",
  read(tree, { grounding, mentions }) {
    return mentions
      .filter(
        ({ sentence, form, type }) =>
          sentence === tree.index && form === "name" && type === "Person",
      )
      .flatMap((mention): ClaimDraft[] => {
        const rest = tree.words.slice(mention.last + 1);
        const [comma, next] = rest;
        const preposition = comma?.form === "," ? next : comma;
        if (preposition?.form !== "of" || preposition.relation !== "case") return [];
        const head = tree.head(preposition);
        const body = head && grounding.mentionAt(tree, head);
        if (!head || body?.form !== "name" || body.type !== "Organization") return [];
        const [subject] = grounding.resolution.referents.get(mention) ?? [];
        const [object] = grounding.entitiesAt(tree, head);
        const isParty = /^(?:party|union|movement)$/i.test(tree.word(body.last).form);
        const type = isParty ? "MEMBER_OF" : "WORKS_FOR";
        if (!subject || !object || !fits(type, subject, object)) return [];
        return [
          {
            tree,
            predicate: tree.word(mention.head),
            subject,
            type,
            words: "of",
            object,
            stance: STATED,
            reliability: 0.75,
          },
        ];
      });
  },
};
