import type { NewsAnswer } from "../../server/routes/review.schema.ts";
import { counted } from "./describe-claims.ts";

/** "3 articles since 2:05 PM brought 12 entities, 20 edges and 1 change of status." */
export function describeNews(total: NewsAnswer["total"], since: string): string {
  if (total.articles === 0) return `No article ${since}.`;
  const brought = [
    total.entities > 0 ? counted(total.entities, "entity", "entities") : undefined,
    total.edges > 0 ? counted(total.edges, "edge") : undefined,
    total.changes > 0 ? counted(total.changes, "change of status", "changes of status") : undefined,
  ].filter((part) => part !== undefined);
  const list = new Intl.ListFormat("en-GB").format(brought);
  return `${counted(total.articles, "article")} ${since} brought ${list || "nothing that was not known"}.`;
}
