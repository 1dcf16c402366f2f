import { Merge } from "lucide-react";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { select } from "../../state/explorer-state.ts";
import { change, useExplorer } from "../../state/explorer-store.ts";
import { judge, useJudging } from "../../state/judging-store.ts";

/** Makes an entity one with the other that was selected before it, whose name it then has. */
export function MergeButton({ entity: { id } }: { readonly entity: EntitySummary }) {
  const isBusy = useJudging((state) => state.isBusy);
  const other = useExplorer(({ trail, graph }) => {
    const before = trail.findLast((one) => one.kind === "entity" && one.id !== id);
    return graph.answer?.nodes.find((node) => node.id === before?.id);
  });
  if (!other) return null;
  const merge = async () => {
    const isDone = await judge({ kind: "merge", into: other.id, from: [id] }, "Merged");
    if (isDone) change((state) => select(state, { kind: "entity", id: other.id }));
  };
  return (
    <button type="button" className="button" disabled={isBusy} onClick={() => void merge()}>
      <Merge aria-hidden="true" /> Merge into {other.name}
    </button>
  );
}
