import type { EntityDraft } from "../../entities/entity-draft.ts";
import { gather, lemmaVariants, type Tree } from "../../language/index.ts";
import { roleOf } from "../../mentions/role-nouns.ts";
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
          // "Its chairman, Ana Lopez of the University of Graz, resigned": not from there
          const held = offices.filter(({ type }) => type !== "WORKS_FOR");
          const isOfOther = held.length === 0 && hasRoleOfOther(tree, subject);
          const [office, ...others] = new Set(
            (isOfOther ? held : offices).map(({ object }) => object),
          );
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

/** Whether a possessor stands with a role beside a name: "its chairman, Ana Lopez". */
const hasRoleOfOther = (tree: Tree, { mentions }: EntityDraft): boolean =>
  mentions
    .filter(({ sentence, form }) => sentence === tree.index && form === "name")
    .map(({ head }) => tree.word(head))
    .some((name) =>
      [
        ...tree.children(name, "appos", "nmod:desc"),
        ...(name.relation === "appos" ? [tree.word(name.head)] : []),
      ].some(
        (noun) => roleOf(noun.lemma) !== undefined && tree.child(noun, "nmod:poss") !== undefined,
      ),
    );
