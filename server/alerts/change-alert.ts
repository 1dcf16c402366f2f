import { later } from "../jobs/later.ts";
import { writeJobs } from "../jobs/write-jobs.ts";
import type { AlertChange } from "../routes/alerts.schema.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { idsOf } from "../store/rows.ts";
import { type Alert, alertById, alertOrRemoved, changeAlert } from "./alert.ts";
import { deleteHits, MOST_HITS } from "./hits.ts";

/** How long an alert that was removed can be restored. */
const RESTORABLE_MS = 24 * 3_600_000;

/** Changes what is given. Throws NotFoundError. */
export function editAlert(
  store: GraphStore,
  id: string,
  { title, isPaused, webhook }: AlertChange,
): Promise<Alert> {
  return writeJobs(store, async (run) => {
    const before = await alertById(run, id);
    await changeAlert(run, id, {
      ...(title !== undefined && { title }),
      ...(isPaused !== undefined && { isPaused }),
    });
    if (webhook !== undefined && webhook !== (before.webhook ?? null))
      await changeWebhook(run, id, webhook);
    return alertById(run, id);
  });
}

/** Another webhook is told of what comes from now on. */
async function changeWebhook(run: Run, id: string, webhook: string | null): Promise<void> {
  const due = await run("hits-to-deliver", { id, limit: MOST_HITS });
  const ids = due.length > 0 ? await idsOf(run, "hit-marks", { id }) : [];
  if (ids.length > 0) await run("update-hits", { ids, properties: { isDue: false } });
  await changeAlert(run, id, {
    webhook,
    deliverAt: null,
    attempts: 0,
    failures: 0,
    deliveredAt: null,
    webhookReason: null,
  });
}

/** Removes an alert, and deletes those that were removed long ago. Throws NotFoundError. */
export function removeAlert(store: GraphStore, id: string): Promise<Alert> {
  return writeJobs(store, async (run) => {
    const alert = await alertById(run, id);
    await changeAlert(run, id, { removedAt: later(0) });
    for (const old of await idsOf(run, "alerts-removed", { before: later(-RESTORABLE_MS) })) {
      await deleteHits(run, old);
      await run("delete-alert", { id: old });
    }
    return alert;
  });
}

/** Puts back an alert that was removed, with what it found and knows. Throws NotFoundError. */
export function restoreAlert(store: GraphStore, id: string): Promise<Alert> {
  return writeJobs(store, async (run) => {
    await alertOrRemoved(run, id);
    await changeAlert(run, id, { removedAt: null });
    return alertById(run, id);
  });
}
