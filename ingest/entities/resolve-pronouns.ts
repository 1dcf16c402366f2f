import { at, has, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** How many sentences back a pronoun looks. */
const REACH = 2;

type Referents = Map<FoundMention, readonly EntityDraft[]>;

/**
 * Decides whom pronouns refer to, in the manner of Lappin & Leass (1994): recent mentions and subjects first, never the
 * other end of the same verb, never half of "A and B" by "he". "it" looks only inside its own sentence.
 */
export function resolvePronouns(
  mentions: readonly FoundMention[],
  trees: readonly Tree[],
  referents: Referents,
): void {
  for (const pronoun of mentions) {
    if (pronoun.form !== "pronoun" || isFirstPerson(pronoun)) continue;
    const candidates = mentions
      .filter((mention) => mention !== pronoun && isPossible(mention, pronoun, trees, referents))
      .map((mention) => ({ mention, score: salience(mention, pronoun, trees) }))
      .sort((a, b) => b.score - a.score);
    if (isUndecided(candidates, pronoun, trees, referents)) continue;
    const antecedent = candidates[0]?.mention;
    refer(pronoun, antecedent && referents.get(antecedent), referents);
  }
  // "I" may be "he", who has to be known first
  for (const pronoun of mentions.filter(isFirstPerson)) {
    refer(pronoun, speakerAround(pronoun, mentions, trees, referents), referents);
  }
}

function refer(
  pronoun: FoundMention,
  drafts: readonly EntityDraft[] | undefined,
  referents: Referents,
): void {
  if (!drafts) return;
  referents.set(pronoun, drafts);
  for (const draft of drafts) {
    draft.mentions.push(pronoun);
    if (pronoun.gender && drafts.length === 1) draft.gender ??= pronoun.gender;
  }
}

const isFirstPerson = ({ form, name }: FoundMention) =>
  form === "pronoun" && /^(?:I|me|my)$/i.test(name);

/** "“I never met him,” Weber said": in what somebody says, "I" is the one who says it. */
function speakerAround(
  pronoun: FoundMention,
  mentions: readonly FoundMention[],
  trees: readonly Tree[],
  referents: Referents,
): readonly EntityDraft[] | undefined {
  const tree = at(trees, pronoun.sentence);
  for (let word: Word | undefined = tree.word(pronoun.head); word; word = tree.head(word)) {
    const verb = word.relation === "ccomp" ? tree.head(word) : tree.child(word, "parataxis");
    const subject = verb && tree.child(verb, "nsubj");
    const speaker = mentions.find(
      ({ sentence, first, last }) =>
        subject && sentence === tree.index && first <= subject.index && subject.index <= last,
    );
    const drafts = speaker && referents.get(speaker);
    if (drafts?.length === 1 && drafts[0]?.type === "Person") return drafts;
  }
  return undefined;
}

interface Candidate {
  readonly mention: FoundMention;
  readonly score: number;
}

/**
 * "him" and "her" may be anyone of several people: they are nobody unless one stands out in their own sentence, or is the
 * only one. Whoever reports the sentence is no better than those before: "Weber said Ortega threatened him".
 */
function isUndecided(
  candidates: readonly Candidate[],
  pronoun: FoundMention,
  trees: readonly Tree[],
  referents: Referents,
): boolean {
  const tree = at(trees, pronoun.sentence);
  const word = tree.word(pronoun.head);
  if (isSubject(word) || word.tag === "PRP$" || pronoun.type !== "Person") return false;
  const distinct = (some: readonly Candidate[]) =>
    new Set(some.flatMap(({ mention }) => referents.get(mention) ?? [])).size;
  const here = candidates.filter(({ mention }) => mention.sentence === pronoun.sentence);
  if (distinct(here) === 1)
    return here.every(({ mention }) => isReporter(tree, mention)) && distinct(candidates) > 1;
  const [first, second] = here;
  if (first && second) return first.score - second.score < CLEAR_MARGIN;
  const nearest = Math.max(...candidates.map(({ mention }) => mention.sentence));
  return distinct(candidates.filter(({ mention }) => mention.sentence === nearest)) > 1;
}

const CLEAR_MARGIN = 4;

/** Whether a mention is the subject of a verb with a clause: "Weber said …". */
function isReporter(tree: Tree, mention: FoundMention): boolean {
  let word: Word | undefined = tree.word(mention.head);
  while (word && /^(?:appos|flat|nmod:desc)/.test(word.relation)) word = tree.head(word);
  const verb = word && isSubject(word) ? tree.head(word) : undefined;
  return verb !== undefined && tree.child(verb, "ccomp") !== undefined;
}

function isPossible(
  mention: FoundMention,
  pronoun: FoundMention,
  trees: readonly Tree[],
  referents: Referents,
): boolean {
  const drafts = referents.get(mention);
  const [draft] = drafts ?? [];
  if (!draft || mention.isDemonym || mention.start >= pronoun.start) return false;
  const reach = pronoun.type === "Organization" ? 0 : REACH;
  if (pronoun.sentence - mention.sentence > reach) return false;
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  // a name that is a predicate may be coordinated with a verb: "was Weber and helped"
  const isCoordinated =
    head.relation === "conj" ||
    tree.children(head, "conj").some(({ tag }) => /^(?:NN|PRP)/.test(tag));
  if (pronoun.type === "Person") {
    if (
      draft.type !== "Person" ||
      (drafts?.length ?? 0) > 1 ||
      (isCoordinated && mention.sentence === pronoun.sentence)
    )
      return false;
    if (draft.gender && pronoun.gender && draft.gender !== pronoun.gender) return false;
  } else if (pronoun.type === "Organization") {
    if (
      !/^(?:Organization|Location|Group)$/.test(draft.type) ||
      mention.form === "pronoun" ||
      !isSubject(head)
    )
      return false;
  } else if (
    !/^(?:Group|Organization)$/.test(draft.type) ||
    (!mention.isPlural && draft.type !== "Organization")
  ) {
    return false;
  }
  if (mention.sentence !== pronoun.sentence) return true;
  const word = tree.word(pronoun.head);
  return !areOfOneVerb(tree, head, word) && !isSaidBy(tree, head, word);
}

/** "“Hoxha gave the orders,” she said": nobody calls themselves by their name. */
function isSaidBy(tree: Tree, word: Word, speaker: Word): boolean {
  const verb = isSubject(speaker) ? tree.head(speaker) : undefined;
  if (!verb) return false;
  const said = tree.child(verb, "ccomp");
  if (said) return tree.subtree(said).includes(word);
  return verb.relation === "parataxis" && !tree.subtree(verb).includes(word);
}

/** "Barr told him": neither end of a verb is the other, unless the pronoun is a possessive. */
function areOfOneVerb(tree: Tree, a: Word, b: Word): boolean {
  if (/^PRP\$/.test(b.tag)) return false;
  const verbOf = (word: Word): Word | undefined => {
    let up = tree.head(word);
    while (up && !/^(?:VB|MD)/.test(up.tag))
      up = /^(?:nmod|appos|conj|obl)/.test(up.relation) ? tree.head(up) : undefined;
    return up;
  };
  const verb = verbOf(a);
  return verb !== undefined && verb === verbOf(b);
}

const isSubject = (word: Word) => has(word, "nsubj");

function salience(mention: FoundMention, pronoun: FoundMention, trees: readonly Tree[]): number {
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  const distance = pronoun.sentence - mention.sentence;
  const role = isSubject(head)
    ? 8
    : /^(?:i?obj|conj)/.test(head.relation)
      ? 4
      : has(head, "nmod:poss")
        ? 3
        : has(head, "nmod")
          ? 2
          : 0;
  const isMainClause = isSubject(head) && (tree.head(head)?.head ?? 0) < 0 ? 3 : 0;
  const form = mention.form === "description" ? -1 : 0;
  const recency = mention.head / Math.max(1, tree.words.length);
  return role + isMainClause + form + recency - distance * 10;
}
