import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { MergeEntities } from "./merge-entities.tsx";

/** Makes an entity one with the other that was selected before it, whose name it then has. */
export function MergeButton({ entity }: { readonly entity: EntitySummary }) {
  const other = useExplorer(({ trail, graph }) => {
    const before = trail.findLast((one) => one.kind === "entity" && one.id !== entity.id);
    return graph.answer?.nodes.find((node) => node.id === before?.id);
  });
  return other ? <MergeEntities into={other} from={entity} /> : null;
}
