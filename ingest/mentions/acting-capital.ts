import { governedFrom } from "./capitals.ts";
import { countryOf } from "./countries.ts";
import { type Candidate, formOf, headOf } from "./name-candidate.ts";

/** What governments do, and cities do not. */
const GOVERNS = new Set(
  (
    "say tell add ask accuse deny reject want seek demand insist warn refuse hope fear believe announce recall expel summon back support blame " +
    "pledge promise retaliate negotiate offer suspend impose threaten urge condemn recognize recognise deploy withdraw " +
    "view regard agree dispute claim argue respond vow maintain look plan"
  ).split(" "),
);
/** What is done to governments, and what only they have. */
const GOVERNED =
  /^(?:supply|arm|fund|aid|assist|lend|pay|accuse|blame|urge|warn|criticize|criticise|condemn|threaten|ask|pressure|press|support|back|sue)$/;
const OF_GOVERNMENT =
  /^(?:minister|ambassador|envoy|troops?|forces?|army|government|ally|negotiator|delegation|diplomat|proposal|refusal|claim|position|demand|decision|allegation|accusation|response|offer|stance|sanction|official)$/;
const BETWEEN =
  /^(?:talk|relation|tie|tension|negotiation|agreement|deal|dispute|row|contact|rift)$/;

/** "Kinshasa is looking for someone to blame": the country that a capital stands for, where it acts and the article names the country. */
export function countryActingIn(
  candidate: Candidate,
  named: ReadonlySet<string>,
): string | undefined {
  const country = governedFrom(formOf(candidate));
  return country !== undefined && named.has(country) && isActing(candidate) ? country : undefined;
}

function isActing(candidate: Candidate): boolean {
  const { tree } = candidate;
  const head = headOf(candidate);
  const above = tree.head(head);
  if (!above) return false;
  const pair = head.relation === "conj" ? above : head;
  const noun = tree.head(pair);
  if (pair.relation === "nsubj") return GOVERNS.has(noun?.lemma ?? "");
  if (pair.relation === "obj") return GOVERNED.test(noun?.lemma ?? "");
  if (head.relation === "nmod:poss") return OF_GOVERNMENT.test(above.lemma);
  return tree.preposition(pair) === "between" && BETWEEN.test(noun?.lemma ?? "");
}

/** The countries that an article names. */
export const countriesOf = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.flatMap((candidate) => countryOf(formOf(candidate))?.name ?? []));
