import type { EntityType } from "../../model/index.ts";
import { at, has, isOneOf, type Tree, type Word } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { countryOf } from "./countries.ts";
import { internationalBody } from "./international-bodies.ts";
import { type Candidate, headOf } from "./name-candidate.ts";
import { apposedEvidence } from "./name-evidence-apposed.ts";
import { bodyEvidence } from "./name-evidence-bodies.ts";
import { classEvidence } from "./name-evidence-classes.ts";
import { dealingEvidence } from "./name-evidence-dealings.ts";
import { introductionEvidence } from "./name-evidence-introductions.ts";
import { neighbourEvidence, PUBLISHERS, startsAsPerson } from "./name-evidence-neighbours.ts";
import { outletEvidence } from "./name-evidence-outlets.ts";
import { personEvidence } from "./name-evidence-people.ts";
import { shipEvidence } from "./name-evidence-ships.ts";
import { titleEvidence } from "./name-evidence-titles.ts";
import {
  isBodyStart,
  isCompanyNoun,
  isDepartment,
  isEventStart,
  isFollower,
  isGround,
  isParty,
  isPlaceNoun,
  isRegion,
  isTradeNoun,
  typeByClassNoun,
  typeByHead,
} from "./name-words.ts";
import { isPersonLike } from "./person-like.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { isOfOneLot } from "./possessive-runs.ts";
import { roleOf } from "./role-nouns.ts";

/** Verbs that only a body does: "Kestrel employs 6,000 people". */
const BODY_VERBS = new Set("employ manufacture acquire hire merge outsource rebrand".split(" "));
/** Verbs that whoever has a will does, and no place; of clubs too. */
const WILFUL_VERBS = new Set(
  (
    "sue buy acquire own launch unveil announce settle sell file reject criticize want offer agree accept refuse promise " +
    "sign beat thrash lose draw consider withdraw suspend sponsor sack"
  ).split(" "),
);
const PUBLISHED = new Set("publish report write appear print article study paper".split(" "));
const TRADED = /^(?:buy|acquire|purchase|own|delist|control)$/;
const SALES = /^(?:sale|acquisition|purchase|takeover|buyout|merger)$/;
/** The ties that only a person holds. */
const OFFICES =
  /^(?:SPOKESPERSON_FOR|HEADS|HOLDS_POSITION_IN|WORKS_FOR|SUCCEEDED|SPOUSE_OF|SIBLING_OF|PARENT_OF)$/;
const MOVES = new Set("travel fly go arrive return move head sail march flee drive".split(" "));

/** What stands in a name and beside it that tells what it is. */
export function evidenceOf(candidate: Candidate): readonly Vote[] {
  return [
    ...ofWords(candidate),
    ...neighbourEvidence(candidate),
    ...ofTree(candidate),
    ...titleEvidence(candidate),
    ...introductionEvidence(candidate),
    ...bodyEvidence(candidate),
    ...dealingEvidence(candidate),
    ...apposedEvidence(candidate),
    ...shipEvidence(candidate),
    ...personEvidence(candidate),
    ...classEvidence(candidate),
    ...outletEvidence(candidate),
  ];
}

/** Its own words: a nickname, "University of …", "… Department", "Barker & Stone". */
function ofWords({ tree, first, last, titleFirst, nickname }: Candidate): Vote[] {
  const words = withoutNumber(tree.words.slice(first, last + 1));
  const votes: (readonly [EntityType | undefined, number])[] = [];
  if (titleFirst < first && !/(?:ORG|MISC)$/.test(at(words, 0).name)) votes.push(["Person", 3]);
  if (nickname) votes.push(["Person", 5]);
  // "University of Graz", "Front for National Renewal", "European Convention on Human Rights"
  const link = words.findIndex(({ form }, i) => i > 0 && /^(?:of|for|on|against)$/.test(form));
  if (link > 0 && link < words.length - 1) {
    votes.push([typeByHead(at(words, link - 1).form), 6]);
  } else if (words.length > 1 || at(words, 0).form.length > 4) {
    votes.push([typeByHead(at(words, words.length - 1).form), 4]);
  }
  const mark = words.findIndex(({ tag }) => tag === "POS");
  if (mark > 0 && isOfOneLot(words[mark - 1]?.form)) votes.push(["Organization", 5]);
  if (words.length > 1 && isBodyStart(at(words, 0).form)) votes.push(["Organization", 4]);
  // "United Auto Workers", "National Union of Teachers": people who have joined
  const end = at(words, words.length - 1);
  if (words.length > 1 && end.tag === "NNPS" && isPersonNoun(end.lemma.toLowerCase()))
    votes.push(["Organization", 3]);
  // "the Liberal Democrats"
  if (isParty(words.map(({ form }) => form).join(" "))) votes.push(["Organization", 5]);
  if (words.some(({ form }) => form === "&")) votes.push(["Organization", 6]);
  // "Doctors Without Borders"
  if (words.slice(1).some(({ form, tag }) => tag === "IN" && /^\p{Lu}\p{Ll}+$/u.test(form)))
    votes.push(["Organization", 4]);
  if (isRegion(words.map(({ form }) => form).join(" "))) votes.push(["Location", 6]);
  // "Northern Iraq"
  const isPart = words.length === 2 && PARTS.test(at(words, 0).form);
  if (isPart && countryOf(end.form)?.isDemonym === false) votes.push(["Location", 9]);
  if (words.length === 1 && isFollower(at(words, 0).form)) votes.push(["Group", 6]);
  // "Irving Independent School District"
  if (/School District$/.test(words.map(({ form }) => form).join(" ")))
    votes.push(["Organization", 6]);
  // "the EuroLeague"
  const contest = /\p{Ll}(League|Cup)$/u.exec(end.form)?.[1];
  if (contest) votes.push([typeByHead(contest), 6]);
  // "Limgard HK"
  if (words.length > 1 && CLUBS.test(end.form)) votes.push(["Organization", 4]);
  if (isEventStart(at(words, 0).form, words[1]?.form)) votes.push(["Event", 7]);
  if (words.length === 1 && SUBSTANCES.test(at(words, 0).form)) votes.push(["Substance", 8]);
  // "Imperial College London", "Delft University of Technology"
  if (words.length > 2 && words.some(({ form }) => /^(?:University|College|Institute)$/.test(form)))
    votes.push(["Organization", 6]);
  // "AU", "the WHO"
  if (words.length === 1 && internationalBody(at(words, 0).form)) votes.push(["Organization", 5]);
  if (isDepartment(words.map(({ form }) => form).join(" "))) votes.push(["Organization", 6]);
  if (words.length > 1 && internationalBody(words.map(({ form }) => form).join(" ")))
    votes.push(["Organization", 9]);
  return votes.flatMap(([type, weight]) => (type ? [[type, weight] as const] : []));
}

/** "Law on Antiquities" of "Law 117 on Antiquities", "Enactment" of "Enactment 2023": a number says nothing of what it is. */
function withoutNumber(words: readonly Word[]): readonly Word[] {
  const said = words.filter(({ form }) => !/^\d[\d/-]*$/.test(form));
  return said.length > 0 ? said : words;
}

/** What clubs are, in capitals behind their town. Our own list. */
const CLUBS = /^(?:HK|IK|BK|IF|FF|FK|NK|RK|KK|CF|HC|AC|HF|IL|FC|RFC|AFC)$/;

/** Words for a part of a country in front of its name. */
const PARTS =
  /^(?:(?:North|South|East|West)(?:ern|-?east(?:ern)?|-?west(?:ern)?)?|Central|Upper|Lower|Inner|Outer|Mainland)$/;

/** Substances that go by capitals. Our own list. */
const SUBSTANCES = /^(?:EPO|HGH|LSD|MDMA|THC|PCBs?|PFAS|DDT|RDX|TNT|BPA)$/;

/** Its place in the sentence: whose it is, what it does, where it stands. */
function ofTree(candidate: Candidate): Vote[] {
  const { tree, first, last } = candidate;
  const head = headOf(candidate);
  const above = tree.head(head);
  const isSingle = first === last;
  const votes: Vote[] = [...ofAppositions(candidate, head)];
  if (!above) return votes;
  if (/^(?:nmod:poss|compound|amod)$/.test(head.relation)) {
    // "Kestrel's chairwoman", "Kestrel shareholders": what only a company has
    if (isCompanyNoun(above.lemma)) votes.push(["Organization", 2]);
    // "Loopa's parent company"
    const isOfParent = tree
      .children(above, "compound", "amod")
      .some(({ lemma }) => lemma === "parent");
    if (isOfParent) votes.push(["Organization", 5]);
    // "Norland's parliament", "Norland's transport minister": what only a country or a region has
    // but "FCO Minister Tobias Ellwood"
    const isInitials = first === last && /^\p{Lu}{3,}$/u.test(at(tree.words, first).form);
    if (isPlaceNoun(above.lemma) && !isInitials) votes.push(["Location", 3]);
    // "the Miski mines"
    if (head.relation === "compound" && isGround(above.lemma) && above.index === last + 1)
      votes.push(["Location", 3]);
  }
  if (/^nsubj$/.test(head.relation)) {
    if (BODY_VERBS.has(above.lemma)) votes.push(["Organization", 2]);
  }
  // "a body headed by Gift Chirambo"
  const isHeading =
    /^obl/.test(head.relation) && above.form === "headed" && tree.preposition(head) === "by";
  if (isHeading && !isSingle) votes.push(["Person", 3]);
  // "who leads the centre-right Civic Accord"
  const isLed = head.relation === "obj" && /^(?:lead|head|chair|join)$/.test(above.lemma);
  if (isLed && !isSingle && !head.name.endsWith("PER")) votes.push(["Organization", 5]);
  // "signed the striker Osei-Tutu from KV Dendermonde"
  const hirer = has(head, "nmod") && above.kind === "person" ? tree.head(above) : undefined;
  if (hirer && tree.preposition(head) === "from" && /^(?:sign|buy|loan|recruit)$/.test(hirer.lemma))
    votes.push(["Organization", 4]);
  // "a defeat by Thornaby Town"
  const isMatch =
    has(head, "nmod") && /^(?:defeat|win|victory|draw|loss|match|game)$/.test(above.lemma);
  if (isMatch && typeByHead(at(tree.words, last).form) === "Location" && !isSingle)
    votes.push(["Organization", 5]);
  // "which Lumenary bought", "the sale of Quillstack": what changes hands by its name is a firm
  const isBought = /^(?:obj|nsubj:pass)$/.test(head.relation) && TRADED.test(above.lemma);
  const isOfSale = head.relation === "nmod" && SALES.test(above.lemma);
  if (isSingle && (isBought || (isOfSale && tree.preposition(head) === "of")))
    votes.push(["Organization", 2.5]);
  const preposition = tree.preposition(head);
  if (/^(?:obl|nmod)/.test(head.relation) && preposition) {
    const isMove = preposition === "to" && MOVES.has(above.lemma);
    const isIn = preposition === "in" && !PUBLISHED.has(above.lemma);
    if (isIn || isMove) votes.push(["Location", 1.6]);
    // "signed the striker from Paris Saint-Germain"
    if (preposition === "from" && isOneOf(above, /^(?:sign|poach|recruit|headhunt)$/))
      votes.push(["Organization", 4]);
    // "plays for Manchester City"
    if (preposition === "for" && PLAYS.test(above.lemma)) votes.push(["Organization", 3]);
    // "a stake in", "shares of": what one has in companies
    if (/^(?:stake|share|shareholder|subsidiary)$/.test(above.lemma))
      votes.push(["Organization", 3]);
  }
  return votes;
}

/** What one does for a club or a team. */
const PLAYS = /^(?:play|ride|race|score|skate|bat|bowl|coach)$/;

/** "Deltaport, the company that …", "the fund, Halcyon": a noun set beside it says what it is. */
function ofAppositions(candidate: Candidate, head: Word): Vote[] {
  const { tree, first, last } = candidate;
  const isSingle = first === last;
  const above = tree.head(head);
  const below = tree.children(head, "appos");
  // "the former head of the federation, Ramiro Quisbert": he is beside the head, and not the federation
  const role = above?.relation.startsWith("nmod") ? tree.head(above) : undefined;
  const isOfRole = role !== undefined && isPersonNoun(role.lemma.toLowerCase());
  const isBeside = above !== undefined && /^(?:flat|appos)/.test(head.relation) && !isOfRole;
  const beside = isBeside ? [above, ...below] : below;
  const said = tree.child(head, "nsubj") ? [] : subjectComplements(tree, head);
  return [...beside, ...said].flatMap((noun): Vote[] => {
    if (!/^NNS?$/.test(noun.tag)) return [];
    const type = typeByClassNoun(noun.lemma);
    // "arrested three people: Ivan Petrov and", "One of the broadcasters, Ko Jin-mo, testified"
    const isOne = noun.tag === "NNS" && !tree.child(head, "conj") && head.relation !== "conj";
    if (
      !isSingle &&
      isOne &&
      (type === "Group" || head.name.endsWith("PER") || PUBLISHERS.test(noun.lemma))
    )
      return [];
    const isTrade =
      !isSingle &&
      PUBLISHERS.test(noun.lemma) &&
      (startsAsPerson(tree, head.index) || isPersonLike(candidate));
    if (type && !isTrade) return [[type, 5]];
    // "the trading house Zarya", "the auction house, Bellerby's"
    const isHouse =
      noun.lemma === "house" &&
      tree.children(noun, "compound", "amod").some(({ form }) => HOUSES.test(form));
    if (isHouse) return [["Organization", 5]];
    const isTold = noun.index < head.index || said.includes(noun);
    const isOffice = !isSingle && isTold && isOfficeNoun(noun.lemma);
    if (isOffice) return [["Person", 3]];
    if (!isTradeNoun(noun.lemma)) return [];
    // "Torrens Estates, the state's second-largest producer", but "a trader, Deon Vermaak"
    if (isSingle) return [["Organization", 3]];
    if (/^(?:trader|dealer|seller|vendor)$/.test(noun.lemma)) return [["Person", 3]];
    return head.name.endsWith("PER") || isPersonLike(candidate) ? [] : [["Organization", 3]];
  });
}

/** What is called a house, and is a firm. Our own list. */
const HOUSES =
  /^(?:trading|auction|publishing|fashion|brokerage|printing|betting|clearing|equity|media|wine|champagne)$/i;

/** "a militia commander, Salem al-Mabrouk": what a person is, and no body. */
function isOfficeNoun(lemma: string): boolean {
  const role = roleOf(lemma);
  return (
    role !== undefined &&
    OFFICES.test(role.type) &&
    !isTradeNoun(lemma) &&
    !/^(?:regulator|auditor|manager|officer|agent|forward|anchor|head|guard|analyst)$/.test(lemma)
  );
}

/** "Deltaport is a company": the noun that is said of it. */
function subjectComplements(tree: Tree, head: Word): readonly Word[] {
  const above = tree.head(head);
  // "was among nine people": not what it is
  const isSaid = above && head.relation === "nsubj" && tree.child(above, "cop");
  return isSaid && tree.preposition(above) === undefined ? [above] : [];
}

/** Whether the name does what no place does: "Hanover, which owns 8 percent", "Leeds wanted". */
export function isWilful(candidate: Candidate): boolean {
  const { tree } = candidate;
  const head = headOf(candidate);
  const above = tree.head(head);
  const relative = tree
    .children(head, "acl:relcl")
    .find((verb) =>
      tree.children(verb, "nsubj").some(({ form }) => /^(?:which|that)$/i.test(form)),
    );
  const verb = head.relation === "nsubj" ? above : relative;
  return verb !== undefined && WILFUL_VERBS.has(verb.lemma);
}
