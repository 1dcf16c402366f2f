import { at } from "./at.ts";

/**
 * The most probable sequence of BIO labels in which I-X follows only B-X or I-X: Viterbi with transitions of 0 or -∞.
 * @param score log-probability of a label (its index) at a word
 */
export function decodeNames(
  labels: readonly string[],
  wordCount: number,
  score: (word: number, label: number) => number,
): string[] {
  if (wordCount === 0) return [];
  let best = labels.map((label, k) => (label.startsWith("I-") ? -Infinity : score(0, k)));
  const back: number[][] = [];
  for (let word = 1; word < wordCount; word++) {
    const previous = labels.map((label) => bestPrevious(labels, best, label));
    best = previous.map((from, k) => at(best, from) + score(word, k));
    back.push(previous);
  }

  let label = best.indexOf(Math.max(...best));
  const path = [at(labels, label)];
  for (const previous of back.reverse()) {
    label = at(previous, label);
    path.push(at(labels, label));
  }
  return path.reverse();
}

function bestPrevious(labels: readonly string[], scores: readonly number[], label: string): number {
  let best = 0;
  let highest = -Infinity;
  labels.forEach((from, k) => {
    const isAllowed = !label.startsWith("I-") || from.slice(2) === label.slice(2);
    if (isAllowed && at(scores, k) > highest) {
      highest = at(scores, k);
      best = k;
    }
  });
  return best;
}
