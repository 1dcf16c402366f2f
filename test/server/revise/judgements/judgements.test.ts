import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../../../server/store/open-store.ts";
import { describeJudgements } from "../../../judgement-contract.ts";
import { describeJudgementLaw } from "../../../judgement-law.ts";
import { describeOnNeo4j } from "../../../neo4j/describe-on-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let opened = 0;
after(() => rmSync(folder, { recursive: true, force: true }));

const openBeside = () => {
  opened += 1;
  return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
};

describeJudgements({ engine: "embedded", open: openBeside });

describe("A graph that people judge, on the embedded store,", () => {
  describeJudgementLaw({ open: openBeside, openBeside, histories: 20 });
});

describeOnNeo4j("Neo4j", (server) => {
  describeJudgements({ engine: "neo4j", open: server.openEmpty });
});

describeOnNeo4j("A graph that people judge, on Neo4j,", (server) => {
  describeJudgementLaw({ open: server.openEmpty, openBeside, histories: 8 });
});
