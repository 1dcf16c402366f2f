import { type Candidate, formOf } from "./name-candidate.ts";

/** "National Renewal" at the start of a sentence, of which the analyser labels "Renewal": named in two words elsewhere. */
export function withKnown(candidates: readonly Candidate[]): readonly Candidate[] {
  const known = new Set(
    candidates.filter(({ first, last }) => first > 0 && last === first + 1).map(formOf),
  );
  return candidates.map((candidate) => {
    const { tree, first, last, titleFirst } = candidate;
    const before =
      first === last && first === 1 && titleFirst === first ? tree.words[0] : undefined;
    return before && known.has(`${before.form} ${formOf(candidate)}`)
      ? { ...candidate, first: 0, titleFirst: 0 }
      : candidate;
  });
}
