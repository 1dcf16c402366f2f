import { gather, has, isOneOf, type Tree, type Word } from "../../language/index.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { placesAfter } from "../places-after.ts";
import { shownLemma } from "../shown-lemma.ts";

/** Where a body works. Our own list. */
const PREMISES =
  /^(?:office|branch|plant|factory|store|shop|clinic|campus|warehouse|mine|refinery|mill|laborator(?:y|ie)|lab|outlet|depot|school|base|hub|showroom|restaurant|station)$/;
const OPENING = /^(?:open|have|run|operate|keep|maintain)$/;

/** "Kestrel has opened a plant in Lyon": where a body works. */
export const premises: ClaimRule = {
  name: "premises",
  read(tree, { grounding }) {
    return gather(tree.words, (word) => openedIn(tree, word, grounding));
  },
};

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
