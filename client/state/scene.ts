import type { GraphView } from "../../server/routes/entities.schema.ts";

/** Which part of the graph is on the stage. */
export type Scene =
  | { readonly kind: "whole" }
  | { readonly kind: "neighbourhood"; readonly id: string }
  | { readonly kind: "article"; readonly id: string }
  /** What is new since a day, a time or an article. */
  | { readonly kind: "news"; readonly since: string };

export const wholeScene: Scene = { kind: "whole" };

export function isSameScene(one: Scene, other: Scene): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The nodes with these ids and the edges between them. */
export function subgraph(graph: GraphView, ids: ReadonlySet<string>): GraphView {
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => ids.has(id)),
    edges: graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}
