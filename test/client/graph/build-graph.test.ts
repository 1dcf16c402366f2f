import assert from "node:assert/strict";
import { buildGraph } from "../../../client/graph/build-graph.ts";
import { spreadParallelEdges } from "../../../client/graph/spread-parallel-edges.ts";
import { aGraph, aNode, anEdge } from "../graph-builders.ts";

describe("buildGraph", () => {
  it("keeps parallel edges, edges both ways and self-loops", () => {
    const graph = buildGraph(
      aGraph([
        anEdge("Barr", "Ebrard"),
        anEdge("Barr", "Ebrard", { type: "CHARGED" }),
        anEdge("Ebrard", "Barr"),
        anEdge("Barr", "Barr"),
      ]),
    );

    assert.equal(graph.size, 4);
  });

  it("knows which relations hold both ways and so have no arrowhead", () => {
    const graph = buildGraph(
      aGraph([anEdge("Barr", "Ebrard", { type: "MET_WITH" }), anEdge("DEA", "Cienfuegos")]),
    );

    assert.equal(graph.getEdgeAttribute("Barr MET_WITH Ebrard", "isSymmetric"), true);
    assert.equal(graph.getEdgeAttribute("DEA ARRESTED Cienfuegos", "isSymmetric"), false);
  });

  it("leaves out edges to entities that the answer does not list", () => {
    const graph = buildGraph({ ...aGraph([anEdge("Barr", "Ebrard")]), nodes: [aNode("Barr")] });

    assert.equal(graph.size, 0);
  });

  it("draws an entity with more claims larger", () => {
    const graph = buildGraph(aGraph([], [aNode("few"), aNode("many", { claims: 40 })]));

    assert.ok(graph.getNodeAttribute("many", "size") > graph.getNodeAttribute("few", "size"));
  });

  it("draws an entity without a name smaller than a named one with as many claims", () => {
    const graph = buildGraph(aGraph([], [aNode("Barr"), aNode("a source", { isNamed: false })]));

    assert.ok(graph.getNodeAttribute("a source", "size") < graph.getNodeAttribute("Barr", "size"));
  });
});

describe("spreadParallelEdges", () => {
  it("bends no two edges between the same entities alike, whichever way they run", () => {
    const edges = [anEdge("a", "b"), anEdge("b", "a"), anEdge("a", "b", { type: "CHARGED" })];

    const bends = spreadParallelEdges(edges);

    // Seen from a: what runs the other way bends to the other side.
    const seen = edges.map(({ id, source }) => {
      const { curvature = 0 } = bends.get(id) ?? {};
      return source === "a" ? curvature : -curvature;
    });
    assert.equal(new Set(seen).size, 3);
  });

  it("spreads self-loops around their node", () => {
    const edges = [anEdge("a", "a"), anEdge("a", "a", { type: "CHARGED" })];

    const bends = spreadParallelEdges(edges);

    assert.notEqual(bends.get("a ARRESTED a")?.loopAngle, bends.get("a CHARGED a")?.loopAngle);
  });
});
