import type { EntityDraft } from "../../entities/entity-draft.ts";
import type { Tree, Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";
import { holdersOf, predicateWith, roleNouns, roleWords } from "../role-holders.ts";
import { othersOf } from "../role-others.ts";
import { tieOf } from "../role-ties.ts";
import type { Stance } from "../stance.ts";

export const role: ClaimRule = {
  name: "role",
  read(tree, { grounding }) {
    return roleNouns(tree).flatMap((noun) =>
      holdersOf(tree, noun, grounding).flatMap((holder) => tiesOf(tree, noun, holder, grounding)),
    );
  },
};

function tiesOf(tree: Tree, noun: Word, holder: EntityDraft, grounding: Grounding): ClaimDraft[] {
  const isStudent = /^(?:analyst|expert|scholar|historian)$/.test(noun.lemma);
  const all = othersOf(tree, noun, holder, grounding);
  // "Eurasia's lead China analyst" is Eurasia's, "an al-Qaeda analyst" studies it
  const owners = tree
    .children(noun, "nmod:poss")
    .flatMap((word) => grounding.entitiesAt(tree, word));
  const others = isStudent && !all.isAfter ? { ...all, drafts: owners } : all;
  const words = roleWords(tree, noun, grounding);
  const preposition = ENVOYS.test(noun.lemma) ? "to" : CANDIDATES.test(noun.lemma) ? "for" : "";
  const accredited = tree
    .children(noun, "nmod")
    .filter((word) => preposition !== "" && tree.preposition(word) === preposition)
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter((goal) => fits("RELATED_TO", holder, goal))
    .map(
      (object): ClaimDraft => ({
        tree,
        predicate: noun,
        subject: holder,
        type: "RELATED_TO",
        words: `${words} ${preposition}`,
        object,
        stance: attributiveStance(tree, noun),
        reliability: 0.85,
      }),
    );
  // "the foreign ministers of Iran, Turkey and Qatar": each is of one of them
  const isEachOfOne = holder.type === "Group" && others.drafts.length > 1;
  const held = (isEachOfOne ? [] : others.drafts).flatMap((other) => {
    const tie = tieOf(tree, noun, holder, other, others.isDemonym);
    const stance = attributiveStance(tree, noun);
    return tie ? [{ tree, predicate: noun, ...tie, words, stance, reliability: 0.9 }] : [];
  });
  return [...held, ...accredited];
}

/** Those who stand for a body: "a onetime candidate for the Oklahoma Senate". Our own list. */
const CANDIDATES = /^(?:candidate|nominee|contender|hopeful)$/;

/** Those who are sent to a country: "a former ambassador to Laos". */
const ENVOYS = /^(?:ambassador|envoy|consul|emissary|rapporteur)$/;

/** A role in a title or beside a name is stated, whatever the sentence reports: "told Mexican minister Ebrard". */
function attributiveStance(tree: Tree, noun: Word): Partial<Stance> {
  return predicateWith(tree, noun) ? {} : STATED;
}
