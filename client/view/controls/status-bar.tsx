import { counted } from "../../state/describe-claims.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { useVisibleGraph } from "../use-visible-graph.ts";
import { SampleProgress } from "./sample-progress.tsx";

/** How much is shown, of how much. Read out when it changes. */
export function StatusBar() {
  const { graph, visible } = useVisibleGraph();
  const isWhole = useExplorer((state) => state.scene.kind === "whole");
  const isCut = isWhole && graph.total.nodes > graph.nodes.length;
  const all = isCut ? graph.total : { nodes: graph.nodes.length, edges: graph.edges.length };
  return (
    <div className="status-bar">
      <SampleProgress />
      <p role="status">
        {portion(visible.nodes.size, all.nodes, "entity", "entities")} ·{" "}
        {portion(visible.edges.size, all.edges, "edge", "edges")}
        {isCut ? " · the best connected are shown" : ""}
      </p>
    </div>
  );
}

function portion(shown: number, all: number, noun: string, plural: string): string {
  return shown < all
    ? `${shown.toLocaleString("en")} of ${counted(all, noun, plural)}`
    : counted(all, noun, plural);
}
