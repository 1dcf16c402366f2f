import assert from "node:assert/strict";
import { buildGraph } from "../../../client/graph/build-graph.ts";
import type { ExplorerGraph } from "../../../client/graph/graph-attributes.ts";
import { layoutGraph } from "../../../client/graph/layout-graph.ts";
import { layoutParts } from "../../../client/graph/layout-parts.ts";
import { structureOf } from "../../../client/graph/layout-structure.ts";
import { aGraph, aNode, anEdge } from "../graph-builders.ts";

const nothing = () => undefined;

/** A hub with spokes, a pair, and one that stands alone. */
function aSmallGraph(): ExplorerGraph {
  const spokes = Array.from({ length: 20 }, (_, index) => anEdge("hub", `spoke ${index}`));
  return buildGraph(aGraph([...spokes, anEdge("one", "other")], [aNode("alone")]));
}

const placesOf = (graph: ExplorerGraph) => graph.mapNodes((id, { x, y }) => ({ id, x, y }));

describe("layoutGraph", () => {
  it("gives each entity a place of its own, with room for its name", () => {
    const graph = aSmallGraph();

    layoutGraph(graph, new Map(), nothing);

    const places = placesOf(graph);
    for (const one of places) {
      for (const other of places) {
        if (one.id >= other.id) continue;
        const distance = Math.hypot(one.x - other.x, one.y - other.y);
        assert.ok(distance > 40, `${one.id} and ${other.id} are ${distance} apart`);
      }
    }
  });

  it("gives the same graph the same places", () => {
    const [one, other] = [aSmallGraph(), aSmallGraph()];

    layoutGraph(one, new Map(), nothing);
    layoutGraph(other, new Map(), nothing);

    assert.deepEqual(placesOf(one), placesOf(other));
  });

  it("puts a new entity beside the one it is tied to, and moves the others little", () => {
    const before = aSmallGraph();
    layoutGraph(before, new Map(), nothing);
    const known = new Map(placesOf(before).map(({ id, x, y }) => [id, { x, y }]));
    const grown = aSmallGraph();
    grown.addNode("new", { ...grown.getNodeAttributes("alone"), label: "new" });
    grown.addDirectedEdgeWithKey("e", "one", "new", grown.getEdgeAttributes("one ARRESTED other"));

    layoutGraph(grown, known, nothing);

    const [one, added] = ["one", "new"].map((id) => grown.getNodeAttributes(id));
    assert.ok(one && added && Math.hypot(one.x - added.x, one.y - added.y) < 400);
  });

  it("is wider than high, and on an upright phone higher than wide", () => {
    const sizeOf = (graph: ExplorerGraph) => {
      const places = placesOf(graph);
      const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
      return { width: span(places.map(({ x }) => x)), height: span(places.map(({ y }) => y)) };
    };
    const [wide, tall] = [aSmallGraph(), aSmallGraph()];

    layoutGraph(wide, new Map(), nothing);
    layoutGraph(tall, new Map(), nothing, "tall");

    assert.ok(sizeOf(wide).width > sizeOf(wide).height);
    assert.ok(sizeOf(tall).height > sizeOf(tall).width);
  });

  it("can lay out a graph without an edge, of one entity, or of none", () => {
    for (const count of [0, 1, 3]) {
      const nodes = Array.from({ length: count }, (_, index) => aNode(`n${index}`));
      const graph = buildGraph(aGraph([], nodes));

      layoutGraph(graph, new Map(), nothing);

      assert.ok(placesOf(graph).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
    }
  });
});

describe("layoutParts", () => {
  it("shows a large graph while it settles, and ends with finite places", () => {
    const edges = Array.from({ length: 500 }, (_, index) =>
      anEdge(`n${index + 1}`, `n${Math.floor(index / 3)}`),
    );
    const structure = structureOf(buildGraph(aGraph(edges)));

    const steps = [...layoutParts(structure)];

    assert.ok(steps.length > 5);
    assert.ok(steps.at(-1)?.every(Number.isFinite));
  });
});
