import { RELATION_WORDS } from "../../ingest/claims/relation-words.ts";
import { RELATION_TYPE_NAMES, type RelationTypeName } from "../../model/index.ts";

/** The relation types that stems of gold mean: those whose name has one, else those that a word of theirs expresses. */
export function typesOfStems(stems: readonly string[]): readonly RelationTypeName[] {
  const named = RELATION_TYPE_NAMES.filter((name) => stems.some((stem) => name.toLowerCase().includes(stem)));
  if (named.length > 0) return named;
  const worded = RELATION_TYPE_NAMES.filter((name) =>
    wordsOf(name).some((word) => stems.some((stem) => stem.length > 2 && word.startsWith(stem))),
  );
  return worded.length > 0 ? worded : ["RELATED_TO"];
}

function wordsOf(name: RelationTypeName): readonly string[] {
  const row = RELATION_WORDS[name];
  return [row?.verbs, row?.wordnet, row?.nouns]
    .flatMap((cell) => cell?.split(",") ?? [])
    .map((item) => item.trim().split(/\s+/)[0] ?? "")
    .filter(Boolean);
}
