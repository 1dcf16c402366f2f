import assert from "node:assert/strict";
import fc from "fast-check";
import { completeCypher } from "../../../client/state/console/complete-cypher.ts";
import type { SchemaAnswer } from "../../../server/routes/schema.schema.ts";

const schema: SchemaAnswer = {
  engine: "embedded",
  labels: [
    {
      name: "Person",
      gloss: "a kind of entity",
      count: 3,
      properties: [{ name: "name", type: "text" }],
    },
    {
      name: "Passage",
      gloss: "a sentence",
      count: 5,
      properties: [{ name: "end", type: "integer" }],
    },
  ],
  relationships: [
    {
      type: "ACCUSED",
      gloss: "accused",
      group: "justice",
      count: 2,
      from: ["Person"],
      to: ["Person"],
      properties: [{ name: "status", type: "text", gloss: "alleged, …" }],
    },
    { type: "IN", gloss: "is a part of", count: 9, from: ["Passage"], to: [], properties: [] },
  ],
};

/** What is offered at the bar of "MATCH (n:|". */
const offered = (marked: string) => {
  const at = marked.indexOf("|");
  const completion = completeCypher(marked.replace("|", ""), at, schema);
  return completion?.options.map(({ label }) => label);
};

describe("completion in the Cypher console", () => {
  for (const [marked, expected] of [
    ["MATCH (n:|", ["Person", "Passage"]],
    ["MATCH (n:Pe|)", ["Person", "Passage"]],
    ["MATCH (n)-[r:|", ["ACCUSED", "`IN`"]],
    ["MATCH (n)-[:ACCUSED]->(m:|)", ["Person", "Passage"]],
    ["MATCH (n:Person) RETURN n.|", ["name"]],
    ["MATCH (:Passage)-[r:ACCUSED]->() RETURN r.st|", ["status"]],
    ["MATCH (p:Passage) RETURN p.|", ["`end`"]],
    ["RETURN unknown.|", ["name", "`end`", "status"]],
    ["MATCH (n:Person {|", ["name"]],
    ["MATCH ()-[r:ACCUSED {|}]", ["status"]],
    ["MATCH (n {name: $na}) WHERE n.x = $|", ["na"]],
    ["RETURN 'n:|", undefined],
    ["// n:|", undefined],
    ["MATCH |", undefined],
  ] as const) {
    it(`offers ${expected?.join(", ") ?? "nothing"} at "${marked}"`, () => {
      assert.deepEqual(offered(marked), expected);
    });
  }

  it("offers clauses, functions and the statement's variables while a word is written", () => {
    const words = offered("MATCH (someone:Person) RET|");

    for (const word of ["someone", "RETURN", "count"]) assert.ok(words?.includes(word), word);
  });

  it("says what a relation means and how many there are", () => {
    const [first] = completeCypher("()-[:", 5, schema)?.options ?? [];

    assert.deepEqual([first?.detail, first?.count], ["accused", 2]);
  });

  it("copes with any text and place", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, place) => {
        const at = place % (text.length + 1);
        const completion = completeCypher(text, at, schema);

        assert.ok(completion === undefined || completion.from <= at);
      }),
    );
  });
});
