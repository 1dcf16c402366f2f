import type { Tree } from "../language/index.ts";
import { findDescriptions } from "./find-descriptions.ts";
import { findNames } from "./find-names.ts";
import { findPronouns } from "./find-pronouns.ts";
import type { FoundMention } from "./found-mention.ts";
import { mendTree } from "./mend/mend-tree.ts";

/**
 * Every stretch of an article that refers to someone or something, in the order of the text; and the sentences' trees, mended
 * where the names show that the parser has erred.
 */
export function findMentions(
  parsed: readonly Tree[],
  text: string,
): { readonly mentions: readonly FoundMention[]; readonly trees: readonly Tree[] } {
  const names = findNames(parsed, text);
  const trees = parsed.map((tree) => mendTree(tree, names));
  // "the WHO" is no pronoun
  const pronouns = findPronouns(trees).filter(
    ({ start }) => !names.some((name) => name.start <= start && start < name.end),
  );
  const all = [...names, ...findDescriptions(trees, names, text), ...pronouns];
  return { mentions: all.sort((a, b) => a.start - b.start || a.end - b.end), trees };
}
