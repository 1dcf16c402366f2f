import type { Described } from "./describe.ts";
import { type MatchFeatures, matchFeatures } from "./match-features.ts";
import { MATCH_WEIGHTS, type MatchWeights } from "./match-weights.ts";

/** "same": one, without asking. "unsure": for people to say. "different": nothing is said of it. */
export type MatchOutcome = "same" | "unsure" | "different";

export interface ScoredMatch {
  /** The chance that the two are one, 0 to 1. */
  readonly confidence: number;
  readonly outcome: MatchOutcome;
  readonly features: MatchFeatures;
}

/** From this chance on two are one without asking, and from that on people are asked. */
const SAME = 0.95;
const UNSURE = 0.25;

/**
 * How likely two are one, and what follows: one of three outcomes (Fellegi and Sunter, "A theory for record linkage", 1969),
 * by logistic regression over what agrees and what contradicts.
 */
export function scoreMatch(a: Described, b: Described): ScoredMatch {
  return score(matchFeatures(a, b));
}

function score(features: MatchFeatures): ScoredMatch {
  const chance = probabilityOf(features, MATCH_WEIGHTS);
  const confidence = Math.round(chance * 1000) / 1000;
  return { confidence, outcome: outcomeOf(features, confidence), features };
}

/** How likely two are one that an article calls by one name, or by an alias in full. */
export function scoreEqualNames(a: Described, b: Described): ScoredMatch {
  const features = matchFeatures(a, { ...b, names: a.names });
  return score(features);
}

export function probabilityOf({ form, ...features }: MatchFeatures, weights: MatchWeights): number {
  const names = Object.keys(weights.features) as (keyof typeof features)[];
  const odds = names.reduce(
    (sum, name) => sum + weights.features[name] * features[name],
    weights.form[form],
  );
  return 1 / (1 + Math.exp(-odds));
}

/** What follows from a chance, 0 to 1. */
export function outcomeOf(features: MatchFeatures, confidence: number): MatchOutcome {
  const { form } = features;
  if (form === "clash") return "different";
  // Two may well be called nearly alike: only people say that it was a slip.
  if (form === "typo") return confidence >= UNSURE ? "unsure" : "different";
  const isEqual = form === "same" || form === "common";
  if (confidence >= SAME || (isEqual && !isContradicted(features))) return "same";
  // Of one name in full nobody but people says that they are two.
  return isEqual || confidence >= UNSURE ? "unsure" : "different";
}

/** A generation lies between what is told of them. In half centuries. */
const GENERATION = 0.6;

/** Other titles and other company alone are one's next story. */
function isContradicted({ otherOrganizations, otherPlaces, yearsApart }: MatchFeatures): boolean {
  return otherOrganizations > 0 || otherPlaces > 0 || yearsApart >= GENERATION;
}

/** What speaks for the two being one, and what against it, in words. */
export function reasonsOf({ form, ...features }: MatchFeatures): readonly string[] {
  const names = Object.keys(REASONS) as (keyof typeof REASONS)[];
  return [
    FORM_REASONS[form],
    ...names.filter((name) => features[name] > 0).map((name) => REASONS[name]),
  ];
}

const FORM_REASONS: Readonly<Record<MatchFeatures["form"], string>> = {
  same: "the same name",
  common: "the same name, which many have",
  words: "the same words in another order or legal form",
  fuller: "one name is fuller",
  order: "names in another order",
  nickname: "a short form of the given name",
  spelling: "another spelling",
  initial: "an initial for the given name",
  acronym: "initials of the name",
  typo: "nearly the same letters",
  part: "a part of the name",
  clash: "other names",
};

const REASONS: Readonly<Record<Exclude<keyof MatchFeatures, "form">, string>> = {
  sharedOrganization: "tied to the same organization",
  otherOrganizations: "belongs to other organizations",
  sharedPlace: "tied to the same place",
  otherPlaces: "belongs to other places",
  sharedCompany: "named beside the same others",
  otherCompany: "named beside others",
  sharedTitle: "called by a like title",
  otherTitles: "called by other titles",
  yearsApart: "told of in other years",
};
