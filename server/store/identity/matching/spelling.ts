/**
 * How alike two words are spelt, 0 to 1: the similarity of Jaro, raised for an equal beginning (Winkler, "String comparator
 * metrics and enhanced decision rules in the Fellegi-Sunter model of record linkage", 1990).
 */
export function spelledAlike(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const [ofA, ofB] = matched(a, b, reach);
  if (ofA.length === 0) return 0;
  const swapped = ofA.filter((letter, at) => letter !== ofB[at]).length / 2;
  const count = ofA.length;
  const jaro = (count / a.length + count / b.length + (count - swapped) / count) / 3;
  let start = 0;
  while (start < 4 && a[start] !== undefined && a[start] === b[start]) start++;
  return jaro + start * 0.1 * (1 - jaro);
}

/** The letters that both have near the same place, in the order of each. */
function matched(a: string, b: string, reach: number): readonly [string[], string[]] {
  const taken = new Set<number>();
  const ofA: string[] = [];
  for (const [at, letter] of [...a].entries()) {
    const end = Math.min(b.length, at + reach + 1);
    for (let place = Math.max(0, at - reach); place < end; place++) {
      if (taken.has(place) || b[place] !== letter) continue;
      taken.add(place);
      ofA.push(letter);
      break;
    }
  }
  return [ofA, [...taken].sort((one, other) => one - other).map((place) => b[place] ?? "")];
}
