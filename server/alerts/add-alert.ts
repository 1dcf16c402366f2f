import { randomUUID } from "node:crypto";
import { TooManyAlertsError } from "../errors.ts";
import { entityNotFound } from "../explore/entity-not-found.ts";
import { entitySummaries } from "../explore/entity-summaries.ts";
import { later } from "../jobs/later.ts";
import { writeJobs } from "../jobs/write-jobs.ts";
import { leaderOf } from "../revise/judgements/find-targets.ts";
import type { AlertSearch, NewAlert } from "../routes/alerts.schema.ts";
import type { EntityReference } from "../routes/entities.schema.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { currentSeq } from "../store/next-seq.ts";
import { type Alert, alertById, listedAlerts } from "./alert.ts";
import { askRows, type Bounds, knownRows } from "./find-rows.ts";

const MOST_ALERTS = 200;

/**
 * Adds an alert, which knows all that is there now. Throws NotFoundError for entities that are not there, TooManyAlertsError,
 * and for a statement what a question of a person throws.
 */
export async function addAlert(
  store: GraphStore,
  { title, search: asked, webhook }: NewAlert,
  bounds: Bounds,
): Promise<Alert> {
  const { search, seq } = await store.read(async (run) => ({
    search: await nameEntities(run, asked),
    seq: await currentSeq(run),
  }));
  const known =
    search.kind === "cypher" ? knownRows((await askRows(store, search, bounds)).digests, []) : [];
  return writeJobs(store, async (run) => {
    if ((await listedAlerts(run)).length >= MOST_ALERTS) throw new TooManyAlertsError(MOST_ALERTS);
    const id = `alert:${randomUUID()}`;
    const now = later(0);
    await run("create-alert", {
      id,
      properties: {
        title: title ?? titleOf(search),
        search: JSON.stringify(search),
        createdAt: now,
        checkedAt: now,
        dueAt: now,
        seq,
        isPaused: false,
        hits: 0,
        unread: 0,
        known,
        ...(webhook && { webhook }),
      },
    });
    return alertById(run, id);
  });
}

async function nameEntities(run: Run, search: NewAlert["search"]): Promise<AlertSearch> {
  if (search.kind === "cypher") return search;
  const { entity, other, ...pattern } = search;
  return {
    ...pattern,
    entity: await referenceTo(run, entity),
    ...(other && { other: await referenceTo(run, other) }),
  };
}

async function referenceTo(run: Run, id: string): Promise<EntityReference> {
  const [found] = await entitySummaries(run, [await leaderOf(run, id)]);
  if (!found) throw entityNotFound(id);
  return { id: found.id, name: found.name, type: found.type };
}

function titleOf(search: AlertSearch): string {
  if (search.kind === "pattern") {
    const { entity, other } = search;
    return other ? `${entity.name} and ${other.name}` : entity.name;
  }
  const [line = ""] = search.statement.split("\n").map((one) => one.replace(/^\/\/\s*/, "").trim());
  return line.slice(0, 200);
}
