import type { EntityDraft } from "../entities/entity-draft.ts";
import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import { isDocument } from "../mentions/document-nouns.ts";
import type { Grounding } from "./grounding.ts";
import { nearestOwners } from "./nearest-owners.ts";
import type { Reading } from "./own-marks.ts";
import { isPassive, isVerb } from "./passive.ts";
import { surfaceSubjects } from "./subjects.ts";

/** "Mexico told Barr that …, the source said": we have it from the source. */
const RETELLING = new Set("tell inform assure notify".split(" "));

/** Takes whoever says what a verb, noun or adjective says of the clause below it into the reading; whom it names first stays. */
export function addSpeakers(tree: Tree, head: Word, grounding: Grounding, reading: Reading): void {
  if (reading.hasSpeaker && !reading.isRetold) return;
  const tellers = tellersOf(tree, head);
  if (tellers.length === 0) return;
  const sources = sourcesPassedOn(tree, head);
  const named = speakersAmong(tree, sources, grounding);
  reading.hasSpeaker = true;
  reading.isRetold = RETELLING.has(head.lemma);
  reading.speakers = named.length > 0 ? named : speakersAmong(tree, tellers, grounding);
}

/** Who speaks where words stand for these: somebody, whoever wrote the document that they stand for, or the document. */
export function speakersAmong(
  tree: Tree,
  words: readonly Word[],
  grounding: Grounding,
): readonly EntityDraft[] {
  const bodiesOf = (word: Word) =>
    grounding
      .entitiesOf(tree, word)
      .filter(({ type }) => /^(?:Person|Organization|Group|Location)$/.test(type));
  const speakersOf = (word: Word): readonly EntityDraft[] => {
    const speakers = bodiesOf(word);
    if (speakers.length > 0 || !isDocument(word)) return speakers;
    const authors = authorsOf(tree, word).flatMap(bodiesOf);
    return authors.length > 0 ? authors : grounding.entitiesOf(tree, word);
  };
  return [...new Set(words.flatMap(speakersOf))];
}

function tellersOf(tree: Tree, head: Word): readonly Word[] {
  if (isOneOf(head, /^hear$/)) return tree.child(head, "ccomp") ? fromWhom(tree, head) : [];
  if (/^NN/.test(head.tag)) return tellersOfNoun(tree, head);
  if (!isVerb(head) || isState(tree, head)) return surfaceSubjects(tree, head);
  if (isPassive(tree, head))
    return tree.children(head, "obl").filter((word) => tree.preposition(word) === "by");
  const subjects = surfaceSubjects(tree, head);
  const others = tree
    .children(head, "obl")
    .filter((word) => /^along\b/.test(tree.preposition(word) ?? ""));
  return subjects.length > 0 ? [...subjects, ...others] : [];
}

/** "was convinced that": no passive, but what whoever is so thinks. */
const isState = (tree: Tree, word: Word): boolean =>
  /^(?:convinced|persuaded|satisfied)$/i.test(word.form) &&
  !tree.children(word, "obl").some((agent) => tree.preposition(agent) === "by");

/** "The jury heard from Diaz that": others tell it, and often nobody says who. */
const fromWhom = (tree: Tree, verb: Word): readonly Word[] =>
  tree
    .children(verb, "obl")
    .filter((word) => tree.preposition(word) === "from" && word.kind !== "place");

/** "Gomez's claim that", "allegations by Gomez that", "gave evidence that": who says what a noun says. */
function tellersOfNoun(tree: Tree, noun: Word): readonly Word[] {
  const giving = givingOf(tree, noun);
  if (giving) return surfaceSubjects(tree, giving);
  const owners = tree.children(noun, "nmod:poss");
  if (owners.length > 0) return owners;
  return [...tellersBehind(tree, noun), ...tellerAbove(tree, noun)];
}

/** "claims by Gomez that", "suspicion among analysts that", "an allegation made by Gomez that". */
function tellersBehind(tree: Tree, noun: Word): readonly Word[] {
  const made = tree
    .children(noun, "acl")
    .filter((clause) => isOneOf(clause, MAKING) && clause.tag === "VBN");
  return [noun, ...made]
    .flatMap((word) => tree.children(word, "nmod", "obl"))
    .filter((word) => /^(?:by|from|among)$/.test(tree.preposition(word) ?? ""))
    .filter(({ kind }) => /^(?:person|organization)$/.test(kind));
}

/** "The claim that Acme paid Lopez came from Gomez", "… was made by Gomez". */
function tellerAbove(tree: Tree, noun: Word): readonly Word[] {
  const verb = /^nsubj/.test(noun.relation) ? tree.head(noun) : undefined;
  if (!verb || !isOneOf(verb, MAKING)) return [];
  const preposition = isPassive(tree, verb) ? "by" : "from";
  return tree.children(verb, "obl").filter((word) => tree.preposition(word) === preposition);
}

/** Verbs by which what is said comes from somebody. Our own list. */
const MAKING =
  /^(?:make|give|come|issue|voice|express|raise|repeat|publish|file|offer|level|air|post|stem|originate|put|advance|spread)$/;

/** "gave" of "gave evidence that". */
function givingOf(tree: Tree, noun: Word): Word | undefined {
  const verb = /^NN/.test(noun.tag) && has(noun, "obj") ? tree.head(noun) : undefined;
  const isGiving = verb && isOneOf(verb, MAKING);
  return isGiving && !tree.child(noun, "nmod:poss") ? verb : undefined;
}

/** "The Herald reported, citing two officials, that": the paper has it from them. */
function sourcesPassedOn(tree: Tree, verb: Word): readonly Word[] {
  if (!isOneOf(verb, /^(?:report|write|publish)$/)) return [];
  return tree
    .children(verb, "advcl")
    .filter((clause) => clause.tag === "VBG" && isOneOf(clause, /^(?:cite|quote)$/))
    .flatMap((clause) => tree.children(clause, "obj"));
}

/** What is of whom it is about. Our own list. */
const ABOUT = /^(?:indictment|verdict|warrant)$/;

/** What those do with a document whose words it gives. Our own list. */
const WRITING = /^(?:write|sign|send|prepare|release|publish|file|author|draft|submit|post)$/;

/**
 * "a report by the institute", "a letter signed by Gomez", "the committee's report", "Gomez's lawsuit"; "Gomez's indictment" is
 * about him.
 */
function authorsOf(tree: Tree, document: Word): readonly Word[] {
  const written = tree
    .children(document, "acl")
    .filter((clause) => clause.tag === "VBN" && isOneOf(clause, WRITING));
  const by = [document, ...written]
    .flatMap((word) => tree.children(word, "nmod", "obl"))
    .filter(
      (word) =>
        /^(?:by|from)$/.test(prepositionOf(tree, word) ?? "") &&
        /^(?:person|organization)$/.test(word.kind),
    );
  return by.length > 0 || ABOUT.test(document.lemma) ? by : nearestOwners(tree, document);
}

/** "by special agent Quintanar", where the parser may hang "by" on what she is. */
const prepositionOf = (tree: Tree, name: Word): string | undefined =>
  tree.preposition(name) ??
  tree
    .children(name, "nmod:desc")
    .map((title) => tree.preposition(title))
    .find(Boolean);
