import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CsvImport, importCsv } from "../../../../server/revise/csv/import-csv.ts";
import { judge } from "../../../../server/revise/judgements/judge.ts";
import { replay } from "../../../../server/revise/judgements/replay.ts";
import { takeBack } from "../../../../server/revise/judgements/take-back.ts";
import { addExtraction } from "../../../../server/store/add-extraction.ts";
import type { GraphStore } from "../../../../server/store/graph-store.ts";
import { openStore } from "../../../../server/store/open-store.ts";
import { anExtraction } from "../../../builders.ts";
import { itemsOf } from "../../../judgement-law.ts";
import { describeOnNeo4j } from "../../../neo4j/describe-on-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let opened = 0;
after(() => rmSync(folder, { recursive: true, force: true }));

const openBeside = () => {
  opened += 1;
  return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
};

describe("A CSV file that was imported, on the embedded store,", () =>
  describeTakingBack(openBeside));
describeOnNeo4j("A CSV file that was imported, on Neo4j,", ({ openEmpty }) =>
  describeTakingBack(openEmpty),
);

function describeTakingBack(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeEach(async function () {
    this.timeout(60_000);
    store = await open();
    await addExtraction(
      store,
      anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray" }] }),
    );
  });
  afterEach(() => store.close());

  const given = (what: CsvImport["what"], ...lines: string[]): CsvImport => ({
    text: lines.join("\n"),
    what,
    mapping: {},
    by: "ann",
  });

  it("is taken back and done again together, which comes to what it does one after the other", async () => {
    const names = ["Orr Mining", "Orr Shipping", "Orr Foods"];
    const entities = await importCsv(
      store,
      given(
        "entities",
        "name,type,aliases,description",
        "Acme,Organization,ACME,a maker",
        "Cy Fox,Person,,",
        "Cy Fox,Person,C. Fox,a banker",
        "Ann Lee,Person,A. Lee,",
        ...names.map((name) => `${name},Organization,,`),
      ),
    );
    const edges = await importCsv(
      store,
      given(
        "edges",
        "subject,subjectType,relation,object,objectType,speaker,speakerType,note",
        "A. Lee,,HEADS,ACME,,Dee Orr,Person,register",
        "Dee Orr,,OWNS,Orr Holdings,Organization,,,register",
        ...names.map((name) => `C. Fox,,OWNS,${name},,,,register`),
      ),
    );
    // what articles say since of whom the file names is of them
    const claims = [{ subject: "Cy Fox", object: "Dee Orr", speaker: "Acme" }];
    await addExtraction(store, anExtraction({ title: "Another", claims }));
    const replayed = async () => {
      const other = await openBeside();
      await replay(store, other);
      const items = await itemsOf(other);
      await other.close();
      return items;
    };
    const ids = [...entities, ...edges].map(({ id }) => id);

    const undone = await takeBack(store, ids, { by: "bo", why: "the wrong file" });
    const [taken, takenOneByOne] = [await itemsOf(store), await replayed()];
    const redone = await takeBack(
      store,
      undone.map(({ id }) => id),
      { by: "bo" },
    );
    const [again, againOneByOne] = [await itemsOf(store), await replayed()];

    assert.equal(undone.length, ids.length);
    assert.deepEqual(taken, takenOneByOne);
    assert.deepEqual(again, againOneByOne);
    assert.deepEqual(
      [undone[0]?.payload, redone[0]?.payload],
      [
        { kind: "undo", judgement: ids.at(-1) },
        { kind: "redo", judgement: ids[0] },
      ],
    );
  });

  it("is not taken back where others are about what it made, nor before what stands on it", async () => {
    const made = await importCsv(
      store,
      given("entities", "name,type,aliases", "Acme,Organization,", "Acme,Organization,ACME"),
    );
    const ids = made.map(({ id }) => id);
    const [entity = ""] = made.flatMap(({ makes }) => makes);
    const why = { by: "bo" };
    const refuses = async (given: readonly string[], message: RegExp) => {
      const before = await itemsOf(store);
      await assert.rejects(takeBack(store, given, why), message);
      assert.deepEqual(await itemsOf(store), before);
    };

    await refuses(ids.toReversed(), /others are about what it made: edit-entity .* by ann/);
    await refuses([...ids, ...ids], /is undone already/);
    await judge(store, {
      judgement: { kind: "edit-entity", entity, set: { description: "a maker" } },
      by: "cy",
    });
    await refuses(ids, /others are about what it made: edit-entity .* by cy/);
  });

  it("is taken back as a whole where it has more rows than take effect together", async () => {
    const withoutLog = async () =>
      (await itemsOf(store)).filter(
        (item) => item.kind !== "node" || !item.labels.includes("Judgement"),
      );
    const before = await withoutLog();
    const lines = Array.from(
      { length: 510 },
      (_, index) => `Ann Lee,OWNS,Firm ${index},Organization,x`,
    );
    const header = "subject,relation,object,objectType,note";
    const made = await importCsv(store, given("edges", header, ...lines));

    await takeBack(
      store,
      made.map(({ id }) => id),
      { by: "bo" },
    );

    assert.deepEqual(await withoutLog(), before);
  });
}
