import type { ArticleSummary } from "../../server/routes/articles.schema.ts";

/** As many as somebody looks through. */
const MOST = 50;

/** The articles whose title or publisher has each of these words, in the order in which they come. */
export function findByTitle(
  articles: readonly ArticleSummary[],
  text: string,
): readonly ArticleSummary[] {
  const words = text.toLowerCase().split(/\s+/);
  const hasAll = ({ title, publisher = "" }: ArticleSummary) => {
    const known = `${title} ${publisher}`.toLowerCase();
    return words.every((word) => known.includes(word));
  };
  return articles.filter(hasAll).slice(0, MOST);
}
