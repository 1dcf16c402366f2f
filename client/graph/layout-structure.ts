import type { ExplorerGraph } from "./graph-attributes.ts";

/** What a layout needs to know of a graph, as plain data that a worker can be sent: node and edge by index. */
export interface Structure {
  readonly order: number;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
}

/** x and y of each node in turn. */
export type Positions = Float32Array<ArrayBuffer>;

export function structureOf(graph: ExplorerGraph): Structure {
  const indexes = new Map(graph.nodes().map((node, index) => [node, index]));
  const ends = graph.mapEdges((_edge, _attributes, source, target) => ({
    source: indexes.get(source) ?? 0,
    target: indexes.get(target) ?? 0,
  }));
  return {
    order: graph.order,
    sources: ends.map(({ source }) => source),
    targets: ends.map(({ target }) => target),
  };
}

export function positionsOf(graph: ExplorerGraph): Positions {
  return Float32Array.from(
    graph.nodes().flatMap((node) => {
      const { x, y } = graph.getNodeAttributes(node);
      return [x, y];
    }),
  );
}

export function applyPositions(graph: ExplorerGraph, positions: Positions): void {
  let index = 0;
  graph.updateEachNodeAttributes(
    (_node, attributes) => {
      const [x = 0, y = 0] = positions.subarray(2 * index, 2 * index + 2);
      index += 1;
      return { ...attributes, x, y };
    },
    { attributes: ["x", "y"] },
  );
}
