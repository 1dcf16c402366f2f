import { gather, has, isOneOf, type Tree, type Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { isVerb } from "../passive.ts";
import { shownLemma } from "../shown-lemma.ts";
import { surfaceSubjects } from "../subjects.ts";

/** Where somebody lives. Our own list. */
const HOMES = /^(?:home|apartment|flat|residence)$/;
/** What is done to what one owns, and does not live in any more. */
const DEALT = /^(?:sell|rent|let|seize|inherit|buy|purchase|auction|lease|own|list|demolish)$/;
/** Where a body works. Our own list. */
const PREMISES =
  /^(?:office|branch|plant|factory|store|shop|clinic|campus|warehouse|mine|refinery|mill|laborator(?:y|ie)|lab|outlet|depot|school|base|hub|showroom|restaurant|station)$/;
const OPENING = /^(?:open|have|run|operate|keep|maintain)$/;
/** Journeys by their nouns. Our own list. */
const JOURNEYS = /^(?:visit|trip|journey|tour|stopover|pilgrimage|stay|voyage)$/;

/**
 * "Lopez's home in Lyon", "the Lyon-born singer", "Kestrel opened a plant in Lyon", "During a visit to Lyon, Lopez signed": what
 * houses, births and journeys tell of where somebody is.
 */
export const premises: ClaimRule = {
  name: "premises",
  read(tree, { grounding }) {
    return gather(tree.words, (word) => [
      ...homeOf(tree, word, grounding),
      ...openedIn(tree, word, grounding),
      ...bornIn(tree, word, grounding),
      ...visitDuring(tree, word, grounding),
    ]);
  },
};

const placesAfter = (tree: Tree, noun: Word, prepositions: RegExp, grounding: Grounding) =>
  tree
    .children(noun, "nmod")
    .filter((word) => prepositions.test(tree.preposition(word) ?? ""))
    .flatMap((word) => grounding.namedAt(tree, word))
    .filter(({ type }) => type === "Location");

/** "searched Lopez's home in Lyon". */
function homeOf(tree: Tree, noun: Word, grounding: Grounding): readonly ClaimDraft[] {
  if (noun.tag !== "NN" || !HOMES.test(noun.lemma)) return [];
  // "her childhood home", "her former home"
  const verb = tree.head(noun);
  if (tree.child(noun, "amod", "compound") || (verb && isOneOf(verb, DEALT))) return [];
  const owners = tree
    .children(noun, "nmod:poss")
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter(({ type, isNamed }) => type === "Person" && isNamed);
  return draftsBetween(owners, placesAfter(tree, noun, /^(?:in|near)$/, grounding), {
    tree,
    predicate: noun,
    type: "LIVES_IN",
    words: `${noun.lemma} in`,
    stance: STATED,
    reliability: 0.78,
  });
}

/** "Kestrel has opened a plant in Lyon". */
function openedIn(tree: Tree, noun: Word, grounding: Grounding): readonly ClaimDraft[] {
  const verb = has(noun, "obj") && PREMISES.test(noun.lemma) ? tree.head(noun) : undefined;
  // "opposed Kestrel opening a mine"
  if (!verb || !isOneOf(verb, OPENING) || verb.tag === "VBG") return [];
  const { agents, obliques } = clauseOf(tree, verb);
  const bodies = agents
    .flatMap((word) => grounding.entitiesOf(tree, word, verb))
    .filter(({ type, isNamed }) => type === "Organization" && isNamed);
  const places = [
    ...placesAfter(tree, noun, /^(?:in|near)$/, grounding),
    ...obliques
      .filter(({ preposition }) => /^(?:in|near)$/.test(preposition))
      .flatMap(({ word }) => grounding.namedAt(tree, word))
      .filter(({ type }) => type === "Location"),
  ];
  return draftsBetween(bodies, [...new Set(places)], {
    tree,
    predicate: verb,
    type: "LOCATED_IN",
    words: `${shownLemma(verb)} ${noun.lemma} in`,
    reliability: 0.78,
  });
}

/** "Lopez, the Lyon-born singer", "Lyon-born Ana Lopez". */
function bornIn(tree: Tree, born: Word, grounding: Grounding): readonly ClaimDraft[] {
  const [place, hyphen] = tree.words.slice(Math.max(0, born.index - 2), born.index);
  if (born.form !== "born" || hyphen?.form !== "-" || !place) return [];
  const places = grounding.namedAt(tree, place).filter(({ type }) => type === "Location");
  const noun = tree.head(born);
  if (!noun) return [];
  const above = noun.relation === "appos" ? tree.head(noun) : undefined;
  const said = tree.child(noun, "cop") ? surfaceSubjects(tree, noun) : [];
  const people = [noun, ...tree.children(noun, "appos"), ...(above ? [above] : []), ...said]
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter(({ type, isNamed }) => type === "Person" && isNamed);
  return draftsBetween([...new Set(people)].slice(0, 1), places, {
    tree,
    predicate: born,
    type: "BORN_IN",
    words: "born in",
    stance: STATED,
    reliability: 0.82,
  });
}

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
