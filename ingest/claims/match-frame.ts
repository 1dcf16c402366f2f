import { relationType } from "../../model/index.ts";
import { has, lemmaVariants, type Tree, type Word } from "../language/index.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import type { Clause, Oblique } from "./clause.ts";
import type { VerbFrame } from "./lexicon.ts";
import { isVerb } from "./passive.ts";

/** Types whose other end is whom something is told, asked or promised. */
const TO_WHOM = /^(?:TOLD|PROMISED|URGED|WARNED)$/;

/** What one leaves for another: a body, a place, a job; and no letter. */
const canBeLeft = ({ tag, kind, lemma, name }: Word): boolean =>
  /^(?:organization|place)$/.test(kind) ||
  (/^NNP/.test(tag) && !name.endsWith("PER")) ||
  /^(?:job|post|role|position)$/.test(lemma);

/** The heads of the phrases that stand where a frame has its other end; none where the frame does not fit the clause. */
export function matchFrame(frame: VerbFrame, clause: Clause): readonly Word[] {
  const { tree, predicate } = clause;
  if (frame.particle && !hasParticle(tree, predicate, frame.particle)) return [];
  if (!frame.particle && isVerbOfItsOwn(tree, predicate)) return [];
  const { noun } = frame;
  const themes = noun
    ? clause.patients.filter((word) => isCalled(word, noun) || isSumOf(clause, word, noun))
    : clause.patients;
  const complements =
    frame.noun && themes.length === 0 ? complementsOf(tree, predicate, frame.noun) : themes;
  if (frame.noun && complements.length === 0) return [];
  // "left to head AstroGen", which the parser takes for one clause
  const isLeftTo =
    frame.verb === "leave" &&
    predicate.tag !== "VB" &&
    tree.children(predicate, "mark").some(({ form }) => form === "to");
  if (isLeftTo) return [];
  // "called him a liar" is no call
  const complement = frame.verb === "call" ? tree.child(predicate, "xcomp") : undefined;
  if (complement && (!isVerb(complement) || !frame.preposition)) return [];
  // "a man calling himself Yesid"
  const isItself = ({ form }: Word) => /^(?:(?:him|her|it|your|my)self|themselves)$/i.test(form);
  if (frame.verb === "call" && tree.children(predicate, "obj", "iobj").some(isItself)) return [];
  const isOfThings =
    frame.hasGap &&
    frame.verb !== "report" &&
    !/^(?:WORKS_FOR|HELPED|MEMBER_OF|TRAVELED_TO)$/.test(frame.type);
  if (isOfThings && !clause.patients.some(canPass)) return [];
  // "left Orlin for Globex", but "left a letter for the FBI"
  const isLeaving =
    frame.hasGap && frame.preposition === "for" && /^(?:leave|quit)$/.test(frame.verb);
  if (isLeaving && !clause.patients.some(canBeLeft)) return [];
  if (
    frame.hasGap &&
    frame.type === "PAID" &&
    frame.verb !== "pay" &&
    !clause.patients.some((word) => isMoney(tree, word))
  )
    return [];
  // "returned him to Mexico": it is not the subject that gets there
  const isMove =
    frame.preposition && !frame.noun && !frame.hasGap && relationType(frame.type).group === "place";
  if (isMove && clause.patients.length > 0 && !clause.isPassive) return [];
  // "take a hard line on": the verb has an object, and the frame none
  const isIntransitive = frame.preposition && !frame.noun && !frame.hasGap && !frame.particle;
  if (isIntransitive && !clause.isPassive && tree.child(predicate, "obj")) return [];
  // "promised his people a school": whom, and not what
  const receiver = TO_WHOM.test(frame.type) ? tree.child(predicate, "iobj") : undefined;
  const isReceived = receiver !== undefined && tree.child(predicate, "obj") !== undefined;
  if (!frame.preposition)
    return frame.noun
      ? clause.patients.filter((word) => !complements.includes(word))
      : isReceived
        ? [receiver]
        : frame.type === "APPOINTED"
          ? withoutOffice(clause)
          : clause.patients;
  // "dropped the charges against him": the parser hangs the phrase on the noun or on the verb
  const attached =
    frame.noun || frame.hasGap ? complements.flatMap((noun) => obliquesOfNoun(tree, noun)) : [];
  const ends = [...attached, ...phrasesOfRole(clause), ...clause.obliques]
    .filter(({ preposition }) => preposition === frame.preposition)
    .map(({ word }) => word);
  return ends.length > 0 ? ends : receivers(frame, clause);
}

/** "name him prime minister": whom, and not to what. */
function withoutOffice({ tree, patients }: Clause): readonly Word[] {
  const isOffice = (word: Word) =>
    word.tag === "NN" && roleOf(word.lemma) !== undefined && !tree.child(word, "det");
  return patients.length > 1 ? patients.filter((word) => !isOffice(word)) : patients;
}

/** "works as a consultant at a clinic": where the role is held. */
const phrasesOfRole = ({ tree, obliques }: Clause): readonly Oblique[] =>
  obliques
    .filter(({ preposition, word }) => preposition === "as" && word.kind === "person")
    .flatMap(({ word }) => obliquesOfNoun(tree, word));

/** "gave Rennert 21 million dollars": who gets it stands before it, without "to". */
function receivers(frame: VerbFrame, { tree, predicate, isPassive }: Clause): readonly Word[] {
  if (frame.preposition !== "to" || !frame.hasGap || isPassive) return [];
  return tree.child(predicate, "obj") ? tree.children(predicate, "iobj") : [];
}

const isCalled = (word: Word, lemma: string): boolean => lemmaVariants(word).includes(lemma);

/** "took 6.4 million dollars in bribes from". */
const isSumOf = ({ tree, obliques }: Clause, sum: Word, lemma: string): boolean =>
  isMoney(tree, sum) &&
  [...obliques.map(({ word }) => word), ...tree.children(sum, "nmod")].some(
    (word) => tree.preposition(word) === "in" && isCalled(word, lemma),
  );

const isPerson = ({ kind, name, lemma }: Word): boolean =>
  kind === "person" || name.endsWith("PER") || roleOf(lemma) !== undefined;

/** What is given without anything changing hands: "gave an order to", "paid tribute to". */
const IMMATERIAL = new Set(
  (
    "attention tribute respect homage visit credit thought rise birth way answer order speech interview testimony evidence " +
    "warning permission approval priority chance opportunity power authority right hope lecture talk instruction advice " +
    "thanks blame call message letter voice impression idea reason look lead role part time glimpse boost blow damage trouble room sense excuse walkover victory win defeat goal title edge case plan headline difference history mistake"
  ).split(" "),
);

/** Whether it may pass from one to another: "sent aid to", but not "sent an envoy to" nor "paid a visit to". */
const canPass = (word: Word): boolean =>
  !isPerson(word) && !IMMATERIAL.has(word.lemma.toLowerCase());

const MONEY = new Set(
  (
    "money cash payment bribe kickback fee salary fund funds funding sum check cheque donation loan grant ransom compensation " +
    "damages prize award bonus royalty commission million billion thousand dollar euro pound yen peso rupee wage pension"
  ).split(" "),
);

/** Sums and what is paid: "received $3,000", "took a fee". */
function isMoney(tree: Tree, word: Word): boolean {
  return tree.subtree(word).some(
    ({ tag, lemma, index }) =>
      // "the Rodolphe Prize" is a name
      tag === "$" || (index <= word.index && !/^NNP/.test(tag) && MONEY.has(lemma.toLowerCase())),
  );
}

function hasParticle(tree: Tree, verb: Word, particle: string): boolean {
  return tree
    .children(verb, "compound:prt", "advmod")
    .some(({ form }) => form.toLowerCase() === particle);
}

/** What a particle only strengthens. Our own list. */
const STRENGTHENED =
  /^(?:(?:sell|kill|ship|marry|pay) off|(?:buy|lock|meet|head|free|sign|call|phone|team|join|beat) up|(?:close|shut|track|hunt|gun) down|(?:help|pay|ship|vote|drive|buy) out|(?:pay|hand|give|send|bring|sell|buy) back|give away)$/;

/** "picked him up" is no choice: with a particle, most verbs are another. */
const isVerbOfItsOwn = (tree: Tree, verb: Word): boolean =>
  tree
    .children(verb, "compound:prt")
    .some(
      ({ form, index }) =>
        index > verb.index && !STRENGTHENED.test(`${verb.lemma} ${form.toLowerCase()}`),
    );

/** "shoot dead", "find guilty": a complement that is no object. */
function complementsOf(tree: Tree, verb: Word, lemma: string): readonly Word[] {
  return tree
    .children(verb, "xcomp", "advmod", "obl")
    .filter((word) => word.lemma.toLowerCase() === lemma);
}

/** The phrases of a noun, one that starts right after it included, whatever the parser hangs it on: "calls with Weber". */
export function obliquesOfNoun(tree: Tree, noun: Word): Oblique[] {
  const verb = has(noun, "obj") ? tree.head(noun) : undefined;
  const isRightAfter = (word: Word) =>
    tree.children(word, "case").some(({ index }) => index === noun.index + 1);
  // "an offer from Kestrel Foods": a clause to the parser
  const named = tree.children(noun, "acl").filter(({ tag }) => /^NNP/.test(tag));
  const phrases = [
    ...tree.children(noun, "nmod", "obl"),
    ...named,
    ...(verb ? tree.children(verb, "obl").filter(isRightAfter) : []),
  ];
  return phrases.flatMap((word) => {
    const preposition = tree.preposition(word);
    return preposition ? [{ preposition, word }] : [];
  });
}
