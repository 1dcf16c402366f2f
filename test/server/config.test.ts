import assert from "node:assert/strict";
import { placeOf, readSettings } from "../../server/config.ts";
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

  it("keep the graph on Neo4j as soon as its address is set, whatever the data folder", () => {
    const environment = {
      NEO4J_URI: "neo4j+s://db:7687",
      NEO4J_PASSWORD: "p",
      NEWSGRAPH_DATA: "d",
    };

    assert.deepEqual(placeOf(readSettings({ data: "e" }, environment)), {
      engine: "neo4j",
      uri: "neo4j+s://db:7687",
      user: "neo4j",
      password: "p",
      database: undefined,
    });
    assert.deepEqual(placeOf(readSettings({}, {})), { engine: "embedded", folder: ".newsgraph" });
  });

  it("refuse the database that holds no graphs", () => {
    assert.throws(
      () => readSettings({}, { NEO4J_DATABASE: "system" }),
      /NEO4J_DATABASE.*no graphs/,
    );
  });

  for (const uri of ["http://db:7474", "localhost:7687", "bolt://", "bolt://db/movies"]) {
    it(`say how an address of Neo4j is written, not ${uri}`, () => {
      assert.throws(() => readSettings({}, { NEO4J_URI: uri }), WrongUseError);
    });
  }
});
