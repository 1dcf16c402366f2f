import { at, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";

/** "agent" of "his then agent": the noun that a description is built on. */
export const descriptionNoun = ({ sentence, head }: FoundMention, trees: readonly Tree[]): string =>
  at(trees, sentence).word(head).lemma.toLowerCase();

/** What descriptions among the mentions of somebody call them: "agent", "dealer". */
export const descriptionNouns = (
  mentions: readonly FoundMention[],
  trees: readonly Tree[],
): readonly string[] =>
  mentions
    .filter(({ form }) => form === "description")
    .map((mention) => descriptionNoun(mention, trees));
