import { gather, has, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { type Mend, mend } from "./mend.ts";

/** Nouns that measure what stands after "of": "owns 8 percent of Kestrel". */
const SHARES = /^(?:%|percent|per cent|percentage|stake|share|half|third|quarter|majority|part)$/;

/** Tells subjects, objects and who gets something apart, where the parser takes one for another. */
export function mendObjects(tree: Tree, names: readonly FoundMention[]): Tree {
  return mend(tree, [
    ...gather(tree.words, (verb) => leadingObject(tree, verb)),
    ...gather(tree.words, (verb) => activeAfterAll(tree, verb)),
    ...gather(tree.words, (verb) => subjectBehind(tree, verb)),
    ...gather(tree.words, (verb) => heavyObject(tree, verb)),
    ...gather(tree.words, (verb) => appointee(tree, verb)),
    ...gather(tree.words, (word) => afterPreposition(tree, word)),
    ...gather(tree.words, (word) => agentBefore(tree, word)),
    ...gather(tree.words, (word) => oneAmong(tree, word)),
    ...gather(tree.words, (word) => hyphenated(tree, word)),
    ...gather(tree.words, (word) => shareOf(tree, word)),
    ...gather(tree.words, (word) => bothOf(tree, word)),
    ...gather(tree.words, (word) => objectAbove(tree, word)),
    ...gather(tree.words, (word) => phraseOfNoun(tree, word)),
    ...gather(tree.words, (word) => agentBehind(tree, word)),
    ...gather(names, (name) => receiver(tree, name)),
  ]);
}

/** "Rival bidder Hanover Capital had offered", "said Rourke later told Choi": what stands right before an active verb without a subject is that. */
function leadingObject(tree: Tree, verb: Word): readonly Mend[] {
  if (!/^VB[DZP]$/.test(verb.tag) && !tree.child(verb, "aux") && !isPast(tree, verb)) return [];
  if (!/^VB/.test(verb.tag) || tree.child(verb, "nsubj", "expl", "csubj", "aux:pass")) return [];
  const before = tree
    .children(verb, "iobj", "obj", "obl:unmarked", "xcomp")
    .filter(({ index, tag }) => index < verb.index && /^NNP/.test(tag));
  const [noun, ...more] = before;
  const isNext =
    noun &&
    tree.words
      .slice(noun.index + 1, verb.index)
      .every((word) => has(word, "aux") || (has(word, "advmod") && word.head === verb.index));
  return noun && isNext && more.length === 0 && !/relcl/.test(verb.relation)
    ? [
        { index: noun.index, head: verb.index, relation: "nsubj" },
        ...(isPast(tree, verb)
          ? [{ index: verb.index, head: verb.head, relation: verb.relation, tag: "VBD" }]
          : []),
      ]
    : [];
}

/** "Prosecutors accused Lopez of": without a form of "be", and with an object behind it, nothing is done to them. */
function activeAfterAll(tree: Tree, verb: Word): readonly Mend[] {
  const subject = tree.child(verb, "nsubj:pass");
  const isBare =
    /^VB[ND]$/.test(verb.tag) &&
    verb.head < 0 &&
    !tree.child(verb, "aux", "aux:pass", "cop", "obl:agent");
  const object = tree.child(verb, "obj");
  return subject && isBare && object && subject.index < verb.index && verb.index < object.index
    ? [
        { index: subject.index, head: verb.index, relation: "nsubj" },
        { index: verb.index, head: verb.head, relation: verb.relation, tag: "VBD" },
      ]
    : [];
}

/** "Haddad told Judge Maas": of two subjects, the one behind an active verb is whom it is done to. */
function subjectBehind(tree: Tree, verb: Word): readonly Mend[] {
  if (!/^VB[DPZ]?$/.test(verb.tag) || tree.child(verb, "obj", "iobj", "cop", "aux:pass")) return [];
  const subjects = tree.children(verb, "nsubj");
  const [first, second] = subjects;
  const isTwo =
    subjects.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    first.index < verb.index &&
    verb.index < second.index &&
    !/^(?:who|which|that)$/i.test(first.form);
  const relation = TELLING.test(verb.lemma) ? "iobj" : "obj";
  return isTwo ? [{ index: second.index, head: verb.index, relation }] : [];
}

/** Verbs with whom one tells. */
const TELLING = /^(?:tell|inform|ask|assure|remind|warn|promise|notify)$/;

/** "Orbis named Helena Marsh": a past tense that the tagger takes for a participle. */
const isPast = (tree: Tree, verb: Word): boolean =>
  verb.tag === "VBN" &&
  verb.head < 0 &&
  !tree.child(verb, "aux", "aux:pass", "cop") &&
  /^(?:NNP|DT|PRP|\$|CD)/.test(tree.words[verb.index + 1]?.tag ?? "");

/** "extradited to Brazil a businessman suspected of …": a long object stands last. */
function heavyObject(tree: Tree, verb: Word): readonly Mend[] {
  const [first, second] = tree.children(verb, "nsubj");
  const isActive = /^VB[DZP]$/.test(verb.tag) && !tree.child(verb, "obj", "ccomp", "aux:pass");
  const isBare = second && tree.preposition(second) === undefined;
  return isActive && first && isBare && first.index < verb.index && second.index > verb.index
    ? [{ index: second.index, head: verb.index, relation: "obj" }]
    : [];
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

/** "owns 8 percent of Kestrel": of the share, and not of the owning. */
function shareOf(tree: Tree, word: Word): readonly Mend[] {
  if (word.relation !== "obl" || tree.preposition(word) !== "of") return [];
  const verb = tree.head(word);
  const share = verb && tree.child(verb, "obj");
  const isShare = share && SHARES.test(share.lemma.toLowerCase()) && share.index < word.index;
  return isShare ? [{ index: word.index, head: share.index, relation: "nmod" }] : [];
}

/** "merged with Acme Corp": what follows a preposition is no object. */
function afterPreposition(tree: Tree, word: Word): readonly Mend[] {
  const verb = tree.head(word);
  const isBehind = verb && word.index > verb.index && /^(?:obj|nsubj)$/.test(word.relation);
  const preposition = isBehind ? tree.preposition(word) : undefined;
  return verb && preposition && /^(?:with|to|from|by|in|at|for|on|against)$/.test(preposition)
    ? [{ index: word.index, head: verb.index, relation: "obl" }]
    : [];
}

/** "named Wade Stroup to the post": a person is appointed, and is no title. */
function appointee(tree: Tree, verb: Word): readonly Mend[] {
  if (!/^(?:name|appoint|nominate)$/.test(verb.lemma) || tree.child(verb, "obj", "aux:pass"))
    return [];
  const person = tree.children(verb, "xcomp").find(({ index }) => index > verb.index);
  return person && /^NNP/.test(person.tag) && person.name.endsWith("PER")
    ? [{ index: person.index, head: verb.index, relation: "obj" }]
    : [];
}

/** "an engineer, Matthias Uhlig, was convicted": without "by", and before the verb, it was done to him. */
function agentBefore(tree: Tree, word: Word): readonly Mend[] {
  const verb = word.relation === "obl:agent" ? tree.head(word) : undefined;
  const isSubject =
    verb &&
    word.index < verb.index &&
    tree.preposition(word) === undefined &&
    tree.child(verb, "aux:pass") &&
    !tree.child(verb, "nsubj");
  return isSubject ? [{ index: word.index, head: verb.index, relation: "nsubj:pass" }] : [];
}

/** "30 people were killed, among them the priest": one of those to whom it was done, and not who did it. */
function oneAmong(tree: Tree, word: Word): readonly Mend[] {
  const verb = word.relation === "obl:agent" ? tree.head(word) : undefined;
  if (!verb || word.index < verb.index || tree.child(word, "case")) return [];
  const them = tree.words
    .slice(verb.index + 1, word.index)
    .find(
      (one) => /^(?:them|these|those|whom)$/i.test(one.form) && tree.preposition(one) === "among",
    );
  return them ? [{ index: word.index, head: them.index, relation: "appos" }] : [];
}

/** "NATO's deputy secretary-general": one noun, and not two. */
function hyphenated(tree: Tree, word: Word): readonly Mend[] {
  const [hyphen, second] = tree.words.slice(word.index + 1, word.index + 3);
  const isOne =
    hyphen?.form === "-" &&
    hyphen.start === word.end &&
    second?.start === hyphen.end &&
    second.head === word.head &&
    second.relation === word.relation &&
    /^NN/.test(word.tag) &&
    /^NN/.test(second.tag);
  if (!isOne) return [];
  return [
    { index: word.index, head: second.index, relation: "compound" },
    ...tree
      .children(word, "nmod:poss", "det", "amod")
      .map(({ index, relation }) => ({ index, head: second.index, relation })),
  ];
}

/** "met both candidates": no "and" follows. */
function bothOf(tree: Tree, word: Word): readonly Mend[] {
  const noun = word.relation === "cc:preconj" ? tree.head(word) : undefined;
  const isDeterminer =
    noun && /^both$/i.test(word.form) && /S$/.test(noun.tag) && !tree.child(noun, "conj");
  return isDeterminer ? [{ index: word.index, head: noun.index, relation: "det" }] : [];
}

/** "accused Rwanda of helping the rebels": whom one accuses stands before what of. */
function objectAbove(tree: Tree, word: Word): readonly Mend[] {
  const verb = has(word, "obj") ? tree.head(word) : undefined;
  const above = verb && has(verb, "advcl") ? tree.head(verb) : undefined;
  const mark = verb && tree.child(verb, "mark");
  if (!verb || !above || !mark || !/^VB/.test(above.tag) || tree.child(above, "obj", "aux:pass"))
    return [];
  return above.index < word.index && word.index < mark.index && mark.index < verb.index
    ? [{ index: word.index, head: above.index, relation: "obj" }]
    : [];
}

/** Nouns that somebody gets from somebody: "under pressure from the bank". */
const FROM_SOMEBODY =
  /^(?:pressure|criticism|opposition|support|backing|help|aid|assistance|objection|complaint|praise|threat)$/;

/** "resigned under pressure from the bank": it is the pressure that comes from there. */
function phraseOfNoun(tree: Tree, word: Word): readonly Mend[] {
  const mark = word.relation === "obl" ? tree.child(word, "case") : undefined;
  const noun = mark?.form === "from" ? tree.words[mark.index - 1] : undefined;
  return noun && noun.head === word.head && FROM_SOMEBODY.test(noun.lemma)
    ? [{ index: word.index, head: noun.index, relation: "nmod" }]
    : [];
}

/** "sentenced to 19 years in prison by Judge Pinheiro": he did, and no prison is by him. */
function agentBehind(tree: Tree, word: Word): readonly Mend[] {
  const noun =
    word.relation === "nmod" && tree.preposition(word) === "by" ? tree.head(word) : undefined;
  if (!noun || !(noun.kind === "place" || noun.kind === "time")) return [];
  let up: Word | undefined = tree.head(noun);
  while (up && /^(?:nmod|obl)/.test(up.relation)) up = tree.head(up);
  const isOpen = up?.tag === "VBN" && !tree.child(up, "obl:agent", "obj");
  return up && isOpen && up.index < noun.index
    ? [{ index: word.index, head: up.index, relation: "obl:agent" }]
    : [];
}
