import type { Tree, Word } from "../../language/index.ts";
import { isPersonNoun } from "../../mentions/person-nouns.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";
import { surfaceSubjects } from "../subjects.ts";

/** People who are not a body's own, though they are called by its name. Our own list. */
const OUTSIDERS =
  /^(?:family|customer|client|victim|critic|rival|creditor|shareholder|investor|supplier|competitor|fan|supporter|user|reader|passenger)$/;

/** Those who act as a body of a place: "Winnipeg police". Our own list. */
const FORCES = /^(?:police|authority|firefighter|paramedic|prosecutor|detective|investigator)$/;

/** "a high-level Mexican source", "former DEA agents": what a described speaker is tied to. */
export const origin: ClaimRule = {
  name: "origin",
  read(tree, { grounding }) {
    const mentions = grounding.mentionsIn(tree);
    const nationals = mentions
      .filter(({ isDemonym, isPlural }) => isDemonym && !isPlural)
      .flatMap((mention) => nationalAt(tree, tree.word(mention.head), grounding));
    const described = mentions
      .filter(({ form }) => form === "description")
      .flatMap((mention) => {
        const head = tree.word(mention.head);
        const [holder] = grounding.entitiesAt(tree, head);
        if (!holder || holder.isNamed || !/Person|Group/.test(holder.type)) return [];
        // "Acme's biggest customer", "the Vega family": no people of theirs
        if (OUTSIDERS.test(head.lemma)) return [];
        // "the Norwegian warrant", which the model takes for somebody
        if (holder.type === "Person" && !isPersonNoun(head.lemma.toLowerCase())) return [];
        const modifiers = tree
          .children(head, "amod", "compound", "nmod:poss")
          .filter(({ index }) => index < head.index);
        return modifiers.flatMap((word): ClaimDraft[] => {
          const other =
            grounding.mentionAt(tree, word)?.form === "name"
              ? grounding.modifierOf(tree, word)
              : undefined;
          if (!other?.isNamed || other.type === "Person") return [];
          const isThere = other.type === "Location" && FORCES.test(head.lemma);
          const type = isThere
            ? "LOCATED_IN"
            : other.type === "Location"
              ? "CITIZEN_OF"
              : "WORKS_FOR";
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
    return [...described, ...nationals];
  },
};

/** "Karim Haddad, a 24-year-old Tunisian", "Haddad is a Tunisian". */
function nationalAt(tree: Tree, word: Word, grounding: Grounding): ClaimDraft[] {
  const isOne = /^an?$/i.test(tree.child(word, "det")?.form ?? "");
  const country = isOne ? grounding.modifierOf(tree, word) : undefined;
  if (country?.type !== "Location") return [];
  const head = tree.head(word);
  const holders =
    head && /^(?:appos|acl)$/.test(word.relation)
      ? [head]
      : tree.child(word, "cop")
        ? surfaceSubjects(tree, word)
        : [];
  const people = holders
    .flatMap((holder) => grounding.entitiesAt(tree, holder))
    .filter(({ type, isNamed }) => type === "Person" && isNamed);
  return draftsBetween(people, [country], {
    tree,
    predicate: word,
    type: "CITIZEN_OF",
    words: "national",
    stance: STATED,
    reliability: 0.85,
  });
}
