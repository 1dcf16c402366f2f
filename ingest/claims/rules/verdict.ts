import type { RelationTypeName } from "../../../model/index.ts";
import { gather, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";

/** What a court or body has imposed before. */
const PENALTIES =
  /^(?:suspension|ban|sentence|conviction|fine|penalty|sanction|verdict|expulsion|disqualification)$/;
/** What becomes of a penalty, and what that is to whoever has it. Our own list. */
const OUTCOMES: ReadonlyMap<string, RelationTypeName> = new Map(
  Object.entries<RelationTypeName>({
    uphold: "RULED_AGAINST",
    confirm: "RULED_AGAINST",
    reinstate: "RULED_AGAINST",
    affirm: "RULED_AGAINST",
    extend: "RULED_AGAINST",
    overturn: "ACQUITTED",
    quash: "ACQUITTED",
    annul: "ACQUITTED",
    vacate: "ACQUITTED",
    void: "ACQUITTED",
  }),
);

/** "upheld the suspension imposed on Asante", "quashed Moreno's conviction": what becomes of a penalty befalls whose it is. */
export const verdict: ClaimRule = {
  name: "verdict",
  read(tree, { grounding }) {
    return gather(tree.verbs, (verb) => {
      const lemma = lemmaVariants(verb).find((one) => OUTCOMES.has(one));
      const type = lemma && OUTCOMES.get(lemma);
      if (!type) return [];
      const { agents, patients } = clauseOf(tree, verb);
      return patients
        .filter((word) => PENALTIES.test(word.lemma))
        .flatMap((penalty) =>
          draftsBetween(
            agents.flatMap((word) => grounding.entitiesOf(tree, word, verb)),
            sufferers(tree, penalty).flatMap((word) => grounding.entitiesOf(tree, word)),
            {
              tree,
              predicate: verb,
              type,
              words: `${lemma} ${penalty.lemma}`,
              reliability: 0.85,
            },
          ),
        );
    });
  },
};

/** Whose penalty it is: "Moreno's", "of Moreno", "imposed on Moreno". */
function sufferers(tree: Tree, penalty: Word): readonly Word[] {
  const given = tree.children(penalty, "acl").flatMap((verb) => tree.children(verb, "obl"));
  return [
    ...tree.children(penalty, "nmod:poss"),
    ...[...tree.children(penalty, "nmod"), ...given].filter((word) =>
      /^(?:of|on|against|upon)$/.test(tree.preposition(word) ?? ""),
    ),
  ];
}
