import { isOneOf, lemmaVariants, type Tree, type Word } from "../language/index.ts";
import { governedFrom } from "./capitals.ts";
import { countryOf } from "./countries.ts";
import { type Candidate, formOf, headOf } from "./name-candidate.ts";

/** What governments do, and cities do not. */
const GOVERNS = new Set(
  (
    "say tell add ask accuse deny reject want seek demand insist warn refuse hope fear believe announce recall expel summon back support blame " +
    "pledge promise retaliate negotiate offer suspend impose threaten urge condemn recognize recognise deploy withdraw " +
    "view regard agree dispute claim argue respond vow maintain look plan " +
    "press lobby lean broker mediate shelter harbour harbor thank protest lodge sever notify inform brief assure signal veto ban deport extradite"
  ).split(" "),
);
/** What is done to governments, and what only they have. */
const GOVERNED =
  /^(?:supply|arm|fund|aid|assist|lend|pay|accuse|blame|urge|warn|criticize|criticise|condemn|threaten|ask|pressure|press|support|back|sue|thank|anger|infuriate|irritate|annoy|embarrass|alarm|reassure)$/;
/** What governments are told, with what they are told behind them. */
const TOLD = /^(?:warn|tell|assure|notify|inform)$/;
const OF_GOVERNMENT =
  /^(?:minister|ambassador|envoy|troops?|forces?|army|government|ally|negotiator|delegation|diplomat|proposal|refusal|claim|position|demand|decision|allegation|accusation|response|offer|stance|sanction|official)$/;
const BETWEEN =
  /^(?:talk|relation|tie|tension|negotiation|agreement|deal|dispute|row|contact|rift|truce|ceasefire|swap|exchange)$/;
/** "the ambassador to Canberra", "protests to Washington", "a request from Washington", "loyal to Ankara": what stands before a government, with a preposition. */
const TOWARDS =
  /^(?:(?:ambassador|envoy|representative) (?:to|from)|(?:protest|complaint) to|(?:request|pressure|support|backing|order|approval|objection|assurance|instruction) from|(?:relation|tie) with|(?:close|loyal|hostile|friendly|beholden|answerable) to)$/;

/** "Kinshasa is looking for someone to blame": the country that a capital stands for, where it acts and the article names the country. */
export function countryActingIn(
  candidate: Candidate,
  named: ReadonlySet<string>,
): string | undefined {
  const seated = governmentsIn(formOf(candidate)).find((country) => named.has(country));
  return seated !== undefined && isActing(candidate) ? seated : undefined;
}

/** Whose government a city may stand for: "Brussels" for the union, where that is in the news. */
const governmentsIn = (city: string): readonly string[] =>
  [city === "Brussels" ? "European Union" : undefined, governedFrom(city)].flatMap(
    (seated) => seated ?? [],
  );

function isActing(candidate: Candidate): boolean {
  const { tree } = candidate;
  const head = headOf(candidate);
  const above = tree.head(head);
  if (!above) return false;
  const pair = head.relation === "conj" ? above : head;
  const noun = tree.head(pair);
  if (!noun) return false;
  if (pair.relation === "nsubj")
    return lemmaVariants(noun).some((lemma) => GOVERNS.has(lemma)) || isBehind(tree, noun);
  if (pair.relation === "obj") return isOneOf(noun, GOVERNED) || isOneOf(noun, TOLD);
  if (pair.relation === "iobj") return isOneOf(noun, TOLD);
  if (head.relation === "nmod:poss") return OF_GOVERNMENT.test(above.lemma);
  const preposition = tree.preposition(pair);
  if (preposition === "between") return BETWEEN.test(noun.lemma);
  return TOWARDS.test(`${noun.lemma} ${preposition}`);
}

/** "that Moscow was behind the raid". */
const isBehind = (tree: Tree, word: Word): boolean =>
  tree.preposition(word) === "behind" && tree.child(word, "cop") !== undefined;

/** The countries that an article names. */
export const countriesOf = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.flatMap((candidate) => countryOf(formOf(candidate))?.name ?? []));
