import { z } from "zod";
import { ExplorerError, StoreUnavailableError } from "../errors.ts";
import { later } from "../jobs/later.ts";
import { writeJobs } from "../jobs/write-jobs.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { currentSeq } from "../store/next-seq.ts";
import { rowsOf } from "../store/rows.ts";
import { type Alert, alertById, changeAlert } from "./alert.ts";
import { findClaims, type Pattern } from "./find-claims.ts";
import { askRows, type Bounds, knownRows, newRows, type Statement } from "./find-rows.ts";
import { addHits, type FoundHit } from "./hits.ts";

const KnownRow = z.object({ known: z.array(z.string()).nullish() });

/** Failures that cost so much that not each burst of articles is to bring one. */
const COSTLY: ReadonlySet<string> = new Set(["QUERY_TIMEOUT", "QUERY_TOO_LARGE"]);
const COSTLY_WAIT_MS = 15 * 60_000;

/** Looks whether there is something new for an alert, and keeps it. Gives how many hits came. Throws NotFoundError. */
export async function checkAlert(store: GraphStore, id: string, bounds: Bounds): Promise<number> {
  const alert = await store.read((run) => alertById(run, id));
  const { search } = alert;
  return search.kind === "pattern"
    ? checkClaims(store, alert, search)
    : checkRows(store, alert, search, bounds);
}

/** In steps, so that others come to write in between. */
async function checkClaims(store: GraphStore, alert: Alert, pattern: Pattern): Promise<number> {
  const { hits, seq, isDone } = await store.read((run) => findClaims(run, alert, pattern));
  const added = await keep(store, alert.id, seq, hits);
  return isDone ? added : added + (await checkClaims(store, { ...alert, seq }, pattern));
}

async function checkRows(
  store: GraphStore,
  { id }: Alert,
  statement: Statement,
  bounds: Bounds,
): Promise<number> {
  const seq = await store.read(currentSeq);
  try {
    const found = await askRows(store, statement, bounds);
    return await writeJobs(store, async (run) => {
      // Somebody else may have looked meanwhile: what they found is known.
      const [row] = await rowsOf(run, KnownRow, "alert-rows", { id });
      const before = row?.known ?? [];
      const hit = newRows({ id, seq }, found, before);
      if (hit) await changeAlert(run, id, { known: knownRows(found.digests, before) });
      return looked(run, id, seq, hit ? [hit] : []);
    });
  } catch (error) {
    if (!(error instanceof ExplorerError) || error instanceof StoreUnavailableError) throw error;
    await writeJobs(store, async (run) => {
      await alertById(run, id);
      const { code, message: reason } = error;
      const dueAt = later(COSTLY.has(code) ? COSTLY_WAIT_MS : 0);
      await changeAlert(run, id, { seq, checkedAt: later(0), dueAt, code, reason });
    });
    return 0;
  }
}

function keep(store: GraphStore, id: string, seq: number, hits: readonly FoundHit[]) {
  return writeJobs(store, (run) => looked(run, id, seq, hits));
}

/** One that was removed in the meantime stays so. */
async function looked(
  run: Run,
  id: string,
  seq: number,
  hits: readonly FoundHit[],
): Promise<number> {
  const alert = await alertById(run, id);
  const now = later(0);
  const added = await addHits(run, alert, hits, now);
  await changeAlert(run, id, {
    seq: Math.max(seq, alert.seq),
    checkedAt: now,
    dueAt: now,
    code: null,
    reason: null,
    ...(added > 0 && alert.webhook && !alert.deliverAt && { deliverAt: now }),
  });
  return added;
}
