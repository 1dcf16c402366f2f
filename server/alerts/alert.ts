import { z } from "zod";
import { NotFoundError } from "../errors.ts";
import { AlertSearch, type AlertView } from "../routes/alerts.schema.ts";
import type { Run } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";
import { feedPath } from "./feed-key.ts";

/** An alert as the store keeps it, without the rows that it knows. */
const Alert = z.object({
  id: z.string(),
  title: z.string(),
  search: z.string().transform((text) => AlertSearch.parse(JSON.parse(text))),
  createdAt: z.string(),
  checkedAt: z.string(),
  /** The place in the log up to which articles were looked at. */
  seq: z.number(),
  isPaused: z.boolean(),
  hits: z.number(),
  unread: z.number(),
  newestAt: z.string().nullish(),
  code: z.string().nullish(),
  reason: z.string().nullish(),
  /** It can be restored for a while. */
  removedAt: z.string().nullish(),
  webhook: z.string().nullish(),
  /** When its webhook is told next, and how often that was tried in vain. */
  deliverAt: z.string().nullish(),
  attempts: z.number().nullish(),
  /** How often in a row its webhook was asked in vain, whatever was to be told. */
  failures: z.number().nullish(),
  deliveredAt: z.string().nullish(),
  webhookReason: z.string().nullish(),
});
export type Alert = z.infer<typeof Alert>;

export function listedAlerts(run: Run): Promise<readonly Alert[]> {
  return rowsOf(run, Alert, "alerts");
}

/** Throws NotFoundError, also for one that was removed. */
export async function alertById(run: Run, id: string): Promise<Alert> {
  const alert = await alertOrRemoved(run, id);
  if (alert.removedAt) throw alertNotFound(id);
  return alert;
}

/** Throws NotFoundError. */
export async function alertOrRemoved(run: Run, id: string): Promise<Alert> {
  const [alert] = await rowsOf(run, Alert, "alert-by-id", { id });
  if (!alert) throw alertNotFound(id);
  return alert;
}

/** Sets properties of an alert; null takes one away. */
export async function changeAlert(
  run: Run,
  id: string,
  properties: Readonly<Record<string, unknown>>,
): Promise<void> {
  await run("update-alert", { id, properties });
}

/** An alert as the API answers it. */
export function presentAlert(alert: Alert, token: string | undefined): AlertView {
  const { id, title, search, createdAt, checkedAt, seq, isPaused, hits, unread } = alert;
  const { newestAt, code, reason, webhook } = alert;
  return {
    ...{ id, title, search, createdAt, checkedAt, seq, isPaused, hits, unread },
    ...(newestAt && { newestAt }),
    ...(code && { code }),
    ...(reason && { reason }),
    ...(webhook && { webhook: presentWebhook(webhook, alert) }),
    feed: feedPath(id, token),
  };
}

function presentWebhook(url: string, alert: Alert): AlertView["webhook"] {
  const { deliveredAt, webhookReason: reason, failures, attempts, deliverAt } = alert;
  return {
    url,
    failures: failures ?? 0,
    ...(deliveredAt && { deliveredAt }),
    ...(reason && { reason }),
    ...(attempts && deliverAt && { retryAt: deliverAt }),
  };
}

function alertNotFound(id: string): NotFoundError {
  return new NotFoundError("ALERT_NOT_FOUND", `No alert has the id "${id}".`);
}
