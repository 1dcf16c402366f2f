import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { countryOf } from "./countries.ts";
import { type Candidate, headOf } from "./name-candidate.ts";
import { isTradeNoun, typeByClassNoun, typeByHead } from "./name-words.ts";
import { isGivenName, isPersonLike } from "./person-like.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { roleOf } from "./role-nouns.ts";

/** What tells that a name that may be a firm's or a town's is a person's. */
export function personEvidence(candidate: Candidate): readonly Vote[] {
  if (candidate.first === candidate.last) return [];
  return [
    ...ofGivenName(candidate),
    ...ofCalling(candidate),
    ...ofPlayer(candidate),
    ...ofNation(candidate),
    ...ofClause(candidate),
  ];
}

/** "Adam Ishaq Kibir": a given name and two more words, none of which says what a body is. */
function ofGivenName(candidate: Candidate): Vote[] {
  const words = candidate.tree.words.slice(candidate.first, candidate.last + 1);
  const isPlain = words.every(
    ({ form, tag }) =>
      /^\p{Lu}[\p{L}'’-]+$/u.test(form) && /^NNP/.test(tag) && typeByHead(form) === undefined,
  );
  return words.length === 3 && isPlain && isGivenName(words[0]?.form ?? "") ? [["Person", 3]] : [];
}

/** Callings that no body has. */
const CALLINGS = /^(?:CITIZEN_OF|WORKS_FOR|HOLDS_POSITION_IN|SUPPORTED|CRITICIZED)$/;
/** Nouns for people that bodies go by too. Our own list. */
const OF_BODIES =
  /^(?:sponsor|backer|patron|auditor|regulator|agent|broker|driver|forward|guard|merchant|anchor|host|guide|critic|counterpart|official|clerk|courier|cleaner|supporter|marine|designer|minister)$/;

/** "the construction tycoon Bektur Asanov": what no firm is, right in front. */
function ofCalling({ tree, first, last }: Candidate): Vote[] {
  const noun = tree.words[first - 1];
  const role = noun?.tag === "NN" ? roleOf(noun.lemma) : undefined;
  const isCalling =
    noun?.kind === "person" &&
    role !== undefined &&
    CALLINGS.test(role.type) &&
    !OF_BODIES.test(noun.lemma) &&
    !isTradeNoun(noun.lemma) &&
    typeByClassNoun(noun.lemma) === undefined &&
    typeByHead(tree.words[last]?.form ?? "") === undefined;
  return isCalling ? [["Person", 3]] : [];
}

/** Where players play, in words that mean other things elsewhere. Our own list. */
const POSITIONS =
  /^(?:opposite|setter|libero|spiker|hooker|flanker|prop|lock|centre|center|wing|sweeper|pivot)$/;

/** "Bulgarian opposite Rada Kolarova": a player, behind where she is from. */
function ofPlayer({ tree, first, last }: Candidate): Vote[] {
  const [people, position] = tree.words.slice(Math.max(0, first - 2), first);
  const isPlayer =
    POSITIONS.test(position?.form ?? "") &&
    countryOf(people?.form ?? "")?.isDemonym === true &&
    typeByHead(tree.words[last]?.form ?? "") === undefined;
  return isPlayer ? [["Person", 4]] : [];
}

const BEATING = /^(?:beat|defeat|outplay|overcome|face|finish|lose|win|stun|upset|run|swim)$/;
/** What single people win and lose. Our own list. */
const CONTESTS =
  /^(?:final|semi-final|semifinal|quarter-final|quarterfinal|marathon|sprint|gold|silver|bronze|medal|race|bout|title|match|set|metre|meter|round)$/;

/** "Shen Yulin of China lost to Maria Kos": who plays for a country, and is no club of that country. */
function ofNation(candidate: Candidate): Vote[] {
  const { tree, last } = candidate;
  const [of, country] = tree.words.slice(last + 1, last + 3);
  const isFrom = of?.form === "of" && countryOf(country?.form ?? "")?.isDemonym === false;
  const head = headOf(candidate);
  const verb = isFrom && has(head, "nsubj") ? tree.head(head) : undefined;
  if (!verb || !isOneOf(verb, BEATING)) return [];
  const isContest = tree.children(verb, "obl", "obj").some((part) => isSingles(tree, part));
  return isContest || isPersonLike(candidate) ? [["Person", 4]] : [];
}

/** "to Maria Kos", "the marathon": another person, or what people win alone. */
const isSingles = (tree: Tree, part: Word): boolean =>
  CONTESTS.test(part.lemma) ||
  (part.name === "B-PER" && !isPersonNoun(part.lemma) && tree.children(part, "flat").length > 0);

/** "a feud over the empire of Rada Kolarova, who founded Dalbit": nobody else is in sight who could be a "who". */
function ofClause({ tree, first, last }: Candidate): Vote[] {
  const [comma, pronoun] = tree.words.slice(last + 1, last + 3);
  const isPlain = tree.words
    .slice(first, last + 1)
    .every(({ form, tag }) => /^(?:\p{Lu}|-|\p{Ll}+$)/u.test(form) && /^(?:NNP|HYPH)$/.test(tag));
  if (comma?.form !== "," || !/^who(?:m|se)?$/.test(pronoun?.form ?? "") || !isPlain) return [];
  if (typeByHead(tree.words[last]?.form ?? "") !== undefined) return [];
  const noun = tree.words[first - 2];
  const isOf = /^of$/i.test(tree.words[first - 1]?.form ?? "") && /^\p{Ll}/u.test(noun?.form ?? "");
  return noun !== undefined &&
    isOf &&
    noun.kind !== "person" &&
    !isPersonNoun(noun.lemma) &&
    isAlone(tree, first)
    ? [["Person", 5]]
    : [];
}

/** Whether nobody stands in the clause before a name. */
function isAlone(tree: Tree, first: number): boolean {
  const start = tree.words.findLastIndex(
    ({ form, index }) => index < first && /^[,;:]$/.test(form),
  );
  return tree.words
    .slice(start + 1, first)
    .every(
      ({ kind, name, lemma }) =>
        kind !== "person" && !name.endsWith("-PER") && !isPersonNoun(lemma),
    );
}
