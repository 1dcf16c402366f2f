import type { EntityDraft } from "../../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { type Clause, clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { obliquesOfNoun } from "../match-frame.ts";
import { isVerb } from "../passive.ts";

const LEADING = /^(?:lead|head|run|chair|oversee|direct|manage|supervise|command)$/;
const SENDING = /^(?:send|dispatch|deploy)$/;
/** What a body has that one of its people leads. Our own list. */
const PARTS =
  /^(?:inquiry|investigation|probe|team|group|study|unit|department|division|desk|arm|office|bureau|branch|laboratory|lab|programme|program|delegation|mission|squad|project|operation|business)$/;

/** "led the North Yorkshire Police inquiry", "runs the bank's Paris office": who leads a part of a body works for it. */
export const partLed: ClaimRule = {
  name: "part-led",
  read(tree, { grounding }) {
    return tree.words
      .filter((verb) => isVerb(verb) && LEADING.test(verb.lemma))
      .flatMap((verb) => {
        const clause = clauseOf(tree, verb);
        const { agents, patients } = clause;
        const people = agents
          .flatMap((word) => grounding.entitiesOf(tree, word, verb))
          .filter(({ type }) => type === "Person");
        return patients
          .filter(
            (part) => PARTS.test(part.lemma) && grounding.mentionAt(tree, part)?.form !== "name",
          )
          .flatMap((part) =>
            draftsBetween(
              people,
              [
                ...ownersOf(tree, part, grounding),
                ...whereLed(clause, grounding),
                ...whereIs(clause, part, grounding),
              ],
              {
                tree,
                predicate: verb,
                type: "WORKS_FOR",
                words: `${verb.lemma} ${part.lemma}`,
                reliability: 0.75,
              },
            ),
          );
      });
  },
};

/** "runs a laboratory at the University of Graz". */
function whereIs({ tree, isPassive, obliques }: Clause, part: Word, grounding: Grounding) {
  const phrases = [...(isPassive ? [] : obliques), ...obliquesOfNoun(tree, part)];
  return phrases
    .filter(({ preposition, word }) => preposition === "at" && word.index > part.index)
    .flatMap(({ word }) => grounding.namedAt(tree, word))
    .filter(({ type }) => type === "Organization");
}

/** "a team led by Ana Lopez at the University of Graz": where whoever leads it works. */
function whereLed({ tree, isPassive, agents, obliques }: Clause, grounding: Grounding) {
  if (!isPassive) return [];
  const ofNames = agents.flatMap((word) => obliquesOfNoun(tree, word));
  return [...obliques, ...ofNames]
    .filter(({ preposition }) => /^(?:at|of|from)$/.test(preposition))
    .flatMap(({ word }) => grounding.entitiesAt(tree, word))
    .filter(({ type, isNamed }) => isNamed && type === "Organization");
}

function ownersOf(tree: Tree, part: Word, grounding: Grounding): readonly EntityDraft[] {
  // "has sent a team led by": whose people they are
  const verb = has(part, "obj") ? tree.head(part) : undefined;
  const senders = verb && SENDING.test(verb.lemma) ? clauseOf(tree, verb).agents : [];
  return [...tree.children(part, "nmod:poss", "compound", "nmod:desc"), ...senders]
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter(({ type, isNamed }) => isNamed && type === "Organization");
}
