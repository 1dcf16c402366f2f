import assert from "node:assert/strict";
import { findParameters } from "../../../client/state/console/find-parameters.ts";
import { fieldOf, readParameter } from "../../../client/state/console/parameter-field.ts";
import { parametersToSave } from "../../../client/state/console/parameters-to-save.ts";
import { queryId } from "../../../client/state/console/query-id.ts";

describe("the parameters of a statement", () => {
  it("are found once each, in their order, and not in strings, comments or quoted names", () => {
    const statement = `// $no
      MATCH (n {a: $b, c: '$no', \`$no\`: $año}) /* $no */ WHERE n.x = $b RETURN "a\\"$no"`;

    assert.deepEqual(findParameters(statement), ["b", "año"]);
  });

  for (const [type, text, value] of [
    ["text", "3", "3"],
    ["number", " 3.5 ", 3.5],
    ["json", '["a", null]', ["a", null]],
  ] as const) {
    it(`are read as ${type}`, () => {
      assert.deepEqual(readParameter({ type, text }), { value });
    });
  }

  for (const [type, text] of [
    ["number", ""],
    ["number", "three"],
    ["json", "{a"],
  ] as const) {
    it(`say what is wrong with "${text}" as ${type}`, () => {
      assert.match(readParameter({ type, text }).problem ?? "", /^Write/);
    });
  }

  it("start with the default of a saved query, and are saved with what they are", () => {
    const saved = { name: "n", type: "json", default: ["a"], meaning: "names" } as const;

    const parameters = parametersToSave("RETURN $n", { n: fieldOf(saved) });

    assert.deepEqual(parameters, [saved]);
  });
});

describe("the id of a query", () => {
  for (const [title, taken, id] of [
    ["Who paid whom?", [], "who-paid-whom"],
    ["¿Quién pagó?", [], "quien-pago"],
    ["Who paid whom", ["who-paid-whom", "who-paid-whom-2"], "who-paid-whom-3"],
    ["谁", [], "query"],
    ["../../etc", [], "etc"],
  ] as const) {
    it(`of "${title}" is ${id}`, () => {
      assert.equal(queryId(title, new Set(taken)), id);
    });
  }
});
