import { has, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "./found-mention.ts";
import { type Mend, mend } from "./mend.ts";
import { isBodyNoun, isPersonNoun } from "./person-nouns.ts";

/** Nouns that measure what stands after "of": "owns 8 percent of Kestrel". */
const SHARES = /^(?:%|percent|per cent|percentage|stake|share|half|third|quarter|majority|part)$/;
/** Verbs of saying whose participle goes with who acts: "called for his removal, accusing him of …". */
const SPEECH_ACTS =
  /^(?:accuse|say|cite|call|warn|urge|argue|claim|allege|blame|describe|add|tell|demand|criticize|criticise|insist|note|deny|denounce|condemn|praise|threaten)$/;

/** Verbs by which the news reports. */
const REPORTS =
  /^(?:say|report|add|confirm|deny|tell|announce|claim|insist|acknowledge|admit|write|state|note)$/;

/** Puts right how the parser hangs clauses on one another, and what it takes for a noun's or verb's own. */
export function mendClauses(tree: Tree, names: readonly FoundMention[]): Tree {
  const here = names.filter(({ sentence }) => sentence === tree.index);
  const inNames = (word: Word) =>
    here.find(({ first, last }) => first <= word.index && word.index <= last);
  return mend(tree, [
    ...tree.words.flatMap((verb) => leadingObject(tree, verb)),
    ...tree.words.flatMap((verb) => describedSpeaker(tree, verb, inNames)),
    ...here.flatMap((name) => presentedSpeaker(tree, name)),
    ...tree.words.flatMap((clause) => whoClause(tree, clause, inNames)),
    ...tree.words.flatMap((clause) => participle(tree, clause)),
    ...tree.words.flatMap((word) => shareOf(tree, word)),
    ...tree.words.flatMap((word) => bothOf(tree, word)),
    ...tree.words.flatMap((verb) => heavyObject(tree, verb)),
    ...tree.words.flatMap((verb) => saidThat(tree, verb)),
    ...tree.words.flatMap((verb) => appointee(tree, verb)),
    ...tree.words.flatMap((word) => afterPreposition(tree, word)),
    ...tree.words.flatMap((verb) => laterSaying(tree, verb)),
    ...tree.words.flatMap((verb) => looseSaying(tree, verb)),
    ...here.flatMap((name) => relativeOfName(tree, name)),
    ...here.flatMap((name) => receiver(tree, name)),
    ...here.flatMap((name) => gapped(tree, name)),
    ...here.flatMap((name) => headline(tree, name)),
  ]);
}

/** "Rival bidder Hanover Capital had offered": what stands right before an active verb without a subject is that. */
function leadingObject(tree: Tree, verb: Word): readonly Mend[] {
  if (!/^VB[DZP]$/.test(verb.tag) && !tree.child(verb, "aux")) return [];
  if (!/^VB/.test(verb.tag) || tree.child(verb, "nsubj", "expl", "csubj", "aux:pass")) return [];
  const before = tree
    .children(verb, "iobj", "obj", "obl:unmarked", "xcomp")
    .filter(({ index, tag }) => index < verb.index && /^NNP/.test(tag));
  const [noun, ...more] = before;
  const isNext =
    noun && tree.words.slice(noun.index + 1, verb.index).every((word) => has(word, "aux"));
  return noun && isNext && more.length === 0 && !/relcl/.test(verb.relation)
    ? [{ index: noun.index, head: verb.index, relation: "nsubj" }]
    : [];
}

type NameAt = (word: Word) => FoundMention | undefined;

/** "…, Dunia Vargas, a person close to the committee said": nobody else says it. */
function describedSpeaker(tree: Tree, verb: Word, nameAt: NameAt): readonly Mend[] {
  const isSaying = /^(?:say|tell|add)$/.test(verb.lemma) && /^VB[DZP]$/.test(verb.tag);
  const isOpen = verb.relation === "parataxis" || tree.child(verb, "ccomp", "parataxis");
  if (!isSaying || !isOpen || tree.child(verb, "nsubj", "expl")) return [];
  for (let index = verb.index - 1; index > 0; index--) {
    const noun = tree.word(index);
    const subtree = tree.subtree(noun);
    const [start] = subtree;
    const isWhole =
      subtree.at(-1)?.index === verb.index - 1 &&
      start !== undefined &&
      tree.words[start.index - 1]?.form === ",";
    const isSpeaker =
      /^NNS?$/.test(noun.tag) &&
      (isPersonNoun(noun.lemma.toLowerCase()) || isBodyNoun(noun.lemma.toLowerCase()));
    const isAstray = /^(?:appos|conj|parataxis|list|dep|obl|nmod)/.test(noun.relation);
    if (!isWhole || !isSpeaker || !isAstray || nameAt(noun)) continue;
    if (tree.preposition(noun) !== undefined) continue;
    return [{ index: noun.index, head: verb.index, relation: "nsubj" }];
  }
  return [];
}

/** "Acme bribed Lopez, Maria Chen, a prosecutor, said": whoever is presented between commas right before the verb says it. */
function presentedSpeaker(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const isApart =
    tree.words[name.first - 1]?.form === "," && tree.words[name.last + 1]?.form === ",";
  if (!isApart || !/^(?:conj|appos|parataxis|list|dep|nmod)/.test(head.relation)) return [];
  const verb = tree.words.find(
    ({ lemma, tag, index }) =>
      index > name.last && /^VB[DZP]$/.test(tag) && /^(?:say|tell|add)$/.test(lemma),
  );
  if (!verb || tree.words[verb.index - 1]?.form !== ",") return [];
  const isOpen = tree.child(verb, "ccomp") && !tree.child(verb, "nsubj", "expl");
  const between = tree.words.slice(name.last + 2, verb.index - 1);
  const noun = between.find(
    ({ tag, lemma, relation }) =>
      /^NN/.test(tag) && relation === "appos" && isPersonNoun(lemma.toLowerCase()),
  );
  const isOnePhrase = between.every(({ form, tag }) => form !== "," && !/^VB[DZP]/.test(tag));
  if (!isOpen || !noun || !isOnePhrase) return [];
  return [
    { index: head.index, head: verb.index, relation: "nsubj" },
    { index: noun.index, head: head.index, relation: "appos" },
  ];
}

/** "Kamau, of the Institute, who led": a person. */
function whoClause(tree: Tree, clause: Word, nameAt: NameAt): readonly Mend[] {
  const noun = /relcl/.test(clause.relation) ? tree.head(clause) : undefined;
  if (!noun) return [];
  const isWho = tree
    .children(clause)
    .some(({ form, tag }) => /^WP/.test(tag) && /^who/i.test(form));
  const own = nameAt(noun);
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

/** "called for the removal of Rennick, accusing him": whoever called accuses, and not the removal. */
function participle(tree: Tree, verb: Word): readonly Mend[] {
  // "won the election, beating Gomez"
  const above = verb.relation === "parataxis" && verb.tag === "VBG" ? tree.head(verb) : undefined;
  if (
    above &&
    /^VB/.test(above.tag) &&
    above.index < verb.index &&
    !tree.child(verb, "nsubj", "aux")
  )
    return [{ index: verb.index, head: above.index, relation: "advcl" }];
  const isAct = verb.tag === "VBG" && SPEECH_ACTS.test(verb.lemma);
  if (!isAct || verb.relation !== "acl" || tree.words[verb.index - 1]?.form !== ",") return [];
  let up = tree.head(verb);
  while (up && !/^VB/.test(up.tag)) up = tree.head(up);
  const isBehind = up && up.index < (tree.head(verb)?.index ?? 0);
  return up && isBehind ? [{ index: verb.index, head: up.index, relation: "advcl" }] : [];
}

/** "owns 8 percent of Kestrel": of the share, and not of the owning. */
function shareOf(tree: Tree, word: Word): readonly Mend[] {
  if (word.relation !== "obl" || tree.preposition(word) !== "of") return [];
  const verb = tree.head(word);
  const share = verb && tree.child(verb, "obj");
  const isShare = share && SHARES.test(share.lemma.toLowerCase()) && share.index < word.index;
  return isShare ? [{ index: word.index, head: share.index, relation: "nmod" }] : [];
}

/** "met both candidates": no "and" follows. */
function bothOf(tree: Tree, word: Word): readonly Mend[] {
  const noun = word.relation === "cc:preconj" ? tree.head(word) : undefined;
  const isDeterminer =
    noun && /^both$/i.test(word.form) && /S$/.test(noun.tag) && !tree.child(noun, "conj");
  return isDeterminer ? [{ index: word.index, head: noun.index, relation: "det" }] : [];
}

/** "sued Moravia Petrol, whose headquarters is in Ostrava": the clause right after a name is about it. */
function relativeOfName(tree: Tree, name: FoundMention): readonly Mend[] {
  const [comma, pronoun] = tree.words.slice(name.last + 1, name.last + 3);
  if (comma?.form !== "," || !pronoun || !/^W(?:P|P\$|DT)$/.test(pronoun.tag)) return [];
  const noun = pronoun.tag === "WP$" ? tree.head(pronoun) : pronoun;
  // "Kellou, whose brother Issa commands the guard"
  const deed = noun?.relation === "appos" ? tree.child(noun, "acl:relcl") : undefined;
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
  const isAstray = clause && head && (isLost || isFar) && head.index < name.first;
  return isAstray ? [{ index: clause.index, head: name.head, relation: "acl:relcl" }] : [];
}

/** "extradited to Brazil a businessman suspected of …": a long object stands last. */
function heavyObject(tree: Tree, verb: Word): readonly Mend[] {
  const [first, second] = tree.children(verb, "nsubj");
  const isActive = /^VB[DZP]$/.test(verb.tag) && !tree.child(verb, "obj", "ccomp", "aux:pass");
  return isActive && first && second && first.index < verb.index && second.index > verb.index
    ? [{ index: second.index, head: verb.index, relation: "obj" }]
    : [];
}

/** "wrote on X that Gomez had threatened her": what is written, and no part of the place. */
function saidThat(tree: Tree, clause: Word): readonly Mend[] {
  const noun = clause.relation === "acl" ? tree.head(clause) : undefined;
  const verb = noun && has(noun, "obl") ? tree.head(noun) : undefined;
  const isThat = tree.children(clause, "mark").some(({ form }) => form === "that");
  const isName = noun && /^NNP/.test(noun.tag);
  return verb &&
    isThat &&
    isName &&
    /^(?:write|say|post|tweet|announce|claim|report)$/.test(verb.lemma)
    ? [{ index: clause.index, head: verb.index, relation: "ccomp" }]
    : [];
}

/** "merged with Acme Corp": what follows a preposition is no object. */
function afterPreposition(tree: Tree, word: Word): readonly Mend[] {
  const preposition = word.relation === "obj" ? tree.preposition(word) : undefined;
  const verb = tree.head(word);
  return verb && preposition && /^(?:with|to|from|by|in|at|for|on|against)$/.test(preposition)
    ? [{ index: word.index, head: verb.index, relation: "obl" }]
    : [];
}

/** "named Wade Stroup to the post": a person is appointed, and is no title. */
function appointee(tree: Tree, verb: Word): readonly Mend[] {
  if (!/^(?:name|appoint|nominate)$/.test(verb.lemma) || tree.child(verb, "obj", "aux:pass"))
    return [];
  const person = tree.child(verb, "xcomp");
  return person && /^NNP/.test(person.tag) && person.name.endsWith("PER")
    ? [{ index: person.index, head: verb.index, relation: "obj" }]
    : [];
}

/** "confirmed that he had been a patient but denied that Desmedt …": who confirmed denies. */
function laterSaying(tree: Tree, verb: Word): readonly Mend[] {
  const said = verb.relation === "conj" ? tree.head(verb) : undefined;
  const saying = said && has(said, "ccomp") ? tree.head(said) : undefined;
  const isSaying = (word: Word) => /^VB[DZP]$/.test(word.tag) && REPORTS.test(word.lemma);
  if (!saying || !isSaying(verb) || !isSaying(saying) || tree.child(verb, "nsubj")) return [];
  const isEarlier = tree.children(said as Word, "aux").some(({ form }) => /^had$/i.test(form));
  return isEarlier && tree.child(verb, "ccomp", "xcomp")
    ? [{ index: verb.index, head: saying.index, relation: "conj" }]
    : [];
}

/** "Acme has bribed Lopez, the Times reported": the saying is of the whole clause, and not of its object. */
function looseSaying(tree: Tree, saying: Word): readonly Mend[] {
  const noun = saying.relation === "parataxis" ? tree.head(saying) : undefined;
  const verb = noun && /^(?:obj|iobj|obl)/.test(noun.relation) ? tree.head(noun) : undefined;
  const isSaying = /^VB[DZP]$/.test(saying.tag) && REPORTS.test(saying.lemma);
  return verb && isSaying && saying.index > verb.index && tree.child(saying, "nsubj")
    ? [{ index: saying.index, head: verb.index, relation: "parataxis" }]
    : [];
}

/** Whether a noun is in the phrase that another heads. */
function isPhraseOf(tree: Tree, top: Word | undefined, noun: Word): boolean {
  for (let up: Word | undefined = noun; up; up = tree.head(up)) {
    if (up === top) return true;
    if (!/^(?:nmod|appos|conj|flat|compound|amod)/.test(up.relation)) return false;
  }
  return false;
}

/** "fined Silesia Transit 12 million zlotys": a name and a sum are two. */
function receiver(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const sum = /^(?:compound|nmod|amod|flat)/.test(head.relation) ? tree.head(head) : undefined;
  const next = tree.words[name.last + 1];
  const verb = tree.words[name.first - 1];
  const isSum =
    sum && sum.index > name.last && has(sum, "obj") && next && /^(?:CD|\$)$/.test(next.tag);
  return isSum && verb && /^VB/.test(verb.tag) && sum.head === verb.index
    ? [{ index: head.index, head: verb.index, relation: "iobj" }]
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
