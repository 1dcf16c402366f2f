import { at } from "../language/index.ts";
import { type Candidate, formOf } from "./name-candidate.ts";
import { isGivenName } from "./person-like.ts";

/** "Laura and Peter Skipworth": the full name of whoever is named by a given name alone beside another of the family. */
export function sharedSurnames(candidates: readonly Candidate[]): ReadonlyMap<Candidate, string> {
  const forms = candidates.map(formOf);
  // "Ana", whom the article names as Ana Lopez too; "Paul", who is Jonas Paul
  const isNamedElsewhere = (given: string) =>
    forms.some((form) => form.startsWith(`${given} `) || form.endsWith(` ${given}`));
  return new Map(
    candidates.flatMap((candidate): [Candidate, string][] => {
      const surname = surnameBehind(candidate, candidates);
      const given = formOf(candidate);
      return surname && !isNamedElsewhere(given) ? [[candidate, `${given} ${surname}`]] : [];
    }),
  );
}

function surnameBehind(candidate: Candidate, all: readonly Candidate[]): string | undefined {
  const { tree, first, last } = candidate;
  const words = formOf(candidate).split(" ");
  if (words.length > 2 || !words.every(isGivenName)) return undefined;
  // "President Laura and Peter Skipworth"
  if (/^NNP/.test(tree.words[first - 1]?.tag ?? "")) return undefined;
  const other = all.find((next) => next.tree === tree && next.first === last + 2);
  if (!other || other.titleFirst < other.first || tree.words[last + 1]?.form !== "and")
    return undefined;
  const [given = "", ...rest] = formOf(other).split(" ");
  const isPerson = at(tree.words, other.first).name.endsWith("PER") && isGivenName(given);
  // "Ana Lúcia and João Batista Meneghetti"
  const second = rest[0] ?? "";
  const hasTwo = rest.length > 1 && (isGivenName(second) || words.length > 1);
  const surname = rest.slice(hasTwo ? 1 : 0);
  return isPerson && surname.length > 0 ? surname.join(" ") : undefined;
}
