import { has } from "../language/index.ts";
import { isBodyNoun, isPersonNoun } from "../mentions/person-nouns.ts";
import { type Antecedent, type Candidate, ownedBy } from "./antecedent.ts";
import { isCompany } from "./companies.ts";
import type { EntityDraft } from "./entity-draft.ts";
import type { Quotes } from "./quotes.ts";
import { isMainSubject, isMainVerb } from "./subject-goes-on.ts";

/** "Its chief executive", "In a post, its counsel said" at the start of a sentence or as its subject: the subject's of the sentence before. */
export function openingSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
  quotes: Quotes,
): Candidate | undefined {
  const noun = ownedBy(tree, word);
  const isOpening = word.index === 0 || (noun && has(noun, "nsubj") && isMainVerb(tree.head(noun)));
  const lemma = noun?.lemma.toLowerCase() ?? "";
  if (!isOpening || !noun || !(isPersonNoun(lemma) || isBodyNoun(lemma))) return undefined;
  const bodies = candidates.filter(
    ({ drafts: [one, ...more], places, isNoun }) =>
      more.length === 0 &&
      !isNoun &&
      one?.type === "Organization" &&
      places.some((place) => place.tree === tree && place.form === "name"),
  );
  // "“Acme never sold arms,” its chief executive said"
  // but not "“We will not let Acme strip this firm,” said its secretary": a body of which the speaker is
  const isOurs = tree.words.some(
    ({ form, index }) =>
      /^(?:we|our|us)$/i.test(form) && quotes.at(tree.index, index) !== undefined,
  );
  if (word.index > 0 && /^its$/i.test(word.form) && bodies.length === 1 && !isOurs)
    return bodies[0];
  // a quote that goes on stands between: "“…,” Okello said. “I am no cheat.” His manager"
  const isQuoted = (places: readonly Antecedent[] | undefined) =>
    places !== undefined &&
    places.length > 0 &&
    places.every((place) => quotes.at(place.tree.index, place.word.index) !== undefined);
  const back = isQuoted(placesIn[tree.index - 1]) ? 2 : 1;
  const before = placesIn[tree.index - back] ?? [];
  // "Ms Oakes, who had sued the firm, left by a side door.", where the tree makes the name its root
  const subjects = before.filter(
    (place) => isMainSubject(place) || (place.form === "name" && place.word.head < 0),
  );
  // "Castle's shares rose in London. Its chairman said"
  const owners = before.filter((place) => {
    const owned = has(place.word, "nmod:poss") ? place.tree.head(place.word) : undefined;
    return (
      place.form === "name" &&
      owned !== undefined &&
      has(owned, "nsubj") &&
      isMainVerb(place.tree.head(owned))
    );
  });
  const isOwners = /^its$/i.test(word.form) && !subjects.some(({ form }) => form === "name");
  const [subject, ...others] = isOwners && owners.length > 0 ? owners : subjects;
  const draft = subject?.drafts.length === 1 ? subject.drafts[0] : undefined;
  if (!draft?.isNamed || others.length > 0) return undefined;
  // "The Law Society is examining the firm's conduct. Its senior partner": only a firm has one
  const firm = lemma === "partner" && !isCompany(draft) ? onlyFirm(before, draft) : undefined;
  return candidates.find(
    ({ drafts: [one, ...more], isNoun }) => one === (firm ?? draft) && more.length === 0 && !isNoun,
  );
}

function onlyFirm(places: readonly Antecedent[], not: EntityDraft): EntityDraft | undefined {
  const firms = new Set(
    places
      .flatMap(({ drafts }) => drafts)
      .filter(
        (draft) =>
          draft !== not && draft.isNamed && draft.type === "Organization" && isCompany(draft),
      ),
  );
  const [firm, ...others] = firms;
  return others.length === 0 ? firm : undefined;
}
