import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import supertest from "supertest";
import { createApp } from "../../server/app.ts";
import { StoreUnavailableError } from "../../server/errors.ts";
import { SavedQueries } from "../../server/saved-queries/saved-queries.ts";
import { migrations } from "../../server/statements.ts";
import { addExtraction } from "../../server/store/add-extraction.ts";
import type { Neo4jPlace } from "../../server/store/graph-place.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { migrate, migrationStates } from "../../server/store/migrate.ts";
import { isNewEnough } from "../../server/store/neo4j/connect.ts";
import { openNeo4jStore } from "../../server/store/neo4j/neo4j-store.ts";
import { openStore } from "../../server/store/open-store.ts";
import { anExtraction } from "../builders.ts";
import { placeOn, skipWithoutJava } from "./describe-on-neo4j.ts";
import { type RunningNeo4j, startNeo4j } from "./start-neo4j.ts";

const article = (n: number) =>
  anExtraction({
    title: `Article ${n}`,
    claims: [
      { subject: `Ann ${n} Lee`, object: "Bo Ray" },
      { subject: "Cy Fox", object: "Bo Ray", type: "PAID" },
    ],
  });

describe("A Neo4j that goes away", function () {
  this.timeout(320_000);
  const home = mkdtempSync(join(tmpdir(), "newsgraph-neo4j-faults-"));
  let server: RunningNeo4j;
  let place: Neo4jPlace;
  let store: GraphStore;

  const start = async (port?: number) => {
    server = await startNeo4j({ home, password: "test-password", ...(port && { port }) });
    place = placeOn(server);
  };
  const ask = async (statement: string) => {
    const limits = { limit: 1000, maxBytes: 1_000_000, timeoutMs: 10_000 };
    return (await store.query({ statement, parameters: {}, ...limits })).rows;
  };
  before(async function () {
    skipWithoutJava(this);
    await start();
    store = await openNeo4jStore(place, { retryMs: 500 });
    await migrate(store);
  });
  after(async () => {
    await store?.close();
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });
  afterEach(() => ask("MATCH (n) RETURN count(n)"));

  it("keeps every article that was acknowledged, and no half of another, when it is killed during ingests", async () => {
    const acknowledged: string[] = [];
    const failures: unknown[] = [];
    for (let n = 0; n < 60; n++) {
      const extraction = article(n);
      if (n === 30) setTimeout(() => void server.kill(), 20);
      await addExtraction(store, extraction).then(
        () => acknowledged.push(extraction.article.id),
        (error) => failures.push(error),
      );
      if (failures.length > 2) break;
    }
    await start(server.port);

    const kept = (await ask("MATCH (a:Article) RETURN a.id")).flat();
    const whole = await ask(
      "MATCH (a:Article)<-[:IN]-(:Passage)<-[:STATED_IN]-(c:Claim)-[:SUBJECT]->() WITH a, count(DISTINCT c) AS claims " +
        "WHERE claims = 2 RETURN count(a)",
    );
    const edges = await ask(
      "MATCH ()-[r:MET_WITH|PAID]->() RETURN type(r), sum(r.claims) ORDER BY type(r)",
    );

    assert.ok(acknowledged.length >= 30 && failures.length > 0);
    assert.ok(failures.every((error) => error instanceof StoreUnavailableError));
    assert.deepEqual(
      acknowledged.filter((id) => !kept.includes(id)),
      [],
    );
    assert.deepEqual(whole, [[kept.length]]);
    assert.deepEqual(edges, [
      ["MET_WITH", kept.length],
      ["PAID", kept.length],
    ]);
  });

  it("fails a reader clearly while it is stopped, and answers the same store once it is back", async () => {
    const before = await ask("MATCH (n) RETURN count(n)");
    await server.stop();

    await assert.rejects(
      store.read((run) => run("count-claims")),
      isAway,
    );
    await assert.rejects(ask("RETURN 1"), isAway);
    await assert.rejects(openStore(place), isAway);
    await start(server.port);

    assert.deepEqual(await ask("MATCH (n) RETURN count(n)"), before);
  });

  it("is taken for one that is away when it is frozen, and answers once it thaws", async () => {
    const impatient = await openNeo4jStore(place, {
      retryMs: 500,
      deadlines: { readMs: 1500, writeMs: 1500 },
    });
    const question = { statement: "RETURN 1", parameters: {}, limit: 1, maxBytes: 100 };
    await impatient.query({ ...question, timeoutMs: 5000 });
    server.freeze();

    try {
      await assert.rejects(
        impatient.read((run) => run("count-claims")),
        /has said nothing for 1.5 s/,
      );
      await assert.rejects(impatient.query({ ...question, timeoutMs: 1000 }), isAway);
      await assert.rejects(addExtraction(impatient, article(4000)), isAway);
    } finally {
      server.thaw();
    }

    assert.deepEqual((await impatient.query({ ...question, timeoutMs: 5000 })).rows, [[1]]);
    await addExtraction(store, article(4000));
    await impatient.close();
    assert.deepEqual(await ask("MATCH (a:Article {title: 'Article 4000'}) RETURN count(a)"), [[1]]);
  });

  it("takes an article that came while it was restarted", async () => {
    const patient = await openNeo4jStore(place, { retryMs: 60_000 });
    await server.stop();

    const adding = addExtraction(patient, article(1000));
    await start(server.port);
    const outcome = await adding;

    await patient.close();
    assert.equal(outcome, "added");
    assert.deepEqual(await ask("MATCH (a:Article {title: 'Article 1000'}) RETURN count(a)"), [[1]]);
  });

  it("stops a statement under way when it is killed, and says so", async () => {
    const asked = ask(
      "UNWIND range(1, 10000000) AS a UNWIND range(1, 10000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)",
    );
    setTimeout(() => void server.kill(), 300);

    await assert.rejects(asked, isAway);
    await start(server.port);
  });

  it("leaves the HTTP API up, which says what is missing", async () => {
    const app = createApp({
      store,
      explain: async () => assert.fail("nothing is explained here"),
      addArticle: () => assert.fail("nothing is added here"),
      queries: new SavedQueries(`${home}/queries`),
      version: "1.2.3",
      logger: pino({ level: "silent" }),
      clientFolder: home,
    });
    await server.stop();

    const { body } = await supertest(app).get("/api/status").expect(503);
    await start(server.port);

    assert.equal(body.code, "STORE_UNAVAILABLE");
    assert.match(body.message, /^Neo4j does not answer at bolt:\S+ \(.{5,80}\)\. Start it/);
    await supertest(app).get("/api/status").expect(200);
  });

  it("is told from one that refuses the password, or has no such database", async () => {
    const withPassword = openStore({ ...place, password: "wrong-password" });
    await assert.rejects(withPassword, /does not take user "neo4j" with this password/);

    const onDatabase = openStore({ ...place, database: "movies" });
    await assert.rejects(onDatabase, /has no database "movies"/);
  });

  it("has its schema made once by servers that start together", async () => {
    const own = mkdtempSync(join(tmpdir(), "newsgraph-neo4j-new-"));
    const fresh = await startNeo4j({ home: own, password: "test-password" });

    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(placeOn(fresh))));

    const [first] = stores;
    assert.ok(first);
    const states = await migrationStates(first);
    const nodes = await first.read((run) => run("migrations"));
    await Promise.all(stores.map((one) => one.close()));
    await fresh.stop();
    rmSync(own, { recursive: true, force: true });
    assert.ok(states.every(({ at }) => at));
    assert.equal(nodes.length, migrations("neo4j").length);
  });

  it("has the edges right when two servers take articles about the same people at one time", async () => {
    const other = await openStore(place);
    const one = Array.from({ length: 15 }, (_, n) => article(2000 + n));
    const two = Array.from({ length: 15 }, (_, n) => article(3000 + n));
    const addAll = async (to: GraphStore, articles: typeof one) => {
      for (const each of articles) await addExtraction(to, each);
    };

    await Promise.all([addAll(store, one), addAll(other, two)]);

    await other.close();
    const [[claims] = []] = await ask("MATCH (c:Claim {relationType: 'PAID'}) RETURN count(c)");
    assert.deepEqual(await ask("MATCH ()-[r:PAID]->() RETURN count(r), sum(r.claims)"), [
      [1, claims],
    ]);
    assert.deepEqual(await ask("MATCH (e:Entity {name: 'Bo Ray'}) RETURN count(e)"), [[1]]);
  });
});

describe("A Neo4j's version", () => {
  for (const [version, isEnough] of [
    ["5.26.0", true],
    ["5.26.30", true],
    ["5.27-aura", true],
    ["2025.08.1", true],
    ["5.25.1", false],
    ["4.4.40", false],
    ["", false],
  ] as const) {
    it(`${version || "that is not told"} is ${isEnough ? "new enough" : "too old"}`, () => {
      assert.equal(isNewEnough(version), isEnough);
    });
  }
});

function isAway(error: unknown): boolean {
  return error instanceof StoreUnavailableError && /does not answer/.test(error.message);
}
