import { later } from "../jobs/later.ts";
import { writeJobs } from "../jobs/write-jobs.ts";
import type { AlertChange, AlertHit, AlertView, NewAlert } from "../routes/alerts.schema.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { currentSeq } from "../store/next-seq.ts";
import { idsOf } from "../store/rows.ts";
import { addAlert } from "./add-alert.ts";
import { type Alert, alertById, changeAlert, listedAlerts, presentAlert } from "./alert.ts";
import { editAlert, removeAlert, restoreAlert } from "./change-alert.ts";
import { checkAlert } from "./check-alert.ts";
import { deliverNext, type Webhooks } from "./deliver-hits.ts";
import type { Bounds } from "./find-rows.ts";
import { listHits, readHits } from "./hits.ts";

interface AlertsOptions {
  readonly store: GraphStore;
  /** Limits of statements, as those of people have them. */
  readonly bounds: Bounds;
  readonly webhooks: Webhooks;
  /** The server's, which keys of feeds are made of. */
  readonly token?: string | undefined;
}

/** Searches that are done again after articles came in. Their state is in the store, so that it outlives this process. */
export class Alerts {
  readonly #options: AlertsOptions;
  readonly #listeners = new Set<() => void>();

  constructor(options: AlertsOptions) {
    this.#options = options;
  }

  /** As they were added. */
  list(): Promise<readonly AlertView[]> {
    return this.#options.store.read(async (run) =>
      (await listedAlerts(run)).map((alert) => this.#present(alert)),
    );
  }

  /** Throws NotFoundError. */
  async find(id: string): Promise<AlertView> {
    return this.#present(await this.#options.store.read((run) => alertById(run, id)));
  }

  /**
   * Adds an alert, which tells of what comes from now on. Throws WebhookError, NotFoundError, TooManyAlertsError, and for a
   * statement what a question of a person throws; nothing was added then.
   */
  async add(alert: NewAlert): Promise<AlertView> {
    const { store, bounds, webhooks } = this.#options;
    if (alert.webhook) webhooks.check(alert.webhook);
    return this.#changed(addAlert(store, alert, bounds));
  }

  /** Throws NotFoundError, WebhookError. */
  async change(id: string, change: AlertChange): Promise<AlertView> {
    const { store, webhooks } = this.#options;
    if (change.webhook) webhooks.check(change.webhook);
    return this.#changed(editAlert(store, id, change));
  }

  /** It can be restored for a day. Throws NotFoundError. */
  remove(id: string): Promise<AlertView> {
    return this.#changed(removeAlert(this.#options.store, id));
  }

  /** Throws NotFoundError. */
  restore(id: string): Promise<AlertView> {
    return this.#changed(restoreAlert(this.#options.store, id));
  }

  /** Newest first. Throws NotFoundError. */
  hits(id: string, limit: number): Promise<readonly AlertHit[]> {
    return listHits(this.#options.store, id, limit);
  }

  /** Marks hits as read: these, or all. Throws NotFoundError. */
  read(id: string, hits?: readonly string[]): Promise<AlertView> {
    return this.#changed(
      writeJobs(this.#options.store, async (run) => {
        await readHits(run, id, hits);
        return alertById(run, id);
      }),
    );
  }

  /** Looks now. What goes wrong with its statement is told in its `reason`. Throws NotFoundError. */
  async check(id: string): Promise<AlertView> {
    const { store, bounds } = this.#options;
    await checkAlert(store, id, bounds);
    return this.#changed(store.read((run) => alertById(run, id)));
  }

  /** The place in the log of what was logged last. */
  seq(): Promise<number> {
    return this.#options.store.read(currentSeq);
  }

  /** Looks for the alert that has waited longest since something was logged. False: none waits. Of several servers one looks. */
  async checkNext(): Promise<boolean> {
    const { store, bounds } = this.#options;
    const next = async (run: Run) =>
      idsOf(run, "next-alert", { seq: await currentSeq(run), now: later(0) });
    if ((await store.read(next)).length === 0) return false;
    const taken = await writeJobs(store, async (run) => {
      const [id] = await next(run);
      if (id) await changeAlert(run, id, { dueAt: later(LEASE_MS + bounds.timeoutMs) });
      return id;
    });
    if (taken) await this.check(taken);
    return taken !== undefined;
  }

  /** Tells the webhook that is due. False: none is. */
  async deliverNext(): Promise<boolean> {
    const { store, webhooks } = this.#options;
    const isDelivered = await deliverNext(store, webhooks);
    if (isDelivered) this.#tell();
    return isDelivered;
  }

  /** Calls `listener` when alerts have changed in this process. Returns a stop. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #changed(change: Promise<Alert>): Promise<AlertView> {
    const alert = await change;
    this.#tell();
    return this.#present(alert);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #present(alert: Alert): AlertView {
    return presentAlert(alert, this.#options.token);
  }
}

/** How long an alert that is looked at is nobody else's, beyond the time of its statement. */
const LEASE_MS = 60_000;
