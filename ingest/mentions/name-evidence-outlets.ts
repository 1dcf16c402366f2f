import { isOneOf, type Word } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { isCity } from "./cities.ts";
import { countryOf } from "./countries.ts";
import { type Candidate, headOf } from "./name-candidate.ts";
import { isPersonLike } from "./person-like.ts";

/** What outlets do with what is written or shown. Our own list. */
const PUBLISHING = /^(?:publish|print|broadcast|air|serialise|serialize|syndicate)$/;

/** What people do in papers and on stations. Our own list. */
const WRITING = /^(?:write|report|publish|print)$/;

/** What tells that a name that may be a place's is a paper's, a station's or a publisher's. */
export function outletEvidence(candidate: Candidate): readonly Vote[] {
  const { tree, first, last } = candidate;
  const name = tree.words
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(" ");
  if (isCity(name) || countryOf(name)) return [];
  const before = tree.words[first - 1];
  const head = headOf(candidate);
  const above = tree.head(head);
  if (!above) return [];
  return [
    ...ofAgent(before, above),
    ...ofWriting(candidate, before, above),
    ...ofListener(candidate, head, above),
    ...ofNational(candidate),
  ];
}

/** "A photograph published by Bergen Nytt": no place does that. */
const ofAgent = (before: Word | undefined, above: Word): Vote[] =>
  before?.form === "by" && isOneOf(above, PUBLISHING) ? [["Organization", 4]] : [];

/** "wrote in Aftenbladet that": people who write in a place do so "from" there. */
function ofWriting({ tree }: Candidate, before: Word | undefined, above: Word): Vote[] {
  const isIn = before?.form === "in" && isOneOf(above, WRITING);
  const isTelling =
    tree.child(above, "ccomp", "parataxis") !== undefined || tree.children(above, "obl").length > 1;
  return isIn && isTelling && above.tag === "VBD" && !tree.child(above, "obj")
    ? [["Organization", 3]]
    : [];
}

/** "told Aftenbladet that": nobody tells a place. */
function ofListener(candidate: Candidate, head: Word, above: Word): Vote[] {
  const { tree } = candidate;
  const isTold =
    /^(?:obj|iobj)/.test(head.relation) && isOneOf(above, /^tell$/) && head.name.endsWith("-LOC");
  return isTold && head.index > above.index && !isPersonLike(candidate)
    ? [["Organization", tree.child(above, "ccomp") ? 3 : 1.5]]
    : [];
}

/** "PEN Norway", "WWF Brazil": a body's letters and where its branch is. */
function ofNational({ tree, first, last }: Candidate): Vote[] {
  const [letters, country, ...more] = tree.words.slice(first, last + 1);
  const isBranch =
    more.length === 0 &&
    /^\p{Lu}{3,}$/u.test(letters?.form ?? "") &&
    countryOf(country?.form ?? "")?.isDemonym === false;
  return isBranch ? [["Organization", 5]] : [];
}
