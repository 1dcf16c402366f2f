import { relationType } from "../../model/index.ts";
import type { EdgeRow } from "../explore/edge-row.ts";
import type { EdgeView } from "../routes/entities.schema.ts";

/** A typed edge as the client draws it. */
export function presentEdge({ source, target, type, edge }: EdgeRow): EdgeView {
  const { predicate, firstSaid, lastSaid, ...others } = edge;
  return {
    ...others,
    source,
    target,
    type,
    label: predicate ?? relationType(type).label,
    ...(firstSaid && { firstSaid }),
    ...(lastSaid && { lastSaid }),
  };
}
