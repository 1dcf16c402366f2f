import { at, type Tree, type Word } from "../language/index.ts";
import { countryOf } from "./countries.ts";
import type { FoundMention } from "./found-mention.ts";
import { GOVERNMENT_NOUNS } from "./name-words.ts";
import { isBodyNoun, isPersonNoun } from "./person-nouns.ts";
import { genderOf } from "./role-nouns.ts";

/** People, bodies and governments that are described: "a high-level Mexican source", "the cartel", "Mexican officials". */
export function findDescriptions(
  trees: readonly Tree[],
  names: readonly FoundMention[],
  text: string,
): FoundMention[] {
  const named = new Map(
    names.flatMap((name) =>
      Array.from(
        { length: name.last - name.first + 1 },
        (_, i) => [`${name.sentence}:${name.first + i}`, name] as const,
      ),
    ),
  );
  const countryAt: CountryAt = (tree, word) => named.get(`${tree.index}:${word.index}`)?.country;
  return trees.flatMap((tree) =>
    tree.words
      .filter((word) => /^NNS?$/.test(word.tag) && !named.has(`${tree.index}:${word.index}`))
      .flatMap((word) => describe(tree, word, text, countryAt) ?? []),
  );
}

/** What the model takes for a body now and then, and what does nothing. */
const NO_BODY =
  /^(?:deal|post|agreement|accord|contract|plan|project|program|programme|scheme|law|bill|case|report|study|market|economy|system|site|website|app|stake|share|industry|sector|role|trial|target)$/;

/** "immunologist", "politician", "spokeswoman": who somebody is by what they do. */
const AGENT = /(?:[a-z]ologist|[a-z]{3}ician|[a-z]{2}women|[a-z]{2}woman|[a-z]{2}men|[a-z]{3}ist)$/;

/** The country that the name at a word stands for, if it does. */
type CountryAt = (tree: Tree, word: Word) => string | undefined;

function describe(
  tree: Tree,
  head: Word,
  text: string,
  countryAt: CountryAt,
): FoundMention | undefined {
  const lemma = head.lemma.toLowerCase();
  if (/^(?:compound|nmod:desc|amod|nmod:unmarked)$/.test(head.relation)) return undefined;
  const government = governmentOf(tree, head, countryAt);
  const determiner = tree.child(head, "det");
  const isPlural = /S$/.test(head.tag) || /^(?:people|police)$/.test(lemma);
  // "Mexican justice" has no article: it is no person. "which leader" asks for one.
  const isSpecific = isPlural || determiner || tree.child(head, "nmod:poss", "nummod", "appos");
  if (!isSpecific && !government) return undefined;
  if (/^W/.test(determiner?.tag ?? "") || /^(?:no|any|every|each)$/i.test(determiner?.form ?? ""))
    return undefined;
  const isPerson =
    isPersonNoun(lemma) || (head.kind === "person" && !isBodyNoun(lemma)) || AGENT.test(lemma);
  const isBody =
    (!isPerson && head.kind === "organization" && !NO_BODY.test(lemma)) || isBodyNoun(lemma);
  const isPlace =
    head.kind === "place" &&
    !isPerson &&
    !isBody &&
    !isPlural &&
    /^(?:the|this|that)$/i.test(determiner?.form ?? "");
  if (!government && !isPerson && !isBody && !isPlace) return undefined;

  const modifiers = tree
    .children(
      head,
      "det",
      "amod",
      "compound",
      "nmod:poss",
      "nummod",
      "punct",
      "advmod",
      "nmod:desc",
    )
    .filter(({ index, relation }) => index < head.index && relation !== "punct");
  const first = Math.min(
    head.index,
    ...modifiers.flatMap((m) => tree.subtree(m).map(({ index }) => index)),
  );
  const last = Math.max(head.index, employerEnd(tree, head));
  const gender = genderOf(head.form);
  const start = at(tree.words, first).start;
  const end = at(tree.words, last).end;
  return {
    sentence: tree.index,
    first,
    last,
    head: head.index,
    start,
    end,
    form: "description",
    type:
      government || isPlace
        ? "Location"
        : isPerson
          ? isPlural
            ? "Group"
            : "Person"
          : "Organization",
    name: text.slice(start, end).replace(/\s+/g, " "),
    ...(government && { country: government }),
    ...(gender && { gender }),
    ...(isPlural && { isPlural: true as const }),
    ...(isPlace && !government && { isPlace: true as const }),
    ...((/^(?:the|this|that|these|those|both)$/.test(determiner?.form.toLowerCase() ?? "") ||
      tree.child(head, "nmod:poss")) && {
      isDefinite: true as const,
    }),
  };
}

/** The country that "Mexican officials" or "Russia's army" speak or act for. */
function governmentOf(tree: Tree, head: Word, countryAt: CountryAt): string | undefined {
  if (
    !GOVERNMENT_NOUNS.has(head.lemma.toLowerCase()) &&
    !GOVERNMENT_NOUNS.has(head.form.toLowerCase())
  )
    return undefined;
  if (head.lemma === "official" && !/S$/.test(head.tag)) return undefined;
  const of = tree.children(head, "nmod").filter((word) => tree.preposition(word) === "of");
  for (const modifier of [...tree.children(head, "amod", "compound", "nmod:poss"), ...of]) {
    const words = tree.subtree(modifier).filter(({ tag }) => /^(?:NNPS?|JJ)$/.test(tag));
    const country = countryOf(words.map(({ form }) => form).join(" ")) ?? countryOf(modifier.form);
    const name = country?.name ?? countryAt(tree, modifier);
    if (name) return name;
  }
  return undefined;
}

/** Where "for the U.S. Department of Justice" ends, as part of "a spokeswoman for …". */
function employerEnd(tree: Tree, head: Word): number {
  const employer = tree
    .children(head, "nmod")
    .find(
      (child) =>
        /^(?:for|of|at|with|from|in)$/.test(tree.preposition(child) ?? "") &&
        /^NNPS?$/.test(child.tag),
    );
  if (!employer) return -1;
  const clause = new Set(
    tree.children(employer, "acl", "appos", "conj", "punct").flatMap((word) => tree.subtree(word)),
  );
  return Math.max(
    ...tree
      .subtree(employer)
      .filter((word) => !clause.has(word))
      .map(({ index }) => index),
  );
}
