import { gather, has, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { isPersonNoun } from "../person-nouns.ts";
import { type Mend, mend } from "./mend.ts";
import { mendClauses } from "./mend-clauses.ts";
import { mendConjuncts } from "./mend-conjuncts.ts";
import { mendInsertedSayings } from "./mend-inserted-sayings.ts";
import { mendNames } from "./mend-names.ts";
import { mendObjects } from "./mend-objects.ts";
import { mendOpenings } from "./mend-openings.ts";
import { mendPhrases } from "./mend-phrases.ts";
import { mendRelatives } from "./mend-relatives.ts";
import { mendRoles } from "./mend-roles.ts";
import { mendSayings } from "./mend-sayings.ts";
import { mendSubjects } from "./mend-subjects.ts";
import { mendVerbs } from "./mend-verbs.ts";
import { mendWholeNames } from "./mend-whole-names.ts";

/**
 * Puts right what the parser often gets wrong and the names tell: names as wholes first, then subjects (lost, parted, doubled, or after their
 * verb), as the appositions are read from where they end up. Each mend is described where it stands below.
 */
export function mendTree(parsed: Tree, names: readonly FoundMention[]): Tree {
  const here = names.filter(({ sentence }) => sentence === parsed.index);
  const tree = mendOpenings(mendWholeNames(parsed, here), here);
  const ordered = mend(tree, [
    ...gather(here, (name) => forwardSubject(tree, name)),
    ...gather(here, (name) => ownerBefore(tree, name)),
    ...gather(tree.words, (verb) => subjectBeside(tree, verb)),
    ...gather(tree.words, (saying) => secondSubject(tree, saying)),
    ...gather(tree.words, (mark) => owner(tree, mark)),
    ...gather(tree.words, (subject) => ofAuxiliary(tree, subject)),
    ...gather(here, (name) => subjectBeforeClause(tree, name)),
    ...gather(tree.words, (verb) => lateSubject(tree, verb)),
  ]);
  const subjects = mendSubjects(ordered);
  const told = mendInsertedSayings(mendSayings(mendObjects(subjects, here), here), here);
  const joined = mendConjuncts(mendClauses(told, here), here);
  const hung = mendRelatives(mendRoles(mendPhrases(mendVerbs(joined, here), here), here), here);
  const found = mend(hung, [
    ...gather(hung.words, (verb) => lostSubject(hung, verb, here)),
    ...gather(here, (name) => headlessClause(hung, name)),
  ]);
  return mendNames(found, here);
}

/** "Lopez never met Gomez, Acme Corp said.", "…, his lawyer, Bram Peeters, said.": what stands right before the verb says it. */
function lostSubject(tree: Tree, verb: Word, names: readonly FoundMention[]): readonly Mend[] {
  const isAfterSpeech =
    /^VB[DZP]$/.test(verb.tag) &&
    tree.children(verb, "ccomp").some(({ index }) => index < verb.index) &&
    !tree.child(verb, "nsubj", "expl");
  if (!isAfterSpeech) return [];
  const before = tree.words[verb.index - 1];
  const last = before?.form === "," ? verb.index - 2 : verb.index - 1;
  const name = names.find((mention) => mention.last === last && mention.type !== "Event");
  if (!name) return [];
  const head = tree.word(name.head);
  const above = tree.head(head);
  const isTitled = above && head.relation === "appos" && isPersonNoun(above.lemma.toLowerCase());
  // "Acme bribed Lopez, Ana Diaz and Ida Mohr said"
  const isSecond = above && has(head, "conj") && tree.child(head, "cc") && has(above, "conj");
  const top = isTitled || isSecond ? above : head;
  const isAstray = /^(?:appos|conj|flat|parataxis|nmod|list|dep)/.test(top.relation);
  const start =
    isTitled || isSecond
      ? (tree.subtree(top).find(({ form }) => form !== ",")?.index ?? name.first)
      : name.first;
  const isApart =
    tree.words[start - 1]?.form === "," || /^["'”]+$/.test(tree.words[start - 1]?.form ?? "");
  return isAstray && isApart ? [{ index: top.index, head: verb.index, relation: "nsubj" }] : [];
}

/** "whose firm, Norvang Advisers, works for": of two subjects, the one between commas is what the first is called. */
function subjectBeside(tree: Tree, verb: Word): readonly Mend[] {
  const [first, second, ...more] = tree
    .children(verb, "nsubj")
    .filter(({ index }) => index < verb.index);
  if (!first || !second || more.length > 0 || !/^NNS?$/.test(first.tag)) return [];
  const [start = second] = tree.subtree(second).filter(({ form }) => form !== ",");
  const [comma, before] = [tree.words[start.index - 1], tree.words[start.index - 2]];
  const isBetween =
    comma?.form === "," && before === first && tree.words[second.index + 1]?.form === ",";
  return isBetween && start.tag.startsWith("NNP")
    ? [{ index: second.index, head: first.index, relation: "appos" }]
    : [];
}

/** "Harborline Bank will sue Weber": what stands before the verb is its subject, and no part of the name behind it. */
function forwardSubject(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  let at = name.last + 1;
  while (tree.words[at]?.relation.startsWith("aux")) at++;
  const verb = tree.words[at];
  const isFiniteVerb =
    verb && (/^VB[DZP]$/.test(verb.tag) || (verb.tag === "VB" && at > name.last + 1));
  if (!isFiniteVerb || tree.child(verb, "nsubj", "expl")) return [];
  if (isPartOfNameBefore(tree, head, name))
    return [{ index: head.index, head: verb.index, relation: "nsubj" }];
  if (head.head <= verb.index) return tornSubject(tree, name, verb);
  // "Gomez denied meeting Lopez, his lawyer said": it is not Gomez who said
  const isOfSaying = has(head, "nsubj") && has(verb, "ccomp") && verb.head === head.head;
  const isAstray = isOfSaying || /^(?:flat|compound|appos|nmod|conj)/.test(head.relation);
  return isAstray && tree.preposition(head) === undefined
    ? [{ index: head.index, head: verb.index, relation: "nsubj" }]
    : [];
}

/** "He had also, she said, bribed Lopez": an auxiliary has no subject of its own. */
function ofAuxiliary(tree: Tree, subject: Word): readonly Mend[] {
  const auxiliary = /^nsubj/.test(subject.relation) ? tree.head(subject) : undefined;
  const verb = auxiliary && has(auxiliary, "aux") ? tree.head(auxiliary) : undefined;
  return verb && !tree.child(verb, "nsubj", "nsubj:pass")
    ? [{ index: subject.index, head: verb.index, relation: subject.relation }]
    : [];
}

/** "Orlin Partners, which denies it, says Lopez cheated": not a part of the name behind the verb. */
function subjectBeforeClause(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const clause = tree.child(head, "acl:relcl", "appos");
  const end = clause && tree.subtree(clause).at(-1)?.index;
  const comma =
    end === undefined ? undefined : tree.words.slice(end).find(({ form }) => form === ",");
  const verb = comma && tree.words[comma.index + 1];
  const isAstray =
    name.first === 0 && /^(?:flat|compound)/.test(head.relation) && verb && head.head > verb.index;
  return isAstray && /^VB[DZP]$/.test(verb.tag) && !tree.child(verb, "nsubj", "expl")
    ? [{ index: head.index, head: verb.index, relation: "nsubj" }]
    : [];
}

/** "Gomez said Acme Corp would sue", where the parser makes one name of the two around the verb. */
function isPartOfNameBefore(tree: Tree, head: Word, { first }: FoundMention): boolean {
  const isPart = /^(?:flat|compound)/.test(head.relation) && head.head < first;
  return isPart && tree.words.slice(head.head + 1, first).some(({ tag }) => /^VB[DZP]$/.test(tag));
}

/** "Environmental group Salar Vivo sued Litcorp": the parser gives "Salar" to the group and "Vivo" to Litcorp. */
function tornSubject(tree: Tree, name: FoundMention, verb: Word): readonly Mend[] {
  const last = tree.word(name.last);
  const isTorn = last.head > verb.index && /^(?:flat|compound|appos)/.test(last.relation);
  const noun = tree.words[name.first - 1];
  const isDescribed = noun && /^NN$/.test(noun.tag) && noun.head === name.last;
  if (!isTorn || verb.index !== name.last + 1) return [];
  const inside = tree.words.slice(name.first, name.last);
  return [
    { index: name.last, head: verb.index, relation: "nsubj" },
    ...inside.map(({ index }) => ({ index, head: name.last, relation: "compound" })),
    ...(isDescribed ? [{ index: noun.index, head: name.last, relation: "nmod:desc" }] : []),
  ];
}

/** "“Acme never sold arms,” its chief said": of two subjects, the one behind the verb is that of the saying. */
function lateSubject(tree: Tree, verb: Word): readonly Mend[] {
  const saying = has(verb, "ccomp") ? tree.head(verb) : undefined;
  const subjects = tree.children(verb, "nsubj");
  const late = subjects.find(({ index }) => index > verb.index);
  if (!saying || !late || subjects.length < 2 || tree.child(saying, "nsubj")) return [];
  return late.index < saying.index
    ? [{ index: late.index, head: saying.index, relation: "nsubj" }]
    : [];
}

/** "hailed Cienfuegos' return": with the mark of a possessive, it is the noun's owner. */
function owner(tree: Tree, mark: Word): readonly Mend[] {
  const noun = tree.words[mark.index + 1];
  if (mark.tag !== "POS" || !noun || !/^NNS?$/.test(noun.tag)) return [];
  const isLost = (word: Word | undefined): word is Word =>
    word !== undefined &&
    word.index < mark.index &&
    /^(?:obj|obl|nsubj|iobj)$/.test(word.relation) &&
    noun.head === word.head;
  const word = [tree.head(mark), tree.words[mark.index - 1]].find(isLost);
  return word ? [{ index: word.index, head: noun.index, relation: "nmod:poss" }] : [];
}

/** "from Russia's Rosneft through the pipeline": it is Rosneft that is Russia's, and not the pipeline. */
function ownerBefore(tree: Tree, name: FoundMention): readonly Mend[] {
  const mark = tree.words[name.first - 1];
  const owner = mark?.tag === "POS" ? tree.head(mark) : undefined;
  const isFar =
    owner &&
    owner.relation === "nmod:poss" &&
    owner.head > name.last &&
    // "Kessler's Rothschild advisers"
    tree.words[name.last + 1]?.head !== owner.head &&
    tree.word(name.head).head !== owner.head;
  return isFar ? [{ index: owner.index, head: name.head, relation: "nmod:poss" }] : [];
}

/** "Acme Corp, Diaz said, bribed Lopez", "“Acme,” said Diaz, “bribed”": of two subjects of the saying, the first is that of the verb around it. */
function secondSubject(tree: Tree, saying: Word): readonly Mend[] {
  const verb = saying.relation === "parataxis" ? tree.head(saying) : undefined;
  const [first, second] = tree.children(saying, "nsubj");
  if (!verb || !first || !second || tree.child(verb, "nsubj")) return [];
  return first.index < saying.index && second.index < verb.index && saying.index < verb.index
    ? [{ index: first.index, head: verb.index, relation: "nsubj" }]
    : [];
}

/** "Morales accused Arevalo of …": not a Morales who was accused, as whom she accused stands after the verb. */
function headlessClause(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const verb = tree.words[name.last + 1];
  if (head.head >= 0 || !verb || verb.head !== head.index || verb.relation !== "acl") return [];
  const object = tree.children(verb, "nsubj:pass").find(({ index }) => index > verb.index);
  if (!object || !/^VB[DN]$/.test(verb.tag)) return [];
  return [
    { index: head.index, head: verb.index, relation: "nsubj" },
    { index: verb.index, head: -1, relation: "root" },
    { index: object.index, head: verb.index, relation: "obj" },
  ];
}
