import { relationType } from "../../model/index.ts";
import { type EntityDraft, isThing } from "../entities/entity-draft.ts";
import { isOneOf, lemmaVariants, type Tree, type Word } from "../language/index.ts";
import { attitudeOf, isReporting } from "./attitudes.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { type Clause, clauseOf } from "./clause.ts";
import type { Grounding } from "./grounding.ts";
import { verbFrames } from "./lexicon.ts";
import { located } from "./located.ts";
import { shownLemma } from "./shown-lemma.ts";

/** "Police arrested him in Toluca": whom it happened to was there; without an object, who did it. */
export function placesOfVerb(tree: Tree, verb: Word, grounding: Grounding): ClaimDraft[] {
  const clause = clauseOf(tree, verb);
  // "posted that" is said, "was posted in Basra" is not
  const isPosted = verb.lemma === "post" && clause.isPassive;
  const told = toldReportersIn(tree, verb, grounding);
  if (told.length > 0) return told;
  if (isReporting(attitudeOf(verb.lemma)) && !isPosted) return [];
  // "is suing him in Paris": he may be anywhere
  if (attitudeOf(verb.lemma) === "plan" || isOneOf(verb, FROM_AFAR)) return [];
  const types = verbFrames(lemmaVariants(verb)).map(({ type }) => type);
  const isMeeting = types.includes("MET_WITH");
  const isConflict = types.some((type) => relationType(type).group === "conflict");
  const there = isMeeting
    ? [...clause.patients, ...clause.agents, ...phrasesWith(clause)]
    : clause.patients.length > 0
      ? clause.patients
      : clause.agents;
  return clause.obliques
    .filter(({ preposition }) => /^(?:in|at|near|inside|outside)$/.test(preposition))
    .flatMap(({ word, preposition }) =>
      placesAt(tree, word, grounding).flatMap((outer) =>
        there
          .flatMap((party) => grounding.entitiesOf(tree, party))
          .filter(({ type }) => type === "Person" || (isConflict && type === "Organization"))
          .flatMap((inner) =>
            located(tree, verb, inner, outer, `${shownLemma(verb)} ${preposition}`, 0.6, false),
          ),
      ),
    );
}

/** What is done to somebody who need not be there. Our own list. */
const FROM_AFAR =
  /^(?:sue|accuse|indict|investigate|denounce|criticise|criticize|blame|condemn|represent|sanction|blacklist|name|identify|praise|want|seek|know|mention)$/;

/** What a phrase names, or where the thing is that it does not name: "arrested at an apartment in Richmond". */
function placesAt(tree: Tree, word: Word, grounding: Grounding): readonly EntityDraft[] {
  const own = grounding.entitiesAt(tree, word);
  if (!own.every(isThing) || word.kind !== "place" || !/^NN$/.test(word.tag)) return own;
  const around = tree
    .children(word, "nmod")
    .filter((inner) => tree.preposition(inner) === "in")
    .flatMap((inner) => grounding.namedAt(tree, inner))
    .filter(({ type }) => type === "Location");
  return [...own, ...around];
}

/** "told reporters in N'Djamena": where whoever speaks is. */
function toldReportersIn(tree: Tree, verb: Word, grounding: Grounding): ClaimDraft[] {
  const reporters = tree
    .children(verb, "obj", "iobj")
    .find(({ lemma }) => /^(?:reporter|journalist)$/.test(lemma));
  if (verb.lemma !== "tell" || !reporters) return [];
  const speakers = clauseOf(tree, verb)
    .agents.flatMap((word) => grounding.entitiesOf(tree, word, verb))
    .filter(({ type, isNamed }) => type === "Person" && isNamed);
  return tree
    .children(reporters, "nmod")
    .filter((word) => tree.preposition(word) === "in")
    .flatMap((word) => grounding.namedAt(tree, word))
    .flatMap((outer) =>
      speakers.flatMap((inner) => located(tree, verb, inner, outer, "speak in", 0.7, false)),
    );
}

/** "met with Barr in Toluca". */
const phrasesWith = ({ obliques }: Clause): readonly Word[] =>
  obliques.filter(({ preposition }) => preposition === "with").map(({ word }) => word);

/** "Cienfuegos' arrest at Los Angeles International Airport" */
export function placesOfNoun(tree: Tree, noun: Word, grounding: Grounding): ClaimDraft[] {
  const owner = tree.child(noun, "nmod:poss");
  if (
    !owner ||
    !/^NNS?$/.test(noun.tag) ||
    !(
      noun.kind === "event" ||
      /^(?:arrest|death|killing|detention|capture|trial|birth|murder|speech)$/.test(noun.lemma)
    )
  )
    return [];
  return tree
    .children(noun, "nmod")
    .filter((word) => /^(?:in|at|near)$/.test(tree.preposition(word) ?? ""))
    .flatMap((word) =>
      grounding.entitiesAt(tree, word).flatMap((outer) =>
        grounding
          .entitiesAt(tree, owner)
          .filter(({ type }) => type === "Person")
          .flatMap((inner) =>
            located(
              tree,
              noun,
              inner,
              outer,
              `${noun.lemma} ${tree.preposition(word)}`,
              0.75,
              false,
            ),
          ),
      ),
    );
}
