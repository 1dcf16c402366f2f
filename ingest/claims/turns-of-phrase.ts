import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import { isNegatedAt } from "./own-marks.ts";
import { isPassive, isVerb } from "./passive.ts";

/** What a turn of phrase says of a deed: it is to come, did not come, is said, or nothing can be told from it. */
export type Turn = "plan" | "fail" | "say" | "open";

/** Verbs by which somebody is made to do something that is yet to come. Our own list. */
const ENGAGING =
  /^(?:hire|pay|bribe|send|commission|recruit|contract|enlist|engage|assign|dispatch|deploy|appoint|task|train|equip)$/;
const KEEPING =
  /^(?:keep|stop|prevent|deter|dissuade|discourage|hinder|save|protect|shield|block|bar)$/;
const SURE = /^(?:convinced|certain|sure|confident|adamant|positive)$/;

/**
 * "ruled out meeting", "too ill to meet", "about to meet", "kept her from meeting", "hired him to meet", "was supposed to meet",
 * "is sure that she met": what the words around a deed make of it together.
 */
export function turnAt(tree: Tree, deed: Word, head: Word): Turn | undefined {
  return (
    turnOfInfinitive(tree, deed, head) ??
    turnOfGerund(tree, deed, head) ??
    turnOfClause(tree, deed, head)
  );
}

function turnOfInfinitive(tree: Tree, deed: Word, head: Word): Turn | undefined {
  const hasTo = tree.children(deed, "mark").some(({ form }) => form === "to");
  if (deed.tag !== "VB" || !hasTo || !/^(?:xcomp|advcl|ccomp|acl)$/.test(deed.relation))
    return undefined;
  // "too ill to meet"
  if (tree.children(head, "advmod").some(({ form }) => /^too$/i.test(form))) return "fail";
  if (/^about$/i.test(head.form) && tree.child(head, "cop")) return "plan";
  if (isOneOf(head, /^(?:suppose|tempt)$/) && isPassive(tree, head)) return "plan";
  // "hired him to meet her", and not "paid to meet her"
  const isEngaged = isVerb(head) && isOneOf(head, ENGAGING) && tree.child(head, "obj", "iobj");
  return isEngaged ? "plan" : undefined;
}

function turnOfGerund(tree: Tree, deed: Word, head: Word): Turn | undefined {
  if (deed.tag !== "VBG" || !/^(?:xcomp|advcl|ccomp|obj|acl)$/.test(deed.relation))
    return undefined;
  const marks = tree.children(deed, "mark", "case").map(({ form }) => form.toLowerCase());
  const isOut = tree.children(head, "compound:prt").some(({ form }) => form === "out");
  // "has not ruled out meeting" leaves it open
  if (isOneOf(head, /^rule$/) && isOut) return isNegatedAt(tree, head) ? "open" : "fail";
  if (marks.includes("from") && (isOneOf(head, KEEPING) || /^far$/i.test(head.form))) return "fail";
  const isShort =
    /^short$/i.test(head.form) ||
    tree.children(head, "advmod", "xcomp").some(({ form }) => form === "short");
  if (marks.includes("of") && isShort) return "fail";
  if (marks.includes("to") && /^(?:close|near|closer)$/i.test(head.form)) return "plan";
  if (marks.includes("about") && isOneOf(head, /^(?:joke|lie|fantasi[sz]e)$/)) return "open";
  // "opposed the talks, arguing that": that is done
  const isBeside = has(deed, "advcl") && tree.child(head, "obj") !== undefined;
  return marks.length === 0 && !isBeside && isOneOf(head, /^(?:oppose|resist|favou?r|discuss)$/)
    ? "plan"
    : undefined;
}

function turnOfClause(tree: Tree, deed: Word, head: Word): Turn | undefined {
  if (!has(deed, "ccomp") || !tree.child(deed, "nsubj", "nsubj:pass")) return undefined;
  // "wishes she had met him": she has not
  const hasHad = tree.children(deed, "aux").some(({ form }) => form === "had");
  if (isOneOf(head, /^wish$/) && hasHad) return "open";
  const isSure = SURE.test(head.form.toLowerCase());
  if (!isSure) return undefined;
  return isNegatedAt(tree, head) ? "open" : "say";
}
