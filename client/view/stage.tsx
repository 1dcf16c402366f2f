import { lazy, Suspense } from "react";
import { useExplorer } from "../state/explorer-store.ts";
import { GraphCanvas } from "./canvas/graph-canvas.tsx";
import { ConsoleMissing } from "./console-missing.tsx";
import { EdgeTable } from "./controls/edge-table.tsx";
import { Legend } from "./controls/legend.tsx";
import { NothingLeft } from "./controls/nothing-left.tsx";
import { SceneBar } from "./controls/scene-bar.tsx";
import { StageNotice } from "./controls/stage-notice.tsx";
import { StatusBar } from "./controls/status-bar.tsx";
import { useVisibleGraph } from "./use-visible-graph.ts";

/** Loaded when it is opened: the first picture does not pay for the editor. */
const CypherConsole = lazy(() =>
  import("./console/cypher-console.tsx").catch(() => ({ default: ConsoleMissing })),
);

/** The middle of the page: the graph with what explains and steers it, or the Cypher console. */
export function Stage() {
  const view = useExplorer((state) => state.stageView);
  return (
    <main className="stage" id="stage">
      {view === "cypher" ? (
        <Suspense fallback={<p className="notice muted">Opening the console…</p>}>
          <CypherConsole />
        </Suspense>
      ) : (
        <GraphStage isList={view === "list"} />
      )}
    </main>
  );
}

function GraphStage({ isList }: { readonly isList: boolean }) {
  const { graph, visible } = useVisibleGraph();
  const isEmpty = graph.nodes.length === 0;
  return (
    <>
      {isEmpty ? null : <GraphCanvas />}
      {isList && !isEmpty ? <EdgeTable /> : null}
      {isEmpty ? null : <Legend />}
      {!isEmpty && !isList && visible.nodes.size === 0 ? <NothingLeft of="entity" /> : null}
      {!isEmpty && isList && visible.edges.size === 0 ? <NothingLeft of="edge" /> : null}
      <SceneBar />
      <StageNotice />
      {isEmpty ? null : <StatusBar />}
    </>
  );
}
