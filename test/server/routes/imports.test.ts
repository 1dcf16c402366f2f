import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express, { type Express } from "express";
import supertest from "supertest";
import { answerProblems } from "../../../server/routes/answer-problems.ts";
import { mount } from "../../../server/routes/endpoint.ts";
import { CsvAnswer } from "../../../server/routes/imports.schema.ts";
import { importRoutes } from "../../../server/routes/imports.ts";
import { TakebacksAnswer } from "../../../server/routes/judgements.schema.ts";
import { judgementRoutes } from "../../../server/routes/judgements.ts";
import { Problem } from "../../../server/routes/status.schema.ts";
import { addExtraction } from "../../../server/store/add-extraction.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction } from "../../builders.ts";
import { itemsOf } from "../../judgement-law.ts";
import { judgingTools } from "../../judgements/judging-tools.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let opened = 0;
after(() => rmSync(folder, { recursive: true, force: true }));

describe("A CSV file over HTTP, on the embedded store,", () =>
  describeRoutes(() => {
    opened += 1;
    return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
  }));
describeOnNeo4j("A CSV file over HTTP, on Neo4j,", ({ openEmpty }) => describeRoutes(openEmpty));

const EDGES = [
  "Who,relation,object,objectType,note",
  'Ann Lee,OWNS,"Acme, Inc.",Organization,The register.',
  'Bo Ray,WORKS_FOR,"Acme, Inc.",Organization,The register.',
].join("\n");
const WRONG = [
  "subject,relation,object,note",
  "Ann Lee,OWNS,Bo Ray,x",
  "Ann Lee,EATS,Bo Ray,x",
  ",OWNS,Bo Ray,x",
].join("\n");

function describeRoutes(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let app: Express;
  beforeEach(async function () {
    this.timeout(60_000);
    store = await open();
    await addExtraction(
      store,
      anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray" }] }),
    );
    app = express().use(express.json());
    mount(app, [...importRoutes(store, "desk"), ...judgementRoutes(store, "desk")]);
    app.use(answerProblems);
  });
  afterEach(() => store.close());

  const { rows } = judgingTools(() => store);
  const send = (query: string, text: string, status = 200) =>
    supertest(app)
      .post(`/api/import/csv?${query}`)
      .set("Content-Type", "text/csv")
      .send(text)
      .expect(status);
  const answer = async (query: string, text: string) =>
    CsvAnswer.parse((await send(query, text)).body);
  const refusal = async (query: string, text: string, status: number) =>
    Problem.parse((await send(query, text, status)).body);
  const changesNothing = async (work: () => Promise<void>) => {
    const before = await itemsOf(store);
    await work();
    assert.deepEqual(await itemsOf(store), before);
  };

  it("says which columns it has, what they are, and what would come of it, and changes nothing", async () => {
    await changesNothing(async () => {
      const found = await answer("kind=edges&preview=1&map=subject%3DWho", EDGES);

      assert.deepEqual(found.columns, ["Who", "relation", "object", "objectType", "note"]);
      assert.deepEqual(found.mapping, {
        subject: "Who",
        relation: "relation",
        object: "object",
        objectType: "objectType",
        note: "note",
      });
      assert.deepEqual(found.sample[0], {
        line: 2,
        values: ["Ann Lee", "OWNS", "Acme, Inc.", "Organization", "The register."],
      });
      assert.equal(found.preview?.summary, "2 claims, 1 entity, 2 edges will come.");
      assert.deepEqual([found.rows, found.problems, found.judgements], [2, [], []]);
    });
  });

  it("becomes edges, a judgement a row, all of which one request takes back", async () => {
    const before = await rows("MATCH (e:Entity) RETURN e.name ORDER BY e.name");
    const made = await answer("kind=edges&map=subject%3DWho&by=ann&why=the+register", EDGES);
    const owns = await rows(
      "MATCH (a:Entity)-[r]->(b {name: 'Acme, Inc.'}) RETURN type(r) ORDER BY type(r)",
    );
    const judged = await rows(
      "MATCH (j:Judgement {kind: 'add-edge'}) RETURN j.by, j.why ORDER BY j.seq",
    );

    const { body } = await supertest(app)
      .post("/api/judgements/undo")
      .send({ judgements: made.judgements })
      .expect(200);

    assert.deepEqual(owns, [["OWNS"], ["WORKS_FOR"]]);
    assert.deepEqual(judged, [
      ["ann", "the register"],
      ["ann", "the register"],
    ]);
    assert.equal(TakebacksAnswer.parse(body).judgements.length, 2);
    assert.deepEqual(await rows("MATCH (e:Entity) RETURN e.name ORDER BY e.name"), before);
  });

  it("takes none of its judgements back where one cannot be", async () => {
    const made = await answer("kind=edges&map=subject%3DWho", EDGES);
    await changesNothing(async () => {
      const { body } = await supertest(app)
        .post("/api/judgements/undo")
        .send({ judgements: ["judgement:none", ...made.judgements] })
        .expect(404);

      assert.equal(Problem.parse(body).code, "JUDGEMENT_NOT_FOUND");
    });
  });

  it("becomes entities", async () => {
    const made = await answer("kind=entities", "name,type\nAcme,Organization\nAnn Lee,Person");

    assert.equal(made.judgements.length, 1);
    assert.deepEqual(await rows("MATCH (e:Entity:Organization) RETURN e.name"), [["Acme"]]);
  });

  it("lists what is wrong by line when it is previewed, and is refused with the same lines, changing nothing", async () => {
    await changesNothing(async () => {
      const { problems, problemCount, preview } = await answer("kind=edges&preview=1", WRONG);
      const refused = await refusal("kind=edges", WRONG, 400);

      assert.deepEqual(problems, [
        { line: 3, message: 'relation: there is no relation type "EATS"' },
        { line: 4, message: "subject: it is missing" },
      ]);
      assert.deepEqual([problemCount, preview], [2, undefined]);
      assert.equal(refused.code, "INVALID_ROWS");
      assert.deepEqual(
        refused.issues?.map(({ path }) => path),
        ["line 3", "line 4"],
      );
    });
  });

  it("lacks a column, which is said once", async () => {
    const { problems } = await answer("kind=edges&preview=1", "subject,object\nAnn Lee,Bo Ray");

    assert.deepEqual(problems, [
      { line: 1, message: 'there is no column "relation"' },
      { line: 1, message: 'there is no column "url or note"' },
    ]);
  });

  it("is refused with a mapping that does not fit, another kind, no file, or a file that is none", async () => {
    const codes = async (...cases: readonly (readonly [query: string, text: string])[]) => {
      const found: string[] = [];
      for (const [query, text] of cases) found.push((await refusal(query, text, 400)).code);
      return found;
    };

    await changesNothing(async () => {
      assert.deepEqual(
        await codes(
          ["kind=edges&map=subject%3DNobody", EDGES],
          ["kind=edges&map=colour%3DWho", EDGES],
          ["kind=edges&map=subject", EDGES],
          ["kind=articles", EDGES],
          ["kind=edges", ""],
          ["kind=edges", 'subject,relation\n"Ann'],
        ),
        [
          "WRONG_USE",
          "WRONG_USE",
          "INVALID_REQUEST",
          "INVALID_REQUEST",
          "UNREADABLE_FILE",
          "WRONG_USE",
        ],
      );
      const json = await supertest(app).post("/api/import/csv?kind=edges").send({}).expect(400);
      assert.match(Problem.parse(json.body).message, /text\/csv/);
    });
  });

  it("is refused when it is too large, or has too many rows", async () => {
    const many = ["name,type", ...Array.from({ length: 1001 }, (_, i) => `N${i},Person`)];

    await changesNothing(async () => {
      const large = await refusal("kind=entities", `name,type\n${"x".repeat(2_000_001)}`, 413);
      const long = await refusal("kind=entities&preview=1", many.join("\n"), 413);

      assert.match(large.message, /larger than 2 MB/);
      assert.match(long.message, /1001 rows, and 1000 are taken at once/);
    });
  });
}
