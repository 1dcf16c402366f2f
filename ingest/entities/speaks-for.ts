import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import { type Antecedent, type Candidate, candidateAt, isOfGender, stands } from "./antecedent.ts";

/** Who speaks for somebody else, beside lawyers and spokesmen. Our own list. */
const AIDES = /^(?:advocate|agent|publicist|representative|aide|manager|office)$/;

/** Whether a noun is what somebody is who speaks for another: "lawyer", "spokeswoman", "agent". */
export const isOfSpeaker = (noun: string): boolean =>
  AIDES.test(noun) || /^(?:REPRESENTS|SPOKESPERSON_FOR)$/.test(roleOf(noun)?.type ?? "");

/** What those who speak for others say of themselves too. Our own list. */
const OF_SPEAKER =
  /^(?:expect|hope|believe|think|know|receive|see|comment|welcome|doubt|trust|respect|review|read|ask|await|study|confident|disappointed|pleased|surprised|delighted|unable|glad|sure)$/;

const NOBODY: Candidate = { drafts: [], places: [], isNoun: true };

/**
 * "Her solicitor, Nadia Karim, said she had bribed Gomez", "a spokesman for Weber said he": whom they speak for; nobody where the
 * solicitor may mean herself; undefined where no such role says it.
 */
export function principalSays(
  pronoun: Antecedent,
  verb: Word,
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const { tree, word } = pronoun;
  const subject = tree.child(verb, "nsubj");
  const principal = subject && subject.index < word.index ? principalOf(tree, subject) : undefined;
  const owned = word.tag === "PRP$" ? tree.head(word) : undefined;
  // "said she had asked the court to let her client play": she is no client
  const isOfClient = tree.subtree(verb).some(({ lemma }) => lemma === "client");
  if (!principal || isOfClient) return undefined;
  const place = placesIn[tree.index]?.find(
    (one) => one.word === principal || (one.form === "name" && stands(principal)(one)),
  );
  const [draft, ...more] = place?.drafts ?? [];
  if (!place || !draft || more.length > 0) return NOBODY;
  if (draft.type !== "Person" || !isOfGender(draft, pronoun)) return undefined;
  const clause = tree.head(owned ?? word);
  if (clause && isOneOf(clause, OF_SPEAKER)) return NOBODY;
  return { drafts: place.drafts, places: [place], isNoun: place.form === "noun" };
}

/** "He had told the court that his client was ill", "His client, he said, was ill": the lawyer who was spoken of last. */
export function advocateSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const verb = /^s?he$/i.test(word.form) && has(word, "nsubj") ? tree.head(word) : undefined;
  const own = /^he$/i.test(word.form) ? "his" : "her";
  const hasClient =
    verb !== undefined &&
    tree.words.some(
      (noun) =>
        noun.lemma === "client" &&
        (noun.index > verb.index || verb.head < 0 || verb.relation === "parataxis") &&
        tree.child(noun, "nmod:poss")?.form.toLowerCase() === own,
    );
  if (!hasClient) return undefined;
  const advocates = placesIn
    .slice(Math.max(0, tree.index - REACH), tree.index + 1)
    .flat()
    .filter((place) => place.tree !== tree || place.word.index < word.index)
    .filter(({ tree: before, word: head }) => roleAt(before, head) !== undefined);
  return candidateAt(candidates, advocates.at(-1)) ?? NOBODY;
}

/** How many sentences back the lawyer may have been spoken of. */
const REACH = 2;

/** "Weber" of "Weber's lawyer, Ana Diaz", "a spokesman for Weber" and "Ana Diaz, a lawyer for Weber". */
function principalOf(tree: Tree, subject: Word): Word | undefined {
  const role = roleAt(tree, subject);
  return role && spokenFor(tree, role);
}

/** "Weber" of "Weber's lawyer" and "a lawyer for Weber". */
export const spokenFor = (tree: Tree, role: Word): Word | undefined =>
  tree.child(role, "nmod:poss") ??
  tree.children(role, "nmod").find((word) => /^(?:for|of)$/.test(tree.preposition(word) ?? ""));

/** "lawyer" of "his lawyer, Ana Diaz" and "Ana Diaz, his lawyer". */
const roleAt = (tree: Tree, person: Word): Word | undefined => {
  const above = has(person, "appos") ? tree.head(person) : undefined;
  return [person, ...tree.children(person, "appos", "nmod:desc"), ...(above ? [above] : [])].find(
    ({ lemma }) => isOfSpeaker(lemma.toLowerCase()),
  );
};
