import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Express } from "express";
import { pino } from "pino";
import supertest from "supertest";
import type { Extraction } from "../../model/index.ts";
import { type AppDependencies, createApp } from "../../server/app.ts";
import { UnreadableFileError } from "../../server/errors.ts";
import type { Explain } from "../../server/explore/explain-sentence.ts";
import { articleAdder, type Extract } from "../../server/revise/add-articles.ts";
import { ArticleAdded, ArticlesAnswer, ArticleView } from "../../server/routes/articles.schema.ts";
import { EdgeClaimsAnswer, EntityClaimsAnswer } from "../../server/routes/claims.schema.ts";
import { CypherAnswer } from "../../server/routes/cypher.schema.ts";
import {
  EntitySearchAnswer,
  EntitySummary,
  GraphView,
} from "../../server/routes/entities.schema.ts";
import { SentenceView } from "../../server/routes/explanation.schema.ts";
import { Problem, StatusAnswer } from "../../server/routes/status.schema.ts";
import { SavedQueries } from "../../server/saved-queries/saved-queries.ts";
import { addExtraction } from "../../server/store/add-extraction.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/open-store.ts";
import { anExtraction } from "../builders.ts";
import { describeOnNeo4j } from "../neo4j/describe-on-neo4j.ts";

/** "A | B" is an article that says that A met B; the language model is not the point here. */
const readByBar: Extract = async ({ text }, onStep) => {
  for (const step of ["read", "language", "mentions", "entities", "claims"] as const) onStep(step);
  const [subject = "", object] = text.split(" | ");
  if (!object) throw new UnreadableFileError("the article", "there is no bar in it");
  return anExtraction({ claims: [{ subject, object }] });
};

/** Explains an article as one sentence of a word. */
const explainByBar: Explain = async ({ text }) => [
  {
    number: 1,
    start: 0,
    end: text.length,
    text,
    words: [
      {
        index: 0,
        start: 0,
        end: 4,
        form: "thank",
        lemma: "thank",
        tag: "VB",
        head: -1,
        relation: "root",
        name: "O",
        kind: "_",
      },
    ],
    mentions: [{ text: "Mexico", form: "name", entities: [{ name: "Mexico", type: "Location" }] }],
    tries: [
      {
        rule: "related",
        subject: "Mexico",
        type: "RELATED_TO",
        object: "Ann Lee",
        words: "thank",
        claims: [],
        refusal: "supposed",
      },
    ],
    silent: [{ word: "thank", types: ["SUPPORTED"], reason: "nobody is thanked" }],
    pairs: [{ subject: "Mexico", type: "SUPPORTED", object: "Ann Lee", sureness: 0.4 }],
  },
];

const article: Extraction = anExtraction({
  title: "Talks",
  entities: [
    { name: "José López", aliases: ["Pepe"] },
    { name: "Mexico", type: "Location" },
  ],
  claims: [
    {
      subject: "José López",
      object: "Ann Lee",
      type: "NEGOTIATED_WITH",
      speaker: "Cy Fox",
      status: "alleged",
    },
    { subject: "José López", object: "Mexico", type: "TRAVELED_TO" },
    { subject: "Mexico", object: "Ann Lee", type: "RELATED_TO", predicate: "thank" },
  ],
});

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
after(() => rmSync(folder, { recursive: true, force: true }));

describe("The HTTP API over the embedded store", () => {
  describeApi("embedded", () => openStore({ engine: "embedded", folder: join(folder, "data") }));
});
describeOnNeo4j("The HTTP API over Neo4j", ({ openEmpty }) => describeApi("neo4j", openEmpty));

function describeApi(engine: string, open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let app: Express;
  const appWith = (parts: Partial<AppDependencies>) =>
    createApp({
      store,
      addArticle: articleAdder(store, readByBar),
      explain: explainByBar,
      queries: new SavedQueries(join(folder, "queries")),
      version: "1.2.3",
      logger: pino({ level: "silent" }),
      clientFolder: join(folder, "no-client"),
      ...parts,
    });
  before(async () => {
    store = await open();
    await addExtraction(store, article);
    app = appWith({});
  });
  after(() => store.close());

  const get = (path: string) => supertest(app).get(path);
  const graph = async () => GraphView.parse((await get("/api/graph").expect(200)).body);
  const articleId = async () =>
    ArticlesAnswer.parse((await get("/api/articles")).body).articles[0]?.id ?? assert.fail();
  const idOf = async (name: string) =>
    (await graph()).nodes.find((node) => node.name === name)?.id ?? assert.fail(`no ${name}`);
  const refuses = async (request: supertest.Test, status: number, code: string) => {
    const problem = Problem.parse((await request.expect(status)).body);
    assert.equal(problem.code, code);
    return problem;
  };

  describe("explores", () => {
    it("says what it is, and how much it holds", async () => {
      const { body } = await get("/api/status").expect(200);

      assert.deepEqual(StatusAnswer.parse(body), {
        engine,
        version: "1.2.3",
        articles: 1,
        entities: 4,
        claims: 3,
        edges: 3,
      });
    });

    it("explains the sentence at a place of an article", async () => {
      const id = await articleId();

      const { body } = await get(`/api/articles/${id}/explanation?start=0`).expect(200);

      const { words, tries, silent, pairs } = SentenceView.parse(body);
      assert.deepEqual(
        words.map(({ form, head }) => [form, head]),
        [["thank", -1]],
      );
      assert.equal(tries[0]?.refusal, "it is only asked or supposed");
      assert.equal(silent[0]?.reason, "nobody is thanked");
      assert.equal(pairs[0]?.sureness, 0.4);
    });

    it("says where no sentence stands, and what is no place", async () => {
      const id = await articleId();

      await refuses(get(`/api/articles/${id}/explanation?start=99999`), 404, "SENTENCE_NOT_FOUND");
      await refuses(get(`/api/articles/${id}/explanation?start=here`), 400, "INVALID_REQUEST");
    });

    it("says how far the samples are read", async () => {
      const loading = { done: 2, total: 7 };

      const { body } = await supertest(appWith({ loading: () => loading })).get("/api/status");

      assert.deepEqual(body.loading, loading);
    });

    it("gives the best connected entities first, and only edges between those given", async () => {
      const { body } = await get("/api/graph?limit=2").expect(200);

      const { nodes, edges, total } = GraphView.parse(body);
      assert.deepEqual(
        nodes.map(({ name, claims }) => [name, claims]),
        [
          ["Ann Lee", 2],
          ["José López", 2],
        ],
      );
      assert.deepEqual(
        edges.map(({ type, status }) => [type, status]),
        [["NEGOTIATED_WITH", "alleged"]],
      );
      assert.deepEqual(total, { nodes: 4, edges: 3 });
    });

    it("writes the predicate on an edge without a type", async () => {
      const { edges } = await graph();

      assert.deepEqual(edges.map(({ label }) => label).sort(), [
        "negotiated with",
        "thank",
        "traveled to",
      ]);
    });

    for (const [q, found] of [
      ["jose lop", ["José López"]],
      ["LÓPEZ", ["José López"]],
      ["pep", ["José López"]],
      ["xic", ["Mexico"]],
      ["nobody", []],
      ["***", []],
    ] as const) {
      it(`finds ${found.join() || "nobody"} by "${q}"`, async () => {
        const { body } = await get("/api/entities").query({ q }).expect(200);

        assert.deepEqual(
          EntitySearchAnswer.parse(body).entities.map(({ name }) => name),
          found,
        );
      });
    }

    it("finds entities of one type", async () => {
      const { body } = await get("/api/entities?type=Location").expect(200);

      assert.deepEqual(
        EntitySearchAnswer.parse(body).entities.map(({ name }) => name),
        ["Mexico"],
      );
    });

    it("gives an entity with its names and counts", async () => {
      const id = await idOf("José López");

      const { body } = await get(`/api/entities/${id}`).expect(200);

      assert.deepEqual(EntitySummary.parse(body), {
        id,
        name: "José López",
        type: "Person",
        aliases: ["Pepe"],
        isNamed: true,
        claims: 2,
        articles: 1,
      });
    });

    it("gives an entity with those around it", async () => {
      const { body } = await get(`/api/entities/${await idOf("Cy Fox")}/neighbourhood`).expect(200);
      const around = await get(
        `/api/entities/${await idOf("Mexico")}/neighbourhood?limit=1`,
      ).expect(200);

      assert.deepEqual(
        GraphView.parse(body).nodes.map(({ name }) => name),
        ["Cy Fox"],
      );
      const { nodes, edges } = GraphView.parse(around.body);
      assert.deepEqual([nodes.map(({ name }) => name), edges.length], [["Mexico", "Ann Lee"], 1]);
    });

    it("gives what an entity is said to do, and what it says", async () => {
      const { body } = await get(`/api/entities/${await idOf("Cy Fox")}/claims`).expect(200);

      const { claims, said } = EntityClaimsAnswer.parse(body);
      assert.deepEqual([claims.length, said.map(({ label }) => label)], [0, ["negotiated with"]]);
    });

    it("gives the claims of an edge with the sentence that states each", async () => {
      const edge = (await graph()).edges.find(({ type }) => type === "NEGOTIATED_WITH");

      const { body } = await get(`/api/edges/${edge?.id}/claims`).expect(200);

      const { claims, source, target } = EdgeClaimsAnswer.parse(body);
      assert.deepEqual([source.id, target.id], [edge?.source, edge?.target]);
      assert.deepEqual(
        claims.map(({ speaker, status }) => [speaker?.name, status]),
        [["Cy Fox", "alleged"]],
      );
      const [evidence] = claims[0]?.evidence ?? [];
      assert.equal(evidence?.text, article.article.text.slice(evidence?.start, evidence?.end));
    });

    it("gives an article with who is mentioned where", async () => {
      const list = ArticlesAnswer.parse((await get("/api/articles").expect(200)).body).articles;

      const { body } = await get(`/api/articles/${list[0]?.id}`).expect(200);

      const view = ArticleView.parse(body);
      assert.deepEqual([view.title, view.claims, view.spans.length], ["Talks", 3, 2]);
      for (const { start, end, entity } of view.mentions)
        assert.equal(view.text.slice(start, end), entity.name);
    });

    for (const [path, code] of [
      ["/api/entities/nobody", "ENTITY_NOT_FOUND"],
      ["/api/entities/nobody/neighbourhood", "ENTITY_NOT_FOUND"],
      ["/api/entities/nobody/claims", "ENTITY_NOT_FOUND"],
      ["/api/edges/none/claims", "EDGE_NOT_FOUND"],
      ["/api/articles/none/explanation?start=0", "ARTICLE_NOT_FOUND"],
      ["/api/articles/none", "ARTICLE_NOT_FOUND"],
      ["/api/nonsense", "ROUTE_NOT_FOUND"],
    ] as const) {
      it(`says that there is nothing at ${path}`, () => refuses(get(path), 404, code));
    }

    for (const path of ["/api/graph?limit=0", "/api/graph?limit=x", "/api/entities?type=Dragon"]) {
      it(`says what is wrong with ${path}`, async () => {
        const { issues } = await refuses(get(path), 400, "INVALID_REQUEST");

        assert.equal(issues?.length, 1);
      });
    }
  });

  describe("takes articles", () => {
    const post = (body: object | string) =>
      supertest(app).post("/api/articles").set("Content-Type", "application/json").send(body);

    it("adds an article, and leaves it as it is the second time", async () => {
      const first = ArticleAdded.parse((await post({ text: "Di Orr | Ed Poe" }).expect(200)).body);
      const second = ArticleAdded.parse((await post({ text: "Di Orr | Ed Poe" }).expect(200)).body);

      assert.deepEqual([first.outcome, first.entities, first.claims], ["added", 2, 1]);
      assert.deepEqual(second, { ...first, outcome: "unchanged" });
    });

    it("tells its progress to who wants events", async () => {
      const { text } = await post({ text: "Flo Gee | Hal Ivy" })
        .set("Accept", "text/event-stream")
        .expect(200);

      const events = [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)];
      assert.deepEqual(
        events.map(([, name]) => name),
        [...Array(6).fill("progress"), "done"],
      );
      assert.equal(ArticleAdded.parse(JSON.parse(events.at(-1)?.[2] ?? "")).outcome, "added");
    });

    it("tells a problem to who wants events", async () => {
      const { text } = await post({ text: "no bar" })
        .set("Accept", "text/event-stream")
        .expect(200);

      assert.match(text, /event: problem\ndata: \{"code":"UNREADABLE_FILE"/);
    });

    const refused: readonly (readonly [string, object | string, number, string])[] = [
      ["an article without text", {}, 400, "INVALID_REQUEST"],
      ["an article of blanks", { text: " \n " }, 400, "INVALID_REQUEST"],
      ["a date that is none", { text: "a | b", publishedAt: "soon" }, 400, "INVALID_REQUEST"],
      [
        "an address that is not of the web",
        { text: "a | b", url: "javascript:1" },
        400,
        "INVALID_REQUEST",
      ],
      ["what is no JSON", "{", 400, "INVALID_JSON"],
      ["an article that cannot be read", { text: "no bar" }, 400, "UNREADABLE_FILE"],
      ["six megabytes", { text: "x".repeat(6_000_000) }, 413, "TOO_LARGE"],
    ];
    for (const [what, body, status, code] of refused) {
      it(`refuses ${what}, and changes nothing`, async () => {
        const before = (await get("/api/status")).body;

        await refuses(post(body), status, code);

        assert.deepEqual((await get("/api/status")).body, before);
      });
    }
  });

  describe("answers Cypher", () => {
    const ask = (body: object, asked = app) => supertest(asked).post("/api/cypher").send(body);

    it("answers rows in the order of the columns", async () => {
      const statement =
        "MATCH (a:Person)-[r:NEGOTIATED_WITH]-(b:Person {name: $name}) RETURN a.name, r.status";

      const { body } = await ask({ statement, parameters: { name: "Ann Lee" } }).expect(200);

      const { columns, rows, truncatedBy } = CypherAnswer.parse(body);
      assert.deepEqual(
        [columns, rows, truncatedBy],
        [["a.name", "r.status"], [["José López", "alleged"]], undefined],
      );
    });

    it("writes whole numbers that JSON readers would round as text", async () => {
      const { body } = await ask({ statement: "RETURN 9007199254740993 AS big" }).expect(200);

      assert.deepEqual(body.rows, [["9007199254740993"]]);
    });

    it("refuses to change anything", () =>
      refuses(ask({ statement: "CREATE (:X)" }), 403, "READ_ONLY"));

    it("says what is wrong with a statement", () =>
      refuses(ask({ statement: "MATCH" }), 400, "STATEMENT_FAILED"));

    it("stops a statement at its time limit", () => {
      const statement = `UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)`;

      return refuses(
        ask({ statement }, appWith({ cypherBounds: { timeoutMs: 200, maxBytes: 10_000 } })),
        504,
        "QUERY_TIMEOUT",
      );
    });
  });

  describe("keeps strangers out", () => {
    it("refuses a name that somebody points at this machine", () =>
      refuses(get("/api/status").set("Host", "evil.example:4000"), 403, "FOREIGN_HOST"));

    it("refuses the page of another site", () =>
      refuses(get("/api/status").set("Origin", "https://evil.example"), 403, "FOREIGN_ORIGIN"));

    it("answers its own page, and by a name that it is given", async () => {
      const named = supertest(appWith({ hostNames: ["desk.example"] }));

      await get("/api/status").set("Origin", "http://localhost:5173").expect(200);
      await named
        .get("/api/status")
        .set({ Host: "desk.example", Origin: "http://desk.example" })
        .expect(200);
      await refuses(
        named.get("/api/status").set({ Host: "desk.example", Origin: "http://x.example" }),
        403,
        "FOREIGN_ORIGIN",
      );
    });

    it("asks for its token where it has one", async () => {
      const guarded = supertest(appWith({ token: "a-token-of-some-length" }));

      await refuses(guarded.get("/api/status"), 401, "TOKEN_REQUIRED");
      await refuses(
        guarded.get("/api/status").set("Authorization", "Bearer other"),
        401,
        "TOKEN_REQUIRED",
      );
      await guarded
        .get("/api/status")
        .set("Authorization", "Bearer a-token-of-some-length")
        .expect(200);
    });
  });

  it("describes every route that it has as OpenAPI", async () => {
    const { body } = await get("/api/openapi.json").expect(200);

    assert.equal(body.openapi, "3.1.0");
    const described = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(Object(methods)).map((method) => `${method} ${path}`),
    );
    assert.deepEqual(described.sort(), routesOf(app).sort());
    assert.ok(described.length >= 11);
  });

  it("says how to build the explorer when it is not built", async () => {
    const { text } = await get("/anything").expect(503);

    assert.match(text, /npm run build/);
  });
}

/** What express itself answers under /api, as OpenAPI writes it. */
function routesOf(app: Express): string[] {
  return app.router.stack.flatMap(({ route }) =>
    route
      ? Object.keys(Object(route).methods).map(
          (method) => `${method} ${route.path.replace(/:(\w+)/g, "{$1}")}`,
        )
      : [],
  );
}
