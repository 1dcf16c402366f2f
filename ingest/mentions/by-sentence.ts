import type { FoundMention } from "./found-mention.ts";

/** The mentions of a sentence, by its index, in the order in which they were given. */
export function bySentence(
  mentions: Iterable<FoundMention>,
): (sentence: number) => readonly FoundMention[] {
  const found = new Map<number, FoundMention[]>();
  for (const mention of mentions) {
    const here = found.get(mention.sentence);
    if (here) here.push(mention);
    else found.set(mention.sentence, [mention]);
  }
  return (sentence) => found.get(sentence) ?? [];
}
