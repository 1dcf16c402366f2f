import { useExplorer } from "../state/explorer-store.ts";
import { GraphCanvas } from "./canvas/graph-canvas.tsx";
import { EdgeTable } from "./controls/edge-table.tsx";
import { Legend } from "./controls/legend.tsx";
import { SceneBar } from "./controls/scene-bar.tsx";
import { StageNotice } from "./controls/stage-notice.tsx";
import { StatusBar } from "./controls/status-bar.tsx";
import { useVisibleGraph } from "./use-visible-graph.ts";

/** The middle of the page: the graph with what explains and steers it. */
export function Stage() {
  const view = useExplorer((state) => state.stageView);
  const { graph } = useVisibleGraph();
  const isEmpty = graph.nodes.length === 0;
  return (
    <main className="stage" id="stage">
      {isEmpty ? null : <GraphCanvas />}
      {view === "list" && !isEmpty ? <EdgeTable /> : null}
      {isEmpty ? null : <Legend />}
      <SceneBar />
      <StageNotice />
      {isEmpty ? null : <StatusBar />}
    </main>
  );
}
