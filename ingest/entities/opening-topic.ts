import { attitudeOf, isReporting } from "../claims/attitudes.ts";
import { at, has, isOneOf, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";

/** Whether words beside a name say who that is: "Ana Lopez, a neighbour", "lawyer Ana Lopez", "Ana Lopez, who heads the museum". */
export const isPresented = (tree: Tree, name: Word): boolean =>
  tree.children(name, "appos", "compound", "nmod:desc").some(({ tag }) => /^NNS?$/.test(tag)) ||
  tree
    .children(name, "acl:relcl")
    .some((word) => isOneOf(word, PRESENTING) || tree.child(word, "cop") !== undefined) ||
  (has(name, "appos") && tree.head(name)?.kind === "person");

/** What tells of somebody who they are. Our own list. */
const PRESENTING =
  /^(?:lead|head|run|chair|own|manage|command|work|serve|teach|represent|study|live|specialise|specialize|advise|cover|know|witness|see|hear|follow)$/;

/** "Ana Lopez, 52,". */
export const isAged = (trees: readonly Tree[], { sentence, last }: FoundMention): boolean => {
  const [comma, age, end] = at(trees, sentence).words.slice(last + 1);
  return comma?.form === "," && /^[1-9]\d$/.test(age?.form ?? "") && /^[,.]$/.test(end?.form ?? "");
};

/** The first name of a sentence, and its subject, but of no saying: whoever comments is somebody else. */
export function isSubjectOf(
  trees: readonly Tree[],
  { sentence, first, head }: FoundMention,
): boolean {
  const tree = at(trees, sentence);
  const word = tree.word(head);
  const verb = has(word, "nsubj") ? tree.head(word) : undefined;
  const isSaying = isReporting(attitudeOf(verb?.lemma ?? "")) && !has(word, "nsubj:pass");
  return first === 0 && verb !== undefined && verb.head < 0 && !isSaying;
}

/** Whether a sentence is about somebody: its subject, or whom a body or an official does something to. */
export function isTopic(tree: Tree, { head }: FoundMention): boolean {
  const word = tree.word(head);
  const verb = tree.head(word);
  // "His lawyer spoke": the story is about whose he is
  const isOfSomebody = tree.children(word, "nmod:poss").some(({ tag }) => tag === "PRP$");
  if (!verb || OFFICIALS.test(word.lemma) || isOfSomebody) return false;
  // "A judge ordered the mayor jailed"
  const isInside = has(verb, "ccomp") || has(verb, "xcomp");
  const main = isInside ? tree.head(verb) : verb;
  if (!main || main.head >= 0) return false;
  const subject = tree.child(main, "nsubj");
  const isByOfficial = subject !== undefined && OFFICIALS.test(subject.lemma);
  if (isInside) return isByOfficial && has(word, "nsubj");
  if (has(word, "nsubj")) return true;
  const isByBody =
    subject !== undefined &&
    (/^(?:organization|place)$/.test(subject.kind) || /(?:ORG|LOC)$/.test(subject.name));
  return has(word, "obj") && (isByBody || isByOfficial);
}

/** Those who do something to somebody by law. Our own list. */
const OFFICIALS =
  /^(?:judge|magistrate|jury|juror|prosecutor|police|officer|agent|investigator|authority|detective)$/;
