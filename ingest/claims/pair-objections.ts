import { RELATION_TYPE_NAMES, type RelationTypeName, relationType } from "../../model/index.ts";
import { lemmaVariants, memoized, type Word } from "../language/index.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import { innerOf, type Pair } from "../pairs/find-pairs.ts";
import type { PairReading } from "../pairs/pair-reader.ts";
import { attitudeOf } from "./attitudes.ts";
import { nounFrames, verbFrames } from "./lexicon.ts";

/** Why nothing is made of what the reader of pairs says: how others put it is for rules to understand. */
export const PAIR_OBJECTIONS = [
  "one name is part of the other",
  "only says where somebody was",
  "no word for it stands between them",
  "offices are read by rules",
  "it is denied",
  "only played or hoped for",
  "wanted, refused or doubted",
  "another clause says it",
  "a verb between them means something else",
  "somebody else stands between them",
  "only called so",
  "nothing between them says so",
] as const;
export type PairObjection = (typeof PAIR_OBJECTIONS)[number];

type Test = (reading: PairReading) => boolean;

const TESTS: Readonly<Record<PairObjection, Test>> = {
  // what is only in a name is no news
  "one name is part of the other": ({ pair: { subject, object } }) => {
    const [one, other] = [subject.entity.name, object.entity.name];
    return one.includes(other) || other.includes(one);
  },
  // "five men were arrested in Lyon": where they were then
  "only says where somebody was": ({ pair: { subject }, type }) =>
    type === "LOCATED_IN" && /^(?:Person|Group)$/.test(subject.entity.type),
  // what is grave has its word
  "no word for it stands between them": ({ pair, type }) => {
    if (isHarmful(type)) return !innerWordsOf(pair).some((word) => expresses(word, type));
    if (isGrave(type)) return !wordsOf(pair).some((word) => says(word, type));
    return false;
  },
  "offices are read by rules": ({ type }) => type === "HOLDS_POSITION_IN",
  "it is denied": ({ pair }) =>
    wordsOf(pair).some((word) =>
      pair.tree
        .children(word, "advmod", "det", "cc", "mark", "case")
        .some(({ form }) => NEGATIVE.test(form)),
    ),
  "only played or hoped for": ({ pair }) =>
    wordsOf(pair).some(({ lemma }) => PRETENDED.test(lemma)),
  "wanted, refused or doubted": ({ pair, type }) =>
    doubtingWordsOf(pair).some((word) => !expresses(word, type)),
  // who lets somebody do something does not do it
  "another clause says it": ({ pair: { tree, up, down } }) =>
    [...up.slice(0, -1), ...down.slice(0, -1)].some((index) =>
      GOVERNED.test(tree.word(index).relation),
    ),
  // "kept Gomez from", "entered the university": a verb that the table knows says what it has there, and nothing else
  "a verb between them means something else": ({ pair, type }) =>
    knownVerbsOf(pair).some((word) => !expresses(word, type)),
  // "Acme's oldest customer", "a rival of Kestrel in Lyon": people and bodies that the tie is not of
  "somebody else stands between them": ({ pair, type }) =>
    othersOf(pair).some((word) => !says(word, type)),
  // "named him as the source", "named her orchestra after Lopez", "police named Lopez": rules tell who is named to an office
  "only called so": ({ pair: { tree, subject, object }, pair, type }) =>
    (type === "APPOINTED" && innerWordsOf(pair).some(({ lemma }) => lemma === "name")) ||
    innerWordsOf(pair).some((word) =>
      tree.children(word, "obl").some((child) => tree.preposition(child) === "as"),
    ) ||
    // "ran Kestrel like a machine shop"
    [subject, object].some(({ head }) =>
      /^(?:after|like|unlike)$/.test(tree.preposition(tree.word(head)) ?? ""),
    ),
  // "a Lopez exhibit at the University of Graz", "wearing a NASA T-shirt": beside each other is not at work there
  "nothing between them says so": ({ pair, type }) =>
    HAVING_A_WORD.has(type) &&
    !(type === "HEADS" && pair.object.entity.type === "Event") &&
    !isUnder(pair) &&
    innerWordsOf(pair).some(({ tag }) => !/^NNPS?$/.test(tag)) &&
    !wordsOf(pair).some((word) => says(word, type)),
};

/**
 * Relations for which English has a word, other than "of" and "'s", and that the reader finds where there is none: of 15 such claims in
 * GUM's news, lives and interviews 14 were wrong.
 */
const HAVING_A_WORD: ReadonlySet<RelationTypeName> = new Set<RelationTypeName>([
  "HEADS",
  "WORKS_FOR",
  "TRAVELED_TO",
  "SUCCEEDED",
  "SPOKE_WITH",
  "NEGOTIATED_WITH",
  "COMPETED_IN",
  "DISCOVERED",
  "BORN_IN",
]);

const NEGATIVE = /^(?:not|n't|never|no|neither|nor|nobody|none|without)$/i;
/** What makes nothing so: parts that one plays, and who would like to be something. Our own list. */
const PRETENDED = /^(?:pose|masquerade|impersonate|candidate|contender|hopeful)$/;
const DOUBT = /^(?:deny|hedge|plan|request|fail|ask)$/;
/** Clauses whose verb governs another's. */
const GOVERNED = /^(?:ccomp|xcomp|advcl|parataxis)/;

/** What stands against making a claim of a reading; nothing where it is put as a fact, in one clause. */
export function objectionTo(reading: PairReading): PairObjection | undefined {
  return PAIR_OBJECTIONS.find((objection) => TESTS[objection](reading));
}

/** Those of the objections that stand whichever relation the reader finds. */
const WHATEVER_IT_SAYS: readonly PairObjection[] = [
  "one name is part of the other",
  "it is denied",
  "only played or hoped for",
  "another clause says it",
  "only called so",
];

const OF_ITS_TYPE = PAIR_OBJECTIONS.filter((objection) => !WHATEVER_IT_SAYS.includes(objection));

/** Whether there is a relation type, of those that are possible, that nothing stands against in a pair. */
export function isOpenTo(pair: Pair, isPossible: (type: RelationTypeName) => boolean): boolean {
  const isRefused = (objections: readonly PairObjection[], type: RelationTypeName) =>
    objections.some((objection) => TESTS[objection]({ pair, type, none: 0 }));
  if (isRefused(WHATEVER_IT_SAYS, "RELATED_TO")) return false;
  // a verb that the table knows leaves few, and so does a noun for somebody else
  const [verb] = knownVerbsOf(pair);
  const [other] = othersOf(pair);
  const types = verb ? [...typesOf(verb)] : other ? [...typesSaidBy(other)] : RELATION_TYPE_NAMES;
  return types.some((type) => isPossible(type) && !isRefused(OF_ITS_TYPE, type));
}

const typesOfGroups = (groups: RegExp): ReadonlySet<RelationTypeName> =>
  new Set(RELATION_TYPE_NAMES.filter((type) => groups.test(relationType(type).group)));
const HARMFUL = typesOfGroups(/^(?:justice|conflict|crime)$/);
const PRIVATE = typesOfGroups(/^(?:money|kin)$/);

/** Whether a relation is one that is held against somebody. */
export const isHarmful = (type: RelationTypeName): boolean => HARMFUL.has(type);

/** Whether a wrong edge of a relation would do harm to the one whom it is about: it says who has whose money, or is whose family. */
export const isGrave = (type: RelationTypeName): boolean => isHarmful(type) || PRIVATE.has(type);

const wordsOf = memoized(({ tree, up, down }: Pair): readonly Word[] =>
  [...new Set([...up, ...down])].map((index) => tree.word(index)),
);

const innerWordsOf = memoized((pair: Pair): readonly Word[] =>
  innerOf(pair).map((index) => pair.tree.word(index)),
);

const doubtingWordsOf = memoized((pair: Pair): readonly Word[] =>
  innerWordsOf(pair).filter(({ lemma }) => DOUBT.test(attitudeOf(lemma) ?? "")),
);

/** The verbs between the two that the table has. */
const knownVerbsOf = memoized((pair: Pair): readonly Word[] =>
  innerWordsOf(pair).filter(
    (word) => word.tag.startsWith("VB") && verbFrames(lemmaVariants(word)).length > 0,
  ),
);

/** "Acme's spending under Lopez" */
const isUnder = ({ tree, subject, object }: Pair): boolean =>
  [subject, object].some(({ head }) => tree.preposition(tree.word(head)) === "under");

/** Nouns for people and bodies that are no end without a name. */
const othersOf = memoized((pair: Pair): readonly Word[] =>
  wordsOf(pair).filter(
    ({ tag, index, kind }) =>
      /^NNS?$/.test(tag) &&
      !isEndWithoutName(pair, index) &&
      /^(?:person|organization)$/.test(kind),
  ),
);

/** Whether a word is the head of an end that has no name. */
const isEndWithoutName = ({ subject, object }: Pair, index: number): boolean =>
  [subject, object].some(({ head, entity }) => head === index && !entity.isNamed);

const says = (word: Word, type: RelationTypeName): boolean => typesSaidBy(word).has(type);

/** Those that the table has a word for, and those that a role ties its holder in a way like; a niece is nobody's wife. */
const typesSaidBy = memoized((word: Word): ReadonlySet<RelationTypeName> => {
  const role = roleOf(word.lemma);
  if (!role) return typesOf(word);
  const { group } = relationType(role.type);
  const alike =
    group === "kin"
      ? [role.type]
      : RELATION_TYPE_NAMES.filter((type) => relationType(type).group === group);
  return new Set([...typesOf(word), ...alike]);
});

/** Whether the table has a word for a relation type. */
const expresses = (word: Word, type: RelationTypeName): boolean => typesOf(word).has(type);

/** The relation types that the table has a word for. */
const typesOf = memoized((word: Word): ReadonlySet<RelationTypeName> => {
  const lemmas = lemmaVariants(word);
  return new Set([...verbFrames(lemmas), ...nounFrames(lemmas)].map(({ type }) => type));
});
