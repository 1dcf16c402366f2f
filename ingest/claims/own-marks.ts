import type { Modality, Polarity } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import { has, isOneOf, type Tree, type Word } from "../language/index.ts";

/** What has been read of a stance so far. */
export interface Reading {
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
/** What is said in front of a role that somebody may not have: "the alleged leader of". Our own list. */
const DOUBTED =
  /^(?:alleged|suspected|purported|supposed|presumed|reputed|putative|ostensible|rumou?red|reported|apparent|possible|potential|likely|so-called|self-styled|self-proclaimed|self-described|presumptive)$/i;

/** What is said in front of a role that somebody is yet to have. Our own list. */
const TO_COME = /^(?:incoming|prospective|aspiring|next|designate)$/i;

/** What the words in front of a role say of it: whether somebody has it, is said to have it, or will. */
export function statusOfRole(tree: Tree, noun: Word): "asserted" | "alleged" | "planned" {
  // "a next-generation leader" is no next leader
  const all = tree
    .children(noun, "amod", "compound", "advmod")
    .filter(({ index }) => tree.words[index + 1]?.form !== "-")
    .map((word) => wholeForm(tree, word));
  // "would-be" is three words
  if (tree.words.slice(Math.max(0, noun.index - 6), noun.index).some(isWouldBe)) return "planned";
  if (all.some((form) => DOUBTED.test(form) || HEDGES.has(form.toLowerCase()))) return "alleged";
  const wasHeld = tree.children(noun, "cop").some(({ form }) => /^(?:was|were)$/i.test(form));
  return all.some((form) => TO_COME.test(form)) && !wasHeld ? "planned" : "asserted";
}

/** "self-styled", which is three words to the tree. */
function wholeForm({ words }: Tree, { form, index }: Word): string {
  const [first, hyphen] = words.slice(Math.max(0, index - 2), index);
  return first && hyphen?.form === "-" ? `${first.form}-${form}` : form;
}

const isWouldBe = ({ form }: Word, index: number, words: readonly Word[]): boolean =>
  /^would$/i.test(form) && words[index + 1]?.form === "-" && words[index + 2]?.form === "be";

const NEGATIONS = new Set("not n't never neither nor no hardly barely nearly almost".split(" "));

/** Reads what a predicate says of itself: auxiliaries, negation, hedges. False where it is only supposed. */
export function readOwnMarks(tree: Tree, predicate: Word, reading: Reading): boolean {
  const marks = tree.children(predicate, "mark").map(({ form }) => form.toLowerCase());
  if (marks.some((form) => /^(?:if|unless|whether)$/.test(form))) return false;
  // "as though she had met him"
  if (marks.includes("as") && marks.includes("though")) return false;
  if (isNotForThat(tree, predicate)) return false;
  if (isContraryToFact(tree, predicate)) return false;
  readAuxiliaries(tree, predicate, reading);
  // "instead of meeting", "rather than sue"
  if (marks.some((form) => /^(?:without|instead|rather)$/.test(form))) reading.polarity = "denied";
  // "to capture …" after a verb of no attitude is a purpose; complements are judged by what governs them
  if (
    has(predicate, "advcl") &&
    marks.includes("to") &&
    predicate.tag === "VB" &&
    !isUsedTo(tree, predicate) &&
    !isNextPost(tree, predicate) &&
    !isOutcome(tree, predicate)
  )
    reading.modality = "planned";
  if (isThenToo(tree, predicate)) reading.modality = "planned";
  // "Nordmark to buy Lusano": a headline's future
  const auxiliaries = tree.children(predicate, "aux").map(({ form }) => form.toLowerCase());
  if (predicate.head < 0 && [...marks, ...auxiliaries].includes("to")) reading.modality = "planned";
  // "he is to meet her"
  const isTo = tree.children(predicate, "aux", "cop").some(({ lemma }) => lemma === "be");
  if (predicate.tag === "VB" && marks.includes("to") && isTo) reading.modality = "planned";
  return true;
}

/** "will return to the Gulf, visiting Saudi Arabia": then, too. */
function isThenToo(tree: Tree, predicate: Word): boolean {
  const main =
    has(predicate, "advcl") && predicate.tag === "VBG" ? tree.head(predicate) : undefined;
  return (
    main !== undefined &&
    main.index < predicate.index &&
    !DOES_NOW.test(predicate.lemma) &&
    // "will close the mill, firing Weber last week"
    !tree.subtree(predicate).some(({ form }) => /^(?:last|ago|yesterday)$/i.test(form)) &&
    !tree.child(predicate, "mark", "case", "aux") &&
    tree.children(main, "aux").some(({ form }) => /^(?:will|'ll|wo)$/.test(form))
  );
}

/** What whoever says what will be does by saying so: "will sue, accusing Orlin of fraud". Our own list. */
const DOES_NOW =
  /^(?:accuse|cite|argue|say|claim|blame|call|describe|quote|warn|tell|add|insist|thank|praise|criticize|criticise|allege|note|follow|base|include)$/;

/** "left Acme to join Medexis": what one left for came about. */
function isNextPost(tree: Tree, predicate: Word): boolean {
  const left = tree.head(predicate);
  return (
    left?.tag === "VBD" &&
    /^(?:leave|quit|resign)$/.test(left.lemma) &&
    /^(?:join|become|head|lead|run|found|start|form|work|advise|coach|manage|chair|edit)$/.test(
      predicate.lemma,
    )
  );
}

/** "beat Ferreira to reach the final": what came of a game that was won. */
function isOutcome(tree: Tree, predicate: Word): boolean {
  const won = tree.head(predicate);
  return (
    won !== undefined &&
    won.index < predicate.index &&
    /^VB[DN]$/.test(won.tag) &&
    isOneOf(
      won,
      /^(?:beat|defeat|upset|stun|edge|oust|overcome|outlast|down|rout|thrash|win|rally|hold)$/,
    ) &&
    isOneOf(
      predicate,
      /^(?:reach|win|take|claim|clinch|advance|enter|retain|lift|earn|secure|join|become)$/,
    )
  );
}

/** "used to work for": it was so. */
function isUsedTo(tree: Tree, predicate: Word): boolean {
  const used = tree.head(predicate);
  return used?.form.toLowerCase() === "used" && !tree.child(used, "obj", "aux:pass");
}

export function readAuxiliaries(tree: Tree, word: Word, reading: Reading): void {
  if (isNegatedAt(tree, word) && !isNotOnly(tree, word)) reading.polarity = "denied";
  const auxiliaries = tree.children(word, "aux").map(({ form }) => form.toLowerCase());
  const isPast = auxiliaries.includes("have");
  if (
    auxiliaries.some((form) => /^(?:will|wo|'ll|would|shall|'d)$/.test(form)) &&
    reading.modality === "asserted"
  )
    reading.modality = "planned";
  const isSupposed =
    auxiliaries.some((form) => /^(?:would|'d)$/.test(form)) &&
    hasCondition(tree, word) &&
    !isWillOfThePast(tree, word);
  if (
    auxiliaries.some((form) => /^(?:may|might|could|can|ca)$/.test(form)) ||
    (isPast && auxiliaries.includes("would")) ||
    isSupposed
  ) {
    reading.modality = "hypothetical";
    reading.isAlleged = true;
  }
  if (auxiliaries.some((form) => /^(?:should|must|ought)$/.test(form)))
    reading.modality = "requested";
  const adverbs = tree.children(word, "advmod", "amod").map(({ form }) => form.toLowerCase());
  if (adverbs.some((form) => HEDGES.has(form))) reading.isAlleged = true;
}

/** "said she would sue if it did not pay": said "I will", and not "if it were cheaper". */
function isWillOfThePast(tree: Tree, word: Word): boolean {
  const clause = tree.climb(word, /^conj$/);
  const verb = has(clause, "ccomp") ? tree.head(clause) : undefined;
  return (
    verb?.tag === "VBD" &&
    !conditionsOf(tree, word).some((condition) =>
      [condition, ...tree.children(condition, "aux", "aux:pass", "cop")].some(({ form }) =>
        /^(?:were|had|could)$/i.test(form),
      ),
    )
  );
}

/** "was not the only Scottish soldier": he was one. */
const isNotOnly = (tree: Tree, noun: Word): boolean =>
  /^NN/.test(noun.tag) &&
  tree.children(noun, "amod").some(({ form }) => /^(?:only|sole|first|last)$/i.test(form));

/** "did not meet Lopez because of Gomez", "did not meet her until Friday": whether, or only why or when, is not told. */
const isNotForThat = (tree: Tree, word: Word): boolean =>
  isNegatedAt(tree, word) &&
  tree
    .children(word, "obl", "advcl")
    .some(
      (phrase) =>
        phrase.index > word.index &&
        tree
          .children(phrase, "case", "mark")
          .some(({ form }) => /^(?:because|until|till)$/i.test(form)),
    );

/** "would have met Lopez if he had not been ill": it did not come about. */
function isContraryToFact(tree: Tree, word: Word): boolean {
  // "Had Lopez paid, the deal would have failed"
  const [subject] = tree.children(word, "nsubj", "nsubj:pass");
  const isInverted =
    subject !== undefined &&
    has(word, "advcl") &&
    tree
      .children(word, "aux", "aux:pass")
      .some(({ form, index }) => /^(?:had|were|should)$/i.test(form) && index < subject.index);
  if (isInverted) return true;
  const auxiliaries = tree.children(word, "aux").map(({ form }) => form.toLowerCase());
  return auxiliaries.includes("would") && auxiliaries.includes("have") && hasCondition(tree, word);
}

/** "If I were minister, I would …" */
const hasCondition = (tree: Tree, word: Word): boolean => conditionsOf(tree, word).length > 0;

const conditionsOf = (tree: Tree, word: Word): readonly Word[] =>
  tree
    .children(word, "advcl")
    .filter((clause) =>
      tree.children(clause, "mark").some(({ form }) => /^(?:if|unless)$/i.test(form)),
    );

/** "has yet to explain": not so far. */
function isYetToCome(tree: Tree, word: Word): boolean {
  const head = word.relation === "xcomp" ? tree.head(word) : undefined;
  return (
    head !== undefined &&
    /^(?:have|be)$/.test(head.lemma) &&
    [...tree.children(head, "advmod"), ...tree.children(word, "advmod")].some(
      ({ form, index }) => /^yet$/i.test(form) && index < word.index,
    )
  );
}

const NOBODY = /^(?:nobody|no-one|none|nothing)$/i;

export function isNegatedAt(tree: Tree, word: Word): boolean {
  return (
    isYetToCome(tree, word) ||
    tree
      .children(word, "advmod", "det", "cc")
      // "did not only meet Lopez"
      .some(
        ({ form, index }) =>
          NEGATIONS.has(form.toLowerCase()) &&
          !/^(?:only|just|merely|simply|solely)$/i.test(tree.words[index + 1]?.form ?? ""),
      ) ||
    tree
      .children(word, "nsubj")
      .some((subject) => NOBODY.test(subject.form) && !tree.child(subject, "nmod")) ||
    // "told Lopez nothing", and not "nothing but lies"
    tree
      .children(word, "obj")
      .some(
        ({ form, index }) =>
          /^(?:nothing|none|nobody)$/i.test(form) &&
          !/^(?:but|except|less|short)$/i.test(tree.words[index + 1]?.form ?? ""),
      ) ||
    tree
      .children(word, "nsubj", "obj")
      .some((argument) =>
        tree
          .children(argument, "det", "cc:preconj", "cc", "advmod")
          .some(({ form, index }) => /^(?:no|not|neither)$/i.test(form) && index < argument.index),
      )
  );
}
