import assert from "node:assert/strict";
import {
  type EdgeListView,
  type EdgeRow,
  lastTime,
  listEdges,
  plainList,
  sortBy,
} from "../../../client/state/edge-list.ts";
import type { EdgeView } from "../../../server/routes/entities.schema.ts";
import { aNode, anEdge } from "../graph-builders.ts";

function aRow(source: string, target: string, parts: Partial<EdgeView> = {}): EdgeRow {
  return { edge: anEdge(source, target, parts), source: aNode(source), target: aNode(target) };
}

const whoOf = (rows: readonly EdgeRow[], view: Partial<EdgeListView>) =>
  listEdges(rows, { ...plainList, ...view }).map(({ source }) => source?.name);

const rows = [
  aRow("Ebrard", "Barr", { claims: 1, lastSaid: "2020-11-17" }),
  aRow("Cienfuegos", "Peña", { claims: 3, status: "denied" }),
  aRow("Barr", "Ebrard", { claims: 2, lastSaid: "2020-11-20T10:00:00Z" }),
];

describe("the list of edges", () => {
  it("has first what has the most claims, until it is sorted otherwise", () => {
    assert.deepEqual(whoOf(rows, {}), ["Cienfuegos", "Barr", "Ebrard"]);
  });

  it("is sorted by a name or a day, and what has no day comes last either way", () => {
    assert.deepEqual(whoOf(rows, { column: "who", isDescending: false }), [
      "Barr",
      "Cienfuegos",
      "Ebrard",
    ]);
    assert.deepEqual(whoOf(rows, { column: "said", isDescending: true }), [
      "Barr",
      "Ebrard",
      "Cienfuegos",
    ]);
    assert.deepEqual(whoOf(rows, { column: "said", isDescending: false }), [
      "Ebrard",
      "Barr",
      "Cienfuegos",
    ]);
  });

  it("is sorted by when things happened last", () => {
    const on = (day: string) => ({ from: day, to: day });
    const dated = [
      aRow("Ebrard", "Barr", { happened: [on("2012-05-01"), on("2019-05-01")] }),
      aRow("Cienfuegos", "Peña"),
      aRow("Barr", "Ebrard", { happened: [on("2018-05-01")] }),
    ];

    const term = { from: "2012-01-01", to: "2018-12-31" };
    const edge = anEdge("Barr", "Ebrard", { happened: [term, { ...term, from: "2018-01-01" }] });

    assert.deepEqual(lastTime(edge), term);
    assert.deepEqual(whoOf(dated, sortBy(plainList, "happened")), ["Ebrard", "Barr", "Cienfuegos"]);
  });

  it("has what holds each of the words that are looked for, without regard to accents", () => {
    assert.deepEqual(whoOf(rows, { text: "DENIED pena" }), ["Cienfuegos"]);
    assert.deepEqual(whoOf(rows, { text: "ebrard" }), ["Barr", "Ebrard"]);
    assert.deepEqual(whoOf(rows, { text: "ebrard denied" }), []);
  });

  it("goes the other way when it is sorted by the same column again; names go up first", () => {
    const byName = sortBy(plainList, "whom");

    assert.deepEqual([byName.column, byName.isDescending], ["whom", false]);
    assert.equal(sortBy(byName, "whom").isDescending, true);
    assert.equal(sortBy(byName, "said").isDescending, true);
  });
});
