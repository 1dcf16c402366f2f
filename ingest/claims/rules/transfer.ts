import { gather, lemmaVariants, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { type Clause, clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { obliquesOfNoun } from "../match-frame.ts";

/** Verbs by which a body takes somebody from another. */
const TAKING = new Set(
  "hire poach recruit lure sign buy transfer loan borrow headhunt bring".split(" "),
);

/** Verbs by which somebody goes from one to another by themselves: "came from the regulator". */
const GOING = new Set("join come arrive switch defect".split(" "));

/** "was hired away from Akron", "signed him from Euskal Mendi", "who joined from Novartis": whom somebody leaves. */
export const transfer: ClaimRule = {
  name: "transfer",
  read(tree, { grounding }) {
    return gather(tree.verbs, (verb) => {
      const clause = clauseOf(tree, verb);
      const people = movers(verb, clause)
        .flatMap((word) => grounding.entitiesOf(tree, word, verb))
        .filter(({ type }) => type === "Person");
      if (people.length === 0) return [];
      const named = clause.isPassive
        ? []
        : clause.patients.flatMap((word) => obliquesOfNoun(tree, word));
      const left = [...clause.obliques, ...named]
        .filter(({ preposition }) => preposition === "from" || preposition === "away from")
        .flatMap(({ word }) => grounding.entitiesOf(tree, word))
        .filter(({ type }) => type === "Organization" || /^(?:hire|poach)$/.test(verb.lemma));
      return draftsBetween(people, left, {
        tree,
        predicate: verb,
        type: "LEFT",
        words: `${verb.lemma} from`,
        reliability: 0.8,
      });
    });
  },
};

function movers(verb: Word, { agents, patients }: Clause): readonly Word[] {
  const lemmas = lemmaVariants(verb);
  if (lemmas.some((lemma) => TAKING.has(lemma))) return patients;
  return lemmas.some((lemma) => GOING.has(lemma)) ? agents : [];
}
