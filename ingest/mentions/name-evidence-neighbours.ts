import type { EntityType } from "../../model/index.ts";
import { at, type Tree } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { type Candidate, headOf } from "./name-candidate.ts";
import { isTradeNoun, typeByClassNoun, typeByHead } from "./name-words.ts";
import { isGivenName, isPersonLike } from "./person-like.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { roleOf } from "./role-nouns.ts";

/** The words right before and after it, whatever the parser hangs on what. */
export function neighbourEvidence(candidate: Candidate): Vote[] {
  const { tree, first, last } = candidate;
  const votes: Vote[] = [];
  const before = tree.words[first - 1];
  // "the drug Malvax", and not "the Drug Enforcement Administration"
  const isClass = /^NNP?$/.test(before?.tag ?? "") && /^\p{Ll}/u.test(before?.form ?? "");
  const type = before && isClass ? typeByClassNoun(before.lemma) : undefined;
  // "publisher Eleanor Pell": a person
  const isPerson = last > first && (startsAsPerson(tree, first) || isPersonLike(candidate));
  if (type && !(isPerson && PUBLISHERS.test(before?.lemma ?? ""))) votes.push([type, 6]);
  // "a protein called KTR-7"
  const called = /^(?:called|named|dubbed)$/.test(before?.form ?? "")
    ? tree.words[first - 2]
    : undefined;
  const calledType = called?.tag === "NN" ? typeByClassNoun(called.lemma) : undefined;
  if (calledType) votes.push([calledType, 6]);
  // "on Avenida Faria Lima"
  if (last > first && STREETS.test(at(tree.words, first).form)) votes.push(["Location", 8]);
  // "the town, Htee Lar,", but "the mayor of the town, Ana Lopez,"
  const beside = isPerson ? undefined : nounBefore(tree, first, last);
  if (beside) votes.push([beside, 5]);
  // "a mostly Karen force"
  if (/^(?:ethnic|ethnically|mostly|mainly|largely|predominantly)$/i.test(before?.form ?? ""))
    votes.push(["Group", 6]);
  // "got as far as Chiang Mai"
  const inFront = tree.words.slice(Math.max(0, first - 3), first).map(({ form }) => form);
  if (inFront.join(" ").toLowerCase() === "as far as") votes.push(["Location", 5]);
  // "a teacher from Szeged who taught her": the teacher does
  if (
    before?.form === "from" &&
    isPersonNoun(tree.head(headOf({ tree, first, last, titleFirst: first }))?.lemma ?? "")
  )
    votes.push(["Location", 2.5]);
  // "the far-right New Dawn"
  if (/(?:^|-)(?:centre|center|far|hard|left|right)-(?:right|left|wing)$/i.test(inFront.join("")))
    votes.push(["Organization", 5]);
  const [noun, of] = tree.words.slice(Math.max(0, first - 2), first);
  // "a native of Al-Qa'im"
  if (
    of?.form === "of" &&
    /^(?:native|resident|inhabitant|citizen|outskirts)$/.test(noun?.lemma ?? "")
  )
    votes.push(["Location", 6]);
  // "the border town of Pedro Juan Caballero"
  if (noun?.tag === "NN" && of?.form === "of" && typeByClassNoun(noun.lemma) === "Location")
    votes.push(["Location", 5]);
  // "Deltaport spokesman Ruben Smit", "Maersk chief executive Lars Holm"
  const [next, second] = tree.words.slice(last + 1).filter(({ tag }) => tag !== "POS");
  const isOfficer = next && /^(?:spokes|ceo$|chair)/i.test(next.form);
  const isChief = /^chief$/i.test(next?.form ?? "") && /^executive$/i.test(second?.form ?? "");
  if (isOfficer || isChief) votes.push(["Organization", 5]);
  if (next && /^(?:said|says|told|added|asked|who)$/.test(next.form)) votes.push(["Person", 0.3]);
  // "Denver-based Farpoint Launch"
  if (before?.form === "based") votes.push(["Organization", 4]);
  const described = nounAfter(tree, last);
  if (described) votes.push([described, 5]);
  if (last > first && isPersonAfter(tree, last)) votes.push(["Person", 3]);
  return votes;
}

/** Trades of bodies that people have too. */
export const PUBLISHERS =
  /^(?:publisher|operator|regulator|brewer|retailer|insurer|lender|manufacturer|broadcaster)$/;

export const startsAsPerson = (tree: Tree, first: number): boolean => {
  const { form, name } = at(tree.words, first);
  const second = tree.words[first + 1];
  const isTwo =
    second !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(second.form) &&
    typeByHead(second.form) === undefined;
  return (name.endsWith("PER") || isTwo) && isGivenName(form);
};

/** "the town, Htee Lar,": what the noun before the comma says that it is. */
function nounBefore({ words }: Tree, first: number, last: number): EntityType | undefined {
  const [of, the, noun, comma] = words.slice(Math.max(0, first - 4), first);
  const isBetween = comma?.form === "," && words[last + 1]?.form === ",";
  if (!isBetween || noun?.tag !== "NN") return undefined;
  const type = typeByClassNoun(noun.lemma);
  // "her best-known picture, The Salt Road,"
  if (type === "Work" || type === "Substance") return type;
  return /^the$/i.test(the?.form ?? "") && of?.tag !== "IN" ? type : undefined;
}

/** What streets and squares start with in other languages. Our own list. */
const STREETS =
  /^(?:Avenida|Rua|Rue|Calle|Via|Viale|Plaza|Piazza|Place|Praça|Platz|Boulevard|Paseo|Ulitsa)$/;

/** "Deportes Andinos, a Buenos Aires-based agency": what the noun after the comma says that it is. */
function nounAfter({ words }: Tree, last: number): EntityType | undefined {
  const [comma, article] = words.slice(last + 1, last + 3);
  if (comma?.form !== "," || !article || !/^(?:an?|the)$/.test(article.form)) return undefined;
  const rest = words.slice(last + 3, last + 10);
  const end = rest.findIndex(({ tag }) => !/^(?:NN|JJ|VB[NG]|HYPH|RB|CD)/.test(tag));
  // "the company's chief medical officer" is no company, and in "…, the ministry said" the ministry is another
  if (/^(?:POS|VB[DPZ]|MD)$/.test(rest[end]?.tag ?? "")) return undefined;
  const noun = rest.slice(0, end < 0 ? undefined : end).findLast(({ tag }) => /^NNS?$/.test(tag));
  return noun && typeByClassNoun(noun.lemma);
}

/** "Lauritz Svenholm, the Danish shipowner whose": a trade that only people have. */
function isPersonAfter({ words }: Tree, last: number): boolean {
  const [comma, article] = words.slice(last + 1, last + 3);
  if (comma?.form !== "," || !/^(?:an?|the)$/.test(article?.form ?? "")) return false;
  const rest = words.slice(last + 3, last + 8);
  const end = rest.findIndex(({ tag }) => !/^(?:NN|JJ)/.test(tag));
  const noun = rest[end - 1];
  const role = noun?.tag === "NN" ? roleOf(noun.lemma) : undefined;
  return (
    noun?.kind === "person" &&
    role !== undefined &&
    /^(?:CITIZEN_OF|WORKS_FOR|HOLDS_POSITION_IN)$/.test(role.type) &&
    !isTradeNoun(noun.lemma) &&
    /^(?:,|\.|who|whose|of|from)$/.test(rest[end]?.form ?? "")
  );
}
