import { NotFoundError } from "../errors.ts";
import { ClaimRow, presentClaims } from "../present/claim-view.ts";
import type { EdgeClaimsAnswer, EntityClaimsAnswer } from "../routes/claims.schema.ts";
import type { EntityReference } from "../routes/entities.schema.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";
import { findEdge } from "./edges.ts";
import { entityNotFound } from "./entity-not-found.ts";
import { entitySummaries } from "./entity-summaries.ts";
import { markSuperseded } from "./versions.ts";

/** What an edge stands on: its claims with their evidence, the latest said first. Throws NotFoundError. */
export function claimsOfEdge(store: GraphStore, id: string): Promise<EdgeClaimsAnswer> {
  return store.read(async (run) => {
    const claims = await claimsFrom(run, "claims-of-edge", id);
    const ends = new Map(
      claims.flatMap(({ subject, object }) =>
        [subject, object].map((end) => [end.id, end] as const),
      ),
    );
    for (const source of ends.keys()) {
      const edge = await findEdge(run, { id, source });
      if (edge)
        return { edge, source: end(ends, edge.source), target: end(ends, edge.target), claims };
    }
    throw new NotFoundError("EDGE_NOT_FOUND", `No edge has the id "${id}".`);
  });
}

/** The claims that an entity is an end of, and those it says. Throws NotFoundError. */
export function claimsOfEntity(store: GraphStore, id: string): Promise<EntityClaimsAnswer> {
  return store.read(async (run) => {
    const [entity] = await entitySummaries(run, [id]);
    if (!entity) throw entityNotFound(id);
    const claims = await claimsFrom(run, "claims-about-entity", id);
    const said = await claimsFrom(run, "claims-said-by-entity", id);
    return { entity, claims, said };
  });
}

async function claimsFrom(run: Run, statement: string, id: string) {
  const rows = await rowsOf(run, ClaimRow, statement, { id });
  return markSuperseded(run, rows, presentClaims(rows));
}

function end(ends: ReadonlyMap<string, EntityReference>, id: string): EntityReference {
  const found = ends.get(id);
  if (!found) throw entityNotFound(id);
  return found;
}
