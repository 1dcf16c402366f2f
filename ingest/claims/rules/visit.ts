import { gather, has, type Tree, type Word } from "../../language/index.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { isVerb } from "../passive.ts";
import { placesAfter } from "../places-after.ts";
import { surfaceSubjects } from "../subjects.ts";

/** Journeys by their nouns. Our own list. */
const JOURNEYS = /^(?:visit|trip|journey|tour|stopover|pilgrimage|stay|voyage)$/;

/** "During a visit to Lyon, Lopez signed", "is on a visit to Lyon": who was there. */
export const visit: ClaimRule = {
  name: "visit",
  read(tree, { grounding }) {
    return gather(tree.words, (word) => visitDuring(tree, word, grounding));
  },
};

/** "During a visit to Lyon, Lopez signed", "is on a visit to Lyon". */
function visitDuring(tree: Tree, noun: Word, grounding: Grounding): readonly ClaimDraft[] {
  if (!/^NN$/.test(noun.tag) || !JOURNEYS.test(noun.lemma)) return [];
  const verb = tree.child(noun, "cop") ? noun : has(noun, "obl") ? tree.head(noun) : undefined;
  const isSaid = verb === noun && tree.preposition(noun) === "on";
  if (!verb || !(isSaid || /^(?:during|after)$/.test(tree.preposition(noun) ?? ""))) return [];
  // "during a visit by Gomez to Lyon", "during his father's visit"
  const isOfOther =
    tree.child(noun, "nmod:poss") ??
    tree
      .children(noun, "nmod")
      .find((word) => /^(?:by|of|from)$/.test(tree.preposition(word) ?? ""));
  const isOpen =
    tree.child(verb, "aux:pass") !== undefined ||
    tree.children(verb, "aux").some(({ tag }) => tag === "MD") ||
    tree.child(noun, "amod", "nummod") !== undefined;
  if (isOfOther || isOpen || !(verb === noun || isVerb(verb))) return [];
  // "said during a visit to Lyon that Gomez had lied": whoever said it was there
  const isBeforeThat = tree.children(verb, "mark").some(({ index }) => index > noun.index);
  const above = isBeforeThat ? tree.head(verb) : verb;
  const people = (above ? surfaceSubjects(tree, above) : [])
    .flatMap((word) => grounding.entitiesOf(tree, word, verb))
    .filter(({ type, isNamed }) => type === "Person" && isNamed);
  return draftsBetween(people, placesAfter(tree, noun, /^(?:to|in|of)$/, grounding), {
    tree,
    predicate: noun,
    type: "TRAVELED_TO",
    words: `${noun.lemma} to`,
    reliability: 0.8,
  });
}
