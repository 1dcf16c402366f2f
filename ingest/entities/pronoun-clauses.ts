import { has, type Tree, type Word } from "../language/index.ts";
import { isPersonNoun } from "../mentions/person-nouns.ts";
import { type Antecedent, type Candidate, candidateOn, ownedBy } from "./antecedent.ts";

/** Whom a pronoun means by how its clause stands to the next; undefined where that tells nothing. */
export function clauseSays(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const subject =
    subjectBefore(pronoun) ?? subjectBehind(pronoun) ?? subjectOfFirst(pronoun, placesIn);
  return subject && candidateOn(candidates, placesIn[pronoun.tree.index], subject);
}

/** "Weber was released; he emigrated", "Weber went further: he accused": who the sentence is about goes on. */
function subjectBefore({ tree, word }: Antecedent): Word | undefined {
  const verb = has(word, "nsubj") ? tree.head(word) : undefined;
  const first = verb?.relation === "parataxis" ? tree.head(verb) : undefined;
  const isNext = /^[:;]$/.test(tree.words[word.index - 1]?.form ?? "");
  const subject = first && isNext ? tree.child(first, "nsubj") : undefined;
  return subject?.tag.startsWith("NNP") && subject.index < word.index ? subject : undefined;
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

/** "The commission opened an inquiry, its chairman said", "The party blames her, and its leader sued": of who does it first. */
function subjectOfFirst(
  { tree, word }: Antecedent,
  placesIn: readonly Antecedent[][],
): Word | undefined {
  const noun = ownedBy(tree, word);
  const isOfficer =
    noun !== undefined &&
    /^its$/i.test(word.form) &&
    has(noun, "nsubj") &&
    isPersonNoun(noun.lemma.toLowerCase());
  const verb = isOfficer ? tree.head(noun) : undefined;
  const first = verb && firstClause(tree, verb, word);
  const subject = first && tree.child(first, "nsubj", "nsubj:pass");
  const isBody =
    subject !== undefined &&
    placesIn[tree.index]?.some(
      (place) =>
        place.word === subject && place.drafts.every(({ type }) => type === "Organization"),
    );
  return isBody ? subject : undefined;
}

/** The clause in front of another that it is said in, or stands beside. */
function firstClause(tree: Tree, verb: Word, { index }: Word): Word | undefined {
  const said = tree.child(verb, "ccomp");
  if (said && said.index < index) return said;
  const isSecond = verb.relation === "conj" || verb.relation === "parataxis";
  const first = isSecond ? tree.head(verb) : undefined;
  return first && first.index < index && /^VB/.test(first.tag) ? first : undefined;
}
