import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import { isDocument } from "../mentions/document-nouns.ts";
import { nounFrames } from "./lexicon.ts";
import { isGerund, isPassive, isRelative, isVerb } from "./passive.ts";

/** Verbs whose subject, and not their object, does what their infinitive says: "promised Mexico to drop". */
const SUBJECT_CONTROL = new Set("promise pledge vow threaten swear offer agree".split(" "));
/** Verbs that give their subject what a noun names: "made a pledge to arrest". */
const LIGHT_VERBS = new Set(
  "make give have issue announce win get reach strike sign unveil launch file wage stage begin start hold conduct carry lead open mount pursue order orchestrate mastermind perpetrate plot take abandon scrap shelve form establish create enter seal".split(
    " ",
  ),
);
const MAX_DEPTH = 12;

/** Heads of the phrases that stand as the verb's subject, here or in the clause that controls it. */
export function surfaceSubjects(tree: Tree, verb: Word, depth = 0): readonly Word[] {
  if (depth > MAX_DEPTH) return [];
  const own = [...tree.children(verb, "nsubj"), ...personalIt(tree, verb)].filter(
    // "which renamed it and is itself owned by"
    ({ relation, form }) => relation !== "nsubj:outer" && !/^\p{L}+sel(?:f|ves)$/iu.test(form),
  );
  if (own.length > 0)
    return own.flatMap((subject) =>
      isRelative(subject)
        ? antecedents(tree, verb)
        : isBoth(subject) && has(verb, "acl")
          ? lastTwo(tree, verb)
          : [subject],
    );
  const head = tree.head(verb);
  if (!head || tree.child(verb, "csubj")) return [];
  const next = (word: Word) => surfaceSubjects(tree, word, depth + 1);
  if (verb.relation === "conj") return isVerb(head) || tree.child(head, "cop") ? next(head) : [];
  if (verb.relation === "xcomp") {
    const object = tree.child(head, "obj", "iobj") ?? calledUpon(tree, head);
    return object && !SUBJECT_CONTROL.has(head.lemma) && !isPassive(tree, head)
      ? [object]
      : next(head);
  }
  if (has(verb, "advcl"))
    return /^JJ/.test(head.tag)
      ? subjectsOfAdjective(tree, head, depth)
      : adverbialSubjects(tree, verb, head, next);
  if (/relcl/.test(verb.relation)) return [];
  if (has(verb, "acl"))
    return /^JJ/.test(head.tag)
      ? subjectsOfAdjective(tree, head, depth)
      : nounSubjects(tree, verb, head, next);
  return [];
}

const isBoth = ({ form }: Word): boolean => /^both$/i.test(form);

/** "lent to Kestrel and to Orlin, both controlled by Gomez": the two names before. */
function lastTwo(tree: Tree, verb: Word): readonly Word[] {
  const last = tree.head(verb);
  if (!last || last.name === "O") return last ? [last] : [];
  const kind = last.name.slice(-3);
  const first = tree.words
    .slice(0, last.index)
    .findLast(
      (word) =>
        word.name.endsWith(kind) &&
        tree.head(word)?.name.endsWith(kind) !== true &&
        !tree.subtree(last).includes(word),
    );
  return first ? [first, last] : [last];
}

/** Verbs that set somebody behind a preposition to do something. Our own list. */
const CALLING: ReadonlyMap<string, RegExp> = new Map([
  ["call", /^(?:on|upon|to|for)$/],
  ...["appeal", "rely", "count", "depend", "prevail"].map(
    (verb) => [verb, /^(?:on|upon|to)$/] as const,
  ),
  ...["plead", "reason", "remonstrate"].map((verb) => [verb, /^with$/] as const),
  ...["shout", "scream", "yell"].map((verb) => [verb, /^(?:at|to)$/] as const),
  ...["signal", "gesture", "motion"].map((verb) => [verb, /^(?:to|at|for)$/] as const),
]);

/** "called on Americans to donate", "pleaded with Lopez to sue": they are to do it. */
function calledUpon(tree: Tree, verb: Word): Word | undefined {
  const prepositions = CALLING.get(verb.lemma);
  return prepositions
    ? tree.children(verb, "obl").find((word) => prepositions.test(tree.preposition(word) ?? ""))
    : undefined;
}

/** Verbs with an "it" that stands for nothing: "it seems", "it took years". */
const IMPERSONAL = new Set(
  "be seem appear happen turn take rain snow matter follow remain become look sound cost".split(
    " ",
  ),
);

/** "it will work with …": an "it" that the parser took for an expletive. */
function personalIt(tree: Tree, verb: Word): readonly Word[] {
  if (IMPERSONAL.has(verb.lemma) || isPassive(tree, verb) || tree.child(verb, "ccomp", "cop"))
    return [];
  return tree.children(verb, "expl").filter(({ form }) => /^it$/i.test(form));
}

export function antecedents(tree: Tree, verb: Word): Word[] {
  const own = tree.climb(verb, /^(?:conj|xcomp)$/);
  // "Gomez, who prosecutors say bribed Lopez"
  const clause = has(own, "ccomp") ? (tree.head(own) ?? own) : own;
  const antecedent = /acl|relcl/.test(clause.relation) ? tree.head(clause) : undefined;
  return antecedent ? [antecedent] : [];
}

/** "groups responsible for smuggling", "he is accused of helping": whoever the adjective is said of. */
function subjectsOfAdjective(tree: Tree, adjective: Word, depth: number): readonly Word[] {
  const noun = tree.head(adjective);
  if (adjective.relation === "amod" || adjective.relation === "acl") {
    if (!noun) return [];
    const subjects = tree.child(noun, "cop") ? surfaceSubjects(tree, noun, depth + 1) : [];
    return subjects.length > 0 ? subjects : [noun];
  }
  return surfaceSubjects(tree, adjective, depth + 1);
}

/** "in a deal with Barr to drop …" says not who is to drop. */
function adverbialSubjects(
  tree: Tree,
  verb: Word,
  head: Word,
  next: (word: Word) => readonly Word[],
): readonly Word[] {
  // "can be reached by taking a train", "was deceived by promising him": whoever does that is not who it is done to
  if (isByDoing(tree, verb) && isPassive(tree, head)) return [];
  // "called on Gomez to sue"
  const called = calledUpon(tree, head);
  if (called && tree.children(verb, "mark").some(({ form }) => form === "to")) return [called];
  // "accused him of helping": the object did it
  const object = tree.child(head, "obj", "iobj");
  const isOfObject = tree
    .children(verb, "mark")
    .some(({ form }) => /^(?:of|for|from|with|into)$/i.test(form));
  // "opposed Kestrel buying Orlin": what the object does
  const last = object && tree.subtree(object).at(-1);
  const isRightBehind =
    verb.tag === "VBG" && last?.index === verb.index - 1 && !tree.child(verb, "mark", "case");
  const isWatched = isRightBehind && isOneOf(head, WATCHING) && !isPassive(tree, head);
  if (object && isWatched) return [object];
  // "faces trial for bribing": the trial did not
  const isCharged = object && CHARGES.test(object.lemma) && FACING.test(head.lemma);
  if (isCharged && isGerund(tree, verb)) return next(head);
  if (object && isOfObject && isGerund(tree, verb) && !isPassive(tree, head)) return [object];
  // "quoted Lopez as saying that", "described him as betraying"
  const isAs = tree.children(verb, "mark", "case").some(({ form }) => form === "as");
  if (object && isAs && verb.tag === "VBG" && !isPassive(tree, head)) return [object];
  // "hired Lopez as chief executive, replacing Gomez": who was hired replaces
  if (object && verb.tag === "VBG" && /^(?:replace|succeed)$/.test(verb.lemma)) return [object];
  const isInfinitive = tree.children(verb, "mark").some(({ form }) => form === "to");
  // "gave the putschists 72 hours to release him": whoever is given the time or the right does
  const receiver = tree.child(head, "iobj");
  const given = receiver && tree.child(head, "obj");
  if (isInfinitive && given && GIVEN_TO_DO.test(given.lemma)) return [receiver];
  // "appointed her deputy, Luis Gomez, to replace her": whoever was appointed does
  const isCharge =
    isInfinitive && CHARGING.test(head.lemma) && !isPassive(tree, head) && object !== undefined;
  if (isCharge && /^(?:person|organization)$/.test(object.kind)) return [object];
  // "would pay for a study in adults, to be led by Gomez": the study is led
  const isToBe =
    isInfinitive && tree.child(verb, "aux:pass") !== undefined && !isPassive(tree, head);
  const start = Math.min(verb.index, ...tree.children(verb, "mark").map(({ index }) => index));
  if (isToBe && tree.words[start - 1]?.form === ",") {
    const last = tree
      .children(head, "obj", "obl")
      .filter(({ index }) => index > head.index && index < verb.index)
      .at(-1);
    return last ? [last] : [];
  }
  const between = tree.words.slice(head.index + 1, verb.index);
  const hasDeal = between.some((word) =>
    nounFrames([word.lemma]).some(({ type }) => /NEGOTIATED|AGREED/.test(type)),
  );
  return isInfinitive && hasDeal ? [] : next(head);
}

const isByDoing = (tree: Tree, verb: Word): boolean =>
  verb.tag === "VBG" &&
  !isPassive(tree, verb) &&
  tree.children(verb, "mark", "case").some(({ form }) => /^by$/i.test(form));

/** Verbs that go on with what somebody else does: "saw Lopez leaving". Our own list. */
const WATCHING =
  /^(?:see|watch|hear|film|photograph|spot|catch|find|observe|witness|show|depict|oppose|resent|remember|recall|imagine|mind|tolerate|stop|keep|leave|have|get|send)$/;

/** What one gives somebody to do something with. Our own list. */
const GIVEN_TO_DO =
  /^(?:hour|day|week|month|year|minute|time|deadline|ultimatum|chance|opportunity|right|permission|power|authority|mandate|order|licen[cs]e|money|task|job|option|approval|clearance)$/;

/** Verbs that set somebody a task. Our own list. */
const CHARGING =
  /^(?:appoint|name|hire|choose|elect|nominate|pick|select|recruit|commission|retain|send|dispatch|deploy|designate|assign|engage|enlist|pay|bribe|contract|task|train)$/;

/** "a group smuggling fentanyl", "Mexico's pledge to arrest", "made a pledge to arrest". */
function nounSubjects(
  tree: Tree,
  verb: Word,
  noun: Word,
  next: (word: Word) => readonly Word[],
): readonly Word[] {
  const hasMark = tree.child(verb, "mark") !== undefined;
  // "an inquiry to be led by Delli"
  if (hasMark && tree.child(verb, "aux:pass") && /^(?:obj|nsubj|obl)/.test(noun.relation))
    return [noun];
  // "lodged a complaint accusing the lessor": whoever lodged it accuses
  const written = isDocument(noun) && has(noun, "obj") ? tree.head(noun) : undefined;
  if (written && verb.tag === "VBG" && WRITING.test(written.lemma)) return next(written);
  // "is 40 percent owned by"
  if (/^(?:cent|percent|%)$/.test(noun.lemma) && tree.child(noun, "cop", "aux:pass"))
    return next(noun);
  if (
    (/^(?:VB[GN]|JJ)$/.test(verb.tag) || isPassive(tree, verb)) &&
    !hasMark &&
    !tree.children(verb, "aux").some(({ form }) => form === "to")
  )
    return [noun];
  // "calls by the opposition to fire Falcao": they do not fire him
  if (/^(?:call|demand|appeal|request|pressure|plea)$/.test(noun.lemma)) return [];
  const owner = tree.child(noun, "nmod:poss");
  if (owner) return [owner];
  // "closed two mines within a year of buying Fortier"
  const clause = /^(?:year|month|week|day|hour|minute)$/.test(noun.lemma) && tree.head(noun);
  if (clause && isVerb(clause) && verb.tag === "VBG" && has(noun, "obl")) return next(clause);
  // "was in talks to sell"
  if (tree.child(noun, "cop")) return next(noun);
  const author = tree
    .children(noun, "nmod")
    .find((word) => /^(?:by|from)$/.test(tree.preposition(word) ?? ""));
  if (author) return [author];
  const governor = tree.head(noun);
  // "arrested on suspicion of bribing": whoever was arrested
  const isHeld = CHARGES.test(noun.lemma) && has(noun, "obl") && governor && isVerb(governor);
  if (isHeld && /^(?:on|under|over|for|with)$/.test(tree.preposition(noun) ?? "")) {
    const object = tree.child(governor, "obj");
    return object && !isPassive(tree, governor) ? [object] : next(governor);
  }
  if (!governor || !isVerb(governor) || !has(noun, "obj")) return [];
  // "gave Lopez a reason to sue"
  const receiver = tree.child(governor, "iobj");
  if (receiver) return GIVEN_TO_DO.test(noun.lemma) ? [receiver] : [];
  // "faces charges of bribing": whoever faces them is said to have
  const isAccused = CHARGES.test(noun.lemma) && FACING.test(governor.lemma);
  return isAccused || LIGHT_VERBS.has(governor.lemma) ? next(governor) : [];
}

/** What one does with what one says something in. */
const WRITING = /^(?:file|lodge|write|issue|send|submit|publish|release|post|make|sign)$/;

const CHARGES =
  /^(?:charge|count|allegation|accusation|claim|trial|suspicion|investigation|indictment|inquiry|warrant)$/;
const FACING = /^(?:face|deny|fight|contest|reject|dispute|admit)$/;

export function isLightVerb(word: Word): boolean {
  return LIGHT_VERBS.has(word.lemma);
}

/** Whether a word is the subject of what its sentence says first of all. */
export const isSubjectOfSentence = (tree: Tree, word: Word): boolean =>
  has(word, "nsubj") && tree.head(word)?.head === -1;
