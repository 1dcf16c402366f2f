import { gather, has, isOneOf, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
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
export function mendInsertedSayings(tree: Tree, names: readonly FoundMention[]): Tree {
  return mend(tree, [
    ...gather(tree.words, (verb) => sayingInBetween(tree, verb, names)),
    ...gather(names, (name) => speakerBehindPhrase(tree, name)),
    ...gather(tree.words, (verb) => sayingBehindSpeaker(tree, verb)),
    ...gather(tree.words, (verb) => sayingBeforeSpeaker(tree, verb)),
    ...gather(tree.words, (verb) => speakerAfterSpeech(tree, verb)),
    ...gather(tree.words, (verb) => subjectInQuote(tree, verb)),
    ...gather(tree.words, (verb) => saidOfWhom(tree, verb)),
    ...gather(tree.words, (how) => howClause(tree, how)),
  ]);
}

/** "The scheme, prosecutor Ana Lopez said, was run by", "Acme bribed Lopez, the newspaper Mzati reported last month". */
function sayingBehindSpeaker(tree: Tree, verb: Word): readonly Mend[] {
  if (!isTensed(verb) || !isOneOf(verb, INSERTED) || !ASTRAY.test(verb.relation)) return [];
  const speaker = speakerBefore(tree, verb);
  const host = speaker && hostOf(tree, verb);
  const hasMore = tree.child(verb, "ccomp", "xcomp", "obj", "mark") !== undefined;
  const isJoined = tree.children(verb, "cc").some(({ form }) => form !== "or");
  if (isJoined || !speaker || !host || hasMore || !isApart(tree, verb)) return [];
  return [
    { index: verb.index, head: host.index, relation: "parataxis" },
    { index: speaker.index, head: verb.index, relation: "nsubj" },
  ];
}

/** The whole phrase between a comma and the verb. */
function speakerBefore(tree: Tree, verb: Word): Word | undefined {
  const [first, second] = tree.children(verb, "nsubj").filter(({ index }) => index < verb.index);
  // "the newspaper Mzati", which the parser takes for two
  if (first && second && isPhrase(tree, [first, second], verb)) return first;
  for (let index = 0; index < verb.index; index++) {
    const noun = tree.word(index);
    if (
      !/^(?:NN|PRP$)/.test(noun.tag) ||
      !/^(?:nsubj|appos|conj|nmod|dep|list|flat)$/.test(noun.relation)
    )
      continue;
    const isFree = tree.preposition(noun) === undefined && !tree.child(noun, "cc");
    if (isFree && isPhrase(tree, [noun], verb)) return noun;
  }
  return undefined;
}

/** Whether nouns and all that hangs on them fill what stands between a break and a verb. */
function isPhrase(tree: Tree, nouns: readonly Word[], verb: Word): boolean {
  const words = nouns.flatMap((noun) => tree.subtree(noun)).filter(({ form }) => form !== ",");
  const start = words[0]?.index ?? 0;
  const isWhole = words.at(-1)?.index === verb.index - 1 && isUnbroken(words);
  return isWhole && isBreak(tree.words[beforeSo(tree, start)]);
}

/** The index before a phrase, or before the "so" or "or so" in front of it. */
function beforeSo({ words }: Tree, start: number): number {
  if (words[start - 1]?.form !== "so") return start - 1;
  return words[start - 2]?.form === "or" ? start - 3 : start - 2;
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

/** "Gomez, so Diaz claims, bribed Lopez", where the parser makes the saying the root or hangs it on Gomez. */
function sayingInBetween(
  tree: Tree,
  saying: Word,
  names: readonly FoundMention[],
): readonly Mend[] {
  if (!isTensed(saying) || !isOneOf(saying, INSERTED)) return [];
  const before = saying.index - 1;
  const speaker = names.find(({ last }) => last === before) ?? personalPronoun(tree.words[before]);
  const comma = speaker ? beforeSo(tree, speaker.first) : -1;
  const subject = names.find(({ first, last }) => first === 0 && last === comma - 1);
  const deed = tree.children(saying, "ccomp").find(({ index }) => index > saying.index);
  if (!speaker || !subject || !deed || tree.words[comma]?.form !== ",") return [];
  const start = tree.subtree(deed).find(({ form }) => form !== ",")?.index ?? deed.index;
  const isOpen =
    tree.words[start - 1]?.form === "," &&
    !tree.child(deed, "nsubj", "nsubj:pass", "mark") &&
    (isTensed(deed) || tree.child(deed, "aux", "aux:pass") !== undefined);
  const isOutermost = saying.head < 0 || saying.head === subject.head;
  if (!isOpen || !isOutermost) return [];
  const isPassive = tree.child(deed, "aux:pass") !== undefined;
  return [
    { index: deed.index, head: -1, relation: "root" },
    { index: subject.head, head: deed.index, relation: isPassive ? "nsubj:pass" : "nsubj" },
    { index: saying.index, head: deed.index, relation: "parataxis" },
    ...wholeName(speaker),
    { index: speaker.head, head: saying.index, relation: "nsubj" },
  ];
}

type Phrase = Pick<FoundMention, "first" | "last" | "head">;

const personalPronoun = (word: Word | undefined): Phrase | undefined =>
  word?.tag === "PRP" ? { first: word.index, last: word.index, head: word.index } : undefined;

/** The other words of a name, hung on its head. */
const wholeName = ({ first, last, head }: Phrase): readonly Mend[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((index) => index !== head)
    .map((index) => ({ index, head, relation: "flat" }));

/** "In his lawsuit Gomez alleges that": he is the subject, and not what the lawsuit is called. */
function speakerBehindPhrase(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const verb = tree.words[name.last + 1];
  const noun = tree.words[name.first - 1];
  const isAstray =
    noun !== undefined &&
    head.head === noun.index &&
    /^(?:appos|nmod|flat|dep)/.test(head.relation);
  const isPhrase = isAstray && noun.head === verb?.index && tree.child(noun, "nmod:poss");
  if (!verb || !isPhrase || !isTensed(verb) || tree.child(verb, "nsubj", "expl")) return [];
  return [{ index: head.index, head: verb.index, relation: "nsubj" }];
}

/** "Acme bribed Lopez, wrote Gomez in a letter", "…, say prosecutors in Lyon": whoever stands behind the verb says it. */
function sayingBeforeSpeaker(tree: Tree, verb: Word): readonly Mend[] {
  if (!isTensed(verb) || !isOneOf(verb, WITHOUT_SOMEBODY)) return [];
  if (!/^(?:parataxis|conj|advcl|acl)/.test(verb.relation) || !isBreak(tree.words[verb.index - 1]))
    return [];
  const hasMore = tree.child(verb, "ccomp", "xcomp", "mark", "cc", "expl") !== undefined;
  const isTaken = tree.children(verb, "nsubj").some(({ index }) => index < verb.index);
  const host = hostOf(tree, verb);
  if (hasMore || isTaken || !host || host.index > verb.index) return [];
  const speaker = [verb, host]
    .flatMap((word) => tree.children(word, "obj", "iobj", "obl:unmarked", "dep", "nsubj"))
    .find((word) => tree.subtree(word)[0]?.index === verb.index + 1);
  if (!speaker || !canSpeak(speaker)) return [];
  return [
    { index: verb.index, head: host.index, relation: "parataxis" },
    { index: speaker.index, head: verb.index, relation: "nsubj" },
  ];
}

/** "Weber never met Lopez, said his lawyer, Ana Diaz": nobody is said. */
function speakerAfterSpeech(tree: Tree, verb: Word): readonly Mend[] {
  if (!isTensed(verb) || !isOneOf(verb, WITHOUT_SOMEBODY) || tree.child(verb, "nsubj", "expl"))
    return [];
  const speech = tree
    .children(verb, "ccomp", "advcl")
    .find((clause) => isSpeech(tree, clause, verb));
  const speaker = tree
    .children(verb, "obj", "iobj", "obl:unmarked")
    .find((word) => tree.subtree(word)[0]?.index === verb.index + 1);
  if (!speech || !speaker || !canSpeak(speaker)) return [];
  return [
    { index: speech.index, head: verb.index, relation: "ccomp" },
    { index: speaker.index, head: verb.index, relation: "nsubj" },
  ];
}

/** A clause before the comma in front of the verb, which nothing makes a condition or a time. */
const isSpeech = (tree: Tree, clause: Word, verb: Word): boolean =>
  clause.index < verb.index &&
  (has(clause, "ccomp") || isPredicate(tree, clause)) &&
  !tree.child(clause, "mark") &&
  isBreak(tree.words[verb.index - 1]);

/** "“A festival that only invites the innocent will be short,” wrote its president": no festival wrote it. */
function subjectInQuote(tree: Tree, verb: Word): readonly Mend[] {
  const isBehindQuote =
    tree.words[verb.index - 1]?.tag === "''" && isTensed(verb) && isOneOf(verb, WITHOUT_SOMEBODY);
  const subject = isBehindQuote ? tree.child(verb, "nsubj") : undefined;
  const speaker = tree
    .children(verb, "obj", "iobj", "obl:unmarked")
    .find((word) => tree.subtree(word)[0]?.index === verb.index + 1);
  if (!subject || subject.index > verb.index || !speaker || !canSpeak(speaker)) return [];
  const deed = tree
    .children(subject, "acl:relcl", "acl")
    .findLast((word) => !tree.child(word, "nsubj", "mark") && tree.child(word, "aux", "cop"));
  const speech: readonly Mend[] = deed
    ? [
        { index: deed.index, head: verb.index, relation: "ccomp" },
        { index: subject.index, head: deed.index, relation: "nsubj" },
      ]
    : [{ index: subject.index, head: verb.index, relation: "ccomp" }];
  return [...speech, { index: speaker.index, head: verb.index, relation: "nsubj" }];
}

const canSpeak = (word: Word): boolean =>
  /-(?:PER|ORG)$/.test(word.name) ||
  isPersonNoun(word.lemma.toLowerCase()) ||
  isBodyNoun(word.lemma.toLowerCase());

/** "Gomez, who prosecutors say bribed Lopez": it is they who say so. */
function saidOfWhom(tree: Tree, saying: Word): readonly Mend[] {
  const clause = /relcl/.test(saying.relation) ? tree.child(saying, "ccomp") : undefined;
  if (!clause || !isOneOf(saying, INSERTED)) return [];
  const [pronoun, speaker, ...more] = [saying, clause]
    .flatMap((word) => tree.children(word, "nsubj", "nsubj:pass"))
    .sort((a, b) => a.index - b.index);
  const isBetween =
    pronoun !== undefined &&
    speaker !== undefined &&
    more.length === 0 &&
    /^W/.test(pronoun.tag) &&
    tree.subtree(speaker).at(-1)?.index === saying.index - 1;
  return isBetween
    ? [
        { index: pronoun.index, head: clause.index, relation: "nsubj" },
        { index: speaker.index, head: saying.index, relation: "nsubj" },
      ]
    : [];
}

/** "described how Acme paid Lopez": what is described is that it did. */
function howClause(tree: Tree, how: Word): readonly Mend[] {
  if (!/^how$/i.test(how.form) || !/^(?:obj|advmod|ccomp)$/.test(how.relation)) return [];
  const verb = tree.head(how);
  const clause =
    tree.child(how, "advcl:relcl", "acl:relcl", "acl", "advcl", "ccomp") ??
    (verb && tree.child(verb, "ccomp"));
  if (!verb || !clause || !tree.child(clause, "nsubj", "nsubj:pass")) return [];
  if (clause.index < how.index) return [];
  return [
    { index: clause.index, head: verb.index, relation: "ccomp" },
    { index: how.index, head: clause.index, relation: "advmod" },
  ];
}

const isTensed = ({ tag }: Word): boolean => /^VB[DZP]$/.test(tag);
