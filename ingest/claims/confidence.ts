import type { ClaimDraft } from "./claim-draft.ts";
import type { Stance } from "./stance.ts";

/** How long a sentence may be before its parse is trusted less, in words. */
const LONG_SENTENCE = 40;

/**
 * How sure a claim is, 0 to 1: the rule's reliability, less for ends found through a pronoun or description, for long
 * sentences and for what is only hypothetical.
 */
export function confidenceOf(draft: ClaimDraft, stance: Stance): number {
  let confidence = draft.reliability;
  const { tree, subject, object } = draft;
  for (const end of [subject, object]) {
    const here = end.mentions.filter(({ sentence }) => sentence === tree.index);
    if (here.length > 0 && here.every(({ form }) => form === "pronoun")) confidence *= 0.85;
    if (!end.isNamed) confidence *= 0.9;
  }
  if (tree.words.length > LONG_SENTENCE) confidence *= 0.9;
  if (stance.modality === "hypothetical") confidence *= 0.85;
  return Math.round(confidence * 100) / 100;
}
