import { has, isOneOf } from "../language/index.ts";
import { genderOfGivenName } from "../mentions/given-name-genders.ts";
import { type Antecedent, type Candidate, isOfGender } from "./antecedent.ts";
import { only } from "./called-alike.ts";
import type { EntityDraft } from "./entity-draft.ts";
import { nameWords } from "./person-names.ts";

/** How many sentences in front say of whom a life is told: its title and the first two of its text. */
const OPENING = 3;
/** How many sentences back a pronoun looks for somebody else. */
const REACH = 3;

/**
 * "Ana Lopez, who has died aged 91, was a builder. … Born in Lyon, the daughter of a riveter, she won": an obituary goes on about
 * its subject where nobody else with a name may be meant.
 */
export function lifeSays(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const { tree, word } = pronoun;
  const verb = has(word, "nsubj") ? tree.head(word) : undefined;
  const isMain = verb !== undefined && (verb.head < 0 || has(verb, "conj"));
  if (!isMain || !/^s?he$/i.test(word.form)) return undefined;
  const dead = deadOf(placesIn);
  if (!dead || !isOfGender(dead, pronoun)) return undefined;
  const near = placesIn
    .slice(Math.max(0, tree.index - REACH), tree.index + 1)
    .flat()
    .filter((place) => place.tree.index < tree.index || place.word.index < word.index)
    .flatMap(({ drafts }) => drafts);
  const isAnother = (draft: EntityDraft) =>
    draft !== dead && draft.isNamed && draft.type === "Person" && isOfGender(told(draft), pronoun);
  if (near.some(isAnother)) return undefined;
  return candidates.find(
    ({ drafts: [one, ...more], isNoun }) => one === dead && more.length === 0 && !isNoun,
  );
}

/** Who is told to have died, in front of a text: "Ana Lopez, who has died aged 91", "Ana Lopez died on Thursday". */
function deadOf(placesIn: readonly Antecedent[][]): EntityDraft | undefined {
  const dead = placesIn
    .slice(0, OPENING)
    .flat()
    .filter(({ tree, word }) => {
      const main = has(word, "nsubj") ? tree.head(word) : undefined;
      const verbs = [...tree.children(word, "acl:relcl"), ...(main && main.head < 0 ? [main] : [])];
      return verbs.some((verb) => isOneOf(verb, /^die$/));
    })
    .flatMap(({ drafts }) => drafts)
    .filter(({ isNamed, type }) => isNamed && type === "Person");
  return only([...new Set(dead)]);
}

/** "the eldest, Rupert": in the story of a life, a given name alone tells, too. */
function told(draft: EntityDraft): EntityDraft {
  const [given = "", ...more] = nameWords(draft.name);
  const gender = more.length === 0 ? genderOfGivenName(given) : undefined;
  return gender && !draft.gender ? { ...draft, gender } : draft;
}
