/**
 * The look of a word, which the uncased encoder can't see. The same classes as in training: 0 lower, 1 Title, 2 UPPER,
 * 3 miXed, 4 digits, 5 letters and digits, 6 punctuation, 7 a single capital.
 */
export function wordShape(word: string): number {
  const letters = [...word].filter((character) => /\p{L}/u.test(character));
  const hasDigit = /\p{N}/u.test(word);
  if (letters.length === 0) return hasDigit ? 4 : PUNCTUATION_SHAPE;
  if (hasDigit) return 5;

  const capitals = letters.map((letter) => letter !== letter.toLowerCase());
  const [first = false, ...rest] = capitals;
  if (capitals.length === 1 && first) return 7;
  if (capitals.every(Boolean)) return 2;
  if (first && !rest.some(Boolean)) return 1;
  return capitals.some(Boolean) ? 3 : 0;
}

export const PUNCTUATION_SHAPE = 6;
