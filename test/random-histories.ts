import fc from "fast-check";
import { CLAIM_STATUSES, ENTITY_TYPES, type Extraction, POLARITIES } from "../model/index.ts";
import type { Asked } from "../server/routes/judgements.schema.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { anExtraction } from "./builders.ts";

/** "Edward Poe" is "Ed Poe" where others named beside them are the same. */
const NAMES = ["Ann Lee", "Bo Ray", "Cy Fox", "Di Orr", "Ed Poe", "Edward Poe"];
const TYPES = ["MET_WITH", "PAID", "RELATED_TO"] as const;

/** An article is added, or something is judged that numbers pick from what is in the graph by then. */
export type HistoryStep =
  | { readonly kind: "add"; readonly article: number }
  | { readonly kind: Asked["kind"]; readonly picks: readonly [number, number, number] };

export interface History {
  readonly articles: readonly Extraction[];
  readonly steps: readonly HistoryStep[];
}

const name = fc.constantFrom(...NAMES);
const claim = fc
  .record({
    subject: name,
    object: name,
    speaker: fc.option(name, { nil: undefined, freq: 2 }),
    type: fc.constantFrom(...TYPES),
    predicate: fc.constantFrom("hug", "kiss"),
    status: fc.constantFrom(...CLAIM_STATUSES),
    confidence: fc.constantFrom(0, 0.25, 0.5, 0.9, 1),
    saidAt: fc.constantFrom("2019-03-04", "2020-11-19", "2021-01-02"),
  })
  .filter(({ subject, object }) => subject !== object)
  .map(({ speaker, ...others }) => ({ ...others, ...(speaker && { speaker }) }));
/** Copies come about where two articles state the same. */
const article = fc
  .record({
    publisher: fc.constantFrom("The Paper", "The Post"),
    claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
    aliases: fc.constantFrom([], ["Bobby Ray"], ["Al Moe"]),
  })
  .map(({ aliases, ...parts }) =>
    anExtraction({
      ...parts,
      entities: [
        { name: "Bo Ray", aliases, description: "a clerk" },
        ...["Ed Poe", "Edward Poe"]
          .filter((name) => namesIn(parts.claims).includes(name))
          .map((name) => ({ name, description: "a judge" })),
      ],
    }),
  );
const namesIn = (claims: readonly { readonly subject: string; readonly object: string }[]) =>
  claims.flatMap(({ subject, object }) => [subject, object]);
const picks = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000));
const judged = (...kinds: Asked["kind"][]) => fc.record({ kind: fc.constantFrom(...kinds), picks });
const step: fc.Arbitrary<HistoryStep> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("add" as const), article: fc.nat(4) }) },
  { weight: 5, arbitrary: judged("merge", "split", "merge", "split", "same", "different") },
  { weight: 4, arbitrary: judged("accept", "reject", "edit-claim", "edit-entity") },
  { weight: 3, arbitrary: judged("add-edge", "add-edge", "add-entity", "delete-claim") },
  {
    weight: 3,
    arbitrary: judged("remove-article", "remove-article", "remove-report", "remove-source"),
  },
  { weight: 5, arbitrary: judged("undo", "undo", "redo") },
);

export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(
    fc.array(article, { minLength: 5, maxLength: 5 }),
    fc.array(step, { minLength: 5, maxLength: 18 }),
  )
  .map(([articles, steps]) => ({ articles, steps: [{ kind: "add", article: 0 }, ...steps] }));

type Judging = Exclude<HistoryStep, { kind: "add" }>;

/** What is asked in this graph at this step; nothing where there is nothing to judge. */
export async function judgementFor(
  store: GraphStore,
  { kind, picks: [first, second, third] }: Judging,
): Promise<Asked | undefined> {
  const entities = await idsIn(store, "Entity");
  const claims = await idsIn(store, "Claim");
  const articles = await idsIn(store, "Article");
  const [a, b] = [pick(entities, first), pick(entities, second)];
  const claim = pick(claims, first);
  const article = pick(articles, second);
  switch (kind) {
    case "merge":
      return a && b ? { kind, into: a, from: [b] } : undefined;
    case "same":
    case "different":
      return a && b ? { kind, a, b } : undefined;
    case "split": {
      const [entity, named] = pick(await rowsIn(store, NAMINGS), first) ?? [];
      return entity && named ? { kind, entity, articles: [named] } : undefined;
    }
    case "accept":
    case "reject":
      return claim ? { kind, claims: [claim] } : undefined;
    case "delete-claim": {
      const [made] = pick(await rowsIn(store, MADE_CLAIMS), first) ?? [];
      return made ? { kind, claims: [made] } : undefined;
    }
    case "edit-claim":
      return claim ? { kind, claim, set: anyClaimChange(second, third, b) } : undefined;
    case "edit-entity":
      return a ? { kind, entity: a, set: anyEntityChange(second, third) } : undefined;
    case "add-entity":
      return { kind, ...named(first) };
    case "add-edge":
      return a ? anyEdge(a, b, article, [first, second, third]) : undefined;
    case "remove-article":
      return article ? { kind, article } : undefined;
    case "remove-report":
      return article ? { kind, report: article } : undefined;
    case "remove-source":
      return { kind, publisher: third % 2 ? "The Paper" : "The Post" };
    case "undo":
    case "redo": {
      const [judgement] = pick(await rowsIn(store, kind === "undo" ? JUDGED : UNDONE), first) ?? [];
      return judgement ? { kind, judgement } : undefined;
    }
  }
}

function anyClaimChange(second: number, third: number, entity: string | undefined) {
  const changes = [
    { status: CLAIM_STATUSES[third % 4] ?? "denied" },
    { type: TYPES[third % 3] ?? "PAID", predicate: "pay" },
    { saidAt: third % 2 ? null : "2018-01-01" },
    { event: third % 2 ? null : { from: "2017-01-01", to: "2017-01-02", text: "then" } },
    { polarity: POLARITIES[third % 2] ?? "denied" },
    { speaker: third % 2 ? null : (entity ?? null) },
    ...(entity ? [{ subject: entity }, { object: entity }] : []),
  ];
  return changes[second % changes.length] ?? {};
}

function anyEntityChange(second: number, third: number) {
  const changes = [
    { name: NAMES[third % NAMES.length] ?? "Al Moe" },
    { name: "Al Moe" },
    { type: ENTITY_TYPES[third % 3] ?? "Person" },
    { addAliases: [NAMES[third % NAMES.length] ?? "Al Moe", "Zed"] },
    { removeAliases: ["Bobby Ray", "Al Moe"] },
    { description: third % 2 ? null : "a poet" },
  ];
  return changes[second % changes.length] ?? {};
}

function anyEdge(
  a: string,
  b: string | undefined,
  article: string | undefined,
  [first, second, third]: readonly [number, number, number],
): Asked {
  const source =
    article && third % 3 === 0
      ? { article, start: first % 5, end: 9 + (second % 5) }
      : third % 3 === 1
        ? { url: "https://example.org/a" }
        : { note: "I was there." };
  return {
    kind: "add-edge",
    subject: { id: a },
    object: b && b !== a && second % 2 ? { id: b } : named(second),
    ...(third % 4 === 0 && { speaker: named(third) }),
    type: TYPES[second % 3] ?? "PAID",
    polarity: "affirmed",
    modality: "asserted",
    confidence: 1,
    source,
  };
}

/** Somebody new, who may have the name of somebody that articles name. */
function named(number: number) {
  const names = ["Al Moe", "Zed", ...NAMES];
  return { name: names[number % names.length] ?? "Zed", type: "Person" as const, aliases: [] };
}

/** Entities with an article that names each, where others do too. */
const NAMINGS =
  "MATCH (r:Record)<-[:NAMES]-(a:Article) WITH r.entity AS entity, collect(a.id) AS articles " +
  "WHERE size(articles) > 1 UNWIND articles AS article RETURN entity, article ORDER BY entity, article";
const MADE_CLAIMS = "MATCH (c:Claim {origin: 'hand'}) RETURN c.id ORDER BY c.id";
/** Undos and redos too, which can be undone. */
const JUDGED = "MATCH (j:Judgement) WHERE j.active = true RETURN j.id ORDER BY j.id";
const UNDONE = "MATCH (j:Judgement) WHERE j.active = false RETURN j.id ORDER BY j.id";

function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % Math.max(1, items.length)];
}

async function idsIn(store: GraphStore, label: string): Promise<readonly string[]> {
  return (await rowsIn(store, `MATCH (n:${label}) RETURN n.id ORDER BY n.id`)).flat();
}

async function rowsIn(store: GraphStore, statement: string): Promise<readonly string[][]> {
  const { rows } = await store.query({
    statement,
    parameters: {},
    limit: 10_000,
    maxBytes: 1e7,
    timeoutMs: 10_000,
  });
  return rows.map((row) => row.map(String));
}
