import { relationType } from "../../model/index.ts";
import type { AlertSearch } from "../../server/routes/alerts.schema.ts";

/** What an alert looks for, in words: "Anything new about William Barr: denied". */
export function describeSearch(search: AlertSearch): string {
  if (search.kind === "cypher") return "New rows of a Cypher statement";
  const { entity, other, relationTypes, statuses } = search;
  const what = other ? `between ${entity.name} and ${other.name}` : `about ${entity.name}`;
  const limits = [...relationTypes.map((type) => relationType(type).label), ...statuses];
  return `Anything new ${what}${limits.length > 0 ? `: ${limits.join(", ")}` : ""}`;
}
