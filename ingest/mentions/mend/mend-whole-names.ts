import { gather, has, isOneOf, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { isTradeNoun } from "../name-words.ts";
import { isBodyNoun, isPersonNoun } from "../person-nouns.ts";
import { type Mend, mend } from "./mend.ts";
import { type NameAt, nameAtOf } from "./name-at.ts";

/**
 * Hangs a name as a whole where the words around it say that it belongs: behind its preposition, in front of what it owns,
 * before or after its verb. The parser tears apart names that it has not seen, or makes them part of another.
 */
export function mendWholeNames(tree: Tree, names: readonly FoundMention[]): Tree {
  const nameAt = nameAtOf(names);
  return mend(
    tree,
    gather(names, (name) => {
      const joined = joinedName(tree, name);
      if (joined.length > 0) return joined;
      const hung =
        subjectOfInfinitive(tree, name) ??
        subjectOfGerund(tree, name) ??
        ofPreposition(tree, name, nameAt) ??
        ownerOfNoun(tree, name, nameAt) ??
        subjectOfRelative(tree, name) ??
        subjectOfClause(tree, name) ??
        objectOfLostVerb(tree, name) ??
        objectOfVerb(tree, name);
      return hung ? [...hung, ...together(tree, name)] : [];
    }),
  );
}

/** Relations that a name of its own has to nothing outside of it. */
const INNER = /^(?:flat|compound|amod|fixed|goeswith|dep|list)/;

/** What of a name hangs outside of it hangs on its head. */
const together = (tree: Tree, { first, last, head }: FoundMention): readonly Mend[] =>
  tree.words
    .slice(first, last + 1)
    .filter((word) => word.index !== head && (word.head < first || word.head > last))
    .map(({ index }) => ({ index, head, relation: "flat" }));

/** Relations by which a whole name hangs on what is around it. */
const OUTER = /^(?:nsubj|obj|iobj|obl|nmod|appos|root)/;

/** "founded Brightwater & Sons": one name, which the parser takes for two. */
function joinedName(tree: Tree, { first, last, head }: FoundMention): readonly Mend[] {
  const words = tree.words.slice(first, last + 1);
  if (!words.some(({ form }) => form === "&")) return [];
  const outer = words.filter((word) => word.head < first || word.head > last);
  const best =
    outer.find(({ relation }) => OUTER.test(relation)) ??
    outer.find((word) => has(word, "conj") && word.head < first) ??
    (first <= 1 ? subjectOfRoot(tree) : undefined);
  if (!best) return [];
  return [
    { index: head, head: best.head, relation: best.relation },
    ...words
      .filter(({ index }) => index !== head)
      .map(({ index }) => ({ index, head, relation: "flat" })),
    // what is said of a part is said of the whole
    ...words
      .filter(({ index }) => index !== head)
      .flatMap((word) => tree.children(word))
      .filter(({ index }) => index < first || index > last)
      .filter(({ index }) => index !== best.head)
      .map(({ index, relation }) => ({ index, head, relation })),
  ];
}

/** Where the subject of the sentence's verb would hang. */
function subjectOfRoot(tree: Tree): Pick<Word, "head" | "relation"> | undefined {
  const root = tree.words.find(({ head }) => head < 0);
  const isOpen = root && /^VB[DZP]$/.test(root.tag) && !tree.child(root, "nsubj", "expl");
  return isOpen ? { head: root.index, relation: "nsubj" } : undefined;
}

/** "owner of Velmora Group, declined": behind "of" it is no part of a name before that. */
function ofPreposition(
  tree: Tree,
  name: FoundMention,
  nameAt: NameAt,
): readonly Mend[] | undefined {
  const marker = tree.words[name.first - 1];
  const before = tree.words[name.first - 2];
  const head = tree.word(name.head);
  if (!marker || !before || !/^(?:of|for|at|in|by|from|with)$/.test(marker.form)) return undefined;
  if (!/^(?:IN|RP)$/.test(marker.tag) || name.isDemonym) return undefined;
  // "for Lopez to become", "with Kestrel firing": a subject
  const next = tree.words[name.last + 1];
  if (next?.form === "to" || next?.tag === "VBG") return undefined;
  const isAstray = INNER.test(head.relation) || /^(?:appos|nsubj|obj|xcomp)/.test(head.relation);
  const isOwner = tree.words[name.last + 1]?.tag === "POS";
  if (!isAstray || isOwner || isPartOfNext(tree, head, name)) return undefined;
  const noun = nameAt(before) ? tree.word(nameAt(before)?.head ?? before.index) : before;
  const isVerb = /^VB/.test(before.tag);
  if (!(isVerb || /^NN/.test(before.tag))) return undefined;
  return [
    {
      index: head.index,
      head: noun.index,
      relation: !isVerb ? "nmod" : marker.form === "by" ? "obl:agent" : "obl",
    },
    { index: marker.index, head: head.index, relation: "case" },
  ];
}

/** "of Harbour Trust chairwoman Ana Lopez": of her, and the name says whose she is. */
const isPartOfNext = (tree: Tree, head: Word, { last }: FoundMention): boolean =>
  head.head > last && tree.words.slice(last + 1, head.head).every(({ form }) => form !== ",");

/** "Velmora Group's owner": with the mark behind it, it is whose the noun is. */
function ownerOfNoun(tree: Tree, name: FoundMention, nameAt: NameAt): readonly Mend[] | undefined {
  const mark = tree.words[name.last + 1];
  const head = tree.word(name.head);
  const isAstray = INNER.test(head.relation) || has(head, "appos");
  if (mark?.tag !== "POS" || !isAstray) return undefined;
  let noun = tree.words[name.last + 2];
  while (noun && noun.head > noun.index && MODIFYING.test(noun.relation)) {
    const above = tree.word(noun.head);
    // "Velmora's owner Ana Lopez": it is the owner
    if (nameAt(above)?.type === "Person" && /^NN/.test(noun.tag)) break;
    noun = above;
  }
  if (!noun || !/^NN/.test(noun.tag)) return undefined;
  return [
    { index: head.index, head: noun.index, relation: "nmod:poss" },
    { index: mark.index, head: head.index, relation: "case" },
  ];
}

const MODIFYING = /^(?:amod|compound|nummod|advmod|nmod:desc|det)/;

/** "Lopez, whom Velmora Group hired": it did, and is no part of her name. */
function subjectOfRelative(tree: Tree, name: FoundMention): readonly Mend[] | undefined {
  const pronoun = tree.words[name.first - 1];
  const verb = verbBehind(tree, name);
  const head = tree.word(name.head);
  const antecedent = verb && tree.head(verb);
  const isAstray =
    pronoun !== undefined &&
    verb !== undefined &&
    antecedent !== undefined &&
    /^(?:whom|which|that|who)$/i.test(pronoun.form) &&
    /relcl/.test(verb.relation) &&
    antecedent.index < pronoun.index &&
    !tree.children(verb, "nsubj", "nsubj:pass").some((word) => word !== pronoun);
  if (!isAstray || (has(head, "nsubj") && head.head === verb.index)) return undefined;
  return [
    { index: head.index, head: verb.index, relation: "nsubj" },
    { index: pronoun.index, head: verb.index, relation: "obj" },
  ];
}

/** "denied that Lopez owned Kestrel": she did, and did not deny it. */
function subjectOfClause(tree: Tree, name: FoundMention): readonly Mend[] | undefined {
  const marker = tree.words[name.first - 1];
  const verb = verbBehind(tree, name);
  const head = tree.word(name.head);
  const isOpen =
    marker !== undefined &&
    verb !== undefined &&
    marker.relation === "mark" &&
    marker.head === verb.index &&
    !tree.child(verb, "nsubj", "expl", "csubj", "aux:pass");
  return isOpen && head.head !== verb.index
    ? [{ index: head.index, head: verb.index, relation: "nsubj" }]
    : undefined;
}

/** "began with Kestrel firing Lopez": it did, and nobody else. */
function subjectOfGerund(tree: Tree, name: FoundMention): readonly Mend[] | undefined {
  const marker = tree.words[name.first - 1];
  const verb = tree.words[name.last + 1];
  const head = tree.word(name.head);
  const above = verb && tree.head(verb);
  const isBetween =
    marker !== undefined &&
    verb?.tag === "VBG" &&
    above !== undefined &&
    /^(?:of|with|about|after|before|despite|without)$/.test(marker.form) &&
    // "the mayor of Labasa representing the union": the mayor does
    above.index === marker.index - 1 &&
    isVerb(above) &&
    tree.child(verb, "obj") !== undefined &&
    !tree.child(verb, "nsubj");
  return isBetween
    ? [
        { index: head.index, head: verb.index, relation: "nsubj" },
        { index: marker.index, head: verb.index, relation: "mark" },
      ]
    : undefined;
}

/** What goes on with "for" and who is to do something. Our own list. */
const FOR_SOMEBODY_TO =
  /^(?:call|push|press|ask|wait|arrange|plan|campaign|beg|plead|appeal|pray|demand|pressure|time|need|opportunity|reason|deadline|request|motion|chance|room|order)$/;

/** "called for Lopez to resign": it is Lopez who is to. */
function subjectOfInfinitive(tree: Tree, name: FoundMention): readonly Mend[] | undefined {
  const [above, marker] = tree.words.slice(Math.max(0, name.first - 2), name.first);
  const [to, verb] = tree.words.slice(name.last + 1, name.last + 3);
  const head = tree.word(name.head);
  const isFor = above !== undefined && marker?.form === "for" && isOneOf(above, FOR_SOMEBODY_TO);
  if (!isFor || to?.form !== "to" || verb?.tag !== "VB") return undefined;
  if (has(head, "nsubj") && head.head === verb.index) return undefined;
  return [
    { index: verb.index, head: above.index, relation: isVerb(above) ? "advcl" : "acl" },
    { index: head.index, head: verb.index, relation: "nsubj" },
    { index: marker.index, head: verb.index, relation: "mark" },
  ];
}

/** The verb with a tense that stands right behind a name, with its auxiliaries between. */
function verbBehind(tree: Tree, name: FoundMention): Word | undefined {
  let at = name.last + 1;
  while (tree.words[at]?.relation.startsWith("aux")) at++;
  const verb = tree.words[at];
  const hasTense = verb && (/^VB[DZP]$/.test(verb.tag) || (at > name.last + 1 && isVerb(verb)));
  return hasTense ? verb : undefined;
}

const isVerb = ({ tag }: Word): boolean => tag.startsWith("VB");

/** "accused Velmora Group of bribing her": right behind an active verb that has no object, it is that. */
function objectOfVerb(tree: Tree, name: FoundMention): readonly Mend[] | undefined {
  const verb = tree.words[name.first - 1];
  const head = tree.word(name.head);
  if (!verb || !isVerb(verb) || isOneOf(verb, LINKING)) return undefined;
  const isActive =
    verb.tag === "VBN"
      ? tree.children(verb, "aux").some(({ lemma }) => lemma === "have")
      : !tree.child(verb, "aux:pass");
  const others = tree.children(verb, "obj", "iobj", "ccomp").filter(isOutside(name));
  // "claims to own Kestrel": it is owned, and not claimed
  const isOfOuter =
    // "accused neighboring Rwanda" is no deed
    (verb.tag === "VB" || (verb.tag === "VBG" && tree.child(verb, "mark") !== undefined)) &&
    /^(?:xcomp|advcl)$/.test(verb.relation) &&
    has(head, "obj") &&
    head.head === verb.head;
  // "thought to own Kestrel, sued": Kestrel is owned
  const isOfLater =
    verb.tag === "VB" &&
    has(head, "obj") &&
    head.head > name.last &&
    tree.words[name.last + 1]?.form === ",";
  const isAstray = INNER.test(head.relation) || has(head, "xcomp") || isOfOuter || isOfLater;
  const isOther = (head.head > name.last && !isOfLater) || tree.words[name.last + 1]?.tag === "POS";
  return isActive && isAstray && !isOther && others.length === 0 && !verbBehind(tree, name)
    ? [{ index: head.index, head: verb.index, relation: "obj" }]
    : undefined;
}

/** Verbs that go on with what somebody does: "denied bribing". */
const OF_DEEDS = /^(?:deny|admit|acknowledge|consider|avoid|stop|risk|recall|regret)$/;

/** "denied warning Lopez", "helped to jail Lopez": a verb, which the tagger takes for a noun. */
function objectOfLostVerb(tree: Tree, name: FoundMention): readonly Mend[] | undefined {
  const [above, noun] = tree.words.slice(Math.max(0, name.first - 2), name.first);
  const head = tree.word(name.head);
  if (!noun || !above || noun.tag !== "NN" || !/^\p{Ll}/u.test(noun.form)) return undefined;
  const isOfNoun = head.head === noun.index || head.head === noun.head;
  const lemma = noun.lemma.toLowerCase();
  if (!isOfNoun || isPersonNoun(lemma) || isBodyNoun(lemma) || isTradeNoun(lemma)) return undefined;
  const isGerund =
    noun.form.endsWith("ing") &&
    isVerb(above) &&
    isOneOf(above, OF_DEEDS) &&
    noun.head === above.index;
  const before = tree.words[name.first - 3];
  const isInfinitive =
    above.form === "to" && above.head === noun.index && before !== undefined && isVerb(before);
  if (!isGerund && !isInfinitive) return undefined;
  const verb = isGerund ? above : (before as Word);
  return [
    { index: noun.index, head: verb.index, relation: "xcomp", tag: isGerund ? "VBG" : "VB" },
    { index: head.index, head: noun.index, relation: "obj" },
    ...(isInfinitive
      ? [{ index: above.index, head: noun.index, relation: "mark", tag: "TO" }]
      : []),
  ];
}

const isOutside =
  ({ first, last }: FoundMention) =>
  ({ index }: Word): boolean =>
    index < first || index > last;

/** Verbs that say what somebody is or is called, or that somebody speaks. */
const LINKING =
  /^(?:be|become|remain|seem|appear|look|feel|sound|call|name|dub|nickname|rename|label|term|title|entitle|say|add|stay|prove|turn)$/;
