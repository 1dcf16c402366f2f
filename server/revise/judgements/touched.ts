import { z } from "zod";
import type { Row, Run } from "../../store/graph-store.ts";
import { rowsOf } from "../../store/rows.ts";

/** What statements have created, changed or deleted, perhaps to what it was. */
export interface Touched {
  readonly articles: Set<string>;
  readonly claims: Set<string>;
  readonly entities: Set<string>;
  /** The source of each, by id. */
  readonly edges: Map<string, string>;
}

/** What is there of it: each thing as text, by id; two that are equal have equal texts. */
export interface Snapshot {
  readonly articles: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, string>;
  readonly edges: ReadonlyMap<string, string>;
  /** Independent reports that an edge stands on, by id. */
  readonly sources: ReadonlyMap<string, number>;
}

const Ids = z.array(z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]));
const Edges = z.array(z.object({ id: z.string(), source: z.string() }));
const WithId = z.object({ id: z.string() });

/** Statements that change claims or entities, and the parameter that names them. */
const CHANGES: Readonly<Record<string, readonly ["claims" | "entities", string]>> = {
  "create-claims": ["claims", "claims"],
  "create-claim-nodes": ["claims", "claims"],
  "update-claims": ["claims", "claims"],
  "delete-claims": ["claims", "claims"],
  "create-entities": ["entities", "entities"],
  "update-entities": ["entities", "entities"],
  "retype-entities": ["entities", "ids"],
  "delete-entities": ["entities", "ids"],
};

/** Runs statements, and sees what they touch. */
export function observe(run: Run): { readonly run: Run; readonly touched: Touched } {
  const touched: Touched = {
    articles: new Set(),
    claims: new Set(),
    entities: new Set(),
    edges: new Map(),
  };
  return {
    touched,
    run(name, parameters = {}, words = {}) {
      note(touched, name, parameters);
      return run(name, parameters, words);
    },
  };
}

function note(touched: Touched, name: string, parameters: Row): void {
  const [what, parameter] = CHANGES[name] ?? [];
  if (what && parameter) {
    for (const id of Ids.parse(parameters[parameter])) touched[what].add(id);
  }
  if (name === "create-article") touched.articles.add(WithId.parse(parameters.article).id);
  if (name === "delete-article") touched.articles.add(String(parameters.id));
  if (name === "put-edges" || name === "delete-edges") {
    for (const { id, source } of Edges.parse(parameters.edges)) touched.edges.set(id, source);
  }
}

const ClaimRow = z.object({ claim: z.looseObject({ id: z.string() }) });
const EntityRow = z.object({ entity: z.looseObject({ id: z.string() }), labels: z.unknown() });
const ArticleRow = z.looseObject({ id: z.string() });
const EdgeRow = z.object({ id: z.string(), sources: z.number(), value: z.unknown() });

/** How these things are now. */
export async function snapshotOf(run: Run, touched: Touched): Promise<Snapshot> {
  const ids = { articles: [...touched.articles], entities: [...touched.entities] };
  const claims = await rowsOf(run, ClaimRow, "claims-by-ids", { claims: [...touched.claims] });
  const entities = await rowsOf(run, EntityRow, "entities-by-ids", { ids: ids.entities });
  const articles = await rowsOf(run, ArticleRow, "articles-by-ids", { ids: ids.articles });
  const edges = await rowsOf(run, EdgeRow, "edges-from", {
    edges: [...touched.edges].map(([id, source]) => ({ id, source })),
  });
  return {
    articles: new Map(articles.map((article) => [article.id, article.id])),
    claims: new Map(claims.map(({ claim }) => [claim.id, textOf(claim)])),
    entities: new Map(entities.map(({ entity, labels }) => [entity.id, textOf([entity, labels])])),
    edges: new Map(edges.map(({ id, value }) => [id, textOf(value)])),
    sources: new Map(edges.map(({ id, sources }) => [id, sources])),
  };
}

/** Keys in the order of their names: engines give them in orders of their own. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
