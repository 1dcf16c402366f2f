import { gather, isOneOf, type Tree, type Word } from "../../language/index.ts";
import { isBodyNoun, isPersonNoun } from "../person-nouns.ts";
import { type Mend, mend } from "./mend.ts";

/** Verbs that an article puts between commas to say whose words the rest is. Our own list. */
const INSERTED =
  /^(?:say|report|add|claim|insist|acknowledge|admit|concede|write|state|note|allege|argue|explain|recall|testify|reckon|believe|think|suspect|estimate|warn|complain|maintain|suggest|declare|conclude|tell|confirm|announce|contend|assert|show|reveal)$/;
/** Those that nobody is the object of: "wrote Diaz" is what Diaz wrote. */
const WITHOUT_SOMEBODY =
  /^(?:say|write|claim|reckon|argue|add|insist|explain|recall|state|maintain|allege|complain|contend|conclude|think)$/;

/** Relations by which the parser hangs on a noun or a verb before it what only says whose words these are. */
const ASTRAY = /^(?:acl|advcl|conj|appos|dep|parataxis)/;

/** Makes what stands apart in "Acme, prosecutors said, bribed Lopez" the saying of the whole clause. */
export function mendInsertedSayings(tree: Tree): Tree {
  return mend(tree, [
    ...gather(tree.words, (verb) => sayingBehindSpeaker(tree, verb)),
    ...gather(tree.words, (verb) => sayingBeforeSpeaker(tree, verb)),
    ...gather(tree.words, (verb) => saidOfWhom(tree, verb)),
    ...gather(tree.words, (how) => howClause(tree, how)),
  ]);
}

/** "The scheme, prosecutor Ana Lopez said, was run by", "Acme bribed Lopez, the newspaper Mzati reported last month". */
function sayingBehindSpeaker(tree: Tree, verb: Word): readonly Mend[] {
  if (!isTensed(verb) || !isOneOf(verb, INSERTED) || !ASTRAY.test(verb.relation)) return [];
  const speaker = speakerBefore(tree, verb);
  const host = speaker && hostOf(tree, verb);
  const hasMore = tree.child(verb, "ccomp", "xcomp", "obj", "mark", "cc") !== undefined;
  if (!speaker || !host || hasMore || !isApart(tree, verb)) return [];
  return [
    { index: verb.index, head: host.index, relation: "parataxis" },
    { index: speaker.index, head: verb.index, relation: "nsubj" },
  ];
}

/** The whole phrase between a comma and the verb. */
function speakerBefore(tree: Tree, verb: Word): Word | undefined {
  for (let index = 0; index < verb.index; index++) {
    const noun = tree.word(index);
    if (
      !/^(?:NN|PRP$)/.test(noun.tag) ||
      !/^(?:nsubj|appos|conj|nmod|dep|list|flat)$/.test(noun.relation)
    )
      continue;
    const phrase = tree.subtree(noun).filter(({ form }) => form !== ",");
    const isWhole = phrase.at(-1)?.index === verb.index - 1 && isUnbroken(phrase);
    const start = phrase[0]?.index ?? 0;
    const isFree = tree.preposition(noun) === undefined && !tree.child(noun, "cc");
    if (isWhole && isFree && isBreak(tree.words[start - 1])) return noun;
  }
  return undefined;
}

const isUnbroken = (words: readonly Word[]): boolean =>
  words.every(({ index }, i) => i === 0 || index === (words[i - 1]?.index ?? 0) + 1);

const isBreak = (word: Word | undefined): boolean =>
  word !== undefined && /^[,"”’']+$|^--$|^[–—]$/.test(word.form);

/** Whether nothing but a time or a place stands between the saying and the next comma or the end. */
function isApart(tree: Tree, verb: Word): boolean {
  const last = Math.max(
    verb.index,
    ...tree
      .children(verb, "obl", "obl:unmarked", "advmod", "nmod", "obl:tmod")
      .flatMap((word) => tree.subtree(word).map(({ index }) => index)),
  );
  const next = tree.words[last + 1];
  return next === undefined || isBreak(next) || /^[.;:!?]+$/.test(next.form);
}

/** The predicate of the clause that a saying stands in. */
function hostOf(tree: Tree, saying: Word): Word | undefined {
  let up = tree.head(saying);
  while (up && !isPredicate(tree, up)) up = tree.head(up);
  return up;
}

const isPredicate = (tree: Tree, word: Word): boolean =>
  (/^VB/.test(word.tag) || tree.child(word, "cop") !== undefined) &&
  tree.child(word, "nsubj", "nsubj:pass", "expl", "csubj") !== undefined;

/** "Acme bribed Lopez, wrote Gomez in a letter", "…, say prosecutors in Lyon": whoever stands behind the verb says it. */
function sayingBeforeSpeaker(tree: Tree, verb: Word): readonly Mend[] {
  if (!isTensed(verb) || !isOneOf(verb, WITHOUT_SOMEBODY)) return [];
  if (!/^(?:parataxis|conj|advcl|acl)/.test(verb.relation) || !isBreak(tree.words[verb.index - 1]))
    return [];
  const hasMore = tree.child(verb, "nsubj", "ccomp", "xcomp", "mark", "cc", "expl") !== undefined;
  const host = hostOf(tree, verb);
  if (hasMore || !host || host.index > verb.index) return [];
  const speaker = [verb, host]
    .flatMap((word) => tree.children(word, "obj", "iobj", "obl:unmarked", "dep", "nsubj"))
    .find((word) => tree.subtree(word)[0]?.index === verb.index + 1);
  if (!speaker || !canSpeak(speaker)) return [];
  return [
    { index: verb.index, head: host.index, relation: "parataxis" },
    { index: speaker.index, head: verb.index, relation: "nsubj" },
  ];
}

const canSpeak = (word: Word): boolean =>
  /-(?:PER|ORG)$/.test(word.name) ||
  isPersonNoun(word.lemma.toLowerCase()) ||
  isBodyNoun(word.lemma.toLowerCase());

/** "Gomez, who prosecutors say bribed Lopez": it is they who say so. */
function saidOfWhom(tree: Tree, saying: Word): readonly Mend[] {
  const clause = /relcl/.test(saying.relation) ? tree.child(saying, "ccomp") : undefined;
  if (!clause || tree.child(saying, "nsubj") || !isOneOf(saying, INSERTED)) return [];
  const [pronoun, speaker, ...more] = tree.children(clause, "nsubj", "nsubj:pass");
  const isBetween =
    pronoun !== undefined &&
    speaker !== undefined &&
    more.length === 0 &&
    /^W/.test(pronoun.tag) &&
    tree.subtree(speaker).at(-1)?.index === saying.index - 1;
  return isBetween ? [{ index: speaker.index, head: saying.index, relation: "nsubj" }] : [];
}

/** "described how Acme paid Lopez": what is described is that it did. */
function howClause(tree: Tree, how: Word): readonly Mend[] {
  if (!/^how$/i.test(how.form) || !/^(?:obj|advmod|ccomp)$/.test(how.relation)) return [];
  const verb = tree.head(how);
  const clause = tree.child(how, "advcl:relcl", "acl:relcl", "acl", "advcl", "ccomp");
  if (!verb || !clause || !tree.child(clause, "nsubj", "nsubj:pass")) return [];
  return [
    { index: clause.index, head: verb.index, relation: "ccomp" },
    { index: how.index, head: clause.index, relation: "advmod" },
  ];
}

const isTensed = ({ tag }: Word): boolean => /^VB[DZP]$/.test(tag);
