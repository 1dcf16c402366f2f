import type { SavedQuery } from "../../../server/routes/queries.schema.ts";

/** The queries that have all these words in their title, description or statement. */
export function searchQueries(
  queries: readonly SavedQuery[],
  words: string,
): readonly SavedQuery[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return queries.filter(({ title, description, statement }) => {
    const text = `${title} ${description} ${statement}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
