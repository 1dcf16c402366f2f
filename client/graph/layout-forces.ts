import Graph from "graphology";
import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import type { Positions, Structure } from "./layout-structure.ts";
import { LARGE_PART } from "./part-nodes.ts";

/** A graph in layout, a batch of iterations at a time. */
export class ForceLayout {
  readonly #graph = new Graph<{ x: number; y: number }>({ type: "undirected" });
  readonly #settings: ForceAtlas2Settings;

  constructor({ order, sources, targets }: Structure, positions: Positions) {
    for (let node = 0; node < order; node++)
      this.#graph.addNode(node, { x: positions[2 * node] ?? 0, y: positions[2 * node + 1] ?? 0 });
    sources.forEach((source, edge) => {
      const target = targets[edge];
      // Parallel edges pull as one, self-loops not at all.
      if (target !== undefined && target !== source) this.#graph.mergeEdge(source, target);
    });
    this.#settings = settingsFor(order);
  }

  run(iterations: number): void {
    if (this.#graph.order > 1)
      forceAtlas2.assign(this.#graph, { iterations, settings: this.#settings });
  }

  positions(): Positions {
    return Float32Array.from(this.#graph.mapNodes((_node, { x, y }) => [x, y]).flat());
  }
}

function settingsFor(order: number): ForceAtlas2Settings {
  if (order > LARGE_PART) {
    // Communities come apart further with the logarithm of distances.
    return {
      linLogMode: true,
      barnesHutOptimize: true,
      barnesHutTheta: 1.2,
      gravity: 0.6,
      scalingRatio: 1,
    };
  }
  return {
    ...forceAtlas2.inferSettings(order),
    barnesHutOptimize: false,
    strongGravityMode: true,
    gravity: 0.12,
    scalingRatio: 14,
    slowDown: 2,
  };
}
