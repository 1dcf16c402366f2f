import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../../server/store/open-store.ts";
import { describeMoving } from "../../moving-contract.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let opened = 0;
after(() => rmSync(folder, { recursive: true, force: true }));

describeMoving({
  engine: "embedded",
  runs: 15,
  open() {
    opened += 1;
    return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
  },
});

describeOnNeo4j("Neo4j", (server) => {
  describeMoving({ engine: "neo4j", runs: 8, open: server.openEmpty });
});
