import { isOneOf, type Tree, type Word } from "../language/index.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** What whoever holds an office does to leave it. Our own list. */
const LEAVES = /^(?:resign|quit|die|retire|depart|leave|step|abdicate|flee)$/;
/** What is done to whoever is made to leave it. Our own list. */
const REMOVES =
  /^(?:oust|topple|beat|succeed|replace|dismiss|sack|fire|remove|overthrow|kill|assassinate|depose|impeach|unseat|defeat)$/;
/** The same as nouns, of whoever they belong to. Our own list. */
const ENDS =
  /^(?:resignation|death|retirement|ouster|departure|removal|dismissal|sacking|overthrow|assassination|impeachment|successor|replacement)$/;
/** What makes somebody the next. */
const APPOINTS = /^(?:swear|appoint|name|elect|inaugurate|become|nominate)$/;

/**
 * Whether an article tells, in some of its sentences, that an office changes hands: that its holder leaves it, or that somebody takes it.
 * `office` is what it is called: "prime minister".
 */
export function isVacated(
  holder: EntityDraft,
  office: string,
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): boolean {
  const isHolder = (tree: Tree, word: Word) => isNamed(holder, tree, word);
  return trees.some((tree) => {
    const words = office.split(" ").length;
    const isOffice = (word: Word) =>
      // "his finance minister" is not "the minister"
      tree.children(word, "compound", "amod").length < words && isCalled(word.index);
    const isCalled = (last: number) =>
      tree.words
        .slice(Math.max(0, last + 1 - words), last + 1)
        .map(({ form }) => form.toLowerCase())
        .join(" ") === office;
    return tree.words.some((word) => {
      if (
        isOneOf(word, APPOINTS) &&
        tree.subtree(word).some((one) => isOffice(one) && one.tag === "NN")
      )
        return true;
      const leaving = leaversAt(tree, word);
      return leaving.some(
        (who) =>
          isHolder(tree, who) ||
          isOffice(who) ||
          (/^(?:PRP|WP)/.test(who.tag) && isLikely(holder, who, tree.index, named)),
      );
    });
  });
}

/** Those of whom a word says that they leave. */
function leaversAt(tree: Tree, word: Word): readonly Word[] {
  if (ENDS.test(word.lemma))
    return [
      ...tree.children(word, "nmod:poss"),
      ...tree.children(word, "nmod").filter((one) => tree.preposition(one) === "of"),
    ];
  if (!/^VB/.test(word.tag)) return [];
  const isRelative = word.relation.startsWith("acl");
  const head = isRelative ? tree.head(word) : undefined;
  if (isOneOf(word, LEAVES)) return [...tree.children(word, "nsubj"), ...(head ? [head] : [])];
  return isOneOf(word, REMOVES)
    ? [...tree.children(word, "obj", "nsubj:pass"), ...(head ? [head] : [])]
    : [];
}

const isNamed = ({ mentions }: EntityDraft, tree: Tree, { index }: Word): boolean =>
  mentions.some(
    ({ sentence, first, last, form }) =>
      form === "name" && sentence === tree.index && first <= index && index <= last,
  );

/** Whether a pronoun may be somebody: nobody else is named in front of it, and they are, there or in the sentence before. */
function isLikely(
  holder: EntityDraft,
  pronoun: Word,
  sentence: number,
  named: readonly EntityDraft[],
): boolean {
  const before = (draft: EntityDraft, at: number) =>
    draft.mentions.some(
      (mention) =>
        mention.form === "name" && mention.sentence === at && mention.start < pronoun.start,
    );
  const others = named.filter((one) => one !== holder && one.type === "Person");
  if (before(holder, sentence)) return true;
  if (others.some((one) => before(one, sentence))) return false;
  return (
    before(holder, sentence - 1) ||
    (sentence > 1 && !others.some((one) => before(one, sentence - 1)))
  );
}
