import { gather, has, isOneOf, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { isBodyNoun, isPersonNoun } from "../person-nouns.ts";
import { roleOf } from "../role-nouns.ts";
import { type Mend, mend } from "./mend.ts";

/** Parts the clause that only tells of somebody from the one that it stands in. */
export function mendRelatives(tree: Tree, names: readonly FoundMention[]): Tree {
  return mend(tree, [
    ...gather(names, (name) => mainVerb(tree, name)),
    ...gather(names, (name) => pausedSubject(tree, name)),
    ...gather(tree.words, (clause) => agentOfRelative(tree, clause)),
    ...gather(tree.words, (verb) => verbInFront(tree, verb)),
    ...gather(tree.words, (clause) => secondWho(tree, clause)),
    ...gather(tree.words, (clause) => oneOfMany(tree, clause)),
    ...gather(tree.words, (mark) => whoseClause(tree, mark)),
    ...gather(names, (name) => officeOfNearest(tree, name)),
    ...gather(names, (name) => whoIsNamed(tree, name)),
    ...gather(tree.words, (clause) => whoIsNoPlace(tree, clause)),
    ...gather(tree.words, (verb) => ledBy(tree, verb)),
    ...gather(tree.words, (verb) => beforeWhich(tree, verb)),
    ...gather(tree.words, (word) => toAnother(tree, word)),
  ]);
}

/** "Judge Weber, who presided, remanded him": the second verb is the sentence's own, and tells of nobody. */
function mainVerb(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  if (head.head >= 0) return [];
  const clauses = tree.children(head, "acl:relcl", "acl");
  const [first, second, ...more] = clauses;
  const isMain =
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    /^VB[DZP]$/.test(second.tag) &&
    tree.children(first).some(({ tag }) => /^W/.test(tag)) &&
    tree.words[second.index - 1]?.form === "," &&
    !tree.child(second, "nsubj", "nsubj:pass", "mark") &&
    !tree.children(second).some(({ tag }) => /^W/.test(tag));
  if (!isMain) return [];
  return [
    { index: second.index, head: -1, relation: "root" },
    { index: head.index, head: second.index, relation: "nsubj" },
  ];
}

/** "Kraus, employed at the time by Silverleaf, later admitted": the subject of the sentence, and not only of the participle. */
function pausedSubject(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const participle = has(head, "nsubj") ? tree.head(head) : undefined;
  const verb = participle?.relation === "advcl" ? tree.head(participle) : undefined;
  const isPaused =
    participle?.tag === "VBN" &&
    tree.words[name.last + 1]?.form === "," &&
    participle.index === name.last + 2 &&
    !tree.child(participle, "aux", "aux:pass", "mark");
  const isMain =
    verb !== undefined &&
    verb.index > name.last + 2 &&
    /^VB[DZP]$/.test(verb.tag) &&
    !tree.child(verb, "nsubj", "nsubj:pass", "expl");
  return isPaused && isMain ? [{ index: head.index, head: verb.index, relation: "nsubj" }] : [];
}

/** "Her lawyer, Eva Moe, accused prosecutors of lying": a verb that has a subject does not modify what stands behind it. */
function verbInFront(tree: Tree, verb: Word): readonly Mend[] {
  const object =
    verb.relation === "amod" && /^VB[DN]$/.test(verb.tag) ? tree.head(verb) : undefined;
  const subjects = tree.children(verb, "nsubj", "nsubj:pass");
  const [subject, ...others] = subjects;
  const isSentence =
    object !== undefined &&
    object.head < 0 &&
    object.index > verb.index &&
    subject !== undefined &&
    others.length === 0 &&
    subject.index < verb.index &&
    !tree.child(object, "cop", "nsubj");
  return isSentence
    ? [
        { index: verb.index, head: -1, relation: "root" },
        { index: object.index, head: verb.index, relation: "obj" },
        { index: subject.index, head: verb.index, relation: "nsubj" },
      ]
    : [];
}

/** "in touch with Lopez, the lawyer who represents them, and who had persuaded": both are the nearer one's. */
function secondWho(tree: Tree, clause: Word): readonly Mend[] {
  const isWho = (verb: Word) =>
    tree.children(verb, "nsubj").some(({ form }) => /^who$/i.test(form));
  const first = clause.relation === "conj" && isWho(clause) ? tree.head(clause) : undefined;
  const nearer =
    first &&
    tree.words
      .slice(first.index + 1, clause.index)
      .findLast((word) => /relcl/.test(word.relation) && isWho(word));
  return nearer ? [{ index: clause.index, head: nearer.index, relation: "conj" }] : [];
}

/** "Acme, which was founded in 1968 by Karl Weber, employs": whoever it was founded by does not employ. */
function agentOfRelative(tree: Tree, clause: Word): readonly Mend[] {
  const isPassive =
    /relcl/.test(clause.relation) &&
    clause.tag === "VBN" &&
    tree.child(clause, "aux:pass") !== undefined &&
    !tree.children(clause, "obl").some((word) => tree.preposition(word) === "by");
  const noun = isPassive ? tree.head(clause) : undefined;
  const verb = noun && has(noun, "nsubj") ? tree.head(noun) : undefined;
  if (!verb || verb.index < clause.index) return [];
  const agent = tree
    .children(verb, "obl")
    .find(
      (word) =>
        word.index > clause.index && word.index < verb.index && tree.preposition(word) === "by",
    );
  return agent ? [{ index: agent.index, head: clause.index, relation: "obl:agent" }] : [];
}

/** "says Ana Lopez, one of those captains, who now skippers": of many only one does. */
function oneOfMany(tree: Tree, clause: Word): readonly Mend[] {
  const many = /relcl/.test(clause.relation) ? tree.head(clause) : undefined;
  const one = many && has(many, "nmod") && tree.preposition(many) === "of" && tree.head(many);
  if (!many || !one || one.lemma !== "one" || !/S$/.test(many.tag)) return [];
  const who = tree.children(clause, "nsubj").find(({ form }) => /^who$/i.test(form));
  const isSingular = [clause, ...tree.children(clause, "aux", "cop", "aux:pass")].some(
    ({ tag, form }) => tag === "VBZ" || /^was$/i.test(form),
  );
  const isApart = who !== undefined && tree.words[who.index - 1]?.form === ",";
  const name = has(one, "appos") ? tree.head(one) : undefined;
  return isSingular && isApart
    ? [{ index: clause.index, head: (name ?? one).index, relation: clause.relation }]
    : [];
}

/** "had help from her party, whose leader, Luis Gomez, sat on the board": the clause is about the party. */
function whoseClause(tree: Tree, mark: Word): readonly Mend[] {
  const noun = mark.tag === "WP$" ? tree.head(mark) : undefined;
  const clause = noun && has(noun, "nsubj") ? tree.head(noun) : undefined;
  const owner = tree.words[mark.index - 2];
  const isAstray =
    clause !== undefined &&
    owner !== undefined &&
    tree.words[mark.index - 1]?.form === "," &&
    /^(?:advcl|parataxis)$/.test(clause.relation) &&
    /^NNS?$/.test(owner.tag) &&
    isPersonNoun(noun?.lemma.toLowerCase() ?? "") &&
    clause.head < owner.index;
  // "the utility and its regulator, whose head": the nearer one's
  const isFar =
    clause !== undefined &&
    owner?.relation === "conj" &&
    tree.words[mark.index - 1]?.form === "," &&
    /relcl/.test(clause.relation) &&
    tree.head(owner) === tree.head(clause) &&
    tree.child(owner, "det", "nmod:poss") !== undefined;
  // "a party of the Turkish minority whose chairwoman": the party's
  const body =
    clause !== undefined &&
    /relcl/.test(clause.relation) &&
    tree.words[mark.index - 1] === tree.head(clause)
      ? bodyOf(tree, tree.head(clause))
      : undefined;
  const isOfficer = roleOf(noun?.lemma ?? "")?.type === "HEADS";
  if (clause && body && isOfficer)
    return [{ index: clause.index, head: body.index, relation: "acl:relcl" }];
  return isAstray || (isFar && clause && owner)
    ? [{ index: clause.index, head: owner.index, relation: "acl:relcl" }]
    : [];
}

/** "party" of "a party of the minority": the body that a noun is in the phrase of, where the noun is none. */
function bodyOf(tree: Tree, noun: Word | undefined): Word | undefined {
  const isCommon = noun !== undefined && /^NNS?$/.test(noun.tag) && !isBodyNoun(noun.lemma);
  const above = isCommon && tree.preposition(noun) === "of" ? tree.head(noun) : undefined;
  return above && has(noun as Word, "nmod") && isBodyNoun(above.lemma) ? above : undefined;
}

/** "a library for the town of Voss, whose mayor, Liv Haug, opened it": an office is of the place or body right before. */
function officeOfNearest(tree: Tree, name: FoundMention): readonly Mend[] {
  const [comma, mark] = tree.words.slice(name.last + 1, name.last + 3);
  const noun = comma?.form === "," && mark?.tag === "WP$" ? tree.head(mark) : undefined;
  const clause = noun && has(noun, "nsubj") ? tree.head(noun) : undefined;
  const above = clause && /relcl/.test(clause.relation) ? tree.head(clause) : undefined;
  const isOffice = /^(?:HEADS|HOLDS_POSITION_IN|SPOKESPERSON_FOR|FOUNDED)$/.test(
    roleOf(noun?.lemma ?? "")?.type ?? "",
  );
  const isThing =
    above !== undefined &&
    above.index < name.first &&
    /^(?:object|place|abstract|event)$/.test(above.kind);
  const head = tree.word(name.head);
  // "the town of Voss": the clause is about the town
  const town = has(head, "nmod") && tree.preposition(head) === "of" ? tree.head(head) : undefined;
  const owner = town && town !== above ? town : head;
  return clause &&
    isOffice &&
    isThing &&
    /^(?:Location|Organization)$/.test(name.type) &&
    owner !== above
    ? [{ index: clause.index, head: owner.index, relation: clause.relation }]
    : [];
}

/** "the conviction of Grace Phiri, who had been found guilty": a conviction is no "who". */
function whoIsNamed(tree: Tree, name: FoundMention): readonly Mend[] {
  const [first, second] = tree.words.slice(name.last + 1, name.last + 3);
  const who = first?.form === "," ? second : first;
  const clause = who && /^who$/i.test(who.form) && has(who, "nsubj") ? tree.head(who) : undefined;
  const noun = clause && /relcl/.test(clause.relation) ? tree.head(clause) : undefined;
  const isThing =
    noun !== undefined &&
    noun.index < name.first &&
    /^(?:event|abstract|object|time|_)$/.test(noun.kind) &&
    /^NNS?$/.test(noun.tag) &&
    !isPersonNoun(noun.lemma.toLowerCase());
  return clause && isThing && name.type === "Person"
    ? [{ index: clause.index, head: name.head, relation: clause.relation }]
    : [];
}

/** "a guide from the village of Thame who has climbed Everest": the guide has, and no village. */
function whoIsNoPlace(tree: Tree, clause: Word): readonly Mend[] {
  const isWho = tree
    .children(clause, "nsubj", "nsubj:pass")
    .some(({ form }) => /^who$/i.test(form));
  const place = isWho && /relcl/.test(clause.relation) ? tree.head(clause) : undefined;
  if (!place || !(place.kind === "place" || place.name.endsWith("LOC"))) return [];
  let up: Word | undefined = place;
  while (up && has(up, "nmod") && !isPerson(up)) up = tree.head(up);
  return up && up !== place && isPerson(up)
    ? [{ index: clause.index, head: up.index, relation: clause.relation }]
    : [];
}

const isPerson = ({ kind, lemma, tag }: Word): boolean =>
  /^NN/.test(tag) && (kind === "person" || isPersonNoun(lemma.toLowerCase()));

/** "Researchers at Stanford led by Maria Chen found": a participle of the subject, which the tagger takes for a past. */
function ledBy(tree: Tree, verb: Word): readonly Mend[] {
  const by = tree.words[verb.index + 1];
  const isParticiple =
    /^VB[DN]$/.test(verb.tag) &&
    verb.relation === "advcl" &&
    by?.form === "by" &&
    !tree.child(verb, "nsubj", "obj", "aux", "mark", "aux:pass");
  const main = isParticiple ? tree.head(verb) : undefined;
  const subject = main && tree.child(main, "nsubj");
  const last = subject && tree.subtree(subject).at(-1);
  const agent = by && tree.head(by);
  return subject && main && last?.index === verb.index - 1 && verb.index < main.index && agent
    ? [
        { index: verb.index, head: subject.index, relation: "acl", tag: "VBN" },
        { index: agent.index, head: verb.index, relation: "obl:agent" },
      ]
    : [];
}

/** "engine maker Halvorsen Turbines, to which Visayan owes": what stands before the "which" is what the clause is about. */
function beforeWhich(tree: Tree, verb: Word): readonly Mend[] {
  if (!/relcl/.test(verb.relation)) return [];
  const [first, second, ...more] = tree.children(verb, "nsubj");
  const which = tree.children(verb, "obl").find(({ tag }) => /^W/.test(tag));
  const noun = tree.head(verb);
  const isBefore =
    first !== undefined &&
    second !== undefined &&
    which !== undefined &&
    noun !== undefined &&
    more.length === 0 &&
    noun.index < first.index &&
    first.index < which.index &&
    which.index < second.index;
  return isBefore ? [{ index: first.index, head: noun.index, relation: "appos" }] : [];
}

/** Verbs with a "to" for whoever gets it. */
const GIVING =
  /^(?:sell|give|hand|transfer|lend|lease|send|ship|donate|return|offer|award|supply)$/;

/** "sold engines belonging to Corrib to a dealer": they belong to one, and are sold to the other. */
function toAnother(tree: Tree, word: Word): readonly Mend[] {
  const verb = has(word, "obl") && tree.preposition(word) === "to" ? tree.head(word) : undefined;
  const noun = verb?.relation === "acl" ? tree.head(verb) : undefined;
  const outer = noun && has(noun, "obj") ? tree.head(noun) : undefined;
  const isSecond =
    verb !== undefined &&
    tree
      .children(verb, "obl")
      .some((one) => one.index < word.index && tree.preposition(one) === "to");
  return outer && isSecond && isOneOf(outer, GIVING)
    ? [{ index: word.index, head: outer.index, relation: "obl" }]
    : [];
}
