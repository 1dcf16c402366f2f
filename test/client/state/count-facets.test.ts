import assert from "node:assert/strict";
import { countFacets } from "../../../client/state/count-facets.ts";
import { aGraph, aNode, anEdge } from "../graph-builders.ts";

describe("countFacets", () => {
  it("counts an entity by its kind and by what it is known by", () => {
    const graph = aGraph(
      [anEdge("Barr", "a source")],
      [aNode("a source", { isNamed: false }), aNode("Mexico", { type: "Location" })],
    );

    const { kinds, knownBy } = countFacets(graph);

    assert.deepEqual(Object.fromEntries(kinds), { Person: 2, Location: 1 });
    assert.deepEqual(Object.fromEntries(knownBy), { description: 1, name: 2 });
  });

  it("counts no descriptions where every entity has a name", () => {
    const { knownBy } = countFacets(aGraph([anEdge("Barr", "Ebrard")]));

    assert.deepEqual([...knownBy], [["name", 2]]);
  });
});
