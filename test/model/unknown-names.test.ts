import assert from "node:assert/strict";
import fc from "fast-check";
import { findUnknownNames, tellUnknownName } from "../../model/index.ts";
import type { SchemaAnswer } from "../../server/routes/schema.schema.ts";

const schema: SchemaAnswer = {
  engine: "embedded",
  labels: ["Entity", "Person"].map((name) => ({
    name,
    gloss: "",
    count: 1,
    properties: [{ name: "name", type: "text" }],
  })),
  relationships: ["ACCUSED", "IN"].map((type) => ({
    type,
    gloss: "",
    count: 1,
    from: [],
    to: [],
    properties: [{ name: "status", type: "text" }],
  })),
};

const told = (statement: string) =>
  findUnknownNames(statement, schema).map(
    ({ kind, name, nearest }) => `${kind} ${name}${nearest ? ` > ${nearest}` : ""}`,
  );

describe("names that the graph does not have", () => {
  for (const [statement, expected] of [
    ["MATCH (n:Persn) RETURN n", ["label Persn > Person"]],
    ["MATCH (:Entity:person)-->() RETURN 1", ["label person > Person"]],
    ["MATCH ()-[r:ACUSED|IN*1..3]->() RETURN r", ["relation type ACUSED > ACCUSED"]],
    ["MATCH (n:Person {nme: $x}) RETURN n", ["property nme > name"]],
    [
      "MATCH (n)-[r {stats: 'x'}]-() RETURN n.nam, r.status",
      ["property stats > status", "property nam > name"],
    ],
    ["MATCH (n:Dragon) RETURN n", ["label Dragon"]],
    ["MATCH ()-[r]-() RETURN r.stats, [x IN $list | x.any]", ["property stats > status"]],
    ["MATCH (n:Person)-[:`IN`]->(:Entity) WHERE n.name = '(m:Persn)' RETURN n // (x:No)", []],
    ["WITH {a: 1} AS m RETURN m.a, [x IN [1] WHERE x > 0 | x], [1][0..1]", []],
    ["CALL db.labels() YIELD label RETURN label", []],
    ["MATCH (n) RETURN n {.name, more: 1}, date('2020-01-01').year", []],
  ] as const) {
    it(`are found in ${statement}`, () => {
      assert.deepEqual(told(statement), expected);
    });
  }

  it("are told with the name that was meant, and where they stand", () => {
    const [found] = findUnknownNames("MATCH (n:Persn) RETURN n", schema);

    assert.ok(found);
    assert.deepEqual([found.from, found.to], [9, 14]);
    assert.equal(tellUnknownName(found), "No label “Persn” is known here: did you mean “Person”?");
  });

  it("are at their place in whatever is typed", () => {
    const pieces = fc.constantFrom(
      "(n:X",
      "[r:Y",
      "{a: 1}",
      ")",
      "]",
      "'",
      '"',
      "`",
      "//",
      "n.q",
      "/*",
      "\n",
      " ",
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const statement = parts.join("");
        for (const { name, from, to } of findUnknownNames(statement, schema))
          assert.equal(statement.slice(from, to), name);
      }),
    );
  });
});
