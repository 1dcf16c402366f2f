import { has, type Tree, type Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { stanceOf } from "../stance.ts";

/** Bodies that are a part of whose they are. Our own list. */
const ORGANS =
  /^(?:council|committee|commission|board|panel|tribunal|senate|assembly|ministry|department|division|unit|arm|branch|bureau|office|faculty|institute|laboratory|lab|academy|regulator|watchdog|parliament|secretariat|directorate|inspectorate)$/;
/** Bodies that stand where they are. Our own list. */
const SEATED =
  /^(?:court|tribunal|hospital|university|school|college|prison|jail|museum|clinic|laboratory|bank|council|parliament|ministry|mine|refinery|factory|plant|shipyard)$/;

/** "Kornhaus's works council", "a military court in Bukavu": of whom or where a body is that goes by no name. */
export const organ: ClaimRule = {
  name: "organ",
  read(tree, { grounding }) {
    const mentions = grounding.mentionsIn(tree);
    return mentions
      .filter(
        ({ form, type, isPlural }) =>
          form === "description" && type === "Organization" && !isPlural,
      )
      .flatMap((mention): readonly ClaimDraft[] => {
        const noun = tree.word(mention.head);
        const [body] = grounding.resolution.referents.get(mention) ?? [];
        if (!body || body.isNamed) return [];
        // "denied that there was a prison near Szymany"
        const status = stanceOf(tree, noun, grounding)?.status;
        if (status !== "asserted" && status !== "alleged") return [];
        const read = { tree, predicate: noun, words: noun.lemma, stance: STATED };
        const owners = ORGANS.test(noun.lemma) ? ownersOf(tree, noun, grounding) : [];
        const places = SEATED.test(noun.lemma) ? placesOf(tree, noun, grounding) : [];
        // it goes by no name, but is told from others by whose it is or where
        const told = { ...body, isNamed: true };
        return [
          ...draftsBetween([told], owners, { ...read, type: "PART_OF", reliability: 0.85 }),
          ...draftsBetween([told], places, { ...read, type: "LOCATED_IN", reliability: 0.85 }),
        ].map((draft) => ({ ...draft, subject: body }));
      });
  },
};

/** Whose it is: "the Parliament's committee", "a committee of the Senate". */
function ownersOf(tree: Tree, noun: Word, grounding: Grounding) {
  return tree
    .children(noun, "nmod:poss", "nmod", "compound")
    .filter(
      (word) => !has(word, "nmod") || has(word, "nmod:poss") || tree.preposition(word) === "of",
    )
    .flatMap((word) => grounding.namedAt(tree, word))
    .filter(({ type }) => type === "Organization");
}

function placesOf(tree: Tree, noun: Word, grounding: Grounding) {
  return tree
    .children(noun, "nmod")
    .filter((word) => tree.preposition(word) === "in")
    .flatMap((word) => grounding.namedAt(tree, word))
    .filter(({ type }) => type === "Location");
}
