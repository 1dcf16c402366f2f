import { attitudeOf, isReporting } from "../claims/attitudes.ts";
import { has, type Tree, type Word } from "../language/index.ts";
import type { Antecedent, Candidate } from "./antecedent.ts";
import { areOfOneVerb } from "./controller.ts";

/** Neither end of a verb is the other, and nobody is half of the phrase that they stand in. */
export function isExcluded(latest: Antecedent, candidate: Candidate, pronoun: Antecedent): boolean {
  if (latest.tree !== pronoun.tree) return false;
  const { tree, word } = pronoun;
  const heads = candidate.places.filter((place) => place.tree === tree).map((place) => place.word);
  return heads.some(
    (head) =>
      areOfOneVerb(tree, head, word) ||
      isSaidBy(tree, head, word) ||
      isOwnBoard(tree, head, word) ||
      isInsideOwn(tree, head, word) ||
      isDoneBy(tree, head, word),
  );
}

/** "Hoxha gave the orders, she said": nobody calls themselves by their name. */
function isSaidBy(tree: Tree, word: Word, speaker: Word): boolean {
  const verb = has(speaker, "nsubj") ? tree.head(speaker) : undefined;
  if (!verb || /^(?:PRP|WP)/.test(word.tag)) return false;
  const said = tree.child(verb, "ccomp");
  if (said) return tree.subtree(said).includes(word);
  // "Weber was released; he emigrated": another sentence, and nobody is quoted
  const isApart = /^[:;]$/.test(tree.words[speaker.index - 1]?.form ?? "");
  const isTold = !isApart && isReporting(attitudeOf(verb.lemma));
  return isTold && verb.relation === "parataxis" && !tree.subtree(verb).includes(word);
}

/** "Redwood's chairman sits on its board": another's, as nobody says so of whom they chair. */
function isOwnBoard(tree: Tree, body: Word, its: Word): boolean {
  const board = has(its, "nmod:poss") ? tree.head(its) : undefined;
  if (!board || !/^(?:board|council|panel)$/.test(board.lemma)) return false;
  const verb = tree.head(board);
  const officer = verb && tree.child(verb, "nsubj");
  return (
    officer !== undefined && tree.children(officer, "nmod:poss", "nmod", "compound").includes(body)
  );
}

/** "Kiran, his son": nobody is part of the phrase that tells who he is. */
function isInsideOwn(tree: Tree, name: Word, word: Word): boolean {
  const noun = has(word, "nmod:poss") ? tree.head(word) : undefined;
  return noun?.relation === "appos" && tree.head(noun) === name;
}

/** "Under questioning by Mulhern, she admitted": whoever it was done by is not whom it was done to. */
function isDoneBy(tree: Tree, name: Word, word: Word): boolean {
  const verb = has(word, "nsubj") ? tree.head(word) : undefined;
  if (!verb || name.index > word.index) return false;
  const phrase = tree.climb(name, /^(?:appos|flat|compound|conj)/);
  if (tree.preposition(phrase) !== "by") return false;
  for (let up = tree.head(phrase); up; up = tree.head(up))
    if (up.head === verb.index) return /^(?:obl|advcl)/.test(up.relation) && up.index < verb.index;
  return false;
}
