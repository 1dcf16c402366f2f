import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe as describeNamed } from "../../../../server/store/identity/matching/describe.ts";
import { lookupKeys, matchKeys } from "../../../../server/store/identity/matching/match-keys.ts";
import { nameForm } from "../../../../server/store/identity/matching/name-form.ts";
import { NO_PROFILE } from "../../../../server/store/identity/matching/profile.ts";
import { scoreMatch } from "../../../../server/store/identity/matching/score-match.ts";
import { openStore } from "../../../../server/store/open-store.ts";
import { describeOnNeo4j } from "../../../neo4j/describe-on-neo4j.ts";
import { describeResolution } from "../../../resolution-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let opened = 0;
after(() => rmSync(folder, { recursive: true, force: true }));

describeResolution({
  engine: "embedded",
  open: () => {
    opened += 1;
    return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
  },
});

describeOnNeo4j("Neo4j", (server) => {
  describeResolution({ engine: "neo4j", open: server.openEmpty });
});

describe("Names of people", () => {
  for (const [a, b, form] of [
    ["William Barr", "Bill Barr", "nickname"],
    ["William Barr", "William P. Barr", "fuller"],
    ["W. Barr", "William Barr", "initial"],
    ["Sen. Joe Biden", "Joe Biden", "same"],
    ["Volodymyr Zelenskiy", "Volodymyr Zelensky", "spelling"],
    ["Andrés Manuel López Obrador", "Andrés López", "part"],
    ["Xi Jinping", "Jinping Xi", "order"],
    ["George W. Bush", "George H. W. Bush", "clash"],
    ["Donald Trump", "Donald Trump Jr.", "part"],
    ["William Barr", "Wendy Barr", "clash"],
    ["Madonna", "Madonna", "common"],
    ["Timothy McCarthy", "Timohty McCarrhy", "typo"],
    ["Timothy McCarthy", "McCarrhy Timothy", "typo"],
    ["Li Wei", "Lin Wei", "clash"],
    ["Abdul Rahman Khan", "Abdulrahman Khan", "spelling"],
  ] as const) {
    it(`"${a}" and "${b}": ${form}`, () => {
      assert.equal(nameForm("Person", [a], [b]), form);
    });
  }

  for (const [a, b] of [
    ["William Barr", "Bill Barr"],
    ["Andrés Manuel López Obrador", "Andrés López"],
    ["Volodymyr Zelenskyy", "Volodymyr Zelensky"],
    ["Xi Jinping", "Jinping Xi"],
    ["Abdul Rahman Khan", "Abdulrahman Khan"],
  ] as const) {
    it(`"${a}" is looked up where "${b}" is`, () => {
      const keys = new Set(matchKeys("Person", [a]));

      assert.ok(lookupKeys("Person", [b]).some((key) => keys.has(key)));
    });
  }
});

describe("A slip of the pen in a name", () => {
  const person = (name: string, company: readonly string[]) =>
    describeNamed({ type: "Person", name, aliases: [] }, { ...NO_PROFILE, company });

  it("is for people to say, however much else is shared, and nothing where nothing is", () => {
    const others = ["bo ray", "cy fox", "nordic bank", "di moe"];
    const told = (company: readonly string[]) =>
      scoreMatch(person("Timothy McCarthy", company), person("Timothy McCarrhy", company)).outcome;
    const slip = (company: readonly string[]) =>
      scoreMatch(person("Timothy McCarthy", company), person("Timohty McCarrhy", company)).outcome;

    assert.deepEqual([slip(others), slip([])], ["unsure", "different"]);
    assert.equal(told(others), "same");
  });
});

describe("Names of bodies", () => {
  for (const [a, b, form] of [
    ["Boeing Co.", "Boeing", "words"],
    ["Department of Energy", "Energy Department", "words"],
    ["Drug Enforcement Administration", "D.E.A.", "acronym"],
    ["Boeing Capital", "Boeing", "part"],
    ["Astra Zeneca", "AstraZeneca", "words"],
    ["Gulf Cartel", "Sinaloa Cartel", "clash"],
    ["Halcyon Care", "Halcyon Health", "clash"],
  ] as const) {
    it(`"${a}" and "${b}": ${form}`, () => {
      assert.equal(nameForm("Organization", [a], [b]), form);
    });
  }
});
