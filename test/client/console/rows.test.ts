import assert from "node:assert/strict";
import { buildRowsGraph } from "../../../client/graph/build-rows-graph.ts";
import { graphOfRows, withRelationships } from "../../../client/state/console/graph-of-rows.ts";
import { nameNode } from "../../../client/state/console/name-value.ts";
import { pathSteps } from "../../../client/state/console/path-steps.ts";
import { selectionOf } from "../../../client/state/console/selection-of.ts";
import { nextSorting, sortRows } from "../../../client/state/console/sort-rows.ts";
import { writeCsv } from "../../../client/state/console/write-csv.ts";
import type { NodeValue, RelationshipValue } from "../../../server/store/graph-store.ts";

const aNode = (name: string, labels = ["Entity", "Person"], properties = {}): NodeValue => ({
  kind: "node",
  elementId: `n:${name}`,
  labels,
  properties: { id: `entity:${name}`, name, ...properties },
});
const aRelationship = (from: string, to: string, type = "ACCUSED"): RelationshipValue => ({
  kind: "relationship",
  elementId: `r:${from}-${to}`,
  type,
  start: `n:${from}`,
  end: `n:${to}`,
  properties: { id: `edge:${from}-${to}`, status: "alleged", sources: 2 },
});
const [ann, bo, cy] = ["Ann", "Bo", "Cy"].map((name) => aNode(name));
const claim = aNode("c", ["Claim"], { relationType: "ACCUSED", edge: "edge:Ann-Bo" });

describe("the graph of an answer", () => {
  it("has each node and relationship once, whether alone, in a path, a list or a map", () => {
    const path = { kind: "path", nodes: [ann, bo], relationships: [aRelationship("Ann", "Bo")] };

    const graph = graphOfRows([
      [path, 3, null],
      [ann, [{ deep: cy }], aRelationship("Ann", "Bo")],
    ]);

    assert.deepEqual([...graph.nodes.keys()], ["entity:Ann", "entity:Bo", "entity:Cy"]);
    assert.deepEqual([...graph.edges.keys()], ["edge:Ann-Bo"]);
  });

  it("leaves out relationships without their nodes, and says how many", () => {
    const graph = graphOfRows([[ann, aRelationship("Ann", "Bo")]]);

    assert.deepEqual([graph.edges.size, graph.loose], [0, 1]);
  });

  it("is drawn as the explorer draws: kind, group, status", () => {
    const drawn = buildRowsGraph(graphOfRows([[ann, aRelationship("Ann", "Bo"), bo, claim]]));

    assert.equal(drawn.getNodeAttribute("entity:Ann", "kind"), "Person");
    assert.deepEqual(
      [drawn.getNodeAttribute("entity:c", "kind"), drawn.getNodeAttribute("entity:c", "group")],
      ["record", "justice"],
    );
    const { label, group, status } = drawn.getEdgeAttributes("edge:Ann-Bo");
    assert.deepEqual([label, group, status], ["accused", "justice", "alleged"]);
  });

  it("leads from entities, edges, articles and claims to what the panel tells of them", () => {
    const article = aNode("A", ["Article"]);

    assert.deepEqual(
      [ann, aRelationship("Ann", "Bo"), article, claim].map((one) => one && selectionOf(one)),
      [
        { kind: "entity", id: "entity:Ann" },
        { kind: "edge", id: "edge:Ann-Bo" },
        { kind: "article", id: "entity:A" },
        { kind: "edge", id: "edge:Ann-Bo" },
      ],
    );
    assert.equal(selectionOf(aRelationship("c", "Ann", "SUBJECT")), undefined);
  });

  it("names nodes by what people know them by", () => {
    const passage = aNode("", ["Passage"], { name: undefined, text: "x".repeat(80) });

    assert.deepEqual([ann && nameNode(ann), nameNode(claim)], ["Ann", "accused"]);
    assert.match(nameNode(passage), /^x{47}…$/);
  });
});

describe("the rows of an answer", () => {
  it("are sorted by a column: numbers by size, nodes by name, without a value last", () => {
    const rows = [
      [10, cy],
      [9, ann],
      [null, bo],
    ];

    const byNumber = sortRows(rows, { column: 0, isDescending: true });
    const byNode = sortRows(rows, { column: 1, isDescending: false });

    assert.deepEqual(
      byNumber.map(([number]) => number),
      [10, 9, null],
    );
    assert.deepEqual(
      byNode.map(([, node]) => node),
      [ann, bo, cy],
    );
  });

  it("come back to their own order at the third press", () => {
    const first = nextSorting(undefined, 2);
    const second = nextSorting(first, 2);

    assert.deepEqual(
      [first, second],
      [
        { column: 2, isDescending: false },
        { column: 2, isDescending: true },
      ],
    );
    assert.equal(nextSorting(second, 2), undefined);
  });

  it("are CSV as RFC 4180 has it", () => {
    assert.equal(
      writeCsv(
        ["a", "b,c"],
        [
          ["x\ny", 'say "hi"'],
          [null, [1]],
          [true, 1.5],
        ],
      ),
      'a,"b,c"\r\n"x\ny","say ""hi"""\r\n,[1]\r\ntrue,1.5\r\n',
    );
  });

  it("run no formula in a spreadsheet, and keep negative numbers", () => {
    assert.equal(
      writeCsv(["=a"], [["=1+1"], ["@x"], ["-x"], [-3], ["-9007199254740993"], ["+1"]]),
      "'=a\r\n'=1+1\r\n'@x\r\n'-x\r\n-3\r\n-9007199254740993\r\n'+1\r\n",
    );
  });
});

describe("a path of an answer", () => {
  it("says at each step what is walked, whether with the arrow, and where it leads", () => {
    const nodes = ["Ann", "Bo", "Cy"].map((name) => aNode(name));
    const relationships = [aRelationship("Ann", "Bo"), aRelationship("Cy", "Bo", "PAID")];

    const steps = pathSteps({ kind: "path", nodes, relationships });

    assert.deepEqual(
      steps.map(({ relationship, isForward, node }) => [relationship.type, isForward, node]),
      [
        ["ACCUSED", true, bo],
        ["PAID", false, cy],
      ],
    );
  });
});

describe("the graph of an answer, completed", () => {
  it("has the relations between its nodes, and none that leads out of it", () => {
    const graph = graphOfRows([[ann, bo]]);

    const { edges, loose } = withRelationships(graph, [
      aRelationship("Ann", "Bo"),
      aRelationship("Bo", "Cy"),
    ]);

    assert.deepEqual([[...edges.keys()], loose], [["edge:Ann-Bo"], 0]);
  });
});
