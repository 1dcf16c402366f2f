import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree, Word } from "../language/index.ts";
import type { Reading } from "./claim-draft.ts";
import { isOfSubject } from "./state-of-office.ts";
import { isSubjectOfSentence } from "./subjects.ts";

/** Offices of firms and other bodies that news gives without the body. Our own list. */
const OF_BODIES =
  /^(?:chief executive(?: officer)?|ceo|cfo|coo|cto|chief [a-z]+ officer|(?:finance|financial|product|operations|technology|marketing|legal|policy|sales|commercial|investment|design|research|communications) (?:chief|director|head)|chief (?:economist|scientist|engineer)|(?:vice[ -])?chair(?:man|woman|person)?|managing director|general manager|(?:company )?spokes(?:man|woman|person))$/;

/** The body that the article is about, where this sentence, or the one before, speaks of it and of no other as much. */
export function companyOf(
  tree: Tree,
  noun: Word,
  office: string,
  { grounding, trees }: Reading,
): EntityDraft | undefined {
  if (!OF_BODIES.test(office)) return undefined;
  const bodies = grounding.resolution.drafts.filter(
    ({ type, isNamed }) => type === "Organization" && isNamed,
  );
  const inSentence = (index: number, before: number) =>
    bodies.filter(({ mentions }) =>
      mentions.some(({ sentence, first }) => sentence === index && first < before),
    );
  const here = inSentence(tree.index, noun.index);
  const near = here.length > 0 ? here : inSentence(tree.index - 1, Number.POSITIVE_INFINITY);
  const [body, next] = byMentions(near);
  if (!body) return mainBody(tree, noun, bodies);
  const [subject, ...others] =
    here.length > 0 ? [] : near.filter((one) => goesOn(trees, noun, tree, one));
  if (subject && others.length === 0) return subject;
  // "The company “takes no pleasure” in it, Chief Executive Dervla Heneghan said"
  const isSpeaker = here.length === 1 && isSubjectHere(tree, body);
  const isMain = isSpeaker || body === byMentions(bodies)[0];
  return isMain && (!next || body.mentions.length >= 2 * next.mentions.length) ? body : undefined;
}

/** "Svenholm Towage welcomed the ruling. Managing director Felicity Crane said": the subject of the sentence before. */
function goesOn(
  trees: readonly Tree[],
  noun: Word,
  tree: Tree,
  { mentions }: EntityDraft,
): boolean {
  const before = trees[tree.index - 1];
  const isSubject = mentions.some(
    ({ sentence, head }) =>
      sentence === before?.index && isSubjectOfSentence(before, before.word(head)),
  );
  return isSubject && isOfSubject(tree, noun);
}

/** How many sentences say what an article is about: its title and the first of its text. */
const LEAD = 2;

/** "The chairman, Ana Lopez": of the body that the article opens with and speaks of more than of all others together. */
function mainBody(tree: Tree, noun: Word, bodies: readonly EntityDraft[]): EntityDraft | undefined {
  const isThe = tree.children(noun, "det").some(({ form }) => /^the$/i.test(form));
  const [main, next] = byMentions(bodies);
  const isOpening = main?.mentions.some(({ sentence }) => sentence < LEAD);
  return isThe && main && isOpening && main.mentions.length > 2 * (next?.mentions.length ?? 0)
    ? main
    : undefined;
}

/** Whether a body is the subject of the sentence, up to the office. */
function isSubjectHere(tree: Tree, { mentions }: EntityDraft): boolean {
  return mentions.some(
    ({ sentence, head }) =>
      sentence === tree.index &&
      tree.word(head).relation === "nsubj" &&
      mentions.some((other) => other.form === "name" && other.sentence < sentence),
  );
}

/** Those of whom the article speaks most, first. */
export const byMentions = (drafts: readonly EntityDraft[]): readonly EntityDraft[] =>
  [...drafts].sort((a, b) => b.mentions.length - a.mentions.length);
