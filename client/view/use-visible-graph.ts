import { useMemo } from "react";
import type { GraphView } from "../../server/routes/entities.schema.ts";
import { useExplorer } from "../state/explorer-store.ts";
import { type VisibleGraph, visibleGraph } from "../state/visible-graph.ts";

const emptyGraph: GraphView = { nodes: [], edges: [], total: { nodes: 0, edges: 0 } };

/** What is on the stage, and what of it passes the filters. */
export function useVisibleGraph(): { readonly graph: GraphView; readonly visible: VisibleGraph } {
  const graph = useExplorer((state) => state.graph.answer) ?? emptyGraph;
  const filters = useExplorer((state) => state.filters);
  const visible = useMemo(() => visibleGraph(graph, filters), [graph, filters]);
  return { graph, visible };
}
