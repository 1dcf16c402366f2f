import assert from "node:assert/strict";
import { buildGraph } from "../../../client/graph/build-graph.ts";
import {
  mostClaimedNode,
  neighbourInDirection,
} from "../../../client/graph/neighbour-in-direction.ts";
import { walk } from "../../../client/view/canvas/walk.ts";
import { aGraph, aNode, anEdge } from "../graph-builders.ts";

function aCross() {
  const graph = buildGraph(
    aGraph([anEdge("middle", "east"), anEdge("north", "middle")], [aNode("middle", { claims: 2 })]),
  );
  graph.mergeNodeAttributes("east", { x: 10, y: 1 });
  graph.mergeNodeAttributes("north", { x: 0, y: 10 });
  return graph;
}

const all = () => true;

describe("arrow keys", () => {
  it("go to the neighbour that lies that way, along and against an edge", () => {
    assert.equal(neighbourInDirection(aCross(), "middle", "right", all), "east");
    assert.equal(neighbourInDirection(aCross(), "middle", "up", all), "north");
  });

  it("stay where nothing lies that way", () => {
    assert.equal(neighbourInDirection(aCross(), "middle", "left", all), undefined);
  });

  it("pass over what is filtered out", () => {
    const isVisible = (node: string) => node !== "east";

    assert.equal(neighbourInDirection(aCross(), "middle", "right", isVisible), undefined);
  });

  it("start at the entity with the most claims", () => {
    assert.equal(mostClaimedNode(aCross(), all), "middle");
    assert.equal(walk(aCross(), undefined, "ArrowUp", all), "middle");
  });

  it("go on from an edge at the one who does something", () => {
    assert.equal(walk(aCross(), "north ARRESTED middle", "ArrowDown", all), "middle");
  });
});
