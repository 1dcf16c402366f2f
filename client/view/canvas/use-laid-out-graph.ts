import { useEffect, useMemo, useRef } from "react";
import type { GraphView } from "../../../server/routes/entities.schema.ts";
import { buildGraph } from "../../graph/build-graph.ts";
import type { ExplorerGraph } from "../../graph/graph-attributes.ts";
import { layoutGraph } from "../../graph/layout-graph.ts";
import type { Shape } from "../../graph/layout-parts.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import type { Scene } from "../../state/scene.ts";

/** A graph with its nodes in place. Where the same scene grows, what was there stays about where it was. */
export function useLaidOutGraph(graph: GraphView, onMoved: () => void): ExplorerGraph {
  const scene = useExplorer((state) => state.scene);
  const before = useRef<{ scene: Scene; graph: ExplorerGraph } | undefined>(undefined);
  const stop = useRef(() => {});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene alone changes nothing before its graph is there.
  const laidOut = useMemo(() => {
    const built = buildGraph(graph);
    const known = new Map(
      before.current?.scene === scene
        ? before.current.graph.mapNodes((id, { x, y }) => [id, { x, y }] as const)
        : [],
    );
    stop.current();
    stop.current = layoutGraph(built, known, onMoved, shapeOfStage());
    before.current = { scene, graph: built };
    return built;
  }, [graph]);
  useEffect(() => () => stop.current(), []);
  return laidOut;
}

/** A phone that is held upright has most room above and below. */
function shapeOfStage(): Shape {
  return window.innerHeight > 1.3 * window.innerWidth ? "tall" : "wide";
}
