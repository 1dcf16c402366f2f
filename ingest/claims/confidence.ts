import type { EntityDraft } from "../entities/entity-draft.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { CONFIDENCE_WEIGHTS } from "./confidence-weights.ts";
import type { Stance } from "./stance.ts";

/** What a claim's confidence hangs on, by name; every amount is 0 or 1 where nothing else is said. */
export type ConfidenceFeatures = Readonly<Record<string, number>>;

/** How long a sentence may be before its parse is trusted less, in words. */
const LONG_SENTENCE = 30;
/** How far apart the two ends may stand, in words. */
const FAR = 12;

/**
 * What the confidence of a claim is made of: its rule, how its ends are found, how hard the sentence is to parse, and how
 * it is put.
 *
 * @public training/confidence reads it
 */
export function confidenceFeatures(draft: ClaimDraft, stance: Stance): ConfidenceFeatures {
  const { tree, subject, object, type, reliability } = draft;
  const ends = [subject, object];
  const formsOf = (end: EntityDraft) =>
    end.mentions.filter(({ sentence }) => sentence === tree.index).map(({ form }) => form);
  const without = (form: string) =>
    ends.filter((end) => formsOf(end).length > 0 && formsOf(end).every((one) => one === form))
      .length;
  return {
    /** Log-odds of how often the rule is right where its pattern is met. */
    rule: Math.log(reliability / (1 - reliability)),
    /** Ends that the sentence has as a pronoun only. */
    pronoun: without("pronoun"),
    /** Ends that the sentence has as a description only, and that have a name elsewhere. */
    description: ends.filter(({ isNamed }) => isNamed).length > 0 ? without("description") : 0,
    unnamed: ends.filter(({ isNamed }) => !isNamed).length,
    /** An end that is not in the sentence at all. */
    absent: ends.filter((end) => formsOf(end).length === 0).length,
    "verb outside the table": type === "RELATED_TO" ? 1 : 0,
    "long sentence": tree.words.length > LONG_SENTENCE ? 1 : 0,
    "ends far apart": distanceOf(draft) > FAR ? 1 : 0,
    hypothetical: stance.modality === "hypothetical" ? 1 : 0,
    "said by somebody": stance.speakers.length > 0 ? 1 : 0,
  };
}

/** How probable it is that the text states a claim, 0 to 1: weights fitted on claims that were judged (training/confidence). */
export function confidenceOf(draft: ClaimDraft, stance: Stance): number {
  const features = confidenceFeatures(draft, stance);
  const score = Object.entries(features).reduce(
    (sum, [name, amount]) => sum + amount * (CONFIDENCE_WEIGHTS[name] ?? 0),
    CONFIDENCE_WEIGHTS.bias ?? 0,
  );
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}

/** Words between the nearest mentions of the two ends in the sentence. */
function distanceOf({ tree, subject, object }: ClaimDraft): number {
  const placesOf = (end: EntityDraft) =>
    end.mentions.filter(({ sentence }) => sentence === tree.index).map(({ head }) => head);
  const distances = placesOf(subject).flatMap((a) => placesOf(object).map((b) => Math.abs(a - b)));
  return distances.length > 0 ? Math.min(...distances) : 0;
}
