import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";
import { describeProjection } from "../../projection-law.ts";
import { describeGraphStore } from "../../store-contract.ts";

describeOnNeo4j("Neo4j", (server) => {
  describeGraphStore({
    engine: "neo4j",
    open: server.openEmpty,
    runaway:
      "UNWIND range(1, 10000000) AS a UNWIND range(1, 10000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)",
  });

  describe("A graph on the neo4j store", () => {
    describeProjection({ open: server.openEmpty, histories: 15 });
  });
});
