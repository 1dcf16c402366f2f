import type { EntityType } from "../../model/index.ts";
import { at, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { normalName } from "../mentions/normal-name.ts";
import { isBodyNoun } from "../mentions/person-nouns.ts";
import { addMention, type EntityDraft, newDraft } from "./entity-draft.ts";

/** How many sentences back "these two groups" looks. */
const REACH = 4;

/**
 * Decides whom descriptions refer to: a government to its country, "the minister Ebrard" to Ebrard, "the source" to the one
 * spoken of before; others are new, without a name.
 */
export function resolveDescriptions(
  descriptions: readonly FoundMention[],
  trees: readonly Tree[],
  names: ReadonlyMap<FoundMention, EntityDraft>,
): Map<FoundMention, readonly EntityDraft[]> {
  const referents = new Map<FoundMention, readonly EntityDraft[]>();
  const described: EntityDraft[] = [];
  const named = [...new Set(names.values())];
  for (const mention of descriptions) {
    const pair = twoOf(mention, trees, names);
    const known =
      pair ??
      one(countryDraft(mention, named)) ??
      one(apposed(mention, trees, names)) ??
      one(sameWords(mention, described)) ??
      one(mention.isDefinite ? spokenOf(mention, trees, described, named) : undefined);
    if (known) {
      referents.set(mention, known);
      for (const draft of known) addMention(draft, mention);
      continue;
    }
    const draft = mention.country
      ? { ...newDraft(mention, true), type: "Location" as const }
      : newDraft(mention, false);
    if (mention.country) named.push(draft);
    else described.push(draft);
    addMention(draft, mention);
    referents.set(mention, [draft]);
  }
  return referents;
}

/** "a high-level cartel leader", twice in the same three words or more: one person. */
function sameWords(
  mention: FoundMention,
  described: readonly EntityDraft[],
): EntityDraft | undefined {
  const words = mention.name.toLowerCase();
  if (words.split(" ").length < 3) return undefined;
  return described.find((draft) =>
    draft.mentions.some(({ form, name }) => form === "description" && name.toLowerCase() === words),
  );
}

const one = (draft: EntityDraft | undefined) => draft && [draft];

function countryDraft(
  mention: FoundMention,
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  return named.find((draft) => mention.country !== undefined && draft.name === mention.country);
}

/** "the minister, Marcelo Ebrard": the name beside it says who. */
function apposed(
  mention: FoundMention,
  trees: readonly Tree[],
  names: ReadonlyMap<FoundMention, EntityDraft>,
): EntityDraft | undefined {
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  const beside = [
    ...tree.children(head, "appos", "flat"),
    ...(head.relation === "appos" ? [tree.word(head.head)] : []),
  ];
  for (const word of beside) {
    const draft = namedAt(names, mention.sentence, word.index);
    const isBody = mention.type === "Organization" && draft?.type === "Organization";
    const isPerson = mention.type === "Person" && draft?.type === "Person";
    const isTeam = mention.type === "Group" && /Location|Organization/.test(draft?.type ?? "");
    if (draft && (isPerson || isBody || isTeam)) return draft;
  }
  return undefined;
}

function namedAt(
  names: ReadonlyMap<FoundMention, EntityDraft>,
  sentence: number,
  index: number,
): EntityDraft | undefined {
  for (const [mention, draft] of names) {
    if (mention.sentence === sentence && mention.first <= index && index <= mention.last)
      return draft;
  }
  return undefined;
}

/** "the source": the last one described or titled with the same noun and no other employer. */
function spokenOf(
  mention: FoundMention,
  trees: readonly Tree[],
  described: readonly EntityDraft[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const tree = at(trees, mention.sentence);
  const noun = tree.word(mention.head).lemma.toLowerCase();
  const nounOf = (other: FoundMention) =>
    at(trees, other.sentence).word(other.head).lemma.toLowerCase();
  const before = described.filter(
    (draft) =>
      draft.mentions.some((other) => nounOf(other) === noun) && draft.type === mention.type,
  );
  if (before.length > 0) return before.at(-1);
  if (tree.child(tree.word(mention.head), "nmod", "nmod:poss")) return undefined;
  const isBefore = (draft: EntityDraft) =>
    draft.mentions.some(({ start }) => start < mention.start);
  const candidates = named.filter(
    (draft) =>
      isBefore(draft) &&
      ((mention.type === "Person" &&
        draft.type === "Person" &&
        titleRole(draft.description) === titleRole(mention.name)) ||
        (draft.type === "Organization" &&
          isBodyNoun(noun) &&
          normalName(draft.name).split(" ").includes(noun))),
  );
  if (candidates.length > 0 || mention.type !== "Person")
    return candidates.length === 1 ? candidates[0] : undefined;
  return inFocus(mention, trees, named);
}

/** The role that a title ends in: "general" of "retired General", "attorney general" of "U.S. Attorney General". */
function titleRole(title: string | undefined): string | undefined {
  const words = normalName(title ?? "").split(" ");
  const last = words.at(-1);
  return last &&
    /^(?:general|minister|president|secretary)$/.test(last) &&
    isCompoundRole(words.at(-2))
    ? words.slice(-2).join(" ")
    : last;
}

function isCompoundRole(word: string | undefined): boolean {
  return /^(?:attorney|prosecutor|secretary|solicitor|inspector|governor|director|consul|surgeon|prime|vice|deputy)$/.test(
    word ?? "",
  );
}

/** How much more prominent than the next one a person must be to be "the general" without having been called so. */
const MARGIN = 3;

/** Offices that one person holds at a time: "the mayor" need not be anyone named before. */
const UNIQUE_OFFICES = new Set(
  (
    "president premier minister chancellor king queen emperor pope mayor governor judge prosecutor speaker chief ambassador " +
    "secretary chairman chairwoman head leader boss director commissioner sheriff coroner magistrate spokesman " +
    "spokeswoman spokesperson victim suspect attacker driver owner referee coach manager captain source official"
  ).split(" "),
);

/** "the general", said of somebody whose title has not been given: the one untitled person in focus. */
function inFocus(
  mention: FoundMention,
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  if (!tree.children(head, "det").some(({ form }) => /^the$/i.test(form))) return undefined;
  const isPast = tree
    .children(head, "amod", "compound")
    .some(({ form }) => /^(?:former|retired|ex)$/i.test(form));
  if (UNIQUE_OFFICES.has(head.lemma.toLowerCase()) && !isPast) return undefined;
  const ranked = named
    .filter(({ type, description }) => type === "Person" && description === undefined)
    .map((draft) => ({ draft, score: prominence(draft, mention, trees) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && (!second || first.score - second.score >= MARGIN) ? first.draft : undefined;
}

/** Recent mentions count, subjects and objects more than others; 0 for who was not named in the last two sentences. */
function prominence(draft: EntityDraft, mention: FoundMention, trees: readonly Tree[]): number {
  const recent = draft.mentions.filter(
    (other) =>
      other.form === "name" &&
      other.sentence < mention.sentence &&
      mention.sentence - other.sentence <= 2,
  );
  return recent.reduce((sum, other) => {
    const head = at(trees, other.sentence).word(other.head);
    const weight = /^(?:nsubj|i?obj)/.test(head.relation) ? 4 : 2;
    return sum + weight / (mention.sentence - other.sentence);
  }, 0);
}

/** "these two groups", "both countries": the last two of the kind. */
function twoOf(
  mention: FoundMention,
  trees: readonly Tree[],
  names: ReadonlyMap<FoundMention, EntityDraft>,
): EntityDraft[] | undefined {
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  const isTwo = tree.children(head, "nummod").some(({ form }) => /^two$/i.test(form));
  const isBoth = tree.children(head, "det").some(({ form }) => /^both$/i.test(form));
  if (!mention.isDefinite || !mention.isPlural || !(isTwo || isBoth)) return undefined;
  const type: EntityType | undefined = /^(?:country|nation|state)$/.test(head.lemma)
    ? "Location"
    : mention.type === "Organization"
      ? "Organization"
      : mention.type === "Group"
        ? "Person"
        : undefined;
  if (type === "Person") return pairBefore(mention, trees, names);
  const before = [...names]
    .filter(
      ([other, draft]) =>
        draft.type === type &&
        other.sentence < mention.sentence &&
        mention.sentence - other.sentence <= REACH,
    )
    .sort(([a], [b]) => b.start - a.start)
    .map(([, draft]) => draft);
  const distinct = [...new Set(before)].slice(0, 2);
  return distinct.length === 2 ? distinct : undefined;
}

/** "the two officials": the last "A and B" of the two sentences before. */
function pairBefore(
  mention: FoundMention,
  trees: readonly Tree[],
  names: ReadonlyMap<FoundMention, EntityDraft>,
): EntityDraft[] | undefined {
  const near = [...names]
    .filter(
      ([{ sentence }, { type }]) =>
        type === "Person" && sentence < mention.sentence && mention.sentence - sentence <= 2,
    )
    .sort(([a], [b]) => b.start - a.start);
  for (const [second, draft] of near) {
    const tree = at(trees, second.sentence);
    const first = near.find(
      ([other]) =>
        other.sentence === second.sentence &&
        tree.words[other.last + 1]?.form === "and" &&
        second.first > other.last &&
        second.first - other.last <= 6,
    );
    if (first && first[1] !== draft) return [first[1], draft];
  }
  return undefined;
}
