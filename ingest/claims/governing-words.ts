import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import type { Attitude } from "./attitudes.ts";
import { attitudeFor } from "./attribution.ts";
import { isNegatedAt } from "./own-marks.ts";
import { isVerb } from "./passive.ts";

/**
 * What the word above a clause says of it, as it stands there: most have the attitude that the list has for them, some say
 * another thing of this clause. Undefined where it takes the clause for a fact or says nothing of it.
 */
export function attitudeAt(tree: Tree, clause: Word, head: Word): Attitude | undefined {
  if (!isVerb(head) && !/^(?:NN|JJ)/.test(head.tag)) return undefined;
  if (isDeedOrdered(clause, head) || isTakenForFact(tree, clause, head)) return undefined;
  if (isSkill(tree, clause, head)) return undefined;
  if (
    isWeighed(clause, head) ||
    isGoingTo(clause, head) ||
    isDreamtOf(tree, clause, head) ||
    isLikedTo(tree, clause, head) ||
    isTippedTo(clause, head)
  )
    return "plan";
  if (isToldTo(tree, clause, head)) return "request";
  if (isToldHow(tree, clause, head)) return "confirm";
  if (/^NN/.test(head.tag) && SIGNS.test(head.lemma)) return "hedge";
  if (isRuled(tree, clause, head)) return "say";
  return thoughtAt(clause, head) ?? retortAt(tree, clause, head) ?? attitudeFor(head);
}

/** "learned to climb from her uncle", "remembered to call": nothing is told by it. */
const isSkill = (tree: Tree, clause: Word, head: Word): boolean =>
  isOneOf(head, /^(?:learn|remember|know)$/) &&
  has(clause, "xcomp") &&
  tree.children(clause, "mark").some(({ form }) => form === "to");

/** "described how Lopez had paid": by somebody who knows that she had. */
const isToldHow = (tree: Tree, clause: Word, head: Word): boolean =>
  has(clause, "ccomp") &&
  attitudeFor(head) === "say" &&
  tree.children(clause, "advmod").some(({ form }) => /^how$/i.test(form)) &&
  clause.index > head.index;

/** "found no sign that Lopez had paid". */
const SIGNS = /^(?:sign|proof|indication|trace|hint)$/;

/** "ordered the murder of": the news tells of murders that were done. */
const isDeedOrdered = (word: Word, head: Word): boolean =>
  head.lemma === "order" &&
  has(word, "obj") &&
  /^(?:murder|killing|assassination|attack|bombing|kidnapping|abduction|poisoning|hit)$/.test(
    word.lemma,
  );

/** Verbs that ask for the reason, the time or the manner of what came about. */
const ASKING = /^(?:ask|question|wonder|inquire|enquire|doubt|want)$/;

/** "asked why Lopez had paid", "forgot that Lopez had paid": so Lopez had. */
function isTakenForFact(tree: Tree, clause: Word, head: Word): boolean {
  // "found Lopez bribing Gomez"
  const isSeen = clause.tag === "VBG" && /^(?:xcomp|ccomp|advcl)$/.test(clause.relation);
  if (isSeen && !tree.child(clause, "mark") && isOneOf(head, /^(?:find|catch|spot|observe|hear)$/))
    return true;
  if (!has(clause, "ccomp")) return false;
  const hasWhy = tree.words
    .slice(head.index + 1, clause.index)
    .some(({ form }) => /^(?:why|how)$/i.test(form));
  if (hasWhy && isOneOf(head, ASKING)) return true;
  const hasSubject = tree.child(clause, "nsubj", "nsubj:pass") !== undefined;
  return hasSubject && isOneOf(head, /^(?:forget|overlook|ignore|neglect)$/);
}

/** "was considering suing": it may do so. */
const isWeighed = (word: Word, head: Word): boolean =>
  /^(?:consider|weigh|contemplate|mull)$/.test(head.lemma) &&
  word.tag === "VBG" &&
  /^(?:xcomp|ccomp|advcl|obj)$/.test(word.relation);

/** "is going to meet Lopez". */
const isGoingTo = (word: Word, head: Word): boolean =>
  head.form.toLowerCase() === "going" && word.tag === "VB" && has(word, "xcomp");

/** "is tipped to become chairman". */
const isTippedTo = (word: Word, head: Word): boolean =>
  isOneOf(head, /^(?:tip|slate|earmark|groom)$/) && word.tag === "VB" && has(word, "xcomp");

/** "would like to meet Lopez". */
const isLikedTo = (tree: Tree, word: Word, head: Word): boolean =>
  /^(?:like|love|prefer)$/.test(head.lemma) &&
  has(word, "xcomp") &&
  tree.children(head, "aux").some(({ form }) => /^(?:would|'d)$/i.test(form));

/** "dreamed of meeting Lopez", "talked of suing him". */
const isDreamtOf = (tree: Tree, word: Word, head: Word): boolean =>
  isOneOf(head, /^(?:dream|fantasi[sz]e|talk|think)$/) &&
  word.tag === "VBG" &&
  tree.children(word, "mark").some(({ form }) => /^(?:of|about)$/i.test(form));

/** "told Lopez to pay": an order, and no report. */
const isToldTo = (tree: Tree, clause: Word, head: Word): boolean =>
  isOneOf(head, /^(?:tell|warn|advise|remind)$/) &&
  clause.tag === "VB" &&
  /^(?:xcomp|ccomp|advcl)$/.test(clause.relation) &&
  tree.children(clause, "mark").some(({ form }) => form === "to");

/** "Petrakis shot back that Nowak had been paid": she says so. */
function retortAt(tree: Tree, clause: Word, head: Word): Attitude | undefined {
  const isRetort =
    clause.relation === "ccomp" &&
    isOneOf(head, /^(?:shoot|fire|hit|snap)$/) &&
    tree.children(head, "advmod", "compound:prt").some(({ form }) => form === "back");
  return isRetort ? "say" : undefined;
}

/** "the idea that Lopez met Weber", "advised me that Lopez called": what came about is nobody's plan. */
function thoughtAt(clause: Word, head: Word): Attitude | undefined {
  if (!/^VB[DZN]$/.test(clause.tag)) return undefined;
  if (head.lemma === "idea" && clause.relation === "acl") return "hedge";
  return isOneOf(head, /^(?:advise|tip)$/) && clause.relation === "ccomp" ? "say" : undefined;
}

/** "The judge ruled that Lopez had paid", "held that": and not "ruled it out". */
const isRuled = (tree: Tree, clause: Word, head: Word): boolean =>
  isVerb(head) &&
  isOneOf(head, /^(?:rule|hold)$/) &&
  has(clause, "ccomp") &&
  tree.child(clause, "nsubj", "nsubj:pass") !== undefined &&
  tree.child(head, "compound:prt") === undefined;

const NOT_SO = /^(?:false|untrue)$/;
const UNTRUE =
  /^(?:false|untrue|wrong|incorrect|baseless|unfounded|groundless|fabricated|bogus|debunked|discredited|nonsense)$/i;

/** What may be true or not. */
const SAYINGS =
  /^(?:claim|report|allegation|rumou?r|story|suggestion|accusation|assertion|statement|notion|idea|charge|theory)$/;

/**
 * "It is not true that", "reports that … are false", "a false claim that", "is not the man who": the article says that what the
 * clause tells is not so.
 */
export function isUntrue(tree: Tree, clause: Word, head: Word): boolean {
  if (/^(?:csubj|ccomp)/.test(clause.relation) && /^JJ/.test(head.tag))
    // "it was wrong that they fired her": so they did
    return isSaidUntrue(tree, head, NOT_SO);
  if (/relcl/.test(clause.relation)) return isNotWho(tree, clause, head);
  if (!/^(?:acl|ccomp)$/.test(clause.relation) || !SAYINGS.test(head.lemma)) return false;
  if (tree.children(head, "amod").some(({ form }) => UNTRUE.test(form))) return true;
  const above = has(head, "nsubj") ? tree.head(head) : undefined;
  return above !== undefined && /^(?:JJ|NN)/.test(above.tag) && isSaidUntrue(tree, above, UNTRUE);
}

/** "is not the man who": and not "is not Lopez, who", which tells of Lopez, nor "is not the sum that they paid". */
function isNotWho(tree: Tree, clause: Word, head: Word): boolean {
  const pronoun = tree.children(clause, "nsubj", "nsubj:pass").find(({ tag }) => /^W/.test(tag));
  const isApart = pronoun !== undefined && tree.words[pronoun.index - 1]?.form === ",";
  // "it was not Lopez but Gomez who": Gomez did
  const isOther = tree
    .children(head, "conj")
    .some((word) => tree.child(word, "cc")?.form === "but");
  return (
    pronoun !== undefined &&
    !isApart &&
    tree.child(head, "cop") !== undefined &&
    hasNot(tree, head) &&
    !isOther
  );
}

const isSaidUntrue = (tree: Tree, said: Word, words: RegExp): boolean =>
  words.test(said.lemma)
    ? !isNegatedAt(tree, said)
    : /^(?:true|correct)$/.test(said.lemma) && isNegatedAt(tree, said);

/** "is not the man": and not "is not only the man". */
const hasNot = (tree: Tree, noun: Word): boolean =>
  tree.children(noun, "advmod").some(({ form }) => /^(?:not|n't|never)$/i.test(form)) &&
  !tree
    .children(noun, "amod", "advmod")
    .some(({ form }) => /^(?:only|sole|just|first|last)$/i.test(form));

/** "wrongly convicted of bribing Lopez", "falsely accused": whoever writes does not hold it true. */
export const isWronged = (tree: Tree, head: Word): boolean =>
  isVerb(head) &&
  tree
    .children(head, "advmod")
    .some(({ form }) => /^(?:wrongly|wrongfully|falsely|mistakenly|unjustly)$/i.test(form));
