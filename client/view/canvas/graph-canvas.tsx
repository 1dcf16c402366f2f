import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { mostClaimedNode } from "../../graph/neighbour-in-direction.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { idsOf } from "../../state/selection.ts";
import { useVisibleGraph } from "../use-visible-graph.ts";
import { CanvasControls } from "./canvas-controls.tsx";
import { ExplorerView } from "./explorer-view.ts";
import { openNode, selectBesidesOnStage, selectOnStage } from "./select-on-stage.ts";
import { installTestHook } from "./test-hook.ts";
import { useLaidOutGraph } from "./use-laid-out-graph.ts";
import { walk } from "./walk.ts";

/** The graph as a picture: for the pointer, and for the arrow keys. */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<ExplorerView>(null);
  const { graph, visible } = useVisibleGraph();
  const theme = useExplorer((state) => state.theme);
  const selection = useExplorer((state) => state.trail.findLast(({ kind }) => kind !== "article"));
  const selected = useMemo(() => new Set(idsOf(selection)), [selection]);
  const last = [...selected].at(-1);
  const laidOut = useLaidOutGraph(graph, () => view.current?.refresh());

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes is shown below.
  useEffect(() => {
    if (!container.current) return undefined;
    const made = new ExplorerView(
      container.current,
      laidOut,
      { theme, visible, selected },
      {
        onSelectNode: (id, isBesides) =>
          isBesides ? selectBesidesOnStage(id) : selectOnStage({ kind: "entity", id }),
        onSelectEdge: (id) => selectOnStage({ kind: "edge", id }),
        onSelectNothing: () => selectOnStage(undefined),
        onOpenNode: openNode,
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

  useEffect(() => view.current?.setGraph(laidOut), [laidOut]);
  useEffect(() => {
    view.current?.show({ theme, visible, selected });
  }, [theme, visible, selected]);
  useEffect(() => {
    if (last) view.current?.reveal(last);
  }, [last]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "f") view.current?.fit();
    if (event.key === "+" || event.key === "=") view.current?.zoom(1.5);
    if (event.key === "-") view.current?.zoom(1 / 1.5);
    if (event.key === "Enter") document.getElementById("panel")?.focus();
    const isVisible = (node: string) => visible.nodes.has(node);
    const next = walk(laidOut, last, event.key, isVisible);
    if (next === undefined) return;
    event.preventDefault();
    // Back at the first of two, only that is selected.
    if (event.shiftKey && next !== selection?.id) selectBesidesOnStage(next);
    else selectOnStage({ kind: "entity", id: next });
  };
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    // the panel was closed: nothing is to be selected
    if (relatedTarget?.closest(".panel")) return;
    const start = mostClaimedNode(laidOut, (node) => visible.nodes.has(node));
    if (start && !last && container.current?.parentElement?.matches(":focus-visible"))
      selectOnStage({ kind: "entity", id: start });
  };
  return (
    <>
      <div
        className="graph-canvas"
        role="application"
        aria-label="Graph. Arrow keys go from an entity to its neighbours, with Shift they select a second one, Enter goes to the claims. The list shows the same as a table."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated with keys.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <div className="graph-canvas-surface" ref={container} />
      </div>
      <CanvasControls view={view} />
    </>
  );
}
