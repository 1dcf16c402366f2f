import { gather, has, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { isPersonNoun } from "../person-nouns.ts";
import { typeByThingNoun } from "../thing-nouns.ts";
import { type Mend, mend } from "./mend.ts";

/** Hangs what a sentence opens with on its verb, and a person's name on whoever it can be the name of. */
export function mendOpenings(tree: Tree, names: readonly FoundMention[]): Tree {
  return mend(tree, [
    ...gather(tree.words.slice(0, 1), (word) => openingParticiple(tree, word)),
    ...gather(tree.words.slice(0, 1), (word) => subjectBehindSource(tree, word)),
    ...gather(names, (name) => nameOfPerson(tree, name)),
    ...gather(tree.words, (noun) => besideRole(tree, noun)),
    ...gather(tree.words, (verb) => subjectBesideObject(tree, verb)),
  ]);
}

/** "Founded in 1994 by Gomez, Kestrel grew": Kestrel grew, and was founded. */
function openingParticiple(tree: Tree, participle: Word): readonly Mend[] {
  const isRoot = participle.head < 0 && participle.tag === "VBN";
  if (!isRoot || tree.child(participle, "nsubj", "nsubj:pass", "aux", "aux:pass")) return [];
  const main = tree
    .children(participle, "parataxis", "ccomp", "conj")
    .find((verb) => /^VB[DPZ]$/.test(verb.tag) && tree.child(verb, "nsubj", "nsubj:pass"));
  const subject = main && tree.child(main, "nsubj", "nsubj:pass");
  const start = subject && Math.min(...tree.subtree(subject).map(({ index }) => index));
  const isApart = start !== undefined && tree.words[start - 1]?.form === ",";
  if (!main || !isApart || tree.child(main, "cc")) return [];
  return [
    { index: main.index, head: -1, relation: "root" },
    { index: participle.index, head: main.index, relation: "advcl" },
  ];
}

/** "According to the Herald, Acme's owner, Ana Lopez, sued": what stands behind the source is the subject, and not what the source is. */
function subjectBehindSource(tree: Tree, according: Word): readonly Mend[] {
  const source = according.form === "According" ? tree.head(according) : undefined;
  const verb = source && has(source, "obl") ? tree.head(source) : undefined;
  return source && verb
    ? subjectAmong(
        tree,
        verb,
        tree.children(source, "appos").filter((word) => isBehindComma(tree, word)),
      )
    : [];
}

/** "Acme's owner, the billionaire Luc Morel, sued Ana Lopez": who stands before the verb sued her, and is not she. */
function subjectBesideObject(tree: Tree, verb: Word): readonly Mend[] {
  const object = tree.child(verb, "obj");
  return object && object.index > verb.index
    ? subjectAmong(tree, verb, tree.children(object, "appos"))
    : [];
}

/** The first of the appositions before a verb that has no subject becomes it; the others say who that is. */
function subjectAmong(tree: Tree, verb: Word, appositions: readonly Word[]): readonly Mend[] {
  const [subject, ...more] = appositions.filter(({ index }) => index < verb.index);
  const hasSubject = tree.child(verb, "nsubj", "nsubj:pass", "csubj", "expl") !== undefined;
  if (!subject || hasSubject || !/^VB[DPZ]$/.test(verb.tag)) return [];
  return [
    { index: subject.index, head: verb.index, relation: "nsubj" },
    ...more.map(({ index }) => ({ index, head: subject.index, relation: "appos" })),
  ];
}

const isBehindComma = (tree: Tree, word: Word): boolean => {
  const [start = word] = tree.subtree(word).filter(({ form }) => form !== ",");
  return tree.words[start.index - 1]?.form === ",";
};

/** "a memo by Orlin's former head of security, Ana Lopez": she is the head of security, and no memo. */
function nameOfPerson(tree: Tree, { type, head, first }: FoundMention): readonly Mend[] {
  const name = tree.word(head);
  const thing = has(name, "appos") ? tree.head(name) : undefined;
  const isOfThing = thing && typeByThingNoun(thing.lemma) !== undefined;
  if (type !== "Person" || !isOfThing || tree.words[first - 1]?.form !== ",") return [];
  const person = tree
    .subtree(thing)
    .findLast(
      (word) =>
        word.index < first - 1 &&
        word.index > thing.index &&
        isPersonNoun(word.lemma.toLowerCase()) &&
        tree.subtree(word).at(-1)?.index === first - 2,
    );
  return person ? [{ index: name.index, head: person.index, relation: "appos" }] : [];
}

/** "Orlin's owner, the shipping magnate Ana Lopez": a noun between commas, with nothing before it that says how it is tied. */
function besideRole(tree: Tree, noun: Word): readonly Mend[] {
  const role = noun.relation === "nmod" ? tree.head(noun) : undefined;
  const article = tree.child(noun, "det");
  const isApart =
    role !== undefined &&
    role.index < noun.index &&
    article !== undefined &&
    tree.words[article.index - 1]?.form === "," &&
    tree.preposition(noun) === undefined;
  const arePeople =
    isApart &&
    [role, noun].every(({ lemma, kind }) => isPersonNoun(lemma.toLowerCase()) || kind === "person");
  return arePeople ? [{ index: noun.index, head: role.index, relation: "appos" }] : [];
}
