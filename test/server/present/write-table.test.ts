import assert from "node:assert/strict";
import { writeTable } from "../../../server/present/write-table.ts";
import type { NodeValue, RelationshipValue } from "../../../server/store/graph-store.ts";

const aNode = (properties: NodeValue["properties"]): NodeValue => ({
  kind: "node",
  elementId: "n:1",
  labels: ["Entity", "Person"],
  properties,
});
const ann = aNode({ id: "person:ann", name: "Ann Lee" });
const met: RelationshipValue = {
  kind: "relationship",
  elementId: "r:1",
  type: "MET_WITH",
  start: "n:1",
  end: "n:1",
  properties: {},
};

describe("A table for people", () => {
  it("shows nodes by their names, relationships by their types, paths by what they pass", () => {
    const path = { kind: "path", nodes: [ann, aNode({})], relationships: [met] };

    const text = writeTable(
      { columns: ["who", "how", "way", "all"], rows: [[ann, met, path, [ann, ann]]] },
      "table",
    );

    assert.match(
      text,
      /\nAnn Lee {2}MET_WITH {2}Ann Lee -MET_WITH-> \(:Entity:Person\) {2}Ann Lee, Ann Lee\n/,
    );
  });

  it("is no place for what programs read: CSV has nodes whole", () => {
    const text = writeTable({ columns: ["who"], rows: [[ann]] }, "csv");

    assert.match(text, /""name"":""Ann Lee""/);
  });
});
