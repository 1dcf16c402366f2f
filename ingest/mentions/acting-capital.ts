import { governedFrom } from "./capitals.ts";
import { countryOf } from "./countries.ts";
import { type Candidate, formOf, headOf } from "./name-candidate.ts";

/** What governments do, and cities do not. */
const GOVERNS = new Set(
  (
    "ask accuse deny reject want seek demand insist warn refuse hope fear believe announce recall expel summon back support blame " +
    "pledge promise retaliate negotiate offer suspend impose threaten urge condemn recognize recognise deploy withdraw " +
    "view regard agree dispute claim argue respond vow maintain look plan"
  ).split(" "),
);
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
  if (head.relation === "nsubj") return GOVERNS.has(above.lemma);
  const pair = head.relation === "conj" ? above : head;
  const noun = tree.head(pair);
  return tree.preposition(pair) === "between" && BETWEEN.test(noun?.lemma ?? "");
}

/** The countries that an article names. */
export const countriesOf = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.flatMap((candidate) => countryOf(formOf(candidate))?.name ?? []));
