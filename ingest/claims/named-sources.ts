import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import { isDocument } from "../mentions/document-nouns.ts";
import { isReporting } from "./attitudes.ts";
import { attitudeFor } from "./attribution.ts";
import type { Grounding } from "./grounding.ts";
import { nearestOwners } from "./nearest-owners.ts";
import type { Reading } from "./own-marks.ts";
import { isPassive, isVerb } from "./passive.ts";
import { speakersAmong } from "./speakers.ts";

/** Who a phrase beside the verb says that it comes from. */
interface Source {
  /** Heads of the phrases that name them. */
  readonly heads: readonly Word[];
  /** Whether it leaves open that it holds. */
  readonly isAlleged: boolean;
}

/** "…, according to X", "in X's telling", "as X put it": on any word between predicate and root. */
export function readNamedSource(
  tree: Tree,
  word: Word,
  grounding: Grounding,
  reading: Reading,
): void {
  for (const phrase of tree.children(word, "obl", "advcl", "nmod", "parataxis", "nsubj:outer")) {
    const source =
      accordingTo(tree, phrase) ??
      accountOf(tree, phrase) ??
      asToldBy(tree, phrase) ??
      versionOf(tree, phrase);
    if (!source) continue;
    reading.isAlleged ||= source.isAlleged;
    if (reading.hasSpeaker) continue;
    reading.hasSpeaker = true;
    const speakers = speakersAmong(tree, source.heads, grounding);
    reading.speakers =
      speakers.length > 0
        ? speakers
        : source.heads.flatMap((head) => grounding.entitiesOf(tree, head));
  }
}

/** "Varga met Solheim but they failed to agree, according to two people": at the end, it is of all that is said. */
export function readFinalSource(
  tree: Tree,
  word: Word,
  grounding: Grounding,
  reading: Reading,
): void {
  for (const joined of tree.children(word, "conj")) {
    if (!isVerb(joined) || joined.index < word.index) continue;
    const isLast = (source: Word) =>
      tree.words
        .slice((tree.subtree(source).at(-1)?.index ?? 0) + 1)
        .every(({ form }) => !/\p{L}/u.test(form));
    if (tree.children(joined, "obl", "advcl", "nmod").some(isLast))
      readNamedSource(tree, joined, grounding, reading);
  }
}

/** "by", "in" or "as" of a phrase or a clause. */
const markerOf = (tree: Tree, phrase: Word): string =>
  tree.preposition(phrase) ??
  tree
    .children(phrase, "mark")
    .map(({ form }) => form.toLowerCase())
    .join(" ");

function accordingTo(tree: Tree, phrase: Word): Source | undefined {
  const isWord = phrase.form.toLowerCase() === "according";
  const marker = markerOf(tree, phrase);
  // "per a filing by Diaz", and not "per person"
  const isPer = marker === "per" && isDocument(phrase);
  if (!isWord && !isPer && !/^according(?: to)?$/.test(marker)) return undefined;
  const heads = isWord ? tree.children(phrase, "obl", "obj", "nmod") : [phrase];
  return { heads, isAlleged: true };
}

/** What somebody's way to see or tell it is called. Our own list. */
const ACCOUNTS =
  /^(?:account|version|telling|retelling|recollection|view|opinion|estimate|estimation|reckoning|judge?ment|assessment|words?|reading|testimony|narrative|admission|confession|calculation|eyes?|mind)$/;

/** "In Diaz's telling, Acme paid Lopez", "in the view of Diaz", "by his own account". */
function accountOf(tree: Tree, phrase: Word): Source | undefined {
  if (!ACCOUNTS.test(phrase.lemma) || !/^(?:by|in|on|from|to)$/.test(markerOf(tree, phrase)))
    return undefined;
  const owners = nearestOwners(tree, phrase);
  const heads =
    owners.length > 0
      ? owners
      : tree
          .children(phrase, "nmod")
          .filter((word) => tree.preposition(word) === "of" && word.kind !== "abstract");
  return heads.length > 0
    ? { heads, isAlleged: !/^(?:admission|confession)$/.test(phrase.lemma) }
    : undefined;
}

/** "As Diaz tells it, Acme paid Lopez", "as Diaz noted", "if Diaz is to be believed". */
function asToldBy(tree: Tree, clause: Word): Source | undefined {
  if (!has(clause, "advcl") || !isVerb(clause)) return undefined;
  const marker = markerOf(tree, clause);
  if (/^if\b/.test(marker) && isOneOf(clause, /^(?:believe|trust)$/) && isPassive(tree, clause))
    return { heads: tree.children(clause, "nsubj", "nsubj:pass"), isAlleged: true };
  if (marker !== "as") return undefined;
  const heads = tree.children(clause, "nsubj");
  const attitude = attitudeFor(clause);
  const isOfIt = tree.children(clause, "obj", "iobj").some(({ form }) => /^it$/i.test(form));
  const isToldSo = isOfIt && isOneOf(clause, /^(?:tell|put|see|have|describe|recall|remember)$/);
  const isSaid = isReporting(attitude) && !tree.child(clause, "obj", "iobj", "ccomp", "xcomp");
  if (heads.length === 0 || !(isToldSo || isSaid)) return undefined;
  return { heads, isAlleged: isToldSo || attitude === "say" };
}

/** What somebody says or thinks is called so too, where a clause tells what it is. Our own list. */
const VERSIONS =
  /^(?:claim|allegation|evidence|argument|contention|theory|belief|position|stance|line|story|explanation|defen[cs]e|suspicion|message|complaint|conclusion|accusation|answer|response|case|guess|excuse|charge)$/;

/** "Diaz's version is that Acme paid Lopez". */
const versionOf = (tree: Tree, noun: Word): Source | undefined =>
  noun.relation === "nsubj:outer" && isVersion(noun)
    ? { heads: ownersOfVersion(tree, noun), isAlleged: true }
    : undefined;

const isVersion = ({ lemma }: Word): boolean => ACCOUNTS.test(lemma) || VERSIONS.test(lemma);

/** "Diaz's message", "the message from Diaz". */
function ownersOfVersion(tree: Tree, noun: Word): readonly Word[] {
  const owners = nearestOwners(tree, noun);
  return owners.length > 0
    ? owners
    : tree
        .children(noun, "nmod")
        .filter((word) => /^(?:of|from|by)$/.test(tree.preposition(word) ?? ""));
}

/** "Maria Chen: “Acme bribed Lopez.”", "Chen was blunt: “…”", "Chen's message was simple: Acme bribed Lopez". */
export function readColon(
  tree: Tree,
  predicate: Word,
  grounding: Grounding,
  reading: Reading,
): void {
  const root = tree.words.find(({ head }) => head < 0);
  const colon = tree.words.findIndex(({ form }) => form === ":");
  if (reading.hasSpeaker || !root || colon < 1 || predicate.index < colon || root.index > colon)
    return;
  const isQuoted = /^["“'‘]$/.test(tree.words[colon + 1]?.form ?? "");
  const heads = speakersBeforeColon(tree, root, colon, isQuoted, grounding);
  if (heads.length === 0) return;
  reading.isAlleged = true;
  reading.hasSpeaker = true;
  reading.speakers = speakersAmong(tree, heads, grounding);
}

function speakersBeforeColon(
  tree: Tree,
  root: Word,
  colon: number,
  isQuoted: boolean,
  grounding: Grounding,
): readonly Word[] {
  const subject = tree.child(root, "nsubj") ?? root;
  if (isVersion(subject)) return ownersOfVersion(tree, subject);
  if (!isQuoted) return [];
  if (subject !== root)
    return grounding.mentionAt(tree, subject)?.type === "Person" ? [subject] : [];
  const mention = grounding.mentionAt(tree, root);
  return mention?.form === "name" && mention.last === colon - 1 ? [root] : [];
}
