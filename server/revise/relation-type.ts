/** A relation type as people write it, as the table does: "owns" is OWNS, "works for" WORKS_FOR. */
export const asRelationType = (words: unknown): unknown =>
  typeof words === "string"
    ? words
        .trim()
        .replace(/[\s-]+/g, "_")
        .toUpperCase()
    : words;
