import { isOneOf, lemmaVariants, type Tree, type Word } from "../language/index.ts";
import { type Attitude, attitudeOf, isReporting } from "./attitudes.ts";
import type { Grounding } from "./grounding.ts";
import { isNegatedAt, type Reading } from "./own-marks.ts";
import { isPassive, isVerb } from "./passive.ts";
import { addSpeakers } from "./speakers.ts";

/** Who promises or urges says so; where somebody else tells of it, we have it from them. */
const PLEDGES = new Set(
  "promise pledge vow threaten swear urge demand request instruct implore beg recommend".split(" "),
);

/** Verbs by which whoever holds something against somebody says that they did it. Our own list. */
const HOLDING_AGAINST = /^(?:blame|sue|charge|indict|prosecute|impeach|arraign|fault|chide)$/;

const PROVING = new Set("confirm prove show establish verify determine demonstrate".split(" "));

/** The attitude that a verb or noun takes to what it governs. */
export function attitudeFor(word: Word): Attitude | undefined {
  return lemmaVariants(word).map(attitudeOf).find(Boolean);
}

/** Takes what a verb or noun says of the clause below it into the reading. False where nothing may be claimed. */
export function applyAttitude(
  tree: Tree,
  head: Word,
  attitude: Attitude,
  grounding: Grounding,
  reading: Reading,
  isGoverned: boolean,
): boolean {
  const isNegated = isNegatedAt(tree, head);
  if (attitude === "ask") return false;
  if (attitude === "plan" || attitude === "request") {
    if (!isGoverned) return true;
    // "urged them not to pay": whether they will is not said
    if (attitude === "request" && reading.polarity === "denied" && !isNegated) return false;
    if (isNegated) reading.polarity = "denied";
    reading.modality = attitude === "plan" ? "planned" : "requested";
    if (
      isVerb(head) &&
      lemmaVariants(head).some((lemma) => PLEDGES.has(lemma)) &&
      !reading.hasSpeaker
    ) {
      addSpeakers(tree, head, grounding, reading);
      reading.isRetold = true;
    }
  } else if (attitude === "fail") {
    if (isGoverned) reading.polarity = isNegated ? "affirmed" : "denied";
  } else if (attitude === "hedge") {
    // "there is no evidence that"
    if (isNegated && isGoverned) {
      reading.isDenied = true;
      reading.polarity = "denied";
    }
    reading.isAlleged = true;
    const isTold = /^NN/.test(head.tag) || isOneOf(head, HOLDING_AGAINST);
    if (isGoverned && isTold) addSpeakers(tree, head, grounding, reading);
  } else if (attitude === "deny") {
    // "did not deny meeting Lopez": that leaves it open
    if (isGoverned && isNegated) return false;
    if (isGoverned) {
      // "denied failing to pay": so it was paid, whoever denies says
      const isTwice = reading.polarity === "denied";
      reading.isDenied = !isTwice;
      reading.isAlleged ||= isTwice;
      reading.polarity = isTwice ? "affirmed" : "denied";
      // "rejected Barr's claim that …": it is the denial that we are told of
      reading.hasSpeaker = false;
      reading.speakers = [];
    }
    // what a denial takes for granted, the denier does not say
    if (isGoverned) addSpeakers(tree, head, grounding, reading);
  } else {
    // "it has not been reported that": the article says so itself; "did not say that", "was not confirmed" leave it open
    const hasOwnVoice =
      isPassive(tree, head) && tree.child(head, "expl") !== undefined && !PROVING.has(head.lemma);
    if (isNegated && PROVING.has(head.lemma) && isPassive(tree, head)) {
      reading.isAlleged = true;
      return true;
    }
    if (isNegated && !hasOwnVoice) return false;
    if (hasOwnVoice && isNegated) return true;
    if (attitude === "say") reading.isAlleged = true;
    addSpeakers(tree, head, grounding, reading);
  }
  return true;
}

/** "Acme, Diaz said, bribed Lopez": between the subject and its verb. */
function isInserted(tree: Tree, saying: Word, verb: Word): boolean {
  const subject = tree.child(verb, "nsubj");
  const last = Math.max(
    ...tree
      .subtree(saying)
      .map(({ index }) => index)
      .filter((index) => index < verb.index),
  );
  return (
    subject !== undefined &&
    subject.index < saying.index &&
    saying.index < verb.index &&
    [tree.words[last]?.form, tree.words[last + 1]?.form].includes(",")
  );
}

/** "Mexico will work with the United States, the source said": the saying hangs on what is said. */
export function readParataxis(
  tree: Tree,
  predicate: Word,
  grounding: Grounding,
  reading: Reading,
): void {
  if (reading.hasSpeaker && !reading.isRetold) return;
  for (let word: Word | undefined = predicate; word; word = tree.head(word)) {
    for (const saying of tree.children(word, "parataxis")) {
      const quoted = quotedSaying(tree, saying);
      const verb = quoted ?? saying;
      const attitude = isVerb(verb) ? attitudeFor(verb) : undefined;
      if (
        !isReporting(attitude) ||
        (!quoted && tree.child(saying, "ccomp", "obj")) ||
        (saying.index < predicate.index && !isInserted(tree, saying, word))
      )
        continue;
      if (attitude === "say") reading.isAlleged = true;
      addSpeakers(tree, verb, grounding, reading);
      return;
    }
  }
}

/** "…, the Herald quoted Diaz as saying". */
const quotedSaying = (tree: Tree, verb: Word): Word | undefined =>
  isOneOf(verb, /^(?:quote|cite)$/)
    ? tree
        .children(verb, "advcl")
        .find((clause) => tree.children(clause, "mark").some(({ form }) => form === "as"))
    : undefined;
