import type { EntityType } from "../../model/index.ts";
import type { EntitySummary } from "../routes/entities.schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { normalName } from "../store/normal-name.ts";
import { idsOf } from "../store/rows.ts";
import { entitySummaries } from "./entity-summaries.ts";

interface Search {
  readonly q: string;
  readonly type?: EntityType | undefined;
  readonly limit: number;
}

/**
 * Entities by a part of a name or alias, whatever its case and accents, the best fit first; without one, those with the
 * most claims. Nothing is found by what is no letter or digit.
 */
export function searchEntities(
  store: GraphStore,
  { q, type = undefined, limit }: Search,
): Promise<readonly EntitySummary[]> {
  const name = normalName(q);
  return store.read(async (run) => {
    if (q !== "" && name === "") return [];
    const statement = name === "" ? "best-connected-entities" : "search-entities";
    return entitySummaries(run, await idsOf(run, statement, { name, type: type ?? null, limit }));
  });
}
