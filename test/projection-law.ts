import assert from "node:assert/strict";
import fc from "fast-check";
import { CLAIM_STATUSES, type Extraction, relationType } from "../model/index.ts";
import { addExtraction } from "../server/store/add-extraction.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import type { ClaimChange } from "../server/store/judgements/payload.ts";
import { anExtraction } from "./builders.ts";
import { judgeBy, removeArticle } from "./judge-by.ts";

interface Law {
  readonly open: () => Promise<GraphStore>;
  /** How many random histories to try. */
  readonly histories: number;
}

type Step =
  | { readonly kind: "add" | "remove"; readonly article: number }
  | { readonly kind: "accept" | "reject"; readonly pick: number }
  | { readonly kind: "edit-claim"; readonly pick: number; readonly set: ClaimChange };

const TYPES = ["MET_WITH", "PAID", "SPOUSE_OF", "RELATED_TO"] as const;
const ENDED = { from: "2012-01-01", to: "2018-12-31", text: "from 2012 to 2018" };
const NAMES = ["Ann Lee", "Bo Ray", "Cy Fox", "Di Orr"];

const name = fc.constantFrom(...NAMES);
const confidence = fc.constantFrom(0, 0.25, 0.5, 0.9, 1);
const saidAt = fc.constantFrom("2019-03-04", "2020-11-19", "2021-01-02");
const predicate = fc.constantFrom("hug", "kiss");
const claim = fc
  .record({
    subject: name,
    object: name,
    type: fc.constantFrom(...TYPES),
    predicate,
    status: fc.constantFrom(...CLAIM_STATUSES),
    confidence,
    saidAt,
    event: fc.constantFrom(undefined, ENDED, {
      from: "2019-05-01",
      to: "2019-05-31",
      text: "in May",
    }),
  })
  .map(({ event, ...others }) => ({ ...others, ...(event && { event }) }))
  .filter(({ subject, object }) => subject !== object);
/** Copies come about where two articles state the same. */
const article = fc
  .record({
    publisher: fc.constantFrom("The Paper", "The Post"),
    claims: fc.array(claim, { minLength: 0, maxLength: 4 }),
  })
  .map(anExtraction);
const set: fc.Arbitrary<ClaimChange> = fc.oneof(
  fc.record({ status: fc.constantFrom(...CLAIM_STATUSES) }),
  fc.record({ type: fc.constantFrom(...TYPES), predicate }),
  fc.record({ saidAt: fc.option(saidAt) }),
  fc.record({ event: fc.constantFrom(null, ENDED) }),
);
const pick = fc.nat(30);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("add"), article: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove"), article: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("accept", "reject"), pick }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("edit-claim"), pick, set }) },
);

/** The typed edges are what their claims come to, whatever was done to these. */
export function describeProjection({ open, histories }: Law): void {
  it("has the typed edges that its claims come to, whatever was added, removed, reviewed and edited", async function () {
    this.timeout(300_000);
    const histories_ = fc.tuple(
      fc.array(article, { minLength: 5, maxLength: 5 }),
      fc.array(step, { minLength: 4, maxLength: 14 }),
    );

    await fc.assert(
      fc.asyncProperty(histories_, async ([articles, steps]) => {
        const store = await open();
        try {
          for (const one of steps) {
            await take(store, articles, one);
            assert.deepEqual(await edgesIn(store), await edgesAfresh(store));
          }
          for (const {
            article: { id },
          } of articles)
            await removeArticle(store, id).catch(() => undefined);
          assert.deepEqual(
            await rowsOf(
              store,
              "MATCH (n) WHERE n.id IS NOT NULL AND n.surface IS NOT NULL RETURN n.id",
            ),
            [],
          );
          assert.deepEqual(await rowsOf(store, "MATCH (n:Entity) RETURN n.name"), []);
        } finally {
          await store.close();
        }
      }),
      { numRuns: histories },
    );
  });
}

async function take(store: GraphStore, articles: readonly Extraction[], one: Step): Promise<void> {
  if ("pick" in one) {
    const ids = await rowsOf(store, "MATCH (c:Claim) RETURN c.id ORDER BY c.id");
    const id = ids[one.pick % Math.max(1, ids.length)]?.[0];
    if (!id) return;
    const claim = String(id);
    await judgeBy(
      store,
      one.kind === "edit-claim"
        ? { kind: one.kind, claim, set: one.set }
        : { kind: one.kind, claims: [claim] },
    );
    return;
  }
  const extraction = articles[one.article];
  if (!extraction) return;
  if (one.kind === "add") await addExtraction(store, extraction);
  else await removeArticle(store, extraction.article.id).catch(() => undefined);
}

/** The typed edges as they are, by what they run between. */
export async function edgesIn(store: GraphStore) {
  const rows = await rowsOf(
    store,
    "MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r), a.id, b.id, CASE type(r) WHEN 'RELATED_TO' THEN r.predicate END, " +
      "r.claims, r.sources, r.affirmed, r.denied, r.alleged, r.planned, r.status, r.firstSaid, r.lastSaid, " +
      "r.firstHappened, r.lastHappened, r.happened, r.isOver, r.confidence",
  );
  return sorted(rows);
}

/** The typed edges as design has them, worked out from the claims by the plainest means. */
export async function edgesAfresh(store: GraphStore) {
  const rows = await rowsOf(
    store,
    "MATCH (a:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity) WHERE c.review <> 'rejected' " +
      "WITH a, b, c, [(c)-[:STATED_IN]->(:Passage)-[:`IN`]->(t:Article) | t.reportId] AS reports " +
      "RETURN c.relationType, a.id, b.id, c.predicate, c.status, c.saidAt, c.confidence, coalesce(head(reports), c.id), " +
      "c.eventFrom, c.eventTo",
  );
  const edges = new Map<string, unknown[][]>();
  for (const [type, subject, object, predicate_, ...stated] of rows) {
    if (subject === object) continue;
    const isTurned = relationType(type as "PAID").isSymmetric && String(object) < String(subject);
    const ends = isTurned ? [object, subject] : [subject, object];
    const key = JSON.stringify([type, ...ends, type === "RELATED_TO" ? predicate_ : null]);
    edges.set(key, [...(edges.get(key) ?? []), [...stated, type]]);
  }
  return sorted([...edges].map(([key, claims]) => [...JSON.parse(key), ...summarise(claims)]));
}

function summarise(claims: readonly unknown[][]): readonly unknown[] {
  const count = (...statuses: string[]) =>
    claims.filter(([status]) => statuses.includes(String(status))).length;
  const [denied, all] = [count("denied"), claims.length];
  const reports = [...new Set(claims.map(([, , , report]) => report))];
  const doubt = reports.reduce((product: number, report) => {
    const surest = Math.max(
      ...claims.filter((one) => one[3] === report).map((one) => Number(one[2])),
    );
    return product * (1 - surest);
  }, 1);
  const strongest = ["asserted", "alleged", "planned"].find((status) => count(status) > 0);
  const status = denied === all ? "denied" : denied > 0 ? "disputed" : strongest;
  const said = claims.flatMap(([, date]) => (date ? [String(date)] : [])).sort();
  const events = claims.flatMap(([, , , , from, to]) => (from ? [[String(from), String(to)]] : []));
  const newest = claims.filter(([, date]) => (date ?? null) === (said.at(-1) ?? null));
  return [
    ...[all, reports.length, all - denied, denied, count("alleged"), count("planned"), status],
    ...[said[0] ?? null, said.at(-1) ?? null],
    ...[
      events.map(([from]) => from).sort()[0] ?? null,
      events
        .map(([, to]) => to)
        .sort()
        .at(-1) ?? null,
    ],
    ...[[...new Set(events.map((event) => event.join("/")))].sort(), newest.every(isOver)],
    ...[Math.round((1 - doubt) * 10_000) / 10_000],
  ];
}

/** Of the builder's events one alone tells an end that was past whenever it was said. */
const isOver = ([, , , , from, , type]: readonly unknown[]) =>
  type === "SPOUSE_OF" && from === ENDED.from;

async function rowsOf(store: GraphStore, statement: string) {
  const question = { statement, parameters: {}, limit: 10_000, maxBytes: 1e7, timeoutMs: 10_000 };
  return (await store.query(question)).rows;
}

function sorted(rows: readonly (readonly unknown[])[]): readonly unknown[] {
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
