import { gather, has, isOneOf, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { isBodyNoun, isPersonNoun } from "../person-nouns.ts";
import { type Mend, mend } from "./mend.ts";
import { type NameAt, nameAtOf } from "./name-at.ts";

/** Hangs clauses on whom they are about. */
export function mendClauses(tree: Tree, names: readonly FoundMention[]): Tree {
  const nameAt = nameAtOf(names);
  return mend(tree, [
    ...gather(tree.words, (clause) => whoClause(tree, clause, nameAt)),
    ...gather(tree.words, (clause) => whichClause(tree, clause, nameAt)),
    ...gather(tree.words, (noun) => whoseName(tree, noun, nameAt)),
    ...gather(tree.words, (mark) => whoseIs(tree, mark, nameAt)),
    ...gather(tree.words, (mark) => whosePaused(tree, mark)),
    ...gather(tree.words, (clause) => nearParticiple(tree, clause)),
    ...gather(tree.words, (clause) => whatIsReported(tree, clause)),
    ...gather(tree.words, (verb) => behindRelative(tree, verb)),
    ...gather(names, (name) => relativeOfName(tree, name)),
    ...gather(names, (name) => participleOfName(tree, name)),
    ...gather(names, (name) => gapped(tree, name)),
    ...gather(names, (name) => headline(tree, name)),
  ]);
}

/** "Vega, whose company Globex makes drones": the company is Globex, and makes them. */
function whoseName(tree: Tree, noun: Word, nameAt: NameAt): readonly Mend[] {
  if (!/relcl/.test(noun.relation)) return [];
  const isOfWhose = tree.children(noun, "nmod:poss").some(({ tag }) => tag === "WP$");
  const [verb] = tree.children(noun, "acl");
  const next = tree.words[noun.index + 1];
  const subject = verb && tree.child(verb, "nsubj");
  const isNamed =
    isOfWhose &&
    subject !== undefined &&
    next !== undefined &&
    nameAt(next) !== undefined &&
    nameAt(next) === nameAt(subject);
  if (!isNamed || !verb || !subject) return [];
  return [
    { index: verb.index, head: noun.head, relation: noun.relation },
    { index: noun.index, head: verb.index, relation: "nsubj" },
    { index: subject.index, head: noun.index, relation: "appos" },
  ];
}

/** "Velmora Group, whose editor is Ana Lopez": a clause about the group, and not another name of it. */
function whoseIs(tree: Tree, mark: Word, nameAt: NameAt): readonly Mend[] {
  const noun = mark.tag === "WP$" && has(mark, "nmod:poss") ? tree.head(mark) : undefined;
  if (!noun) return [];
  const be = tree.words[noun.index + 1];
  const said = be && has(be, "cop") ? tree.head(be) : undefined;
  const isApart = tree.words[mark.index - 1]?.form === ",";
  const before = tree.words[isApart ? mark.index - 2 : mark.index - 1];
  const owner = before && (nameAt(before) ? tree.word(nameAt(before)?.head ?? 0) : before);
  const isNamed = said && said.index > noun.index && nameAt(said) !== undefined;
  // "the chairman of Kestrel, whose chief executive is Ana Lopez": Kestrel's
  const isOfBody =
    before !== undefined &&
    nameAt(before)?.type === "Organization" &&
    owner !== undefined &&
    said?.head !== owner.index;
  const isHung = /relcl/.test(said?.relation ?? "") && !isOfBody;
  if (!isNamed || !owner || !/^NN/.test(owner.tag) || isHung) return [];
  return [
    { index: said.index, head: owner.index, relation: "acl:relcl" },
    { index: noun.index, head: said.index, relation: "nsubj" },
  ];
}

/** "Kestrel, whose founder, Ana Lopez, declined to comment, reported": she declined, and Kestrel reported. */
function whosePaused(tree: Tree, mark: Word): readonly Mend[] {
  const noun = mark.tag === "WP$" && has(mark, "nmod:poss") ? tree.head(mark) : undefined;
  const main = noun && has(noun, "nsubj") ? tree.head(noun) : undefined;
  const owner = tree.words[mark.index - 1]?.form === "," ? tree.words[mark.index - 2] : undefined;
  if (!noun || !main || !owner || main.head >= 0) return [];
  const clause = tree.words
    .slice(noun.index + 1, main.index)
    .find((word) => /relcl/.test(word.relation) && word.head <= owner.index);
  if (!clause || tree.child(clause, "nsubj", "nsubj:pass")) return [];
  const above = tree.head(clause);
  const isOwn = above && (above.head === main.index || above.head === noun.index);
  return isOwn
    ? [
        { index: noun.index, head: clause.index, relation: "nsubj" },
        { index: above.index, head: main.index, relation: "nsubj" },
      ]
    : [];
}

/** "Kamau, of the Institute, who led": a person. */
function whoClause(tree: Tree, clause: Word, nameAt: NameAt): readonly Mend[] {
  const noun = /relcl/.test(clause.relation) ? tree.head(clause) : undefined;
  if (!noun) return [];
  const isWho = tree
    .children(clause)
    .some(({ form, tag }) => /^WP/.test(tag) && /^who/i.test(form));
  const own = nameAt(noun);
  // "a cousin of Nasr's who had worked for Petrokas": the cousin had
  const owner = own && tree.words[own.last + 1]?.tag === "POS" ? tree.head(noun) : undefined;
  if (owner && /^NNS?$/.test(owner.tag) && has(noun, "nmod"))
    return [{ index: clause.index, head: owner.index, relation: clause.relation }];
  const isBody = own ? /Organization|Location/.test(own.type) : isBodyNoun(noun.lemma);
  const isOfBody = tree.children(clause).some(({ tag }) => tag === "WP$");
  if (!isWho || isOfBody || !isBody) return [];
  let up: Word | undefined = noun;
  while (up && /^(?:nmod|appos|conj|flat|compound)/.test(up.relation)) {
    up = tree.head(up);
    const isPerson =
      up &&
      (nameAt(up)?.type === "Person" || (!nameAt(up) && isPersonNoun(up.lemma.toLowerCase())));
    if (up && isPerson) return [{ index: clause.index, head: up.index, relation: clause.relation }];
  }
  return [];
}

/** "Serena Ng, chief executive of Acme Corp, which owns Loopa": the firm does, as no person is a "which". */
function whichClause(tree: Tree, clause: Word, nameAt: NameAt): readonly Mend[] {
  const noun = /relcl/.test(clause.relation) ? tree.head(clause) : undefined;
  const which = noun && tree.children(clause).find(({ form }) => /^which$/i.test(form));
  if (!which) return [];
  const own = nameAt(noun);
  const isPerson = own ? own.type === "Person" : isPersonNoun(noun.lemma.toLowerCase());
  const before = tree.words[which.index - 1]?.form === "," ? which.index - 2 : which.index - 1;
  const last = tree.words[before];
  const near = last && nameAt(last);
  const isOther = near && near !== own && near.type !== "Person";
  // "The sanctions against Manas, which is owned by": many are no "is"
  const isOne = /S$/.test(noun.tag) && isSingular(tree, clause, which);
  // "the letter to Manas, which is owned by": a firm is
  const isOfFirm = !own && near?.type === "Organization" && isOneOf(clause, OF_FIRMS);
  return isOther && noun.index < near.first && (isPerson || isOne || isOfFirm)
    ? [{ index: clause.index, head: near.head, relation: clause.relation }]
    : [];
}

/** What only bodies are or do. Our own list. */
const OF_FIRMS = /^(?:own|employ|headquarter|found|acquire)$/;

/** Whether a clause's verb says that its subject is one: "which is", "which has", "which makes". */
const isSingular = (tree: Tree, clause: Word, which: Word): boolean =>
  has(which, "nsubj") &&
  which.head === clause.index &&
  [clause, ...tree.children(clause, "aux", "cop", "aux:pass")].some(
    ({ tag, form }) => tag === "VBZ" || /^was$/i.test(form),
  );

/** "denied a report that she had written": what the report says, and no clause about it. */
function whatIsReported(tree: Tree, clause: Word): readonly Mend[] {
  const noun = clause.relation === "acl:relcl" ? tree.head(clause) : undefined;
  const isSaid =
    noun !== undefined &&
    /^(?:report|claim|allegation|rumou?r|accusation|suggestion|statement|assertion|story|news|theory|idea|notion|belief|suspicion|possibility|fact)$/.test(
      noun.lemma,
    ) &&
    // with an object of its own, "that" is none
    tree
      .children(clause)
      .some(
        ({ form, relation, index }) =>
          /^that$/i.test(form) &&
          index < clause.index &&
          (relation === "mark" || tree.child(clause, "obj", "iobj") !== undefined),
      ) &&
    tree.children(clause, "nsubj").some(({ form }) => !/^that$/i.test(form));
  return isSaid ? [{ index: clause.index, head: noun.index, relation: "acl" }] : [];
}

/** "the Justice Department and eight states led by Colorado": the states are. */
function nearParticiple(tree: Tree, clause: Word): readonly Mend[] {
  const noun = clause.relation === "acl" && clause.tag === "VBN" ? tree.head(clause) : undefined;
  const before = tree.words[clause.index - 1];
  const isJoined = noun && before?.relation === "conj" && before.head === noun.index;
  return isJoined && /^NN/.test(before.tag)
    ? [{ index: clause.index, head: before.index, relation: "acl" }]
    : [];
}

/** "sued Moravia Petrol, whose headquarters is in Ostrava": the clause right after a name is about it. */
function relativeOfName(tree: Tree, name: FoundMention): readonly Mend[] {
  const [comma, pronoun] = tree.words.slice(name.last + 1, name.last + 3);
  if (comma?.form !== "," || !pronoun || !/^W(?:P|P\$|DT)$/.test(pronoun.tag)) return [];
  const noun = pronoun.tag === "WP$" ? tree.head(pronoun) : pronoun;
  // "Kellou, whose brother Issa commands the guard"
  const isSecond = noun?.relation === "nsubj" && noun.head === tree.word(name.head).head;
  const isLoose = isSecond || /^(?:appos|acl:relcl)$/.test(noun?.relation ?? "");
  const deed = noun && isLoose ? deedOf(tree, noun) : undefined;
  if (noun && deed && pronoun.tag === "WP$" && !tree.child(deed, "nsubj"))
    return [
      { index: deed.index, head: name.head, relation: "acl:relcl" },
      { index: noun.index, head: deed.index, relation: "nsubj" },
    ];
  const clause = noun && has(noun, "nsubj") ? tree.head(noun) : undefined;
  const head = clause && tree.head(clause);
  const isLost = /^(?:advcl|parataxis|conj|ccomp)$/.test(clause?.relation ?? "");
  // "the clinic together with the Guardia Civil, whose officers": the nearer one's, where the other is no part of its phrase
  const isFar =
    /relcl/.test(clause?.relation ?? "") && !isPhraseOf(tree, head, tree.word(name.head));
  const isInside = isLost && head && head.index <= name.last;
  const isAstray = clause && head && (isLost || isFar) && (head.index < name.first || isInside);
  return isAstray ? [{ index: clause.index, head: name.head, relation: "acl:relcl" }] : [];
}

/** What somebody's kin does: "Kellou, whose brother Issa commands", wherever the parser hangs it. */
function deedOf(tree: Tree, noun: Word): Word | undefined {
  const above = tree.head(noun);
  const beside = above
    ? tree.children(above, "acl:relcl").filter(({ index }) => index > noun.index)
    : [];
  return tree.child(noun, "acl:relcl") ?? beside[0];
}

/** Whether a noun is in the phrase that another heads. */
function isPhraseOf(tree: Tree, top: Word | undefined, noun: Word): boolean {
  for (let up: Word | undefined = noun; up; up = tree.head(up)) {
    if (up === top) return true;
    if (!/^(?:nmod|appos|conj|flat|compound|amod)/.test(up.relation)) return false;
  }
  return false;
}

/** What is done to people, and not to decisions or cases. Our own list. */
const DONE_TO_PEOPLE =
  /^(?:convict|accuse|suspect|arrest|jail|imprison|sentence|indict|detain|wound|injure|appoint|elect|hire|fire|sack|marry|divorce|retire|exile)$/;

/** "the decision to pardon Daniel Perry, convicted of killing": he is, and not the decision. */
function participleOfName(tree: Tree, name: FoundMention): readonly Mend[] {
  const [comma, verb] = tree.words.slice(name.last + 1, name.last + 3);
  const noun = verb?.relation === "acl" ? tree.head(verb) : undefined;
  const isAstray =
    comma?.form === "," &&
    verb?.tag === "VBN" &&
    isOneOf(verb, DONE_TO_PEOPLE) &&
    noun !== undefined &&
    noun.index < name.first &&
    /^(?:event|abstract|object|time|_)$/.test(noun.kind);
  return isAstray && name.type === "Person"
    ? [{ index: verb.index, head: name.head, relation: "acl" }]
    : [];
}

/** "Weber joined the party, which Gomez had founded, and died in May": Weber did, as Gomez's clause is of an earlier time. */
function behindRelative(tree: Tree, verb: Word): readonly Mend[] {
  const clause = verb.relation === "conj" ? tree.head(verb) : undefined;
  if (!clause || !/relcl/.test(clause.relation) || verb.tag !== "VBD") return [];
  const isEarlier =
    tree.children(clause, "aux").some(({ form }) => /^had$/i.test(form)) &&
    tree.children(clause, "obj").some(({ tag }) => tag.startsWith("W")) &&
    tree.child(clause, "nsubj") !== undefined;
  const isBare = !tree.child(verb, "nsubj", "nsubj:pass", "obj", "aux");
  const and = tree.child(verb, "cc");
  const isPaused = and !== undefined && tree.words[and.index - 1]?.form === ",";
  let main: Word | undefined = tree.head(clause);
  while (main && !(main.tag === "VBD" && tree.child(main, "nsubj"))) main = tree.head(main);
  return isEarlier && isBare && isPaused && main
    ? [{ index: verb.index, head: main.index, relation: "conj" }]
    : [];
}

/** "Nordmark was advised by Voigt, and Lusano by Almeida": a second clause, whose verb is left out. */
function gapped(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const [and, by] = [tree.words[name.first - 1], tree.words[name.last + 1]];
  if (!and || !/^(?:and|while|but)$/.test(and.form) || by?.form !== "by") return [];
  const agent = tree.head(by);
  const first = has(head, "conj") ? tree.head(head) : undefined;
  const verb = first && (has(first, "obl:agent") ? tree.head(first) : first);
  if (!agent || !verb || !/^VB[ND]$/.test(verb.tag) || agent.index < name.last) return [];
  return [
    { index: head.index, head: verb.index, relation: "conj" },
    { index: agent.index, head: head.index, relation: "orphan" },
  ];
}

/** "Germany's Nordmark to buy Banco Lusano": what a headline says that a name will do. */
function headline(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const to = tree.words[name.last + 1];
  const verb = to?.form === "to" ? tree.words[name.last + 2] : undefined;
  const isRoot = head.head < 0 && verb?.tag === "VB" && verb.head === head.index;
  if (!isRoot || tree.words.some(({ tag }) => /^VB[DZP]$/.test(tag))) return [];
  return [
    { index: head.index, head: verb.index, relation: "nsubj" },
    { index: verb.index, head: -1, relation: "root" },
  ];
}
