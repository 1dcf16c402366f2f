import type { ClaimStatus, Modality, Polarity } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../language/index.ts";
import { type Attitude, attitudeOf, isReporting } from "./attitudes.ts";
import { isPassive, isVerb, surfaceSubjects } from "./clause.ts";
import type { Grounding } from "./grounding.ts";
import { lemmaVariants } from "./lemma-variants.ts";

/** How an article puts something: who says it, and whether they affirm, allege, plan or deny it. */
export interface Stance {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly status: ClaimStatus;
  readonly speakers: readonly EntityDraft[];
}

interface Reading {
  polarity: Polarity;
  modality: Modality;
  isAlleged: boolean;
  isDenied: boolean;
  speakers: readonly EntityDraft[];
  hasSpeaker: boolean;
  /** The speaker only passed it on: who reports the telling is the speaker. */
  isRetold: boolean;
}

const HEDGES = new Set(
  "allegedly reportedly apparently supposedly purportedly possibly probably perhaps presumably likely maybe seemingly suspected alleged".split(
    " ",
  ),
);
const NEGATIONS = new Set("not n't never neither nor no hardly barely".split(" "));
/** "Mexico told Barr that …, the source said": we have it from the source. */
const RETELLING = new Set("tell inform assure notify".split(" "));
/** What is said in: "said in a statement that …". */
const STATEMENTS = new Set(
  "statement interview letter report speech email tweet post testimony filing document note memo remark".split(
    " ",
  ),
);
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
  for (let depth = 0; word.head >= 0 && depth < MAX_DEPTH; depth++) {
    const head = tree.word(word.head);
    readAccordingTo(tree, word, grounding, reading);
    const relation = word.relation;
    if (
      has(word, "advcl") &&
      tree.children(word, "mark").some(({ form }) => /^(?:if|unless|whether)$/i.test(form))
    )
      return undefined;
    const isComplement = /^(?:ccomp|xcomp|csubj|obj|nsubj:pass|acl$|advcl$|parataxis|obl)/.test(
      relation,
    );
    const attitude = isVerb(head) || /^(?:NN|JJ)/.test(head.tag) ? attitudeFor(head) : undefined;
    if (attitude && isComplement && doesGovern(tree, word, head, attitude, isGoverned)) {
      if (!applyAttitude(tree, head, attitude, grounding, reading, isGoverned)) return undefined;
    } else if (relation === "ccomp" && !reading.hasSpeaker && isQuoted(tree, word, head)) {
      applyAttitude(tree, head, "say", grounding, reading, isGoverned);
    }
    if (!/^(?:ccomp|xcomp|csubj|conj|acl$|obj|nsubj:pass)/.test(relation)) isGoverned = false;
    if (
      relation === "conj" &&
      isGoverned &&
      !tree.child(word, "nsubj") &&
      !tree.child(word, "aux")
    ) {
      readAuxiliaries(tree, head, reading);
    }
    word = head;
  }
  readAccordingTo(tree, word, grounding, reading);
  readParataxis(tree, predicate, grounding, reading);
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

function attitudeFor(word: Word): Attitude | undefined {
  return lemmaVariants(word).map(attitudeOf).find(Boolean);
}

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
      return true;
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
      // "denied a link", "confirmed two calls", "proposed talks": event nouns; a noun does not govern its parts
      return isGoverned && isVerb(head) && attitude !== "say" && word.relation !== "nsubj";
    case "advcl":
      // "accused of helping", "charged with helping", "committed to working"
      return (
        tree.children(word, "mark").some(({ form }) => /^(?:of|with|to|for)$/i.test(form)) &&
        word.tag === "VBG" &&
        /^(?:say|plan|hedge)$/.test(attitude)
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

/** False where nothing may be claimed. */
function applyAttitude(
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
    if (isNegated) reading.polarity = "denied";
    reading.modality = attitude === "plan" ? "planned" : "requested";
  } else if (attitude === "fail") {
    if (isGoverned) reading.polarity = isNegated ? "affirmed" : "denied";
  } else if (attitude === "hedge") {
    reading.isAlleged = true;
  } else if (attitude === "deny") {
    if (isGoverned && !isNegated) {
      reading.isDenied = true;
      reading.polarity = "denied";
    }
    // what a denial takes for granted, the denier does not say
    if (isGoverned) addSpeakers(tree, head, grounding, reading);
  } else {
    // "it has not been reported that": the article says so itself; "did not say that" leaves it open
    const hasOwnVoice = isPassive(tree, head) && tree.child(head, "expl") !== undefined;
    if (isNegated && !hasOwnVoice) return false;
    if (hasOwnVoice && isNegated) return true;
    if (attitude === "say") reading.isAlleged = true;
    addSpeakers(tree, head, grounding, reading);
  }
  return true;
}

function addSpeakers(tree: Tree, verb: Word, grounding: Grounding, reading: Reading): void {
  if (reading.hasSpeaker && !reading.isRetold) return;
  const subjects = isPassive(tree, verb)
    ? tree.children(verb, "obl").filter((word) => tree.preposition(word) === "by")
    : isVerb(verb)
      ? surfaceSubjects(tree, verb)
      : tree.children(verb, "nmod:poss");
  const withOthers = tree
    .children(verb, "obl")
    .filter((word) => /^along\b/.test(tree.preposition(word) ?? ""));
  const speakers = [...subjects, ...(subjects.length > 0 ? withOthers : [])].flatMap((word) =>
    grounding.entitiesOf(tree, word),
  );
  if (subjects.length === 0) return;
  reading.hasSpeaker = true;
  reading.isRetold = RETELLING.has(verb.lemma);
  reading.speakers = [...new Set(speakers)].filter(({ type }) =>
    /Person|Organization|Group|Location/.test(type),
  );
}

function readAccordingTo(tree: Tree, word: Word, grounding: Grounding, reading: Reading): void {
  for (const source of tree.children(word, "obl", "advcl", "nmod", "parataxis")) {
    const marker =
      tree.preposition(source) ??
      tree
        .children(source, "mark")
        .map(({ form }) => form.toLowerCase())
        .join(" ");
    if (!/^according(?: to)?$/.test(marker) && source.form.toLowerCase() !== "according") continue;
    reading.isAlleged = true;
    if (reading.hasSpeaker) continue;
    reading.hasSpeaker = true;
    const named =
      source.form.toLowerCase() === "according"
        ? tree.children(source, "obl", "obj", "nmod")
        : [source];
    reading.speakers = named.flatMap((head) => grounding.entitiesOf(tree, head));
  }
}

/** "Mexico will work with the United States, the source said": the saying hangs on what is said. */
function readParataxis(tree: Tree, predicate: Word, grounding: Grounding, reading: Reading): void {
  if (reading.hasSpeaker && !reading.isRetold) return;
  for (let word: Word | undefined = predicate; word; word = tree.head(word)) {
    for (const saying of tree.children(word, "parataxis")) {
      const attitude = isVerb(saying) ? attitudeFor(saying) : undefined;
      if (
        !isReporting(attitude) ||
        tree.child(saying, "ccomp", "obj") ||
        saying.index < predicate.index
      )
        continue;
      if (attitude === "say") reading.isAlleged = true;
      addSpeakers(tree, saying, grounding, reading);
      return;
    }
  }
}

/** "… ,” snapped the minister": any verb with a quotation as its object reports. */
function isQuoted(tree: Tree, clause: Word, head: Word): boolean {
  const words = tree.subtree(clause);
  return isVerb(head) && words.some(({ tag }) => tag === "``" || tag === "''");
}

function readOwnMarks(tree: Tree, predicate: Word, reading: Reading): boolean {
  const marks = tree.children(predicate, "mark").map(({ form }) => form.toLowerCase());
  if (marks.some((form) => /^(?:if|unless|whether)$/.test(form))) return false;
  readAuxiliaries(tree, predicate, reading);
  if (marks.includes("without")) reading.polarity = "denied";
  // "to capture …" after a verb of no attitude is a purpose; complements are judged by what governs them
  if (has(predicate, "advcl") && marks.includes("to")) reading.modality = "planned";
  return true;
}

function readAuxiliaries(tree: Tree, word: Word, reading: Reading): void {
  if (isNegatedAt(tree, word)) reading.polarity = "denied";
  const auxiliaries = tree.children(word, "aux").map(({ form }) => form.toLowerCase());
  const isPast = auxiliaries.includes("have");
  if (
    auxiliaries.some((form) => /^(?:will|wo|'ll|would|shall|'d)$/.test(form)) &&
    reading.modality === "asserted"
  )
    reading.modality = "planned";
  if (
    auxiliaries.some((form) => /^(?:may|might|could|can|ca)$/.test(form)) ||
    (isPast && auxiliaries.includes("would"))
  ) {
    reading.modality = "hypothetical";
    reading.isAlleged = true;
  }
  if (auxiliaries.some((form) => /^(?:should|must|ought)$/.test(form)))
    reading.modality = "requested";
  const adverbs = tree.children(word, "advmod", "amod").map(({ form }) => form.toLowerCase());
  if (adverbs.some((form) => HEDGES.has(form))) reading.isAlleged = true;
}

function isNegatedAt(tree: Tree, word: Word): boolean {
  return (
    tree
      .children(word, "advmod", "det", "cc")
      .some(({ form }) => NEGATIONS.has(form.toLowerCase())) ||
    tree
      .children(word, "nsubj", "obj")
      .some((argument) =>
        tree.children(argument, "det").some(({ form }) => /^(?:no|neither)$/i.test(form)),
      )
  );
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
