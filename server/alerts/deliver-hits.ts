import { createHmac } from "node:crypto";
import { WebhookError } from "../errors.ts";
import type { PostJson } from "../intake/fetch/post-json.ts";
import { later } from "../jobs/later.ts";
import { writeJobs } from "../jobs/write-jobs.ts";
import { linkToHit, linkToSearch } from "../present/explorer-links.ts";
import type { AlertHit } from "../routes/alerts.schema.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { idsOf } from "../store/rows.ts";
import { type Alert, alertById, changeAlert } from "./alert.ts";
import { digest } from "./digest.ts";
import { hitsFrom } from "./hits.ts";

export interface Webhooks extends PostJson {
  /** Signs what is sent. */
  readonly secret?: string | undefined;
  /** Where people find the explorer, where that is known: "https://graph.paper.example". */
  readonly explorerUrl?: string | undefined;
  /** How long it waits after it told one in vain, for a reason that passes: once, twice, three times. */
  readonly waitsMs?: readonly number[];
}

/** How long a delivery under way is nobody else's. */
const LEASE_MS = 60_000;
const HITS_AT_ONCE = 50;
const WAITS_MS = [30_000, 5 * 60_000, 60 * 60_000];

/** Tells the webhook that has been due longest what its alert found. False: none is due. Of several servers one does. */
export async function deliverNext(store: GraphStore, webhooks: Webhooks): Promise<boolean> {
  const due = (run: Run) => idsOf(run, "next-delivery", { now: later(0) });
  if ((await store.read(due)).length === 0) return false;
  const taken = await writeJobs(store, async (run) => {
    const [id] = await due(run);
    if (!id) return undefined;
    await changeAlert(run, id, { deliverAt: later(LEASE_MS) });
    const hits = await hitsFrom(run, "hits-to-deliver", { id, limit: HITS_AT_ONCE });
    return { alert: await alertById(run, id), hits };
  });
  if (!taken) return false;
  const { alert, hits } = taken;
  const failure = await tell(webhooks, alert, hits);
  await writeJobs(store, (run) =>
    failure
      ? retryOrGiveUp(run, alert, hits, failure, webhooks.waitsMs ?? WAITS_MS)
      : delivered(run, alert, hits),
  );
  return true;
}

async function tell(
  { post, secret, explorerUrl: base }: Webhooks,
  { id, title, search, webhook }: Alert,
  hits: readonly AlertHit[],
): Promise<WebhookError | undefined> {
  if (!webhook || hits.length === 0) return undefined;
  const body = JSON.stringify({
    alert: { id, title },
    hits: hits.map((hit) => ({ ...hit, ...(base && { url: base + linkToHit(hit) }) })),
    ...(base && { url: base + linkToSearch(search) }),
  });
  try {
    await post(webhook, body, {
      "X-Newsgraph-Delivery": digest(hits.map((hit) => hit.id)),
      ...(secret && { "X-Newsgraph-Signature": `sha256=${sign(body, secret)}` }),
    });
    return undefined;
  } catch (error) {
    if (error instanceof WebhookError) return error;
    throw error;
  }
}

const sign = (body: string, secret: string) =>
  createHmac("sha256", secret).update(body).digest("hex");

async function delivered(run: Run, alert: Alert, hits: readonly AlertHit[]): Promise<void> {
  await settle(run, alert.id, hits);
  if (hits.length > 0)
    await changeAlert(run, alert.id, { deliveredAt: later(0), failures: 0, webhookReason: null });
}

async function retryOrGiveUp(
  run: Run,
  { id, attempts, failures }: Alert,
  hits: readonly AlertHit[],
  { message, isPassing }: WebhookError,
  waits: readonly number[],
): Promise<void> {
  const tried = (attempts ?? 0) + 1;
  const wait = isPassing ? waits[tried - 1] : undefined;
  await changeAlert(run, id, { failures: (failures ?? 0) + 1, webhookReason: message });
  if (wait === undefined) await settle(run, id, hits);
  else await changeAlert(run, id, { attempts: tried, deliverAt: later(wait) });
}

/** Is done with these hits. More may have come meanwhile. */
async function settle(run: Run, id: string, hits: readonly AlertHit[]): Promise<void> {
  const ids = hits.map((hit) => hit.id);
  if (ids.length > 0) await run("update-hits", { ids, properties: { isDue: false } });
  const [more] = await hitsFrom(run, "hits-to-deliver", { id, limit: 1 });
  await changeAlert(run, id, { attempts: 0, deliverAt: more ? later(0) : null });
}
