import { gather, has, isOneOf, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { isBodyNoun, isPersonNoun } from "../person-nouns.ts";
import { type Mend, mend } from "./mend.ts";
import { type NameAt, nameAtOf } from "./name-at.ts";

/** Verbs by which the news reports. */
const REPORTS =
  /^(?:say|report|add|confirm|deny|tell|announce|claim|insist|acknowledge|admit|write|state|note)$/;

/** Finds who says what, where the parser hangs either on something else. */
export function mendSayings(tree: Tree, names: readonly FoundMention[]): Tree {
  const nameAt = nameAtOf(names);
  return mend(tree, [
    ...gather(tree.words, (verb) => describedSpeaker(tree, verb, nameAt)),
    ...gather(names, (name) => presentedSpeaker(tree, name)),
    ...gather(names, (name) => presentedByRole(tree, name)),
    ...gather(tree.words, (clause) => saidThat(tree, clause)),
    ...gather(tree.words, (clause) => quotedClause(tree, clause)),
    ...gather(tree.words, (verb) => laterSaying(tree, verb)),
    ...gather(tree.words, (saying) => looseSaying(tree, saying)),
    ...gather(tree.words, (saying) => firstOfTwo(tree, saying)),
    ...gather(tree.words, (saying) => lastSpeaker(tree, saying)),
    ...gather(tree.words, (saying) => insertedSaying(tree, saying)),
  ]);
}

/** "…, Dunia Vargas, a person close to the committee said": nobody else says it. */
function describedSpeaker(tree: Tree, verb: Word, nameAt: NameAt): readonly Mend[] {
  const isSaying = /^(?:say|tell|add)$/.test(verb.lemma) && /^VB[DZP]$/.test(verb.tag);
  const isOpen = verb.relation === "parataxis" || tree.child(verb, "ccomp", "parataxis");
  if (!isSaying || !isOpen || tree.child(verb, "nsubj", "expl")) return [];
  for (let index = verb.index - 1; index > 0; index--) {
    const noun = tree.word(index);
    const subtree = tree.subtree(noun);
    const start = subtree.find(({ tag }) => tag !== ",");
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

/** "Lopez, police say, owns Kestrel": what they say is that she owns it. */
function insertedSaying(tree: Tree, saying: Word): readonly Mend[] {
  const subject =
    saying.relation === "parataxis" && isOneOf(saying, REPORTS) ? tree.head(saying) : undefined;
  const verb = subject && has(subject, "nsubj") ? tree.head(subject) : undefined;
  const isBetween =
    verb !== undefined &&
    subject !== undefined &&
    subject.index < saying.index &&
    saying.index < verb.index &&
    tree.child(saying, "nsubj") !== undefined;
  return isBetween ? [{ index: saying.index, head: verb.index, relation: "parataxis" }] : [];
}

/** "Hatfield, who was in Panama, called Lopez and promised him help, her spokesman, Daniel Osei, said.": he says what she did. */
function lastSpeaker(tree: Tree, saying: Word): readonly Mend[] {
  const isLast =
    saying.head < 0 && tree.words.slice(saying.index + 1).every(({ tag }) => /^\W+$/.test(tag));
  if (!isLast || !REPORTS.test(saying.lemma) || tree.child(saying, "ccomp")) return [];
  const first = tree.child(saying, "nsubj");
  const end = tree.words[saying.index - 1]?.form === "," ? saying.index - 2 : saying.index - 1;
  const noun = tree.words.findLast(
    (word) =>
      word.index < saying.index &&
      has(word, "nsubj") &&
      word.head < word.index &&
      tree.subtree(word).at(-1)?.index === end,
  );
  let deed = noun && tree.head(noun);
  while (deed?.relation === "conj") deed = tree.head(deed);
  const isDeedOfFirst =
    first !== undefined &&
    deed !== undefined &&
    deed.head === first.index &&
    deed.relation === "acl:relcl" &&
    !tree.children(deed, "nsubj").some(({ tag }) => tag.startsWith("W"));
  return noun && first && deed && isDeedOfFirst
    ? [
        { index: deed.index, head: saying.index, relation: "ccomp" },
        { index: first.index, head: deed.index, relation: "nsubj" },
        { index: noun.index, head: saying.index, relation: "nsubj" },
      ]
    : [];
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

/** "“It took too long,” its president, Carla Monti, said": the role before the name is the name's, and says it. */
function presentedByRole(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const verb = has(head, "nsubj") ? tree.head(head) : undefined;
  const role = tree.words[name.first - 2];
  const isApart =
    tree.words[name.first - 1]?.form === "," && tree.words[name.last + 1]?.form === ",";
  const isRole =
    role && isPersonNoun(role.lemma.toLowerCase()) && role.tag === "NN" && role.head !== head.index;
  const said = isRole && /^nsubj/.test(role.relation) ? tree.head(role) : undefined;
  const isSaid = said && verb && has(said, "ccomp") && said.head === verb.index;
  if (!isApart || !isRole || !isSaid || said.index > role.index) return [];
  return [
    { index: role.index, head: verb.index, relation: "nsubj" },
    { index: head.index, head: role.index, relation: "appos" },
  ];
}

/** "“Acme is broke,” tweeted Diaz": what stands in quotation marks before the verb is said. */
function quotedClause(tree: Tree, clause: Word): readonly Mend[] {
  const verb = clause.relation === "advcl" ? tree.head(clause) : undefined;
  const isInverted =
    verb &&
    verb.tag === "VBD" &&
    clause.index < verb.index &&
    tree.children(verb, "nsubj").some(({ index }) => index > verb.index);
  const marks = tree.children(clause, "punct").filter(({ tag }) => /^(?:``|'')$/.test(tag));
  return isInverted && marks.length > 0 && !tree.child(clause, "mark")
    ? [{ index: clause.index, head: verb.index, relation: "ccomp" }]
    : [];
}

/** Nouns that a clause with "that" belongs to: "on the grounds that". */
const THOUGHTS =
  /^(?:ground|hope|belief|claim|allegation|condition|fact|understanding|assumption|basis|idea|news|charge|suspicion|impression)$/;

/** Verbs that have whoever is told for an object. */
const TELLS = /^(?:tell|inform|assure|warn|notify|remind|convince|persuade)$/;

/** "wrote on X that Gomez had threatened her", "told the inquiry that": what is said, and no part of where or to whom. */
function saidThat(tree: Tree, clause: Word): readonly Mend[] {
  const noun = clause.relation === "acl" ? tree.head(clause) : undefined;
  const verb = noun && /^(?:obl|obj|iobj)/.test(noun.relation) ? tree.head(noun) : undefined;
  if (noun && verb && !has(noun, "obl") && !isOneOf(verb, TELLS)) return [];
  const isThat = tree.children(clause, "mark").some(({ form }) => form === "that");
  const isPlace = noun && !THOUGHTS.test(noun.lemma);
  return verb &&
    isThat &&
    isPlace &&
    /^(?:write|say|post|tweet|announce|claim|report|tell|inform|assure|warn|notify|remind|convince|persuade)$/.test(
      verb.lemma,
    )
    ? [{ index: clause.index, head: verb.index, relation: "ccomp" }]
    : [];
}

/** What whoever speaks does by it: "said troops had left and accused Rwanda of". */
const STANCES =
  /^(?:accuse|blame|criticize|criticise|urge|warn|condemn|praise|thank|reject|dismiss)$/;

/** "confirmed that he had been a patient but denied that Desmedt …": who confirmed denies. */
function laterSaying(tree: Tree, verb: Word): readonly Mend[] {
  const said = verb.relation === "conj" ? tree.head(verb) : undefined;
  const saying = said && has(said, "ccomp") ? tree.head(said) : undefined;
  if (!saying) return [];
  const isSaying = (word: Word) => /^VB[DZP]$/.test(word.tag) && isOneOf(word, REPORTS);
  const isStance = (word: Word) => /^VB[DZP]$/.test(word.tag) && isOneOf(word, STANCES);
  if (!(isSaying(verb) || isStance(verb)) || !isSaying(saying) || tree.child(verb, "nsubj"))
    return [];
  const isEarlier = tree.children(said as Word, "aux").some(({ form }) => /^had$/i.test(form));
  const isTold = tree.child(verb, "ccomp", "xcomp") ?? (isStance(verb) && tree.child(verb, "obj"));
  return isEarlier && isTold ? [{ index: verb.index, head: saying.index, relation: "conj" }] : [];
}

/** "Acme has bribed Lopez, the Times reported": the saying is of the whole clause, and not of its object. */
function looseSaying(tree: Tree, saying: Word): readonly Mend[] {
  const noun = saying.relation === "parataxis" ? tree.head(saying) : undefined;
  const verb = noun && /^(?:obj|iobj|obl)/.test(noun.relation) ? tree.head(noun) : undefined;
  if (!verb) return [];
  const isSaying = /^VB[DZP]$/.test(saying.tag) && isOneOf(saying, REPORTS);
  return isSaying && saying.index > verb.index && tree.child(saying, "nsubj")
    ? [{ index: saying.index, head: verb.index, relation: "parataxis" }]
    : [];
}

/** "his deputy, Lisa Ruiz, says Dunham buried it": of the clause's two subjects, the one before the saying says it. */
function firstOfTwo(tree: Tree, saying: Word): readonly Mend[] {
  const clause = tree.child(saying, "ccomp");
  if (!clause || tree.child(saying, "nsubj", "expl") || !isOneOf(saying, REPORTS)) return [];
  const [first, second, ...more] = tree.children(clause, "nsubj");
  const isAround =
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    first.index < saying.index &&
    saying.index < second.index;
  return isAround ? [{ index: first.index, head: saying.index, relation: "nsubj" }] : [];
}
