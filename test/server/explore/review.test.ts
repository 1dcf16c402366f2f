import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { valueOfLook } from "../../../server/explore/review/value-of-look.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";
import { describeReview } from "../../review-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let opened = 0;
after(() => rmSync(folder, { recursive: true, force: true }));

describeReview({
  engine: "embedded",
  open: () => {
    opened += 1;
    return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
  },
});

describeOnNeo4j("Neo4j", (server) => {
  describeReview({ engine: "neo4j", open: server.openEmpty });
});

describe("What a look is worth", () => {
  const look = { confidence: 0.5, links: 10, sources: 1, age: 0 };

  for (const [what, less] of [
    ["what is nearly certain", { ...look, confidence: 0.95 }],
    ["what little hangs on", { ...look, links: 1 }],
    ["what two reports say", { ...look, sources: 2 }],
    ["what was said a year ago", { ...look, age: 365 }],
  ] as const) {
    it(`is less for ${what}`, () => {
      assert.ok(valueOfLook(less) < valueOfLook(look));
    });
  }
});
