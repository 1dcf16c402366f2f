import { gather, lemmaVariants, type Word } from "../../language/index.ts";
import type { ClaimDraft, ClaimRule, Reading } from "../claim-draft.ts";
import { type Clause, clauseOf, gappedClauses } from "../clause.ts";
import { fits } from "../kinds.ts";
import { type VerbFrame, verbFrames } from "../lexicon.ts";
import { matchFrame, obliquesOfNoun } from "../match-frame.ts";
import { ownersOf, writersOf } from "../metonymy.ts";
import { isPartOfCompound } from "../part-of-compound.ts";
import { isPartOfBody } from "../standing-nouns.ts";
import { surfaceSubjects } from "../subjects.ts";
import { substancesOf } from "../substances.ts";
import { senseOf } from "../verb-senses.ts";

/** What of a country news calls by the country. */
const FORCES = /^(?:army|military|navy|police|force|troop|guard|ministry|delegation|team|mission)$/;

const OFFERED = { modality: "planned", status: "planned" } as const;

/** "The United States returned Cienfuegos", "was arrested by", "dropped the case against": verbs of the relation table. */
export const verbFrame: ClaimRule = {
  name: "verb-frame",
  read(tree, reading) {
    return gather(tree.verbs, (predicate) => {
      if (isPartOfCompound(tree, predicate)) return [];
      const frames = verbFrames(lemmaVariants(predicate));
      if (frames.length === 0) return [];
      const clause = clauseOf(tree, predicate);
      const clauses = [clause, ...gappedClauses(clause)];
      const taken = new Set<unknown>();
      return frames.flatMap((frame) => {
        const drafts = clauses
          .flatMap((one) => readFrame(frame, one, reading))
          .filter(({ object, subject }) => !taken.has(`${subject.name}|${object.name}`));
        for (const { subject, object } of drafts) taken.add(`${subject.name}|${object.name}`);
        return drafts;
      });
    });
  },
};

/** "offered 4 billion for", "made a bid for": it has not come to that. */
const isOffer = ({ type, verb, noun }: VerbFrame): boolean =>
  type === "BOUGHT" && [verb, noun].some((word) => word === "offer" || word === "bid");

/** "is looking into whether Henrik Stolle tipped off hedge funds": the subject of what is asked. */
function questioned(frame: VerbFrame, { tree, predicate }: Clause): readonly Word[] {
  if (frame.type !== "INVESTIGATED" || frame.noun) return [];
  return tree
    .children(predicate, "ccomp", "advcl")
    .filter((clause) => tree.children(clause, "mark").some(({ form }) => form === "whether"))
    .flatMap((clause) => surfaceSubjects(tree, clause));
}

/** "a firm that Rennert founded with his wife": two did it. */
function partnersIn(
  frame: VerbFrame,
  { tree, obliques, agents, patients }: Clause,
): readonly Word[] {
  if (frame.type !== "FOUNDED" || agents.length === 0) return [];
  return [...obliques, ...patients.flatMap((word) => obliquesOfNoun(tree, word))]
    .filter(({ preposition, word }) => preposition === "with" && word.kind === "person")
    .map(({ word }) => word);
}

/** Types in which a body stands between whoever does it and what it is done to. */
const THROUGH_BODIES = /^(?:OWNS|BOUGHT|INVESTED_IN|FUNDED|DONATED_TO)$/;
const VEHICLE =
  /^(?:company|firm|fund|trust|vehicle|foundation|charity|subsidiary|consultancy|unit)$/;

/** "owns 38 percent of the bank through his holding company, Cedar Gulf": so does what it is done through. */
function vehiclesIn(frame: VerbFrame, { tree, obliques, predicate }: Clause): readonly Word[] {
  if (!THROUGH_BODIES.test(frame.type)) return [];
  return obliques
    .filter(
      ({ preposition, word }) =>
        /^(?:through|via)$/.test(preposition) &&
        word.index > predicate.index &&
        // "through Goldman Sachs": whose it is not, it does nothing for itself
        (VEHICLE.test(word.lemma) || tree.child(word, "nmod:poss") !== undefined),
    )
    .flatMap(({ word }) => (word.name === "O" ? tree.children(word, "appos") : [word]));
}

function readFrame(frame: VerbFrame, clause: Clause, { grounding }: Reading): ClaimDraft[] {
  const { tree, predicate } = clause;
  const doers = [...clause.agents, ...partnersIn(frame, clause), ...vehiclesIn(frame, clause)];
  const agents = doers.flatMap((word) => {
    const writers = writersOf(tree, word, frame.type);
    return (writers.length > 0 ? writers : [word]).flatMap((one) =>
      grounding.entitiesOf(tree, one, predicate),
    );
  });
  if (agents.length === 0) return [];
  const ends = [...matchFrame(frame, clause), ...questioned(frame, clause)].filter(
    // who heads a division of it does not head the department
    (word) => frame.type !== "HEADS" || !isPartOfBody(word),
  );
  const targets = ends
    .flatMap((word) => [word, ...ownersOf(tree, word, frame.type, grounding)])
    .flatMap((word) => [
      ...grounding.entitiesOf(tree, word, predicate),
      ...substancesOf(tree, word, frame.type, grounding),
    ]);
  const words = [frame.verb, frame.particle, frame.noun, frame.preposition]
    .filter(Boolean)
    .join(" ");
  return agents.flatMap((agent) =>
    targets.flatMap((target) => {
      const [subject, object] = frame.isInverse ? [target, agent] : [agent, target];
      if (!fits(frame.type, subject, object)) return [];
      const sense = senseOf(frame, clause, subject, object);
      if (!sense) return [];
      // who leads Sudan's army does not head Sudan
      const isOfForces =
        sense === "HEADS" &&
        object.type === "Location" &&
        ends.some(({ lemma }) => FORCES.test(lemma));
      const type = isOfForces ? "HOLDS_POSITION_IN" : sense;
      if (type !== frame.type && !fits(type, subject, object)) return [];
      // "served in Vietnam": no office
      if (frame.type === "HOLDS_POSITION_IN" && object.type === "Location") return [];
      return {
        tree,
        predicate,
        subject,
        type,
        words,
        object,
        ...(isOffer(frame) && { stance: OFFERED }),
        reliability: frame.preposition || frame.noun ? 0.85 : 0.88,
      };
    }),
  );
}
