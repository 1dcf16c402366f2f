import type { ClaimStatus, Modality, Polarity } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import { type Attitude, isReporting } from "./attitudes.ts";
import { applyAttitude, attitudeFor, readParataxis } from "./attribution.ts";
import { attitudeAt, isUntrue, isWronged } from "./governing-words.ts";
import type { Grounding } from "./grounding.ts";
import { readColon, readFinalSource, readNamedSource } from "./named-sources.ts";
import { isNegatedAt, type Reading, readAuxiliaries, readOwnMarks } from "./own-marks.ts";
import { isGerund, isVerb } from "./passive.ts";
import { findingOf, isVerdict, tellerOf } from "./proceedings.ts";
import { addSpeakers } from "./speakers.ts";
import { turnAt } from "./turns-of-phrase.ts";

/** How an article puts something: who says it, and whether they affirm, allege, plan or deny it. */
export interface Stance {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly status: ClaimStatus;
  readonly speakers: readonly EntityDraft[];
}

/** What is said in: "said in a statement that …". */
const STATEMENTS = new Set(
  "statement interview letter report speech email tweet post testimony filing document note memo remark".split(
    " ",
  ),
);
/** Verbs that end what they govern, and so say that it was. */
const ENDING = new Set("stop quit cease end abandon".split(" "));
const MAX_DEPTH = 40;

/**
 * Reads the stance of a predicate by climbing from it to the root: its own auxiliaries and negation, then what each verb or
 * noun above says of it. Undefined where the text only asks or supposes it ("if …", "whether …", "?").
 */
export function stanceOf(tree: Tree, predicate: Word, grounding: Grounding): Stance | undefined {
  const reading: Reading = {
    polarity: "affirmed",
    modality: "asserted",
    isAlleged: false,
    isDenied: false,
    speakers: [],
    hasSpeaker: false,
    isRetold: false,
  };
  if (!readOwnMarks(tree, predicate, reading)) return undefined;
  let word = predicate;
  /** Whether what is above still governs the predicate's truth, and not only its attribution. */
  let isGoverned = true;
  /** Whether a clause between commas lies in between, which only introduces somebody. */
  let isApart = false;
  for (let depth = 0; word.head >= 0 && depth < MAX_DEPTH; depth++) {
    const head = tree.word(word.head);
    readNamedSource(tree, word, grounding, reading);
    const relation = word.relation;
    if (relation === "ccomp" && isAskedWithin(tree, word, head)) return undefined;
    // "never did anything to help": what is not done has no purpose
    if (
      word === predicate &&
      reading.modality === "planned" &&
      has(word, "advcl") &&
      isNegatedAt(tree, head)
    )
      return undefined;
    if (
      has(word, "advcl") &&
      !isApart &&
      tree.children(word, "mark").some(({ form }) => /^(?:if|unless|whether)$/i.test(form))
    )
      return undefined;
    // "unless they free his deputy, Pascal Ndayi, who was arrested": that is no condition
    if (/relcl/.test(relation) && isBehindComma(tree, word)) isApart = true;
    // "warned her against picking a fight": nobody has
    if (
      has(word, "advcl") &&
      word.tag === "VBG" &&
      /^(?:warn|caution|advise|decide|campaign)$/.test(head.lemma) &&
      tree.children(word, "mark", "case").some(({ form }) => /^against$/i.test(form))
    )
      return undefined;
    const isComplement = /^(?:ccomp|xcomp|csubj|obj|nsubj:pass|acl$|advcl$|parataxis|obl)/.test(
      relation,
    );
    // "on trial for bribing Gomez, who married in 2010": he did marry
    const finding = isGoverned ? findingOf(tree, word, head) : undefined;
    if (finding === "hedge" && isNegatedAt(tree, head)) return undefined;
    if (finding === "clear") reading.polarity = "denied";
    if (isGoverned && isUntrue(tree, word, head)) {
      reading.isDenied = true;
      reading.polarity = "denied";
    }
    if (isGoverned && isWronged(tree, head) && isComplement) reading.isAlleged = true;
    const turn = isGoverned ? turnAt(tree, word, head) : undefined;
    // "too early to say whether": what might be said is open
    if (turn === "open" || (turn === "fail" && word !== predicate)) return undefined;
    if (turn === "fail") reading.polarity = isNegatedAt(tree, head) ? "affirmed" : "denied";
    if (turn === "plan") reading.modality = "planned";
    if (turn === "say") {
      reading.isAlleged = true;
      addSpeakers(tree, head, grounding, reading);
    }
    const attitude =
      finding || turn || isVerdict(tree, word, head) || isOfFact(tree, predicate, word, head)
        ? undefined
        : attitudeAt(tree, word, head);
    if (finding === "deny" || finding === "confirm" || finding === "hedge") {
      const teller = tellerOf(tree, head);
      if (!applyAttitude(tree, teller, finding, grounding, reading, isGoverned)) return undefined;
    } else if (attitude && isComplement && doesGovern(tree, word, head, attitude, isGoverned)) {
      if (!applyAttitude(tree, head, attitude, grounding, reading, isGoverned)) return undefined;
    } else if (relation === "ccomp" && !reading.hasSpeaker && isQuoted(tree, word, head)) {
      applyAttitude(tree, head, "say", grounding, reading, isGoverned);
    }
    // "is expected to travel there for talks": they are yet to come
    const isPurpose = word === predicate && has(word, "obl") && tree.preposition(word) === "for";
    if (
      !/^(?:ccomp|xcomp|csubj|conj|acl$|obj|nsubj:pass)/.test(relation) &&
      !isManner(tree, word) &&
      !isPurpose
    )
      isGoverned = false;
    if (
      relation === "conj" &&
      isGoverned &&
      !tree.child(word, "nsubj") &&
      // "will step down and be succeeded by Lopez"
      !tree.children(word, "aux").some((auxiliary) => auxiliary.relation === "aux") &&
      !hasOwnTense(tree, word, head)
    ) {
      readAuxiliaries(tree, head, reading);
    }
    word = head;
  }
  readNamedSource(tree, word, grounding, reading);
  readFinalSource(tree, word, grounding, reading);
  readParataxis(tree, predicate, grounding, reading);
  readColon(tree, predicate, grounding, reading);
  if (
    /\?["'”’)]*$/.test(
      tree.words
        .slice(-2)
        .map(({ form }) => form)
        .join(""),
    ) &&
    !reading.hasSpeaker
  )
    return undefined;
  return toStance(reading);
}

/** "A deal brokered by Qatar was rejected": so it was brokered, where "rejected claims" may be of what never was. */
const isOfFact = (tree: Tree, predicate: Word, noun: Word, verb: Word): boolean =>
  predicate.head === noun.index &&
  has(predicate, "acl") &&
  predicate.tag === "VBN" &&
  !tree.child(predicate, "mark") &&
  /^(?:obj|nsubj:pass)/.test(noun.relation) &&
  isOneOf(verb, /^(?:reject|refuse|block|veto|oppose|decline|return)$/);

/** "was no candidate and died", "did not call and left": what is not was the first alone. */
const hasOwnTense = (tree: Tree, verb: Word, first: Word): boolean =>
  /^VB[DZ]$/.test(verb.tag) && (first.tag === "VB" || tree.child(first, "cop") !== undefined);

/** Whether the head's attitude is about the word's clause: "pledged to arrest", but not "in a deal" below "pledged". */
function doesGovern(
  tree: Tree,
  word: Word,
  head: Word,
  attitude: Attitude,
  isGoverned: boolean,
): boolean {
  switch (word.relation.replace(/:.*/, "")) {
    case "ccomp":
    case "xcomp":
    case "csubj":
      // "stopped working for": so they had; "stopped him from working" is another thing
      return !(
        attitude === "fail" &&
        ENDING.has(head.lemma) &&
        word.tag === "VBG" &&
        !tree.child(word, "mark")
      );
    case "parataxis":
      return isReporting(attitude) && isVerb(head);
    case "acl":
      return (
        !/relcl/.test(word.relation) &&
        (!isVerb(word) ||
          word.tag !== "VBN" ||
          tree.child(word, "mark", "nsubj", "nsubj:pass") !== undefined)
      );
    case "obj":
    case "nsubj":
      // "his offer to pay was refused": he did offer
      if (
        attitude === "fail" &&
        /^(?:refuse|decline)$/.test(head.lemma) &&
        attitudeFor(word) === "plan"
      )
        return false;
      // "denied a link", "confirmed two calls", "proposed talks": event nouns; a noun does not govern its parts
      return isGoverned && isVerb(head) && attitude !== "say" && word.relation !== "nsubj";
    case "advcl":
      // "accused of helping", "charged with helping", "committed to working"
      return (
        (tree.children(word, "mark").some(({ form }) => /^(?:of|with|to|for)$/i.test(form)) &&
          isGerund(tree, word) &&
          /^(?:say|plan|hedge)$/.test(attitude)) ||
        (attitude === "fail" && isAfterFrom(tree, word))
      );
    case "obl":
      // "said in a statement that …"; "accused of collusion with": a noun for the act
      if (isReporting(attitude) && STATEMENTS.has(word.lemma)) return true;
      return (
        /^(?:of|with|for)$/.test(tree.preposition(word) ?? "") &&
        /^(?:accuse|charge|suspect|blame)$/.test(head.lemma)
      );
    default:
      return false;
  }
}

function isBehindComma(tree: Tree, clause: Word): boolean {
  const [first] = tree.subtree(clause).filter(({ tag }) => tag !== ",");
  return first !== undefined && tree.words[first.index - 1]?.form === ",";
}

/** "committed to working with them in capturing": part of what is pledged. */
function isManner(tree: Tree, word: Word): boolean {
  return (
    has(word, "advcl") &&
    word.tag === "VBG" &&
    tree.children(word, "mark").some(({ form }) => /^(?:in|by)$/i.test(form))
  );
}

/** "prevented him from running": it did not come to that. */
function isAfterFrom(tree: Tree, word: Word): boolean {
  return word.tag === "VBG" && tree.children(word, "mark").some(({ form }) => /^from$/i.test(form));
}

/** "“Why should they pay?” he said": what is asked is not said. */
function isAskedWithin(tree: Tree, clause: Word, head: Word): boolean {
  const [from, to] = [clause.index, head.index].sort((a, b) => a - b);
  return (
    clause.index < head.index && tree.words.slice(from, to).some(({ form }) => /\?$/.test(form))
  );
}

/** "… ,” snapped the minister": any verb with a quotation as its object reports. */
function isQuoted(tree: Tree, clause: Word, head: Word): boolean {
  const words = tree.subtree(clause);
  return isVerb(head) && words.some(({ tag }) => tag === "``" || tag === "''");
}

function toStance({ polarity, modality, isAlleged, isDenied, speakers }: Reading): Stance {
  const status =
    polarity === "denied" || isDenied
      ? "denied"
      : modality === "planned" || modality === "requested"
        ? "planned"
        : isAlleged || modality === "hypothetical"
          ? "alleged"
          : "asserted";
  return { polarity, modality, status, speakers };
}
