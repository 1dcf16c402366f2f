import { has, isOneOf } from "../language/index.ts";
import { isDocument } from "../mentions/document-nouns.ts";
import { type Antecedent, type Candidate, candidateAt } from "./antecedent.ts";
import { isMainSubject, isMainVerb } from "./subject-goes-on.ts";

/** Verbs by which bodies and documents speak. Our own list. */
const SAYS =
  /^(?:say|tell|add|argue|claim|find|conclude|rule|report|note|allege|insist|warn|deny|state|estimate|recommend|maintain|contend|believe|acknowledge|admit|confirm|announce|declare|reveal|describe|suggest|stress|reiterate)$/;

/**
 * "The council gave up its own tests. The money, it said, was better spent": the one who can speak that the sentence before is about,
 * or alone names.
 */
export function sayingSays(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const { tree, word } = pronoun;
  const verb = has(word, "nsubj") ? tree.head(word) : undefined;
  if (!/^it$/i.test(word.form) || !verb || !isOneOf(verb, SAYS)) return undefined;
  const isAside = verb.relation === "parataxis";
  const here = (placesIn[tree.index] ?? []).filter(
    (place) => place.word.index < word.index && isBody(place),
  );
  if (!isAside && !(isMainVerb(verb) && here.length === 0)) return undefined;
  const before = placesIn[tree.index - 1] ?? [];
  const subjects = before.filter((place) => isMainSubject(place) && place.form !== "several");
  const [subject, ...others] = subjects;
  if (subject && others.length === 0 && canSpeak(subject)) return candidateAt(candidates, subject);
  const isPerson = subjects.every(({ drafts }) => drafts.every(({ type }) => type === "Person"));
  const [body, ...more] = new Set(before.filter(isBody).map(({ drafts: [draft] }) => draft));
  return isPerson && body && more.length === 0
    ? candidateAt(
        candidates,
        before.find(({ drafts: [draft] }) => draft === body),
      )
    : undefined;
}

const isBody = ({ drafts: [draft, ...more] }: Antecedent): boolean =>
  draft?.type === "Organization" && more.length === 0;

/** A body, a state that acts, or a document. */
function canSpeak(place: Antecedent): boolean {
  const [draft] = place.drafts;
  if (isBody(place)) return true;
  if (draft?.type === "Location") return place.form === "name" && draft.isNamed;
  return draft?.type === "Work" && isDocument(place.word);
}
