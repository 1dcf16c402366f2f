import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { versionMarksOf } from "../../../../server/store/copies/version-marks.ts";
import { openStore } from "../../../../server/store/open-store.ts";
import { describeCopies } from "../../../copies-contract.ts";
import { describeOnNeo4j } from "../../../neo4j/describe-on-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let opened = 0;
after(() => rmSync(folder, { recursive: true, force: true }));

describeCopies({
  engine: "embedded",
  open: () => {
    opened += 1;
    return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
  },
});

describeOnNeo4j("Neo4j", (server) => {
  describeCopies({ engine: "neo4j", open: server.openEmpty });
});

describe("What an article says of being a later version", () => {
  for (const line of [
    "(Corrects to say the vote is on Tuesday)",
    "(Updates with reaction from the bank)",
    "(Adds quotes, background)",
    "This story has been corrected to show that Ray lives in Leeds.",
    "Correction: an earlier version misspelled the name of the judge.",
    "Clarification — the sum is in pounds.",
    "An earlier version of this article gave a wrong date.",
  ]) {
    it(`is read from "${line}"`, () => {
      const { isUpdate, lines } = versionMarksOf({ title: "Vote", text: `Vote\n\n${line}\nBody.` });

      assert.deepEqual([isUpdate, lines], [true, [line]]);
    });
  }

  for (const title of ["UPDATE 2-Oil rises on supply fears", "CORRECTED-Bank names new chief"]) {
    it(`is read from the headline "${title}"`, () => {
      assert.equal(versionMarksOf({ title, text: title }).isUpdate, true);
    });
  }

  for (const [title, isCorrection] of [
    ["CORRECTED-Bank names new chief", true],
    ["UPDATE 2-Oil rises on supply fears", false],
  ] as const) {
    it(`is ${isCorrection ? "a correction" : "no correction"} in "${title}"`, () => {
      assert.equal(versionMarksOf({ title, text: title }).isCorrection, isCorrection);
    });
  }

  for (const [line, isCorrection] of [
    ["(Corrects to say the vote is on Tuesday)", true],
    ["This story has been corrected to show that Ray lives in Leeds.", true],
    ["Correction: an earlier version misspelled the name of the judge.", true],
    ["An earlier version of this article gave a wrong date.", true],
    ["(Updates with reaction from the bank)", false],
    ["Clarification — the sum is in pounds.", false],
  ] as const) {
    it(`is ${isCorrection ? "a correction" : "no correction"} in "${line}"`, () => {
      const text = `Vote\n\n${line}\nBody.`;

      assert.equal(versionMarksOf({ title: "Vote", text }).isCorrection, isCorrection);
    });
  }

  for (const line of [
    "The ministry corrects the figures every year.",
    "Update your software, the agency urged.",
    "Correction officers went on strike on Monday.",
    "This story began in a small town in Ohio.",
  ]) {
    it(`is not read from "${line}"`, () => {
      assert.equal(versionMarksOf({ title: line, text: line }).isUpdate, false);
    });
  }
});
