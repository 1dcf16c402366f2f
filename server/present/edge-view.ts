import { relationLabel } from "../../model/index.ts";
import type { EdgeRow } from "../explore/edge-row.ts";
import type { EdgeView } from "../routes/entities.schema.ts";

/** A typed edge as the client draws it. */
export function presentEdge({ source, target, type, edge }: EdgeRow): EdgeView {
  const { predicate, firstSaid, lastSaid, happened, ...others } = edge;
  return {
    ...others,
    source,
    target,
    type,
    label: predicate ?? relationLabel(type, edge.isOver),
    ...(firstSaid && { firstSaid }),
    ...(lastSaid && { lastSaid }),
    happened: happened.map(readInterval),
  };
}

/** "2012-01-01/2018-12-31" */
function readInterval(interval: string): EdgeView["happened"][number] {
  const [from = "", to = from] = interval.split("/");
  return { from, to };
}
