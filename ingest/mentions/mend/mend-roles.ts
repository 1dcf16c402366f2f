import { gather, has, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { genderOfGivenName } from "../given-name-genders.ts";
import { withoutInLaw } from "../in-law.ts";
import { normalName } from "../normal-name.ts";
import { isPersonNoun } from "../person-nouns.ts";
import { genderOf, isKinNoun } from "../role-nouns.ts";
import { type Mend, mend } from "./mend.ts";

/** Hangs roles, kin and owners on whom they are said of, where the parser takes another nearby. */
export function mendRoles(tree: Tree, names: readonly FoundMention[]): Tree {
  return mend(tree, [
    ...gather(tree.words, (noun) => [
      ...besideNearer(tree, noun),
      ...besideLast(tree, noun),
      ...childBorn(tree, noun),
      ...secretaryGeneral(tree, noun),
      ...ownerOfNext(tree, noun),
      ...samePhrase(tree, noun),
    ]),
    ...gather(names, (name) => [
      ...phraseNotBeside(tree, name),
      ...listedBeside(tree, name),
      ...kinNamed(tree, name),
      ...secondRole(tree, name),
      ...behindKin(tree, name),
      ...beforeClass(tree, name),
      ...bornTo(tree, name),
      ...besideInList(tree, name),
    ]),
  ]);
}

/** "across Virginia, often at Miller's, the bar": the bar is Miller's, which has its preposition before it. */
function besideNearer(tree: Tree, noun: Word): readonly Mend[] {
  const farther = noun.relation === "appos" ? tree.head(noun) : undefined;
  if (!farther || farther.index > noun.index) return [];
  const nearer = tree
    .children(noun, "nmod")
    .find((word) => word.index < noun.index && tree.preposition(word) !== undefined);
  const isApart =
    nearer !== undefined &&
    has(farther, "obl") &&
    tree.words.slice(nearer.index, noun.index).some(({ form }) => form === ",");
  return isApart
    ? [
        { index: nearer.index, head: farther.head, relation: farther.relation },
        { index: noun.index, head: nearer.index, relation: "appos" },
      ]
    : [];
}

/** "sued Whitcomb, Sayles and Meridian Partners, the Dallas firm": what stands behind a list is said of its last. */
function besideLast(tree: Tree, noun: Word): readonly Mend[] {
  const first = noun.relation === "appos" && noun.tag === "NN" ? tree.head(noun) : undefined;
  const listed = first ? tree.children(first, "conj") : [];
  const last = [...listed, ...listed.flatMap((word) => tree.children(word, "conj"))]
    .filter(({ index, tag }) => index < noun.index && /^NN/.test(tag))
    .sort((a, b) => a.index - b.index)
    .at(-1);
  if (!last || !tree.child(noun, "det")) return [];
  const start = tree.subtree(noun).find(({ form }) => form !== ",")?.index ?? noun.index;
  const end = Math.max(
    ...[last, ...tree.children(last, "flat", "compound", "nmod", "appos")]
      .filter(({ index }) => index < start)
      .map(({ index }) => index),
  );
  const isRightBehind = tree.words.slice(end + 1, start).every(({ form }) => form === ",");
  return isRightBehind ? [{ index: noun.index, head: last.index, relation: "appos" }] : [];
}

/** "Born in Rosario, the child of a clerk, Villalba studied": she is the child, and was born. */
function childBorn(tree: Tree, noun: Word): readonly Mend[] {
  const born = has(noun, "nsubj") ? tree.head(noun) : undefined;
  const name =
    born?.form === "Born" && /^(?:acl|advcl)$/.test(born.relation) ? tree.head(born) : undefined;
  return name && born && born.index < noun.index && noun.index < name.index
    ? [{ index: noun.index, head: name.index, relation: "appos" }]
    : [];
}

/** "sanctions on Montilla, on his brother and on Aeroguaya": the same preposition again goes on with the list. */
function samePhrase(tree: Tree, word: Word): readonly Mend[] {
  const first = has(word, "nmod") ? tree.head(word) : undefined;
  const marker = tree.child(word, "case");
  const isAgain =
    first !== undefined &&
    marker !== undefined &&
    marker.form === tree.child(first, "case")?.form &&
    tree.words[marker.index - 1]?.form === "," &&
    /^(?:on|by|with|against|for|from)$/.test(marker.form);
  return isAgain ? [{ index: word.index, head: first.index, relation: "conj" }] : [];
}

/** "then the ministry's secretary general": one office. */
function secretaryGeneral(tree: Tree, word: Word): readonly Mend[] {
  const before = tree.words[word.index - 1];
  const isOffice =
    /^general$/i.test(word.form) &&
    before !== undefined &&
    /^(?:secretary|director|attorney|inspector|solicitor|consul|governor|auditor)$/i.test(
      before.form,
    );
  if (!isOffice || before.head === word.index) return [];
  const isSame = before.head === word.head || word.head === before.index;
  // what is said of the general is said of the office
  // "Lopez, secretary general of": the office is set beside her, as the general was
  const isBeside =
    word.relation === "appos" && before.relation !== "appos" && before.head === word.head;
  return isSame || isBeside
    ? [
        ...(isBeside ? [{ index: before.index, head: word.head, relation: word.relation }] : []),
        { index: word.index, head: before.index, relation: "amod", tag: "JJ" },
        ...tree
          .children(word, "nmod", "appos", "case", "det")
          .map(({ index, relation }) => ({ index, head: before.index, relation })),
      ]
    : [];
}

/** "Niger's junta sued Kestrel Foods": whose it is stands right in front of what it is. */
function ownerOfNext(tree: Tree, mark: Word): readonly Mend[] {
  const owner = mark.tag === "POS" ? tree.head(mark) : undefined;
  if (!owner || !/^(?:amod|compound|nmod:poss)$/.test(owner.relation)) return [];
  let end = mark.index;
  while (/^(?:NN|JJ|CD|HYPH)/.test(tree.words[end + 1]?.tag ?? "")) end++;
  const noun = tree.words[end];
  const isFar = owner.head > end || owner.head < owner.index;
  return noun && end > mark.index && isFar && /^VB/.test(tree.words[end + 1]?.tag ?? "")
    ? [{ index: owner.index, head: noun.index, relation: "nmod:poss" }]
    : [];
}

/** "is the wife of Hans Weber and the daughter of Karl Braun": she is both. */
function secondRole(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const first = has(head, "nmod") ? tree.head(head) : undefined;
  const isSaid = first !== undefined && isRoleNoun(first) && tree.child(first, "cop", "det");
  const second = tree
    .children(head, "conj")
    .find((word) => word.tag === "NN" && isRoleNoun(word) && tree.child(word, "det"));
  const isOfName = second && tree.children(second, "nmod").length > 0;
  return isSaid && isOfName && name.type === "Person"
    ? [{ index: second.index, head: first.index, relation: "conj" }]
    : [];
}

/** "took over the ministry from Kolev's sister-in-law, Radka Koleva": the sister-in-law is she. */
function behindKin(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const above = head.relation === "appos" ? tree.head(head) : undefined;
  const [noun, comma] = tree.words.slice(Math.max(0, name.first - 2), name.first);
  if (!above || !noun || comma?.form !== "," || name.type !== "Person") return [];
  const kin = withoutInLaw(tree, noun);
  const isKin = isKinNoun(kin.lemma) && tree.child(kin, "nmod:poss");
  return isKin && kin.index !== above.index
    ? [{ index: head.index, head: kin.index, relation: "appos" }]
    : [];
}

/** "by the council and by Rheintal Pharma, a Basel company": past a comma, the company is said of the name. */
function beforeClass(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const noun = has(head, "compound") ? tree.head(head) : undefined;
  const [comma, article] = tree.words.slice(name.last + 1, name.last + 3);
  const isApart =
    noun !== undefined &&
    noun.index > name.last + 2 &&
    noun.tag === "NN" &&
    comma?.form === "," &&
    /^(?:an?|the)$/.test(article?.form ?? "") &&
    article?.head === noun.index;
  if (!isApart) return [];
  const isJoined = tree.child(noun, "cc") !== undefined || tree.child(head, "cc") !== undefined;
  return [
    { index: head.index, head: noun.head, relation: isJoined ? "conj" : noun.relation },
    { index: noun.index, head: head.index, relation: "appos" },
  ];
}

/** "was born near Warsaw to Jacob and Marja Lipski": to them, and no town is to anybody. */
function bornTo(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const place = has(head, "nmod") && tree.preposition(head) === "to" ? tree.head(head) : undefined;
  let verb = place && tree.head(place);
  while (verb && /^(?:appos|nmod|flat)/.test(verb.relation)) verb = tree.head(verb);
  if (verb && has(verb, "obl")) verb = tree.head(verb);
  return name.type === "Person" && verb?.form === "born"
    ? [{ index: head.index, head: verb.index, relation: "obl" }]
    : [];
}

/** "The widow of the slain mayor, Rosa Quintero": a woman's name is the widow's. */
function kinNamed(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const other = head.relation === "appos" ? tree.head(head) : undefined;
  const kin =
    other && has(other, "nmod") && tree.preposition(other) === "of" ? tree.head(other) : undefined;
  const gender = kin && isKinNoun(kin.lemma) ? genderOf(kin.lemma) : undefined;
  const given = tree.words[name.first];
  const isHers =
    gender !== undefined &&
    given !== undefined &&
    name.last > name.first &&
    other !== undefined &&
    genderOf(other.lemma) === undefined &&
    genderOfGivenName(normalName(given.form)) === gender;
  return kin && isHers && !tree.child(kin, "appos")
    ? [{ index: head.index, head: kin.index, relation: "appos" }]
    : [];
}

/** "from its founders, Marco Diaz and Ana Braga": those are the founders, and no others besides. */
function listedBeside(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const noun = head.relation === "conj" ? tree.head(head) : undefined;
  const isList =
    noun !== undefined &&
    noun.tag === "NNS" &&
    noun.index === name.first - 2 &&
    tree.words[name.first - 1]?.form === "," &&
    isPersonNoun(noun.lemma.toLowerCase()) &&
    tree.child(noun, "nmod:poss", "nummod") !== undefined &&
    tree.child(head, "cc") === undefined;
  return isList && name.type === "Person"
    ? [
        { index: head.index, head: noun.index, relation: "appos" },
        ...tree
          .children(noun, "conj")
          .filter(({ index }) => index > name.last)
          .map(({ index }) => ({ index, head: head.index, relation: "conj" })),
      ]
    : [];
}

/** "included Li Wen, the manager of Kestrel, and Ivan Petrov": the manager is Wen, and no third. */
function besideInList(tree: Tree, name: FoundMention): readonly Mend[] {
  const [comma, article] = tree.words.slice(name.last + 1, name.last + 3);
  const noun =
    comma?.form === "," && /^(?:an?|the|his|her|its|their)$/.test(article?.form ?? "")
      ? tree.head(article as Word)
      : undefined;
  const head = tree.word(name.head);
  const isListed =
    noun?.relation === "conj" &&
    noun.tag === "NN" &&
    (noun.head === head.index || noun.head === head.head) &&
    isPersonNoun(noun.lemma.toLowerCase()) &&
    tree.child(noun, "cc") === undefined;
  // "Lopez, the pope and Diaz": without more, the pope is another
  const isTelling = noun && (/^an?$/.test(article?.form ?? "") || tree.child(noun, "nmod"));
  const end = noun && (tree.subtree(noun).at(-1)?.index ?? noun.index);
  const isClosed = end !== undefined && /^[,;.]$/.test(tree.words[end + 1]?.form ?? ".");
  return name.type === "Person" && noun && isListed && isTelling && isClosed
    ? [{ index: noun.index, head: head.index, relation: "appos" }]
    : [];
}

/** "the former head of the carmaker Vettura": with a preposition in front, it is no apposition. */
function phraseNotBeside(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const noun = head.relation === "appos" ? tree.head(head) : undefined;
  const marker = noun && tree.children(head, "case").find(({ tag }) => tag === "IN");
  return noun && marker?.index === noun.index + 1 && marker.form === "of"
    ? [{ index: head.index, head: noun.index, relation: "nmod" }]
    : [];
}

const isRoleNoun = ({ tag, lemma }: Word): boolean =>
  /^NNP?$/.test(tag) && isPersonNoun(lemma.toLowerCase());
