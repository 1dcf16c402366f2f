import type { Tree } from "../language/index.ts";
import { findDescriptions } from "./find-descriptions.ts";
import { findNames } from "./find-names.ts";
import { findPronouns } from "./find-pronouns.ts";
import type { FoundMention } from "./found-mention.ts";

/** Every stretch of an article that refers to someone or something, in the order of the text. */
export function findMentions(trees: readonly Tree[], text: string): FoundMention[] {
  const names = findNames(trees, text);
  return [...names, ...findDescriptions(trees, names, text), ...findPronouns(trees)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
