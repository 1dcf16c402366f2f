import { gather, has, isOneOf, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { type Mend, mend } from "./mend.ts";

/** Tells what verbs go on with, govern or are, where the parser takes one clause for another. */
export function mendVerbs(tree: Tree, names: readonly FoundMention[]): Tree {
  return mend(tree, [
    ...gather(names, (name) => saidToBe(tree, name)),
    ...gather(tree.words, (word) => [
      ...participle(tree, word),
      ...gerund(tree, word),
      ...gerundObject(tree, word),
      ...gerundBefore(tree, word),
      ...dueTo(tree, word),
      ...isTo(tree, word),
      ...perfectGoesOn(tree, word),
      ...oneGoesOn(tree, word),
      ...mainGoesOn(tree, word),
      ...toFound(tree, word),
      ...wentOnTo(tree, word),
      ...askedTo(tree, word),
    ]),
  ]);
}

/** "to found Kestrel", "helped found it": no form of "find" stands there. */
function toFound(tree: Tree, { index, head, relation, form }: Word): readonly Mend[] {
  const before = tree.words[index - 1];
  const isBare = before?.tag === "TO" || before?.lemma === "help";
  return form === "found" && isBare ? [{ index, head, relation, tag: "VB", lemma: "found" }] : [];
}

/** "went on to found Kestrel": who did so did it, and did not only mean to. */
function wentOnTo(tree: Tree, verb: Word): readonly Mend[] {
  if (verb.relation !== "advcl") return [];
  const [go, on, to] = tree.words.slice(Math.max(0, verb.index - 3), verb.index);
  const isSecond =
    to?.form === "to" &&
    on?.form === "on" &&
    go !== undefined &&
    go.lemma === "go" &&
    go.form !== "going" &&
    verb.head === go.index;
  return isSecond
    ? [
        {
          index: verb.index,
          head: go.index,
          relation: "xcomp",
          tag: "VB",
          lemma: verb.form === "found" ? "found" : verb.lemma,
        },
      ]
    : [];
}

/** Verbs that have somebody do what an infinitive right behind them says. Our own list. */
const ASKING =
  /^(?:ask|urge|tell|order|beg|implore|instruct|persuade|convince|advise|encourage|invite|pressure|press|push|prod|nudge|prompt|goad|induce|force|compel|lobby|entreat|petition|warn|remind|direct|command|require|request|authori[sz]e|enable|allow|permit|oblige|challenge|dare|coax|tempt|summon|mobili[sz]e|muster|exhort|beseech)$/;

/** "asked the Kestrel Foundation to help Lopez leave": what is asked, and no purpose of whoever asks. */
function askedTo(tree: Tree, verb: Word): readonly Mend[] {
  const asking = verb.relation === "advcl" && verb.tag === "VB" ? tree.head(verb) : undefined;
  if (!asking || !ASKING.test(asking.lemma)) return [];
  const asked = tree.child(asking, "obj", "iobj");
  const to = tree.child(verb, "mark");
  const isRightBehind =
    asked !== undefined && to?.form === "to" && tree.subtree(asked).at(-1)?.index === to.index - 1;
  return isRightBehind && /^(?:person|organization)$/.test(asked.kind)
    ? [{ index: verb.index, head: asking.index, relation: "xcomp" }]
    : [];
}

/** What others think of somebody: "Lopez, believed to own Kestrel, left". */
const THOUGHT =
  /^(?:believe|think|say|report|know|rumou?r|allege|suspect|understand|consider|presume|suppose|repute|expect|estimate)$/;

/** "Lopez, believed to own Kestrel, left": she is, and does not believe it. */
function saidToBe(tree: Tree, name: FoundMention): readonly Mend[] {
  const [comma, verb, to] = tree.words.slice(name.last + 1, name.last + 4);
  const isThought =
    comma?.form === "," &&
    verb !== undefined &&
    /^VB[DN]$/.test(verb.tag) &&
    to?.form === "to" &&
    isOneOf(verb, THOUGHT);
  const head = tree.word(name.head);
  if (!isThought || (verb.relation === "acl" && verb.tag === "VBN")) return [];
  const participle = { index: verb.index, head: head.index, relation: "acl", tag: "VBN" };
  if (head.head !== verb.index && verb.head >= 0) return [participle];
  // the sentence's own verb stands behind the clause, and takes its subject back
  const behind =
    verb.head < 0 ? tree.children(verb, "ccomp", "conj", "parataxis") : [tree.head(verb)];
  const main = behind.find(
    (word) => word !== undefined && word.index > verb.index && /^VB/.test(word.tag),
  );
  return main && has(head, "nsubj")
    ? [
        ...(verb.head < 0 ? [{ index: main.index, head: -1, relation: "root" }] : []),
        {
          index: head.index,
          head: main.index,
          relation: tree.child(main, "aux:pass") ? "nsubj:pass" : "nsubj",
        },
        participle,
        // "thought to own Kestrel, sued": Kestrel is owned
        ...tree
          .children(main, "obj", "iobj")
          .filter(({ index }) => index > to.index && index < main.index)
          .map(({ index }) => ({ index, head: to.index + 1, relation: "obj" })),
      ]
    : [];
}

/** Verbs of saying whose participle goes with who acts: "called for his removal, accusing him of …". */
const SPEECH_ACTS =
  /^(?:accuse|say|cite|call|warn|urge|argue|claim|allege|blame|describe|add|tell|demand|criticize|criticise|insist|note|deny|denounce|condemn|praise|threaten)$/;

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
  const isAct = verb.tag === "VBG" && isOneOf(verb, SPEECH_ACTS);
  if (!isAct || verb.relation !== "acl" || tree.words[verb.index - 1]?.form !== ",") return [];
  let up = tree.head(verb);
  while (up && !/^VB/.test(up.tag)) up = tree.head(up);
  const isBehind = up && up.index < (tree.head(verb)?.index ?? 0);
  return up && isBehind ? [{ index: verb.index, head: up.index, relation: "advcl" }] : [];
}

/** "accused of spying for Russia": a verb, whose phrases are not a noun's. */
function gerund(tree: Tree, verb: Word): readonly Mend[] {
  // where the tree has a clause, "spying" is no noun
  const isVerb = verb.tag === "VBG" || (verb.tag === "NN" && verb.form.endsWith("ing"));
  if (!isVerb || verb.relation !== "advcl") return [];
  const preposition = tree.child(verb, "case");
  if (!preposition || !/^(?:of|with|for|from|by|in|after|before)$/i.test(preposition.form))
    return [];
  return [
    { index: verb.index, head: verb.head, relation: verb.relation, tag: "VBG" },
    { index: preposition.index, head: verb.index, relation: "mark" },
    ...tree
      .children(verb, "nmod")
      .filter((word) => word.index > verb.index && tree.preposition(word) !== undefined)
      .map(({ index }) => ({ index, head: verb.index, relation: "obl" })),
  ];
}

/** Verbs whose object is what somebody does: "denied bribing". */
const OF_DEEDS =
  /^(?:deny|admit|consider|avoid|stop|quit|risk|suggest|recommend|propose|discuss|acknowledge|recall|report|regret|deni|contemplate|describe|mention|confess|resist|oppose|favor|favour)$/;

/** "denied bribing Petrov": that is what was denied, and not how. */
function gerundObject(tree: Tree, verb: Word): readonly Mend[] {
  const isGerund = /^(?:advcl|ccomp|obj)$/.test(verb.relation) && verb.tag === "VBG";
  const head = isGerund ? tree.head(verb) : undefined;
  if (!head) return [];
  const isNext = tree.words.slice(head.index + 1, verb.index).every(({ tag }) => tag === "RB");
  const others = tree.children(head, "obj", "ccomp").filter((word) => word !== verb);
  const isBare = others.length === 0 && !tree.child(verb, "mark", "nsubj");
  return isNext && isBare && head.index < verb.index && isOneOf(head, OF_DEEDS)
    ? [{ index: verb.index, head: head.index, relation: "xcomp" }]
    : [];
}

/** "accused of sheltering gunmen", "and of threatening sailors": what somebody is held to have done, and no kind of gunmen. */
function gerundBefore(tree: Tree, noun: Word): readonly Mend[] {
  const [of, verb] = tree.words.slice(Math.max(0, noun.index - 2), noun.index);
  const isDeed =
    noun.tag === "NNS" &&
    of !== undefined &&
    /^(?:of|for)$/.test(of.form) &&
    of.head === noun.index &&
    verb?.tag === "VBG" &&
    verb.relation === "amod" &&
    verb.head === noun.index;
  const held = isDeed ? heldBefore(tree, noun) : undefined;
  if (!held || !verb || !of) return [];
  const isSecond = has(noun, "conj");
  const [first] = tree.children(held, "advcl").filter(({ index }) => index < verb.index);
  return [
    first && isSecond
      ? { index: verb.index, head: first.index, relation: "conj" }
      : { index: verb.index, head: held.index, relation: "advcl" },
    { index: of.index, head: verb.index, relation: "mark" },
    { index: noun.index, head: verb.index, relation: "obj" },
    ...tree.children(noun, "cc").map(({ index }) => ({ index, head: verb.index, relation: "cc" })),
  ];
}

/** "accused" of "accused the firm of failing to pay crews and of threatening sailors", however deep the parser hangs the sailors. */
function heldBefore(tree: Tree, noun: Word): Word | undefined {
  let up = tree.head(noun);
  while (up && !isOneOf(up, HELD_AGAINST)) up = tree.head(up);
  if (!up || up.index > noun.index) return undefined;
  return tree.child(up, "obj", "nsubj:pass") ? up : undefined;
}

/** How something is held against somebody. Our own list. */
const HELD_AGAINST =
  /^(?:accuse|suspect|convict|blame|fine|arrest|criticize|criticise|acquit|charge|jail|condemn|punish|sanction)$/;

/** "Rossi is due to meet Lopez": he is due, and to meet; "due to" is no conjunction there. */
function dueTo(tree: Tree, due: Word): readonly Mend[] {
  const isMark = /^(?:mark|advmod)$/.test(due.relation) && due.form === "due";
  const verb = isMark ? tree.head(due) : undefined;
  const to = tree.words[due.index + 1];
  const be = verb && tree.child(verb, "cop", "aux:pass", "aux");
  if (verb?.tag !== "VB" || to?.form !== "to" || be?.index !== due.index - 1) return [];
  return [
    { index: due.index, head: verb.head, relation: verb.relation },
    { index: verb.index, head: due.index, relation: "xcomp" },
    { index: to.index, head: verb.index, relation: "mark" },
    { index: be.index, head: due.index, relation: "cop" },
    ...tree
      .children(verb, "nsubj")
      .map(({ index }) => ({ index, head: due.index, relation: "nsubj" })),
  ];
}

/** "He is to meet Phiri": what he will do, where "the plan is to meet Phiri" says what the plan is. */
function isTo(tree: Tree, verb: Word): readonly Mend[] {
  const be = verb.tag === "VB" ? tree.child(verb, "cop") : undefined;
  if (!be) return [];
  const to = tree.children(verb, "mark").find(({ form }) => form.toLowerCase() === "to");
  const [subject, ...others] = tree.words.filter(
    ({ head, relation }) => head === verb.index && relation.startsWith("nsubj"),
  );
  const isWilful =
    subject?.relation === "nsubj:outer" &&
    others.length === 0 &&
    (/^(?:person|organization|place)$/.test(subject.kind) ||
      /^(?:he|she|they|who)$/i.test(subject.form));
  return to && be.index < to.index && isWilful
    ? [
        { index: subject.index, head: verb.index, relation: "nsubj" },
        { index: be.index, head: verb.index, relation: "aux" },
      ]
    : [];
}

/** "They said she had met Sikazwe and urged him": what "had" goes on with, and not another thing that they did. */
function perfectGoesOn(tree: Tree, verb: Word): readonly Mend[] {
  const said = verb.tag === "VBN" && verb.relation === "conj" ? tree.head(verb) : undefined;
  if (!said || said.tag === "VBN" || tree.child(verb, "aux", "aux:pass", "nsubj")) return [];
  const perfect = tree
    .children(said, "ccomp")
    .find((word) => said.index < word.index && word.index < verb.index && word.tag === "VBN");
  const hasHad = perfect && tree.children(perfect, "aux").some(({ lemma }) => lemma === "have");
  return hasHad ? [{ index: verb.index, head: perfect.index, relation: "conj" }] : [];
}

/** "says the recordings were doctored and has complained": one says and has, many do not. */
function oneGoesOn(tree: Tree, verb: Word): readonly Mend[] {
  const said = verb.relation === "conj" ? tree.head(verb) : undefined;
  const above = said && has(said, "ccomp") ? tree.head(said) : undefined;
  if (!said || !above) return [];
  const auxiliary = tree.child(verb, "aux", "aux:pass") ?? verb;
  const isOne = /^(?:has|is|was)$/.test(auxiliary.form) || auxiliary.tag === "VBZ";
  const subject = tree.child(said, "nsubj");
  const isMany = subject !== undefined && /^NN(?:P)?S$/.test(subject.tag);
  return isOne && isMany && /^VBZ$/.test(above.tag) && !tree.child(verb, "nsubj")
    ? [{ index: verb.index, head: above.index, relation: "conj" }]
    : [];
}

/** "The agency halted the trial, in which 212 people had been enrolled, and asked": the agency asked. */
function mainGoesOn(tree: Tree, verb: Word): readonly Mend[] {
  const clause =
    verb.relation === "conj" && /^VB[DZ]$/.test(verb.tag) ? tree.head(verb) : undefined;
  const [comma, and] = tree.words.slice(Math.max(0, verb.index - 2), verb.index);
  const isApart = comma?.form === "," && and?.form === "and";
  if (!clause || !isApart || !/relcl/.test(clause.relation) || tree.child(verb, "nsubj")) return [];
  // "whom she hired, and paid": only where it is done to those of the clause
  if (!tree.child(clause, "aux:pass") || tree.child(verb, "aux:pass")) return [];
  let main = tree.head(clause);
  while (main && !/^VB[DPZ]$/.test(main.tag)) main = tree.head(main);
  return main && main.head < 0 && tree.child(main, "nsubj")
    ? [{ index: verb.index, head: main.index, relation: "conj" }]
    : [];
}
