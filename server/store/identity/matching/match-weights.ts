import type { MatchFeatures } from "./match-features.ts";
import type { NameForm } from "./name-form.ts";

/** Log odds of each feature, and of each form of the name alone. */
export interface MatchWeights {
  readonly form: Readonly<Record<NameForm, number>>;
  readonly features: Readonly<Record<Exclude<keyof MatchFeatures, "form">, number>>;
}

/** Fitted by test/eval/resolution/fit-weights.ts on the pairs in that folder. */
export const MATCH_WEIGHTS: MatchWeights = {
  form: {
    same: 5.54,
    common: 3.08,
    words: 4.08,
    fuller: 1.51,
    order: 1,
    nickname: 1.39,
    spelling: 0.99,
    initial: -0.47,
    acronym: 0.25,
    part: -0.64,
    clash: -5.32,
  },
  features: {
    sharedOrganization: 2.54,
    otherOrganizations: -1.07,
    sharedPlace: 1.97,
    otherPlaces: -2.84,
    sharedCompany: 2.57,
    otherCompany: -2.26,
    sharedTitle: 2.96,
    otherTitles: -1.18,
    yearsApart: -3.61,
  },
};
