import { z } from "zod";
import { type AlertHit, HitContent } from "../routes/alerts.schema.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { idsOf, rowsOf } from "../store/rows.ts";
import { alertById, changeAlert } from "./alert.ts";

/** So many hits of an alert are kept. */
export const MOST_HITS = 500;

const Hit = z.object({
  id: z.string(),
  alert: z.string(),
  at: z.string(),
  isRead: z.boolean(),
  content: z.string().transform((text) => HitContent.parse(JSON.parse(text))),
});
const HitRow = z.object({ hit: Hit });
const MarkRow = z.object({ id: z.string(), at: z.string(), isRead: z.boolean() });

/** Something that an alert found; found twice, it has the same id. */
export interface FoundHit {
  readonly id: string;
  /** The place in the log of what brought it. */
  readonly seq: number;
  readonly content: HitContent;
}

/** What an alert found, newest first. Throws NotFoundError. */
export function listHits(
  store: GraphStore,
  id: string,
  limit: number,
): Promise<readonly AlertHit[]> {
  return store.read(async (run) => {
    await alertById(run, id);
    return hitsFrom(run, "hits-of-alert", { id, limit });
  });
}

export async function hitsFrom(
  run: Run,
  statement: "hits-of-alert" | "hits-to-deliver",
  parameters: { readonly id: string; readonly limit: number },
): Promise<readonly AlertHit[]> {
  const hits = (await rowsOf(run, HitRow, statement, parameters)).map(({ hit }) => hit);
  const articles = hits.flatMap(({ content }) =>
    content.kind === "claims" ? [content.article.id] : [],
  );
  const present = new Set(await idsOf(run, "articles-by-ids", { ids: [...new Set(articles)] }));
  return hits.map((hit) => ({
    ...hit,
    isRemoved: hit.content.kind === "claims" && !present.has(hit.content.article.id),
  }));
}

/** Adds what an alert found, apart from what it has already; the oldest make room. Gives how many are new. */
export async function addHits(
  run: Run,
  alert: { readonly id: string; readonly webhook?: string | null | undefined },
  found: readonly FoundHit[],
  at: string,
): Promise<number> {
  if (found.length === 0) return 0;
  const known = new Set(await idsOf(run, "hits-known", { ids: found.map(({ id }) => id) }));
  const hits = found
    .filter(({ id }) => !known.has(id))
    .map(({ id, seq, content }) => ({
      id,
      properties: {
        alert: alert.id,
        at,
        seq,
        isRead: false,
        isDue: Boolean(alert.webhook),
        content: JSON.stringify(content),
      },
    }));
  if (hits.length === 0) return 0;
  await run("create-hits", { hits });
  await countHits(run, alert.id);
  return hits.length;
}

/** Marks hits as read: these, or all. Throws NotFoundError. */
export async function readHits(
  run: Run,
  id: string,
  wanted: readonly string[] | undefined,
): Promise<void> {
  await alertById(run, id);
  const marks = await rowsOf(run, MarkRow, "hit-marks", { id });
  const ids = marks
    .filter((hit) => !hit.isRead && (!wanted || wanted.includes(hit.id)))
    .map((hit) => hit.id);
  if (ids.length === 0) return;
  await run("update-hits", { ids, properties: { isRead: true } });
  await countHits(run, id);
}

/** Drops the oldest hits where there are too many, and keeps the counts with the alert. */
async function countHits(run: Run, id: string): Promise<void> {
  const marks = await rowsOf(run, MarkRow, "hit-marks", { id });
  const dropped = marks.slice(MOST_HITS).map((hit) => hit.id);
  if (dropped.length > 0) await run("delete-hits", { ids: dropped });
  const kept = marks.slice(0, MOST_HITS);
  await changeAlert(run, id, {
    hits: kept.length,
    unread: kept.filter(({ isRead }) => !isRead).length,
    newestAt: kept[0]?.at ?? null,
  });
}

/** Deletes all that an alert found. */
export async function deleteHits(run: Run, id: string): Promise<void> {
  const ids = (await rowsOf(run, MarkRow, "hit-marks", { id })).map((hit) => hit.id);
  if (ids.length > 0) await run("delete-hits", { ids });
}
