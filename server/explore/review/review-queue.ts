import { z } from "zod";
import { ClaimRow, presentClaims } from "../../present/claim-view.ts";
import type { EntitySummary } from "../../routes/entities.schema.ts";
import type { ReviewAnswer, ReviewItem } from "../../routes/review.schema.ts";
import type { GraphStore, Run } from "../../store/graph-store.ts";
import { recordsFrom } from "../../store/identity/record.ts";
import { judgementsAbout } from "../../store/judgements/judgements.ts";
import { idsOf, rowsOf } from "../../store/rows.ts";
import { entitySummaries } from "../entity-summaries.ts";
import { markSuperseded } from "../versions.ts";
import { valueOfLook } from "./value-of-look.ts";

const PairRow = z.object({
  id: z.string(),
  record: z.string(),
  other: z.string(),
  entity: z.string(),
  otherEntity: z.string(),
  confidence: z.number(),
  reasons: z.array(z.string()),
});
type PairRow = z.infer<typeof PairRow>;
const PassageRow = z.object({
  id: z.string(),
  text: z.string(),
  articleId: z.string(),
  title: z.string(),
  publisher: z.string().nullish(),
});
const NewestRow = z.object({ saidAt: z.string().nullish() });
const SourcesRow = z.object({ id: z.string(), sources: z.number() });

/** Those of which the value is worked out: the least certain. */
const CONSIDERED = 400;
/** Passages that name each of two entities. */
const QUOTES = 2;

/** Claims and pairs of entities that people may decide on, what is worth most first (valueOfLook). */
export function reviewQueue(store: GraphStore, limit: number): Promise<ReviewAnswer> {
  return store.read(async (run) => {
    const claims = await idsOf(run, "claims-to-review", { limit: CONSIDERED });
    const pairs = await rowsOf(run, PairRow, "pairs-to-review", { limit: CONSIDERED });
    const items = [...(await claimItems(run, claims)), ...(await pairItems(run, pairs))];
    const shown = items.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)).slice(0, limit);
    return {
      items: [...(await withQuotes(run, shown))],
      total: items.length,
      isCut: claims.length === CONSIDERED || pairs.length === CONSIDERED,
    };
  });
}

async function claimItems(run: Run, open: readonly string[]): Promise<readonly ReviewItem[]> {
  const ids = await withoutEdited(run, open);
  if (ids.length === 0) return [];
  const rows = await rowsOf(run, ClaimRow, "claims-in-full", { ids });
  const claims = await markSuperseded(run, rows, presentClaims(rows));
  const summaries = await summariesOf(
    run,
    claims.flatMap(({ subject, object }) => [subject.id, object.id]),
  );
  const edgeOf = new Map(rows.map(({ claim }) => [claim.id, claim.edge ?? ""]));
  const edges = rows.flatMap(({ claim, subject, object }) =>
    [subject.id, object.id].map((source) => ({ id: claim.edge ?? "", source })),
  );
  const sources = new Map(
    (await rowsOf(run, SourcesRow, "edges-from", { edges })).map((edge) => [edge.id, edge.sources]),
  );
  const [newest] = await rowsOf(run, NewestRow, "newest-said");
  return claims
    .filter(({ supersededBy }) => !supersededBy)
    .map((claim) => ({
      kind: "claim",
      id: claim.id,
      value: valueOfLook({
        confidence: claim.confidence,
        links: Math.max(
          ...[claim.subject, claim.object].map(({ id }) => summaries.get(id)?.claims ?? 0),
        ),
        sources: sources.get(edgeOf.get(claim.id) ?? "") ?? 1,
        age: daysBetween(claim.saidAt, newest?.saidAt),
      }),
      claim,
    }));
}

/** Claims that nobody corrected: who did has looked at them. */
async function withoutEdited(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  const edits = await judgementsAbout(run, ids, ["edit-claim"]);
  const edited = new Set(edits.flatMap(({ targets }) => targets));
  return ids.filter((id) => !edited.has(id));
}

async function pairItems(run: Run, rows: readonly PairRow[]): Promise<readonly ReviewItem[]> {
  const open = await withoutJudged(run, rows);
  const summaries = await summariesOf(
    run,
    open.flatMap(({ entity, otherEntity }) => [entity, otherEntity]),
  );
  const byEntities = new Map<string, ReviewItem>();
  for (const { id, entity, otherEntity, confidence, reasons } of open) {
    const [a, b] = [summaries.get(otherEntity), summaries.get(entity)];
    if (!a || !b) continue;
    const value = valueOfLook({ confidence, links: a.claims + b.claims, sources: 1, age: 0 });
    const key = [entity, otherEntity].sort().join(" ");
    if (byEntities.has(key)) continue;
    const quotes = { a: [], b: [] };
    byEntities.set(key, { kind: "pair", id, value, confidence, reasons, a, b, quotes });
  }
  return [...byEntities.values()];
}

/** Pairs that nobody said are two, of themselves or of others that are one with them. */
async function withoutJudged(run: Run, rows: readonly PairRow[]): Promise<readonly PairRow[]> {
  if (rows.length === 0) return [];
  const entities = [...new Set(rows.flatMap(({ entity, otherEntity }) => [entity, otherEntity]))];
  const records = await recordsFrom(run, "records-of-entities", { ids: entities });
  const entityOf = new Map(records.map(({ id, entity }) => [id, entity]));
  const judged = await judgementsAbout(
    run,
    records.map(({ id }) => id),
    ["different"],
  );
  const apart = new Set(
    judged.map(({ targets }) => keyOf(targets.map((id) => entityOf.get(id) ?? id))),
  );
  return rows.filter(({ entity, otherEntity }) => !apart.has(keyOf([entity, otherEntity])));
}

function keyOf(entities: readonly string[]): string {
  return [...entities].sort().join(" ");
}

async function withQuotes(run: Run, items: readonly ReviewItem[]): Promise<readonly ReviewItem[]> {
  const ids = [
    ...new Set(items.flatMap((item) => (item.kind === "pair" ? [item.a.id, item.b.id] : []))),
  ];
  if (ids.length === 0) return items;
  const rows = await rowsOf(run, PassageRow, "first-passages", { ids, limit: QUOTES });
  const quotesOf = (entity: string) =>
    rows
      .filter(({ id }) => id === entity)
      .map(({ text, articleId, title, publisher }) => ({
        text,
        articleId,
        title,
        ...(publisher && { publisher }),
      }));
  return items.map((item) =>
    item.kind === "pair"
      ? { ...item, quotes: { a: quotesOf(item.a.id), b: quotesOf(item.b.id) } }
      : item,
  );
}

async function summariesOf(run: Run, ids: readonly string[]) {
  const summaries = await entitySummaries(run, [...new Set(ids)]);
  return new Map<string, EntitySummary>(summaries.map((summary) => [summary.id, summary]));
}

function daysBetween(said: string | undefined, newest: string | null | undefined): number {
  if (!said || !newest) return 0;
  const days = (Date.parse(newest) - Date.parse(said)) / 86_400_000;
  return Number.isFinite(days) ? days : 0;
}
