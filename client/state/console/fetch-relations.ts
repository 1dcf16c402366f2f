import type { RelationshipValue } from "../../../server/store/graph-store.ts";
import { askCypher } from "../../api/console-api.ts";
import { graphValue } from "./answer-value.ts";

/** The typed relations that start at these entities, as answers hold them. */
export async function fetchRelationsFrom(
  ids: readonly string[],
): Promise<readonly RelationshipValue[]> {
  const statement =
    "UNWIND $ids AS id MATCH (:Entity {id: id})-[relation]->(:Entity) RETURN relation";
  const { rows } = await askCypher(statement, { ids });
  return rows.flatMap(([value]) => {
    const found = graphValue(value);
    return found?.kind === "relationship" ? [found] : [];
  });
}
