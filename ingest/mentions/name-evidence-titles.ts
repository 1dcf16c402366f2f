import { at, type Tree, type Word } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { isQuote } from "./join-runs.ts";
import { type Candidate, headOf } from "./name-candidate.ts";
import { isContest, isNameParticle, typeByClassNoun } from "./name-words.ts";
import { isPersonNoun } from "./person-nouns.ts";

/** Verbs for how a film, a book or a song comes about: "directed by the filmmaker". */
const MADE =
  /^(?:direct|co-direct|produce|co-produce|write|co-write|compose|illustrate|translate|star)$/;
/** What one has had where a test is positive, and what it is measured in. */
const MEASURED = /^(?:trace|dose|gram|milligram|kilo|kilogram|tonne|vial|shipment)$/;
const TAKEN = /^(?:inject|inhale|ingest|prescribe|swallow|snort|administer)$/;
const HELD = /^(?:start|begin|open|end|kick|run)$/;

/** What stands beside a name that makes it the title of a work, an event, or a substance. */
export function titleEvidence(candidate: Candidate): readonly Vote[] {
  return [
    ...ofWork(candidate),
    ...ofEvent(candidate),
    ...ofSubstance(candidate),
    ...ofAlias(candidate),
  ];
}

/** "The vaccine, known as MalVax", 'his brother, nicknamed "The Lion"': what goes by the name. */
function ofAlias(candidate: Candidate): Vote[] {
  const { tree } = candidate;
  const head = headOf(candidate);
  const verb = /^(?:obl|xcomp|obj)/.test(head.relation) ? tree.head(head) : undefined;
  const isNaming = verb && /^(?:know|nickname|dub|call|alias)$/.test(verb.lemma);
  const noun = isNaming && /^(?:acl|amod|advcl)$/.test(verb.relation) ? tree.head(verb) : undefined;
  if (!noun || !/^NN$/.test(noun.tag) || verb?.tag !== "VBN") return [];
  const type = typeByClassNoun(noun.lemma);
  if (type) return [[type, 5]];
  return isPersonNoun(noun.lemma.toLowerCase()) ? [["Person", 5]] : [];
}

/** '"The Salt Line", directed by the filmmaker': in quotation marks, and made. */
function ofWork({ tree, first, last }: Candidate): Vote[] {
  const votes: Vote[] = [];
  const isQuoted = isQuote(tree.words[first - 1]) && isQuote(behindComma(tree, last));
  // 'the shadowy "El Padrino"', 'known as "El Tigre"': whom others call so
  const isNickname =
    /^(?:as|nicknamed|dubbed|alias|called|named|name|nickname|pseudonym)$/i.test(
      tree.words[first - 2]?.form ?? "",
    ) ||
    /^(?:JJ|DT)/.test(tree.words[first - 2]?.tag ?? "") ||
    isNameParticle(at(tree.words, first).form.toLowerCase());
  if (isQuoted && !isNickname && last > first) votes.push(["Work", 3]);
  // 'the film "House of Others"'
  const noun = tree.words[first - 2];
  if (isQuoted && noun && typeByClassNoun(noun.lemma) === "Work") votes.push(["Work", 6]);
  const head = headOf({ tree, first, last, titleFirst: first });
  const made = tree
    .children(head, "acl")
    .some((verb) => MADE.test(verb.lemma) && verb.tag === "VBN");
  if (made && isQuoted) votes.push(["Work", 4]);
  // "The Salt Road (1976)"
  const [open, year, close] = tree.words.slice(last + 1, last + 4);
  const isDated =
    open?.form === "(" && close?.form === ")" && /^(?:19|20)\d\d$/.test(year?.form ?? "");
  const isKnown = /(?:PER|ORG)$/.test(at(tree.words, first).name);
  if (isDated && !isKnown && last > first && tree.verbs.length > 0) votes.push(["Work", 5]);
  return votes;
}

/** The word behind a name, or behind the comma that stands within the quotation marks: "The Salt Line," */
function behindComma(tree: Tree, last: number): Word | undefined {
  const next = tree.words[last + 1];
  return next?.form === "," ? tree.words[last + 2] : next;
}

/** "last year's Vuelta", "the 2023 Vuelta", "the Giro d'Italia, which starts in Turin": comes round, and begins. */
function ofEvent(candidate: Candidate): Vote[] {
  const { tree, first } = candidate;
  const votes: Vote[] = [];
  const head = headOf(candidate);
  const [race, of] = tree.words.slice(first);
  if (of?.form === "of" && isContest(race?.form ?? "")) votes.push(["Event", 9]);
  const [year, mark] = tree.words.slice(Math.max(0, first - 2), first);
  if (year?.form === "year" && mark?.tag === "POS") votes.push(["Event", 4]);
  const clause = tree
    .children(head, "acl:relcl")
    .find((verb) => tree.children(verb, "nsubj").some(({ tag }) => tag === "WDT"));
  const isWhen = clause && tree.children(clause, "obl").some((word) => isDay(word));
  if (isWhen && HELD.test(clause.lemma)) votes.push(["Event", 4]);
  return votes;
}

const isDay = ({ form }: Word): boolean => /^\p{Lu}\p{Ll}+(?:day|ber|ary)$/u.test(form);

/** "supplying EPO to two riders", "tested positive for EPO", "a dose of Malvax": is taken, or handed over. */
function ofSubstance(candidate: Candidate): Vote[] {
  const { tree } = candidate;
  const head = headOf(candidate);
  const above = tree.head(head);
  if (!above || !/^(?:obj|obl|nmod)$/.test(head.relation)) return [];
  const preposition = tree.preposition(head);
  const isTested = preposition === "for" && above.lemma === "positive";
  const isMeasured = preposition === "of" && MEASURED.test(above.lemma);
  const isTaken = head.relation === "obj" && TAKEN.test(above.lemma);
  const isHanded =
    head.relation === "obj" &&
    /^suppl(?:y|ye)$/.test(above.lemma) &&
    tree.children(above, "obl").some((word) => tree.preposition(word) === "to");
  return isTested || isMeasured || isTaken || isHanded ? [["Substance", 5]] : [];
}
