import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import type { Attitude } from "./attitudes.ts";
import { isNegatedAt } from "./own-marks.ts";
import { isPassive, isVerb } from "./passive.ts";

/** What proceedings say of what somebody is held to have done. Attitudes, or nothing where it holds as a fact. */
export type Finding = Attitude | "clear" | "fact";

/** Verbs that hold something against somebody before it is shown: "investigated for bribing". Our own list. */
const HOLD_AGAINST =
  /^(?:investigate|probe|question|interrogate|arrest|rearrest|detain|hold|prosecute|try|retry|indict|charge|arraign|sue|extradite|summon|summons|remand|impeach|quiz|blame|court-martial)$/;

/** What holds it against them only where it is done to them: "is wanted for", and not "seeks damages for". */
const HELD_AGAINST = /^(?:want|seek|hunt)$/;

/** Nouns for holding something against somebody: "is on trial for bribing". Our own list. */
const PROCEEDINGS =
  /^(?:trial|retrial|investigation|inquiry|probe|suspicion|charge|count|allegation|accusation|prosecution|proceedings?|case|lawsuit|suit|indictment|warrant|arrest|court|dock|scrutiny|hearing|complaint)$/;

/** What somebody has before them: "faces trial for bribing". */
const FACING = /^(?:face|await|stand|undergo|fight|contest)$/;

const CLEARING = /^(?:clear|acquit[a-z]{0,2}|absolve|exonerate|vindicate)$/;

/**
 * What "investigated for", "on trial for", "found guilty of", "pleaded not guilty to" or "cleared of" say of the deed behind
 * them; undefined where the words above a clause are no such thing.
 */
export function findingOf(tree: Tree, deed: Word, head: Word): Finding | undefined {
  const marker = markerOf(tree, deed);
  if (marker === undefined) return undefined;
  const plea = pleaAt(tree, head);
  if (plea) return plea;
  const verdict = verdictAt(tree, head);
  if (verdict) return verdict;
  if (isVerb(head) && isOneOf(head, CLEARING) && /^(?:of|for|over|in)$/.test(marker))
    return "clear";
  if (!/^(?:for|over|of|with|in|about|into|on|to)$/.test(marker)) return undefined;
  if (isVerb(head)) {
    const faced = isOneOf(head, FACING) ? tree.children(head, "obj", "obl") : [];
    const isFaced = faced.some((word) => PROCEEDINGS.test(word.lemma) && word.index < deed.index);
    const isHolding =
      isOneOf(head, HOLD_AGAINST) || (isOneOf(head, HELD_AGAINST) && isPassive(tree, head));
    const isHeld = isHolding && /^(?:for|over|of|with|about|on)$/.test(marker);
    return isFaced || isHeld ? "hedge" : undefined;
  }
  // "on trial for the murder of", and not "the trial of"
  const isOfDeed = isClause(deed)
    ? /^(?:for|over|of|into|about)$/.test(marker)
    : has(deed, "nmod") && /^(?:for|over|into)$/.test(marker);
  return PROCEEDINGS.test(head.lemma) && isOfDeed ? "hedge" : undefined;
}

/** "for" of "for bribing Lopez", "of" of "of the murder of Lopez". */
function markerOf(tree: Tree, deed: Word): string | undefined {
  const mark = has(deed, "advcl") || has(deed, "acl") ? tree.child(deed, "mark") : undefined;
  return mark?.form.toLowerCase() ?? tree.preposition(deed);
}

const isClause = (deed: Word): boolean => has(deed, "acl") || has(deed, "advcl");

/** "pleaded guilty to bribing Lopez", "pleaded not guilty": whoever does admits it or denies it. */
function pleaAt(tree: Tree, head: Word): "deny" | "confirm" | "hedge" | undefined {
  const verb = tellerOf(tree, head);
  const guilty = guiltyAt(tree, head);
  if (!guilty || !isOneOf(verb, /^plead$/)) return undefined;
  // "has not pleaded guilty", "will not plead guilty": that leaves it with whoever charges
  if (isNegatedAt(tree, verb) || !isDone(tree, verb)) return "hedge";
  return isNegatedAt(tree, guilty) ? "deny" : "confirm";
}

/** "guilty" itself, or that of "found guilty". */
function guiltyAt(tree: Tree, head: Word): Word | undefined {
  const word = head.lemma === "guilty" ? head : tree.child(head, "xcomp");
  return word?.lemma === "guilty" ? word : undefined;
}

/** The verb whose subject says it: "pleaded" of "pleaded not guilty". */
export const tellerOf = (tree: Tree, head: Word): Word =>
  head.lemma === "guilty" ? (tree.head(head) ?? head) : head;

/** "found" of "found guilty": it finds, and says nothing of its own. */
export const isVerdict = (tree: Tree, word: Word, head: Word): boolean =>
  word.lemma === "guilty" && verdictAt(tree, head) !== undefined;

/** "found guilty of bribing Lopez": so it is; "found not guilty": so it is not. */
function verdictAt(tree: Tree, head: Word): "fact" | "clear" | "hedge" | undefined {
  const verb = tellerOf(tree, head);
  const guilty = guiltyAt(tree, head);
  if (!guilty || !isOneOf(verb, /^(?:find|hold|declare|deem)$/)) return undefined;
  // "may be found guilty", "was asked to find him guilty"
  if (!isDone(tree, verb)) return "hedge";
  return isNegatedAt(tree, guilty) || isNegatedAt(tree, verb) ? "clear" : "fact";
}

/** "want him found guilty". */
const WISHING = /^(?:want|hope|expect|wish|ask|demand|urge|request|like)$/;

/** Whether a verb tells what came about, and not what may, will or is to. */
const isDone = (tree: Tree, verb: Word): boolean =>
  !(verb.tag === "VB" && !tree.children(verb, "aux").some(({ lemma }) => lemma === "do")) &&
  !has(verb, "xcomp") &&
  !(has(verb, "ccomp") && WISHING.test(tree.head(verb)?.lemma ?? "")) &&
  !tree.children(verb, "aux").some(({ tag }) => tag === "MD");
