import { z } from "zod";
import { ENTITY_TYPES } from "../../../model/index.ts";
import { NotFoundError } from "../../errors.ts";
import type { AskedOf } from "../../routes/judgements.schema.ts";
import type { Run } from "../../store/graph-store.ts";
import { idsOf, rowsOf } from "../../store/rows.ts";

const NamedRow = z.object({
  article: z.string(),
  asRead: z.string(),
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
});

/** The articles that name an entity, with the record as read by which each does, in the order in which they were added. */
export function articlesOf(run: Run, entity: string) {
  return rowsOf(run, NamedRow, "articles-naming-entity", { id: entity });
}

type Removal = AskedOf<"remove-article" | "remove-report" | "remove-source">;

/** The articles in the graph that a removal takes out. Throws NotFoundError where there is none. */
export async function removedArticles(run: Run, asked: Removal): Promise<string[]> {
  const [article, report, publisher] = [
    asked.kind === "remove-article" ? asked.article : null,
    asked.kind === "remove-report" ? asked.report : null,
    asked.kind === "remove-source" ? asked.publisher : null,
  ];
  const found = await idsOf(run, "articles-to-remove", { article, report, publisher });
  if (found.length > 0) return [...found];
  const what =
    asked.kind === "remove-article"
      ? `No article has the id "${article}".`
      : asked.kind === "remove-report"
        ? `No article is of the report "${report}".`
        : `No article was published by "${publisher}".`;
  throw new NotFoundError("ARTICLE_NOT_FOUND", what);
}
