import { countryOf } from "../mentions/countries.ts";
import { normalName } from "../mentions/normal-name.ts";
import { roleOf as tieOf } from "../mentions/role-nouns.ts";
import type { Antecedent, Candidate } from "./antecedent.ts";
import {
  countBefore,
  type Feature,
  latestOf,
  roleOf,
  type Situation,
} from "./antecedent-features.ts";

/** Nouns for what a place is. */
const COUNTRY = /^(?:country|nation|state|republic|kingdom)$/;
const TOWN = /^(?:city|town|village|capital|municipality|borough|settlement|metropolis)$/;
/** Nouns for bodies that most bodies may be called. */
const ANY_BODY =
  /^(?:company|firm|group|organi[sz]ation|agency|business|team|club|body|institution)$/;

/** Offices that one person holds at a time: "the mayor" need not be anyone named before. */
const UNIQUE_OFFICES = new Set(
  (
    "president premier minister chancellor king queen emperor pope mayor governor judge prosecutor speaker chief ambassador " +
    "secretary chairman chairwoman head leader boss director commissioner sheriff coroner magistrate spokesman " +
    "spokeswoman spokesperson victim suspect attacker driver owner referee coach manager captain source official"
  ).split(" "),
);

/** Why "the minister" or "the company" may be a candidate. */
export function descriptionFeatures(candidate: Candidate, situation: Situation): Feature[] {
  const { pronoun: description, candidates, quotes } = situation;
  const latest = latestOf(candidate, description);
  const [draft] = candidate.drafts;
  if (!latest || !draft) return [];
  const noun = description.word.lemma.toLowerCase();
  const named = candidates.filter(({ drafts }) => drafts.every(({ isNamed }) => isNamed));
  const others = named.filter((other) => other !== candidate);
  const distance = description.tree.index - latest.tree.index;
  const where =
    distance === 0
      ? "here"
      : distance === 1
        ? "a sentence before"
        : distance <= 3
          ? "three back"
          : "far back";
  const isNamed = draft.isNamed;
  const isBefore = (other: Candidate) =>
    placeOf(other, description) < placeOf(candidate, description);
  const isPlace = draft.type === "Location";
  const fits = isPlace && (countryOf(draft.name) ? COUNTRY : TOWN).test(noun);
  const isCompany = isNamed && draft.type === "Organization" && ANY_BODY.test(noun);
  const title = titleRole(description.mention?.name);
  const hasTitle = ({ drafts }: Candidate) =>
    drafts.some((one) => one.isNamed && titleRole(one.description) === title);
  const names: (string | false | undefined)[] = [
    isNamed ? `named ${draft.type}` : "described so",
    hasNoun(candidate, noun) && "its name has the noun",
    hasNoun(candidate, noun) &&
      !others.some((other) => hasNoun(other, noun)) &&
      "the only name with the noun",
    hasTitle(candidate) && "its title",
    hasTitle(candidate) && !others.some(hasTitle) && "the only one with the title",
    isNamed && isDescribedSo(candidate, noun) && "described so, and named",
    isNamed &&
      isDescribedSo(candidate, noun) &&
      !candidates.some((other) => other !== candidate && isDescribedSo(other, noun)) &&
      "the only one described so",
    fits && "country or town",
    isPlace && COUNTRY.test(noun) && !countryOf(draft.name) && "a country that is none",
    isPlace && TOWN.test(noun) && countryOf(draft.name) && "a town that is a country",
    isPlace && !fits && "a place of another kind",
    isCompany && `company, ${where}`,
    isCompany && others.length === 0 && "company, the only one named",
    isCompany && others.every(isBefore) && "company, named last",
    `${roleOf(latest.tree, latest.word)} ${distance <= 1 ? "near" : "far"}`,
    where,
    isNamed && others.every(isBefore) && "named last",
    isNamed &&
      others.every((one) => countBefore(one, description) < countBefore(candidate, description)) &&
      "most often before",
    quotes.paragraphOf(latest.tree.index) !== quotes.paragraphOf(description.tree.index) &&
      "in another paragraph",
    isNamed && draft.description !== undefined && draft.type === "Person" && "has a title",
    isNamed &&
      latest.tree === description.tree &&
      latest.word.head === description.word.index &&
      "part of it",
  ];
  return [
    ...names.flatMap((name): Feature[] => (name ? [[name, 1]] : [])),
    ["before, log", Math.log(1 + countBefore(candidate, description))],
  ];
}

/** Why a description may be somebody new. */
export function featuresOfNew({ pronoun: description, candidates }: Situation): Feature[] {
  const { tree, word, mention } = description;
  const noun = word.lemma.toLowerCase();
  const determiner = tree.child(word, "det")?.form.toLowerCase();
  const modifiers = tree.children(word, "amod", "compound", "nmod", "acl", "nummod");
  const names: (string | false | undefined)[] = [
    "new",
    `new: ${mention?.type ?? ""}`,
    `new: ${determiner ?? "whose"}`,
    modifiers.length > 0 && "new: modified",
    tree.child(word, "nmod", "acl") && "new: with what follows",
    UNIQUE_OFFICES.has(noun) && "new: an office",
    tieOf(noun) !== undefined && "new: a role",
    ANY_BODY.test(noun) && "new: company",
    (COUNTRY.test(noun) || TOWN.test(noun)) && "new: country or town",
    candidates.length === 0 && "new: no candidate",
  ];
  return names.flatMap((name): Feature[] => (name ? [[name, 1]] : []));
}

function placeOf(candidate: Candidate, description: Antecedent): number {
  const latest = latestOf(candidate, description);
  return latest ? latest.tree.index * 1000 + latest.word.index : -1;
}

/** "the foundation" for "Open Door Foundation". */
function hasNoun({ drafts }: Candidate, noun: string): boolean {
  return drafts.some(
    ({ isNamed, name, aliases }) =>
      isNamed && [name, ...aliases].some((one) => normalName(one).split(" ").includes(noun)),
  );
}

/** "Weber, a lawyer" once, and now "the lawyer". */
function isDescribedSo({ places }: Candidate, noun: string): boolean {
  return places.some(
    ({ form, word }) => form === "description" && word.lemma.toLowerCase() === noun,
  );
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
