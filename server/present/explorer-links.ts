import type { AlertHit, AlertSearch } from "../routes/alerts.schema.ts";

/** The part of the explorer's address after its host that shows what an alert looks for. */
export function linkToSearch(search: AlertSearch): string {
  return search.kind === "cypher" ? "/#cypher" : link("entity", search.entity.id);
}

/** The same of what it found: the edge where there is one, else the article; of rows the console. */
export function linkToHit({ content }: AlertHit): string {
  if (content.kind === "rows") return "/#cypher";
  const edges = new Set(content.claims.map(({ edge }) => edge));
  const [edge] = edges;
  return edges.size === 1 && edge && content.total === content.claims.length
    ? link("edge", edge)
    : link("article", content.article.id);
}

const link = (name: string, id: string) => `/#${new URLSearchParams({ [name]: id })}`;
