import type { Tree, Word } from "../language/index.ts";
import { countryOf } from "./countries.ts";
import type { FoundMention } from "./found-mention.ts";
import { isCalendarWord } from "./name-words.ts";
import { isBodyNoun } from "./person-nouns.ts";

/** The name that a word is part of. */
export type NameAt = (tree: Tree, word: Word) => FoundMention | undefined;

/** A noun in lower case is common, whatever the tagger says: "Norway's sovereign wealth fund"; so is "the Government". */
export const isCommonNoun = ({ tag, form }: Word): boolean =>
  /^NNS?$/.test(tag) || (/^NNPS?$/.test(tag) && /^(?:\p{Ll}|Governments?$)/u.test(form));

/** Where "for the U.S. Department of Justice" ends, as part of "a spokeswoman for …". */
export function employerEnd(tree: Tree, head: Word, nameAt: NameAt): number {
  // "the U.N. refugee agency in Chad" is one wherever it is
  const isNamedBody =
    isBodyNoun(head.lemma) &&
    tree.children(head, "compound", "amod", "nmod:poss").some(({ form }) => countryOf(form));
  const employer = tree
    .children(head, "nmod")
    .find(
      (child) =>
        /^(?:for|of|at|with|from|in)$/.test(tree.preposition(child) ?? "") &&
        /^NNPS?$/.test(child.tag) &&
        !isCalendarWord(child.form) &&
        !tree.children(head, "appos").some(({ index }) => index < child.index) &&
        !(isOfSomeone(tree, child) && nameAt(tree, child)?.type === "Person") &&
        !((isNamedBody || isBareBody(tree, head)) && tree.preposition(child) === "in") &&
        !isCommonNoun(child),
    );
  if (!employer) return -1;
  const name = nameAt(tree, employer);
  const clause = new Set(
    tree.children(employer, "acl", "appos", "conj", "punct").flatMap((word) => tree.subtree(word)),
  );
  return Math.max(
    name?.last ?? -1,
    ...tree
      .subtree(employer)
      .filter((word) => !clause.has(word))
      .map(({ index }) => index),
  );
}

/** "represents the group in Paris": in Paris. */
const isBareBody = (tree: Tree, head: Word): boolean =>
  /^(?:group|company|firm|party|movement|organi[sz]ation|union|front|club|team|charity|cartel|gang|militia)$/.test(
    head.lemma,
  ) && !tree.child(head, "amod", "compound", "nmod:poss");

/** "took over the ministry from Carla Wiebes": from whom, and no part of what. */
const isOfSomeone = (tree: Tree, word: Word): boolean =>
  /^(?:at|with|from|in)$/.test(tree.preposition(word) ?? "");
