import { has, type Tree, type Word } from "../language/index.ts";
import { isPersonNoun } from "../mentions/person-nouns.ts";
import {
  type Antecedent,
  type Candidate,
  candidateOn,
  isOfGender,
  ownedBy,
  stands,
} from "./antecedent.ts";
import { isOfSpeaker } from "./speaks-for.ts";

/** Whom a pronoun means by how its clause stands to the next; undefined where that tells nothing. */
export function clauseSays(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const places = placesIn[pronoun.tree.index] ?? [];
  const told =
    toldBefore(pronoun, candidates, places) ??
    subjectBehind(pronoun) ??
    loserBefore(pronoun) ??
    partyOfOuter(pronoun, places) ??
    subjectOfFirst(pronoun, places);
  return told && candidateOn(candidates, places, told);
}

/**
 * "Weber was released; he emigrated", "Weber went further: he accused": who the sentence is about goes on; "Police held Weber; he was
 * ill": whom alone it has named.
 */
function toldBefore(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  places: readonly Antecedent[],
): Word | undefined {
  const { tree, word } = pronoun;
  const verb = has(word, "nsubj") ? tree.head(word) : undefined;
  const first = verb?.relation === "parataxis" ? tree.head(verb) : undefined;
  const isNext = /^[:;]$/.test(tree.words[word.index - 1]?.form ?? "");
  if (!first || !isNext || !/^s?he$/i.test(word.form)) return undefined;
  const people = places.filter(
    (place) =>
      place.word.index < word.index &&
      place.form === "name" &&
      candidates.some(({ drafts }) => drafts.length === 1 && drafts[0] === place.drafts[0]) &&
      place.drafts.every((draft) => isOfGender(draft, pronoun)),
  );
  const subject = tree.child(first, "nsubj");
  const isPerson = subject && people.find(stands(subject));
  if (isPerson) return subject;
  const [only, ...others] = new Set(people.map(({ drafts: [draft] }) => draft));
  return only && others.length === 0 ? people[0]?.word : undefined;
}

/** "Through her lawyer, Eva Moe, Lopez denied it": hers who speaks through her. */
function subjectBehind({ tree, word }: Antecedent): Word | undefined {
  const noun = ownedBy(tree, word);
  const isThrough =
    noun !== undefined &&
    /^(?:his|her)$/i.test(word.form) &&
    has(noun, "obl") &&
    isPersonNoun(noun.lemma.toLowerCase()) &&
    /^(?:through|via)$/.test(tree.preposition(noun) ?? "");
  const verb = isThrough ? tree.head(noun) : undefined;
  const subject = verb && tree.child(verb, "nsubj");
  return subject && subject.index > word.index ? subject : undefined;
}

/** "cost the minister, Eva Moe, her job", where the tree sets the job beside her: hers who has lost it. */
function loserBefore({ tree, word }: Antecedent): Word | undefined {
  const noun = ownedBy(tree, word);
  const isThing = noun?.relation === "appos" && !isPersonNoun(noun.lemma.toLowerCase());
  const person = isThing && noun.kind !== "person" ? tree.head(noun) : undefined;
  const isObject = person !== undefined && /^i?obj$/.test(person.relation);
  return isObject && /^(?:his|her)$/i.test(word.form) && person.index < word.index
    ? person
    : undefined;
}

/** What opens a clause that tells when or why. */
const WHEN_OR_WHY = /^(?:before|after|when|while|until|since|because|once|as)$/i;

/**
 * "Weber says that she charged Lopez before he left": of those that the clause outside is about, the only one who can be a "he".
 */
function partyOfOuter(pronoun: Antecedent, places: readonly Antecedent[]): Word | undefined {
  const { tree, word } = pronoun;
  if (!/^(?:he|she|his|her)$/i.test(word.form)) return undefined;
  const noun = has(word, "nmod:poss") ? tree.head(word) : word;
  const clause = noun && has(noun, "nsubj") ? tree.head(noun) : undefined;
  const isWhen =
    clause !== undefined &&
    has(clause, "advcl") &&
    tree.children(clause, "mark", "advmod").some(({ form }) => WHEN_OR_WHY.test(form));
  const outer = isWhen ? tree.head(clause) : undefined;
  if (!outer || !/^VB/.test(outer.tag) || outer.index > word.index) return undefined;
  const parties = tree
    .children(outer, "nsubj", "nsubj:pass", "obj", "iobj")
    .filter(({ index }) => index < word.index);
  const peopleAt = (party: Word) =>
    places
      .filter(stands(party))
      .flatMap(({ drafts }) => drafts)
      .filter((draft) => isOfGender(draft, pronoun));
  const [only, ...others] = parties.filter((party) => peopleAt(party).length > 0);
  const isOne =
    only !== undefined &&
    !tree.child(only, "conj") &&
    peopleAt(only).every(({ isNamed, type }) => isNamed && type === "Person");
  return isOne && others.length === 0 ? only : undefined;
}

/**
 * "The commission opened an inquiry, its chairman said", "The party blames her, and its leader sued": of who does it first. "Weber
 * never met Lopez, his lawyer said": of whom the lawyer speaks for.
 */
function subjectOfFirst(pronoun: Antecedent, places: readonly Antecedent[]): Word | undefined {
  const { tree, word } = pronoun;
  const noun = ownedBy(tree, word);
  if (!noun || !has(noun, "nsubj")) return undefined;
  const isOfBody = /^its$/i.test(word.form) && isPersonNoun(noun.lemma.toLowerCase());
  const isOfPerson = /^(?:his|her)$/i.test(word.form) && isOfSpeaker(noun.lemma.toLowerCase());
  const verb = isOfBody || isOfPerson ? tree.head(noun) : undefined;
  // "sued Lopez, and her lawyer left" says not whose
  if (!verb || (isOfPerson && !/^(?:say|add|tell|insist|argue|claim)$/.test(verb.lemma)))
    return undefined;
  const first = firstClause(tree, verb, word);
  const subject = first && tree.child(first, "nsubj", "nsubj:pass");
  const isParty =
    subject !== undefined &&
    places.some(
      (place) =>
        stands(subject)(place) &&
        place.drafts.every((draft) =>
          isOfBody
            ? draft.type === "Organization"
            : draft.type === "Person" && draft.isNamed && isOfGender(draft, pronoun),
        ),
    );
  return isParty ? subject : undefined;
}

/** The clause in front of another that it is said in, or stands beside. */
function firstClause(tree: Tree, verb: Word, { index }: Word): Word | undefined {
  const said = tree.child(verb, "ccomp");
  if (said && said.index < index) return said;
  const isSecond = verb.relation === "conj" || verb.relation === "parataxis";
  const first = isSecond ? tree.head(verb) : undefined;
  return first && first.index < index && /^VB/.test(first.tag) ? first : undefined;
}
