import type { MatchFeatures } from "./match-features.ts";
import type { NameForm } from "./name-form.ts";

/** Log odds of each feature, and of each form of the name alone. */
export interface MatchWeights {
  readonly form: Readonly<Record<NameForm, number>>;
  readonly features: Readonly<Record<Exclude<keyof MatchFeatures, "form">, number>>;
}

/** Fitted on the pairs of test/eval/resolution: `npm run eval -- resolution --fit` prints them. */
export const MATCH_WEIGHTS: MatchWeights = {
  form: {
    same: 5.54,
    common: 3.08,
    words: 4.09,
    fuller: 1.53,
    order: 1,
    nickname: 1.5,
    spelling: 1,
    initial: -0.44,
    acronym: 0.55,
    typo: -2.2,
    part: -0.64,
    clash: -5.34,
  },
  features: {
    sharedOrganization: 2.58,
    otherOrganizations: -1.07,
    sharedPlace: 1.98,
    otherPlaces: -2.85,
    sharedCompany: 2.5,
    otherCompany: -2.26,
    sharedTitle: 2.99,
    otherTitles: -1.17,
    yearsApart: -3.61,
  },
};
