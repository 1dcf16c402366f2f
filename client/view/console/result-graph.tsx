import { Waypoints } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { ProblemError } from "../../api/problem-error.ts";
import { buildRowsGraph } from "../../graph/build-rows-graph.ts";
import { layoutGraph } from "../../graph/layout-graph.ts";
import { fetchRelationsFrom } from "../../state/console/fetch-relations.ts";
import { type RowsGraph, withRelationships } from "../../state/console/graph-of-rows.ts";
import { entityKindOf, selectionOf } from "../../state/console/selection-of.ts";
import { counted } from "../../state/describe-claims.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { CanvasControls } from "../canvas/canvas-controls.tsx";
import { ExplorerView } from "../canvas/explorer-view.ts";
import { openNode, selectOnStage } from "../canvas/select-on-stage.ts";
import { installTestHook } from "../canvas/test-hook.ts";
import { walk } from "../canvas/walk.ts";
import { PropertyCard } from "./property-card.tsx";
import { ResultLegend } from "./result-legend.tsx";

/** The nodes and relationships of an answer; on demand, also the relations between its entities that the rows lack. */
export function ResultGraph({ graph }: { readonly graph: RowsGraph }) {
  const [completed, setCompleted] = useState<{ of: RowsGraph; graph: RowsGraph }>();
  const [problem, setProblem] = useState<string>();
  const isComplete = completed?.of === graph;
  const entities = [...graph.nodes].flatMap(([id, node]) => (entityKindOf(node) ? [id] : []));
  const complete = async () => {
    try {
      const relations = await fetchRelationsFrom(entities);
      setCompleted({ of: graph, graph: withRelationships(graph, relations) });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error.message);
    }
  };
  return (
    <div className="result-graph">
      <DrawnGraph graph={isComplete ? completed.graph : graph} />
      {entities.length > 1 && !isComplete ? (
        <button type="button" className="button connect" onClick={() => void complete()}>
          <Waypoints aria-hidden="true" /> {problem ?? "Relations between them"}
        </button>
      ) : null}
    </div>
  );
}

/** Drawn as the explorer draws. */
function DrawnGraph({ graph }: { readonly graph: RowsGraph }) {
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<ExplorerView>(null);
  const theme = useExplorer((state) => state.theme);
  const [selected, setSelected] = useState<string>();
  const laidOut = useMemo(() => {
    const built = buildRowsGraph(graph);
    const stop = layoutGraph(built, new Map(), () => view.current?.refresh());
    return { built, stop };
  }, [graph]);
  const visible = useMemo(
    () => ({ nodes: new Set(graph.nodes.keys()), edges: new Set(graph.edges.keys()) }),
    [graph],
  );
  useEffect(() => laidOut.stop, [laidOut]);

  const choose = (id: string | undefined) => {
    setSelected(id);
    const value = id === undefined ? undefined : findValue(graph, id);
    selectOnStage(value && selectionOf(value));
  };
  const choosing = useRef(choose);
  choosing.current = choose;
  const shownGraph = useRef(graph);
  shownGraph.current = graph;

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes is shown below.
  useEffect(() => {
    if (!container.current) return undefined;
    const made = new ExplorerView(
      container.current,
      laidOut.built,
      { theme, visible, selected: setOf(selected) },
      {
        onSelectNode: (id) => choosing.current(id),
        onSelectEdge: (id) => choosing.current(id),
        onSelectNothing: () => choosing.current(undefined),
        onOpenNode: (id) => {
          const value = findValue(shownGraph.current, id);
          if (value && selectionOf(value)?.kind === "entity") openNode(id);
        },
      },
    );
    view.current = made;
    const removeHook = installTestHook(made);
    return () => {
      removeHook();
      made.unmount();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    view.current?.setGraph(laidOut.built);
    // What was looked at closely is in another place now, or gone.
    view.current?.fit();
    setSelected(undefined);
  }, [laidOut]);
  useEffect(
    () => view.current?.show({ theme, visible, selected: setOf(selected) }),
    [theme, visible, selected],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "f") view.current?.fit();
    if (event.key === "+" || event.key === "=") view.current?.zoom(1.5);
    if (event.key === "-") view.current?.zoom(1 / 1.5);
    const next = walk(laidOut.built, selected, event.key, (id) => visible.nodes.has(id));
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    view.current?.reveal(next);
  };
  const value = selected === undefined ? undefined : findValue(graph, selected);
  return (
    <>
      <div
        className="graph-canvas"
        role="application"
        aria-label="Graph of the result. Arrow keys go from node to node. The table shows the same rows."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated with keys.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className="graph-canvas-surface" ref={container} />
      </div>
      <ResultLegend graph={graph} />
      <CanvasControls view={view} />
      {graph.loose > 0 ? (
        <p className="loose-note card small">
          {counted(graph.loose, "relationship")} not drawn: return both nodes of each, or its path.
        </p>
      ) : null}
      {value && !selectionOf(value) ? (
        <PropertyCard value={value} onClose={() => setSelected(undefined)} />
      ) : null}
    </>
  );
}

function findValue({ nodes, edges }: RowsGraph, id: string) {
  return nodes.get(id) ?? edges.get(id)?.value;
}

const setOf = (id: string | undefined): ReadonlySet<string> =>
  new Set(id === undefined ? [] : [id]);
