import assert from "node:assert/strict";
import { readSettings } from "../../server/config.ts";
import { WrongUseError } from "../../server/errors.ts";

describe("Settings", () => {
  it("take an option before its environment variable, and that before what is usual", () => {
    const { port, data, host } = readSettings({ port: "81" }, { PORT: "82", NEWSGRAPH_DATA: "d" });

    assert.deepEqual([port, data, host], [81, "d", "127.0.0.1"]);
  });

  it("name the one that is wrong", () => {
    assert.throws(() => readSettings({}, { PORT: "many" }), /"port" \(PORT\) is wrong/);
  });

  it("ask for a token before other machines are let in", () => {
    const environment = { NEWSGRAPH_HOST: "0.0.0.0" };

    assert.throws(() => readSettings({}, environment), /NEWSGRAPH_TOKEN/);
    assert.doesNotThrow(() =>
      readSettings({}, { ...environment, NEWSGRAPH_TOKEN: "sixteen-letters-x" }),
    );
  });

  it("say that this version keeps no graph on Neo4j", () => {
    assert.throws(() => readSettings({}, { NEO4J_URI: "bolt://localhost" }), WrongUseError);
  });
});
