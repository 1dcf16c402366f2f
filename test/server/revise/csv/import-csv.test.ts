import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RowsError, WrongUseError } from "../../../../server/errors.ts";
import { type CsvImport, importCsv, previewCsv } from "../../../../server/revise/csv/import-csv.ts";
import { replay } from "../../../../server/revise/judgements/replay.ts";
import { addExtraction } from "../../../../server/store/add-extraction.ts";
import type { GraphStore } from "../../../../server/store/graph-store.ts";
import { openStore } from "../../../../server/store/open-store.ts";
import { anExtraction } from "../../../builders.ts";
import { itemsOf } from "../../../judgement-law.ts";
import { describeOnNeo4j } from "../../../neo4j/describe-on-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let opened = 0;
after(() => rmSync(folder, { recursive: true, force: true }));

describe("A CSV file, on the embedded store,", () =>
  describeCsv(() => {
    opened += 1;
    return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
  }));
describeOnNeo4j("A CSV file, on Neo4j,", ({ openEmpty }) => describeCsv(openEmpty));

function describeCsv(open: () => Promise<GraphStore>): void {
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

  const rows = async (statement: string) =>
    (
      await store.query({
        statement,
        parameters: {},
        limit: 100,
        maxBytes: 1_000_000,
        timeoutMs: 10_000,
      })
    ).rows;
  const given = (what: CsvImport["what"], ...lines: string[]): CsvImport => ({
    text: lines.join("\n"),
    what,
    mapping: {},
    by: "ann",
  });
  const refuses = async (file: CsvImport, ...messages: readonly (readonly [number, RegExp])[]) => {
    const before = await itemsOf(store);
    await assert.rejects(importCsv(store, file), (error) => {
      assert.ok(error instanceof RowsError, String(error));
      assert.deepEqual(
        error.problems.map(({ line }) => line),
        messages.map(([line]) => line),
      );
      for (const [index, [, message]] of messages.entries()) {
        assert.match(error.problems[index]?.message ?? "", message);
      }
      return true;
    });
    assert.deepEqual(await itemsOf(store), before);
  };

  it("takes a year, a month or a stretch for when something happened, and types as people write them", async () => {
    await importCsv(
      store,
      given(
        "edges",
        "subject,relation,object,note,eventFrom,eventTo",
        "Ann Lee,works for,Bo Ray,register,2019,",
        "Bo Ray,Advises,Ann Lee,register,2019-05,2020-02",
        "Bo Ray,owns,Ann Lee,register,May 2021 – 2022,",
      ),
    );

    const found = await rows(
      "MATCH (c:Claim) WHERE c.eventFrom IS NOT NULL RETURN c.relationType, c.eventFrom, c.eventTo ORDER BY c.eventTo",
    );
    assert.deepEqual(found, [
      ["WORKS_FOR", "2019-01-01", "2019-12-31"],
      ["ADVISES", "2019-05-01", "2020-02-29"],
      ["OWNS", "2021-05-01", "2022-12-31"],
    ]);
    await refuses(
      given(
        "edges",
        "subject,relation,object,note,eventFrom",
        "Ann Lee,MET_WITH,Bo Ray,n,one day in May",
      ),
      [2, /"one day in May" is no date: write 2019, 2019-05 or 2019-05-17/],
    );
  });

  it("becomes edges, with their source, speaker and time, between entities that are there or new", async () => {
    const file = given(
      "edges",
      "subject,relation,object,objectType,speaker,eventFrom,eventText,url,quote",
      'Ann Lee,OWNS,"Acme, Inc.",Organization,Bo Ray,2019-03-04,in March,https://example.org/a,"She ""owns"" it,\nall of it."',
      'bo ray,WORKS_FOR,"Acme, Inc.",Organization,,,,https://example.org/a,',
    );

    const preview = await previewCsv(store, file);
    await importCsv(store, file);

    assert.equal(preview.summary, "2 claims, 1 entity, 2 edges will come.");
    assert.deepEqual(
      await rows(
        "MATCH (c:Claim {origin: 'hand'})-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o) RETURN s.name, c.relationType, o.name, c.status, c.eventFrom, c.sourceText ORDER BY s.name",
      ),
      [
        ["Ann Lee", "OWNS", "Acme, Inc.", "alleged", "2019-03-04", 'She "owns" it,\nall of it.'],
        ["Bo Ray", "WORKS_FOR", "Acme, Inc.", "asserted", null, null],
      ],
    );
  });

  it("is of whom it names, whatever nobody sees in the names", async () => {
    const line = "Ann\u00a0L\u00adee,PAID,\u200bBo Ray,x";

    await importCsv(store, given("edges", "subject,relation,object,note", line));

    assert.deepEqual(await rows("MATCH (a)-[:PAID]->(b) RETURN a.name, b.name"), [
      ["Ann Lee", "Bo Ray"],
    ]);
    assert.deepEqual(await rows("MATCH (p:Person {name: 'Ann Lee'}) RETURN count(p)"), [[1]]);
  });

  it("becomes entities, and more about those that are there", async () => {
    await importCsv(
      store,
      given(
        "entities",
        "name,type,aliases,description",
        "Acme,Organization,Acme Inc.|ACME,a maker of anvils",
        "Ann Lee,Person,Annie Lee,",
        "Bo Ray,Person,,",
      ),
    );

    assert.deepEqual(
      await rows("MATCH (e:Entity) RETURN e.name, e.aliases, e.description ORDER BY e.name"),
      [
        ["Acme", ["ACME", "Acme Inc."], "a maker of anvils"],
        ["Ann Lee", ["Annie Lee"], null],
        ["Bo Ray", [], null],
      ],
    );
  });

  it("makes the log and the graph that its rows make one after the other", async () => {
    await importCsv(
      store,
      given(
        "entities",
        "name,type,aliases,description",
        "Acme,Organization,Acme Inc.,",
        "Ann Lee,Person,Annie Lee,a banker",
        "Acme Inc.,Organization,ACME,a maker of anvils",
        "annie lee,Person,A. Lee,",
        "Cy Fox,Person,,",
      ),
    );
    await importCsv(
      store,
      given(
        "edges",
        "subject,subjectType,relation,object,objectType,speaker,speakerType,eventFrom,note",
        "A. Lee,,HEADS,ACME,,,,2019,register",
        "Ann Lee,,HEADS,Acme,,Dee Orr,Person,,register",
        "Dee Orr,,OWNS,Orr Holdings,Organization,,,,register",
        "orr holdings,,OWNS,Acme,,,,2012 to 2018,register",
        "Bo Ray,,MET_WITH,dee orr,,Ann Lee,,,register",
      ),
    );
    const other = await openStore({
      engine: "embedded",
      folder: join(folder, `again ${opened++}`),
    });

    await replay(store, other);

    assert.deepEqual(await itemsOf(other), await itemsOf(store));
    assert.deepEqual(
      await rows("MATCH (a:Entity)-[r:HEADS]->(b:Entity) RETURN a.name, b.name, r.claims"),
      [["Ann Lee", "Acme", 2]],
    );
    await other.close();
  });

  it("may have more rows than take effect together, of which the last speak of the first", async () => {
    const names = Array.from({ length: 510 }, (_, index) => `Person ${index}`);

    const made = await importCsv(
      store,
      given(
        "entities",
        "name,type,aliases",
        ...names.map((name) => `${name},Person,`),
        "Person 0,Person,Mr Zero",
        "mr zero,Person,Nil",
        "Person 509,Person,Last",
      ),
    );

    assert.equal(new Set(made.map(({ seq }) => seq)).size, 513);
    assert.deepEqual(
      await rows(
        "MATCH (e:Entity) WHERE size(e.aliases) > 0 RETURN e.name, e.aliases ORDER BY e.name",
      ),
      [
        ["Person 0", ["Mr Zero", "Nil"]],
        ["Person 509", ["Last"]],
      ],
    );
  });

  it("may be divided by semicolons or tabs, as spreadsheets write it", async () => {
    await importCsv(
      store,
      given("entities", "name;type;description", "Acme;Organization;anvils, big"),
    );
    await importCsv(store, given("entities", "name\ttype", "Zed\tPerson"));

    assert.deepEqual(
      await rows(
        "MATCH (e:Entity) WHERE e.name IN ['Acme', 'Zed'] RETURN e.name, e.description ORDER BY e.name",
      ),
      [
        ["Acme", "anvils, big"],
        ["Zed", null],
      ],
    );
  });

  it("changes nothing when a row is wrong, and says what is wrong with each", async () => {
    await refuses(
      given(
        "edges",
        "subject,relation,object,note",
        "Ann Lee,OWNS,Bo Ray,Deeds",
        "",
        '"Ann Lee",EATS,Bo Ray,"Deeds\nand more"',
        "Ann Lee,OWNS,Bo Ray,",
      ),
      [4, /^relation: there is no relation type "EATS"/],
      [6, /either url or note/],
    );
    await refuses(
      given("edges", "subject,relation,object,note", "Ann Lee,OWNS,Acme,x", "Zed,OWNS,Bo Ray,y"),
      [2, /no "Acme": give its objectType/],
      [3, /no "Zed": give its subjectType/],
    );
    await refuses(given("entities", "name,type"), [1, /no rows/]);
  });

  it("says all that is wrong with all rows at once, and nothing that only follows from it", async () => {
    await refuses(
      given(
        "edges",
        "subject,relation,object,objectType,status,polarity,eventFrom,eventTo,note",
        "Ann Lee,EATS,Acme,Organization,,,,,Deeds",
        "Zed,OWNS,Acme,,,,,,Deeds",
        "Yan,OWNS,Xu,,,,,,Deeds",
        "Ann Lee,OWNS,Acme,,denied,affirmed,,,Deeds",
        "Ann Lee,OWNS,Acme,,,,2025-03-01,2024-01-01,Deeds",
        "Ann Lee,OWNS,Ann Lee,,,,,,Deeds",
        "Ann Lee,OWNS,Wu,Persn,,,,,Deeds",
      ),
      [2, /no relation type "EATS"/],
      [3, /no "Zed"/],
      [4, /no "Yan"/],
      [4, /no "Xu"/],
      [5, /cannot have the status "denied"/],
      [6, /ends before it begins/],
      [7, /between two entities/],
      [8, /^objectType: there is no type "Persn"/],
    );
  });

  it("is refused when it is no CSV, or has no such column", async () => {
    const broken = given("edges", "subject,relation", '"Ann Lee,OWNS');
    const twice = given("edges", "subject,relation,subject", "a,OWNS,b");
    const unmapped = { ...given("edges", "a,b", "c,d"), mapping: { subject: "Who" } };

    await assert.rejects(importCsv(store, broken), WrongUseError);
    await assert.rejects(async () => importCsv(store, twice), /Two columns .* "subject"/);
    await assert.rejects(async () => importCsv(store, unmapped), /no column "Who"; it has a, b/);
  });
}
