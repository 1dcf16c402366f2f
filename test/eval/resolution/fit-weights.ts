import { matchFeatures } from "../../../server/store/identity/matching/match-features.ts";
import type { MatchWeights } from "../../../server/store/identity/matching/match-weights.ts";
import { probabilityOf } from "../../../server/store/identity/matching/score-match.ts";
import type { LabelledPair } from "./read-pairs.ts";

const ROUNDS = 4000;
const RATE = 0.5;
/** How strongly weights are held to where they began, which is what one would guess: most have few pairs. */
const HOLD = 0.004;

const GUESS: MatchWeights = {
  form: {
    same: 4.5,
    common: 3.5,
    words: 4,
    fuller: 1.5,
    order: 1,
    nickname: 1.2,
    spelling: 1,
    initial: -0.5,
    acronym: 0.5,
    typo: -1.5,
    part: 0,
    clash: -6,
  },
  features: {
    sharedOrganization: 2.5,
    otherOrganizations: -1.5,
    sharedPlace: 0.8,
    otherPlaces: -1.2,
    sharedCompany: 2,
    otherCompany: -1,
    sharedTitle: 2,
    otherTitles: -1.5,
    yearsApart: -4,
  },
};

/** Logistic regression by gradient descent, held to the weights that it begins with. */
export function fitWeights(
  pairs: readonly LabelledPair[],
  begin: MatchWeights = GUESS,
): MatchWeights {
  const rows = pairs.map(({ a, b, isOne }) => ({ features: matchFeatures(a, b), isOne }));
  const form = { ...begin.form };
  const features = { ...begin.features };
  const names = Object.keys(features) as (keyof typeof features)[];
  const forms = Object.keys(form) as (keyof typeof form)[];
  for (let round = 0; round < ROUNDS; round++) {
    const missed = rows.map((row) => ({
      ...row,
      miss: Number(row.isOne) - probabilityOf(row.features, { form, features }),
    }));
    for (const name of names) {
      const step = missed.reduce((sum, row) => sum + row.miss * row.features[name], 0);
      features[name] +=
        RATE * (step / rows.length - HOLD * (features[name] - begin.features[name]));
    }
    for (const name of forms) {
      const step = missed.reduce(
        (sum, row) => sum + (row.features.form === name ? row.miss : 0),
        0,
      );
      form[name] += RATE * (step / rows.length - HOLD * (form[name] - begin.form[name]));
    }
  }
  return { form, features };
}
