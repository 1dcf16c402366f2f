import { has, type Tree, type Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";
import { surfaceSubjects } from "../subjects.ts";

/** What one of a party is called. Our own list. */
const FOLLOWER =
  /(?:^|\s)(?:Democrat|Republican|Conservative|Liberal|Socialist|Communist|Green|Tory|Nationalist|Unionist|Labourite)$/;

/** "Ana Lopez, a Liberal Democrat,", "Gomez is a Republican": one of a party. */
export const follower: ClaimRule = {
  name: "follower",
  read(tree, { grounding }) {
    const mentions = grounding.mentionsIn(tree);
    return mentions
      .filter(
        ({ form, name, type }) =>
          form === "name" && /^(?:Group|Organization)$/.test(type) && FOLLOWER.test(name),
      )
      .flatMap((mention) => {
        const noun = tree.word(mention.head);
        const isOne = /^an?$/i.test(tree.child(noun, "det")?.form ?? "") && !/S$/.test(noun.tag);
        const [party] = grounding.resolution.referents.get(mention) ?? [];
        const isSaid = tree.child(noun, "cop") !== undefined;
        if (!isOne || !party) return [];
        return holdersOf(tree, noun, grounding).flatMap((subject): ClaimDraft[] =>
          fits("MEMBER_OF", subject, party)
            ? [
                {
                  tree,
                  predicate: noun,
                  subject,
                  type: "MEMBER_OF",
                  words: "a",
                  object: party,
                  reliability: 0.85,
                  ...(!isSaid && { stance: STATED }),
                },
              ]
            : [],
        );
      });
  },
};

function holdersOf(tree: Tree, noun: Word, grounding: Grounding) {
  const head = has(noun, "appos") ? tree.head(noun) : undefined;
  const words = tree.child(noun, "cop") ? surfaceSubjects(tree, noun) : head ? [head] : [];
  return words
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter(({ type, isNamed }) => type === "Person" && isNamed);
}
