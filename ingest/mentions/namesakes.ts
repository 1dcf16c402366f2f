import type { EntityType } from "../../model/index.ts";
import { type Candidate, formOf, headOf } from "./name-candidate.ts";
import type { NameTypes } from "./name-types.ts";
import { isCompanyNoun } from "./name-words.ts";
import { normalName } from "./normal-name.ts";
import { roleOf } from "./role-nouns.ts";

/** Verbs of firms, and what only a firm has. */
const FIRM_VERBS = /^(?:supply|employ|close|list|manufacture|make|sell|merge|export|acquire)$/;
const FIRM_NOUNS =
  /^(?:factory|plant|adviser|advisor|share|customer|subsidiary|product|profit|sale|store|workforce)$/;

/**
 * What a single word is that is a firm's short name and a person's surname: "Kloss" of "Kloss Dental", which was called so before
 * its founder Helmut Kloss came up. It stays the firm's unless a title, "who" or kin says otherwise.
 */
export function findNamesakes(
  candidates: readonly Candidate[],
  types: NameTypes,
): ReadonlyMap<Candidate, EntityType> {
  const inText = [...candidates].sort((a, b) => a.tree.index - b.tree.index || a.first - b.first);
  const named = inText.map((candidate) => ({
    candidate,
    words: normalName(formOf(candidate)).split(" "),
  }));
  // by a word of theirs, the first firm that starts with it and the first person who is called so at the end
  const firms = new Map<string, number>();
  const people = new Map<string, number>();
  named.forEach(({ candidate, words }, index) => {
    const [first = ""] = words;
    const last = words.at(-1) ?? "";
    if (words.length < 2) return;
    const type = types.typeOf(formOf(candidate));
    if (type === "Organization" && !firms.has(first)) firms.set(first, index);
    if (type === "Person" && !people.has(last)) people.set(last, index);
  });
  return new Map(
    named.flatMap(({ candidate, words }) => {
      const [word = "", ...others] = words;
      if (others.length > 0 || types.typeOf(word) !== "Person") return [];
      const firm = firms.get(word) ?? -1;
      const person = people.get(word) ?? -1;
      if (firm < 0 || firm >= person) return [];
      const isCalledSo = named
        .slice(firm + 1, person)
        .some(
          (other) =>
            other.words.join(" ") === word && other.candidate.titleFirst === other.candidate.first,
        );
      const isFirms = isCalledSo || isFirm(candidate);
      return isFirms && !isPerson(candidate) ? [[candidate, "Organization"] as const] : [];
    }),
  );
}

function isFirm(candidate: Candidate): boolean {
  const head = headOf(candidate);
  const above = candidate.tree.head(head);
  const lemma = above?.lemma ?? "";
  return head.relation === "nsubj"
    ? FIRM_VERBS.test(lemma)
    : head.relation === "nmod:poss" && (FIRM_NOUNS.test(lemma) || isCompanyNoun(lemma));
}

function isPerson(candidate: Candidate): boolean {
  const { tree, first, last, titleFirst } = candidate;
  const head = headOf(candidate);
  const [next, second] = tree.words.slice(last + 1);
  const who = next?.form === "," ? second : next;
  const isKin =
    head.relation === "nmod:poss" &&
    /^(?:SPOUSE|SIBLING|PARENT|RELATIVE)_OF$/.test(
      roleOf(tree.head(head)?.lemma ?? "")?.type ?? "",
    );
  return titleFirst < first || who?.form === "who" || isKin;
}
