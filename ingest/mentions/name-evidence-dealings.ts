import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { isCity } from "./cities.ts";
import { countryOf } from "./countries.ts";
import { type Candidate, formOf, headOf } from "./name-candidate.ts";
import { isRegion } from "./name-words.ts";
import { isPersonLike } from "./person-like.ts";
import { isBodyNoun } from "./person-nouns.ts";

/** What is done with firms, and what becomes of them, that tells them from people and towns. */
export function dealingEvidence(candidate: Candidate): readonly Vote[] {
  if (isSomePlace(formOf(candidate))) return [];
  const head = headOf(candidate);
  const { tree } = candidate;
  const isBody =
    isPaidInto(tree, head) ||
    hasBoard(tree, head) ||
    isValued(tree, head) ||
    hasSeats(tree, head) ||
    isLeft(tree, head);
  if (isBody) return [["Organization", isPersonLike(candidate) ? 2 : 4]];
  // people bid, offer jobs, advise and go bankrupt as well
  if (isPersonLike(candidate)) return [];
  const isFirm =
    isRuined(tree, head) ||
    hasOutput(tree, head) ||
    isAdvising(tree, head) ||
    hasLeader(tree, head) ||
    hasPlayers(tree, head);
  if (isFirm) return [["Organization", 4]];
  return isRival(tree, head) ||
    isEmployer(tree, head) ||
    isRecipient(tree, head) ||
    isWorkedFor(tree, head)
    ? [["Organization", 2.5]]
    : [];
}

const isSomePlace = (name: string): boolean =>
  isCity(name) || isRegion(name) || countryOf(name) !== undefined;

const PAYING = /^(?:put|pour|invest|plough|plow|pump|inject|sink)$/;
const MONEY =
  /^(?:money|cash|fund|savings|capital|million|billion|dollar|euro|pound|yen|rupee|peso|rouble|ruble|franc|krona|krone|yuan|won|\$|€|£)$/;

/** "put 6 million euros into Kallio Saha", "pours money into". */
function isPaidInto(tree: Tree, head: Word): boolean {
  const above = tree.preposition(head) === "into" ? tree.head(head) : undefined;
  const verb = above && MONEY.test(above.lemma) ? tree.head(above) : above;
  const sum = verb && isOneOf(verb, PAYING) ? tree.child(verb, "obj", "nsubj:pass") : undefined;
  return (
    sum !== undefined &&
    (MONEY.test(sum.lemma) ||
      sum.tag === "CD" ||
      tree.children(sum, "nummod", "compound", "nmod").some(({ lemma }) => MONEY.test(lemma)))
  );
}

/** What only firms go into, file for, or post. Our own list. */
const RUIN = /^(?:administration|receivership|liquidation|insolvency)$/;
const PETITIONS = /^(?:bankruptcy|insolvency|administration|receivership|liquidation|protection)$/;
const RESULTS = /^(?:loss|profit|revenue|turnover|earnings|dividend|result)$/;

/** "Kallio Saha went into administration", "filed for bankruptcy", "posted a net loss", "laid off 40 workers". */
function isRuined(tree: Tree, head: Word): boolean {
  const verb = has(head, "nsubj") ? tree.head(head) : undefined;
  if (!verb) return false;
  const goals = tree.children(verb, "obl");
  const goesTo = (preposition: string, nouns: RegExp) =>
    goals.some((goal) => tree.preposition(goal) === preposition && nouns.test(goal.lemma));
  const object = tree.child(verb, "obj");
  return (
    (isOneOf(verb, /^(?:go|fall|slide|enter|collapse|slip)$/) && goesTo("into", RUIN)) ||
    (verb.lemma === "enter" && RUIN.test(object?.lemma ?? "")) ||
    (verb.lemma === "file" && goesTo("for", PETITIONS)) ||
    (isOneOf(verb, /^(?:post|report|book|declare|pay|cut)$/) &&
      RESULTS.test(object?.lemma ?? "")) ||
    (verb.lemma === "lay" && tree.child(verb, "compound:prt")?.form === "off")
  );
}

/** What is of a firm or another body, and of no person: our own list. */
const PARTS =
  /^(?:board|founder|co-founder|cofounder|director|shareholder|bondholder|subsidiary|bankruptcy|insolvency|liquidation|administrator|liquidator|receiver|headquarters)$/;

/** "sits on the board of Kallio Saha", "the founder of Kallio Saha". */
function hasBoard(tree: Tree, head: Word): boolean {
  const above = has(head, "nmod") && tree.preposition(head) === "of" ? tree.head(head) : undefined;
  return PARTS.test(above?.lemma ?? "") && !head.name.endsWith("LOC");
}

/** What firms have, in front of which their name stands. Our own list. */
const OUTPUT =
  /^(?:output|turnover|profit|creditor|payroll|workforce|dividend|balance-sheet|auditor|liquidator|administrator|underwriter)$/;

/** "Kallio Saha's output". */
function hasOutput(tree: Tree, head: Word): boolean {
  const above = head.relation === "nmod:poss" ? tree.head(head) : undefined;
  return OUTPUT.test(above?.lemma ?? "") && !head.name.endsWith("LOC");
}

/** "values Kallio Saha at 2 billion dollars". */
function isValued(tree: Tree, head: Word): boolean {
  const verb = /^(?:obj|nsubj:pass)$/.test(head.relation) ? tree.head(head) : undefined;
  return (
    verb !== undefined &&
    isOneOf(verb, /^value$/) &&
    tree.children(verb, "obl").some((price) => tree.preposition(price) === "at")
  );
}

/** "Nova Esquerda won 34 of the 120 seats": a party; a candidate wins a seat. */
function hasSeats(tree: Tree, head: Word): boolean {
  const verb = has(head, "nsubj") ? tree.head(head) : undefined;
  if (!verb || !isOneOf(verb, /^(?:win|have|hold|take|lose|gain|secure)$/)) return false;
  const won = tree.child(verb, "obj");
  const share = won?.tag === "CD" ? tree.child(won, "nmod") : won;
  return share?.tag === "NNS" && share.lemma === "seat" && !tree.child(share, "nmod:poss");
}

/** "after joining from Bergen's Vardal HK", "signed from Zagreb's Torano": a club, where a town's. */
function isLeft(tree: Tree, head: Word): boolean {
  const verb = tree.preposition(head) === "from" ? tree.head(head) : undefined;
  const town = tree.child(head, "nmod:poss");
  return (
    verb !== undefined &&
    isOneOf(verb, /^(?:join|sign|arrive|move|transfer|loan|buy|come)$/) &&
    /^\p{Lu}/u.test(town?.form ?? "") &&
    town?.name.endsWith("LOC") === true
  );
}

const SERVING = /^(?:advise|audit|insure|underwrite|charter|lease)$/;
/** Whom advisers serve, where they are a firm. Our own list. */
const SERVED =
  /^(?:buyer|seller|bidder|lender|retailer|insurer|vendor|purchaser|shareholder|creditor|book|account|ship|vessel|tanker|deal|factory|plant|terminal)$/;

/** "The buyer was advised by Kallio Saha": a body is, or a ship insured. */
function isAdvising(tree: Tree, head: Word): boolean {
  const verb = has(head, "obl") && tree.preposition(head) === "by" ? tree.head(head) : undefined;
  if (!verb || !isOneOf(verb, SERVING)) return false;
  const served = tree.child(verb, "nsubj:pass") ?? (has(verb, "acl") ? tree.head(verb) : undefined);
  return (
    served !== undefined &&
    (served.name.endsWith("ORG") ||
      (/^NNP/.test(served.tag) && served.kind !== "person") ||
      isBodyNoun(served.lemma) ||
      SERVED.test(served.lemma))
  );
}

const PRIZES = /^(?:contract|licence|license|tender|right|concession|franchise|order|deal)$/;

/** "had bid against Kallio Saha for the licence": who else does is a firm. */
function isRival(tree: Tree, head: Word): boolean {
  const bid = tree.preposition(head) === "against" ? tree.head(head) : undefined;
  if (!bid || !isOneOf(bid, /^(?:bid|compete)$/)) return false;
  // "had bid" may be read as having a bid
  const verb = has(bid, "obj") ? (tree.head(bid) ?? bid) : bid;
  const bidder = tree.child(verb, "nsubj") ?? (has(verb, "acl") ? tree.head(verb) : undefined);
  return (
    isBodyNoun(bidder?.lemma ?? "") ||
    tree
      .children(bid, "obl", "nmod")
      .some((goal) => tree.preposition(goal) === "for" && PRIZES.test(goal.lemma))
  );
}

/** "has been offered a job by Kallio Saha", "a job at". */
function isEmployer(tree: Tree, head: Word): boolean {
  if (tree.preposition(head) !== "by") return false;
  const above = tree.head(head);
  const offered = above && /^(?:offer|give)$/.test(above.lemma) ? tree.child(above, "obj") : above;
  return /^(?:job|post|position|directorship)$/.test(offered?.lemma ?? "");
}

/** Who works for a firm, and what it has. Our own list. */
const STAFF = /^(?:employee|customer|branch|unit|plant|factory|depositor|subscriber|workforce)$/;
/** What only who does business is given. */
const AWARDS = /^(?:contract|tender|licence|license|concession|order)$/;

/** "joined Kallio Saha as an accountant", "took over Kallio Saha", "an employee of", "awarded the contract to". */
function isWorkedFor(tree: Tree, head: Word): boolean {
  const above = tree.head(head);
  if (!above || head.name.endsWith("LOC")) return false;
  const preposition = tree.preposition(head);
  const isAs = tree.children(above, "obl").some((role) => tree.preposition(role) === "as");
  const isJoined = has(head, "obj") && above.lemma === "join" && isAs;
  const isServed = preposition === "for" && above.lemma === "work" && isAs;
  const isTaken =
    has(head, "obj") &&
    above.lemma === "take" &&
    tree.child(above, "compound:prt")?.form === "over";
  const isOf = preposition === "of" && STAFF.test(above.lemma);
  const award = preposition === "to" ? tree.child(above, "obj", "nsubj:pass") : undefined;
  const isAwarded =
    isOneOf(above, /^(?:award|give|grant|hand)$/) && AWARDS.test(award?.lemma ?? "");
  return isJoined || isServed || isTaken || isOf || isAwarded;
}

const GIVING = /^(?:lease|rent|sell|award|owe|lend|grant|outsource|subcontract)$/;

/** "leased the land to Kallio Saha": no place gets it. */
function isRecipient(tree: Tree, head: Word): boolean {
  const above = tree.preposition(head) === "to" ? tree.head(head) : undefined;
  const verb = above && has(above, "obj") ? tree.head(above) : above;
  return (
    head.name.endsWith("LOC") &&
    verb !== undefined &&
    isOneOf(verb, GIVING) &&
    (verb !== above || tree.child(verb, "obj", "nsubj:pass", "aux:pass") !== undefined)
  );
}

/** Whom a party or a club has. Our own list. */
const HOLDERS = /^(?:leader|member|lawmaker|mp|candidate|senator)$/;

/** "the leader of Nova Esquerda", "elected for Nova Esquerda": nobody is the leader of a person. */
function hasLeader(tree: Tree, head: Word): boolean {
  const above = tree.head(head);
  const preposition = tree.preposition(head);
  const isOf = HOLDERS.test(above?.lemma ?? "") && /^(?:of|for)$/.test(preposition ?? "");
  const isElected = above?.lemma === "elect" && preposition === "for";
  return head.name.endsWith("PER") && (isOf || isElected);
}

/** "the coach of Torano", "signed for Torano". */
function hasPlayers(tree: Tree, head: Word): boolean {
  const above = tree.head(head);
  const preposition = tree.preposition(head);
  const isOf =
    preposition === "of" && /^(?:coach|striker|goalkeeper|midfielder)$/.test(above?.lemma ?? "");
  return isOf || (preposition === "for" && above?.lemma === "sign" && above.tag.startsWith("VB"));
}
