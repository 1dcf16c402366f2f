import { Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "./found-mention.ts";
import { isPersonNoun } from "./person-nouns.ts";

interface Mend {
  readonly index: number;
  readonly head: number;
  readonly relation: string;
}

/**
 * Puts right what the parser often gets wrong and the names tell: the subject of a "said" after what is said, taken for an
 * apposition of the word before it; a person set beside a body.
 */
export function mendTree(tree: Tree, names: readonly FoundMention[]): Tree {
  const here = names.filter(({ sentence }) => sentence === tree.index);
  const mends = [
    ...tree.words.flatMap((verb) => lostSubject(tree, verb, here) ?? []),
    ...here.flatMap((name) => misplacedPerson(tree, name, here) ?? []),
  ];
  if (mends.length === 0) return tree;
  const byIndex = new Map(mends.map((mend) => [mend.index, mend]));
  const words = tree.words.map((word) => {
    const mend = byIndex.get(word.index);
    return mend ? { ...word, head: mend.head, relation: mend.relation } : word;
  });
  return new Tree({ ...tree.sentence, words }, tree.index);
}

/** "Lopez never met Gomez, Acme Corp said.", "…, his lawyer, Bram Peeters, said.": what stands right before the verb says it. */
function lostSubject(tree: Tree, verb: Word, names: readonly FoundMention[]): Mend | undefined {
  const isAfterSpeech =
    /^VB[DZP]$/.test(verb.tag) &&
    tree.children(verb, "ccomp").some(({ index }) => index < verb.index) &&
    !tree.child(verb, "nsubj", "expl");
  if (!isAfterSpeech) return undefined;
  const before = tree.words[verb.index - 1];
  const last = before?.form === "," ? verb.index - 2 : verb.index - 1;
  const name = names.find((mention) => mention.last === last && mention.type !== "Event");
  if (!name) return undefined;
  const head = tree.word(name.head);
  const above = tree.head(head);
  const isTitled = above && head.relation === "appos" && isPersonNoun(above.lemma.toLowerCase());
  const top = isTitled ? above : head;
  const isAstray = /^(?:appos|conj|flat|parataxis|nmod|list|dep)/.test(top.relation);
  const start = isTitled ? Math.min(...tree.subtree(top).map(({ index }) => index)) : name.first;
  const isApart =
    tree.words[start - 1]?.form === "," || /^["'”]+$/.test(tree.words[start - 1]?.form ?? "");
  return isAstray && isApart
    ? { index: top.index, head: verb.index, relation: "nsubj" }
    : undefined;
}

/** "the president of Acme Corp, Ana Lopez": a person is set beside the person, and not beside the body. */
function misplacedPerson(
  tree: Tree,
  name: FoundMention,
  names: readonly FoundMention[],
): Mend | undefined {
  const head = tree.word(name.head);
  const body = head.relation === "appos" ? tree.head(head) : undefined;
  if (name.type !== "Person" || !body) return undefined;
  const other = names.find(({ first, last }) => first <= body.index && body.index <= last);
  const noun = tree.head(body);
  const isOfRole =
    other !== undefined &&
    other.type !== "Person" &&
    noun !== undefined &&
    body.relation.startsWith("nmod") &&
    noun.index < body.index &&
    isPersonNoun(noun.lemma.toLowerCase());
  return isOfRole ? { index: head.index, head: noun.index, relation: "appos" } : undefined;
}
