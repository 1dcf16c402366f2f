import { at } from "./at.ts";
import { memoized } from "./memoized.ts";

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
  const allowed = allowedIn(labels);
  const all = [...labels.keys()];
  let best = labels.map((label, k) => (label.startsWith("I-") ? -Infinity : score(0, k)));
  const back: number[][] = [];
  for (let word = 1; word < wordCount; word++) {
    const scores = best;
    // most labels may stand behind any
    const ofAll = bestOf(all, scores);
    const previous = allowed.map((before) =>
      before.length === all.length ? ofAll : bestOf(before, scores),
    );
    best = previous.map((from, k) => at(scores, from) + score(word, k));
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

/** By label, the indices of those that may stand right before it. */
const allowedIn = memoized((labels: readonly string[]) =>
  labels.map((label) => allowedBefore(labels, label)),
);

function allowedBefore(labels: readonly string[], label: string): number[] {
  return [...labels.keys()].filter(
    (from) => !label.startsWith("I-") || at(labels, from).slice(2) === label.slice(2),
  );
}

/** The first of the labels with the highest score; 0 where none has any. */
function bestOf(labels: readonly number[], scores: readonly number[]): number {
  let best = 0;
  let highest = -Infinity;
  for (const label of labels) {
    const score = scores[label] ?? Number.NaN;
    if (score > highest) {
      highest = score;
      best = label;
    }
  }
  return best;
}
