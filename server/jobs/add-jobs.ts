import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { GraphStore } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";
import { type JobDraft, writeInput } from "./job.ts";
import { writeJobs } from "./write-jobs.ts";

const KeyRow = z.object({ key: z.string() });

/** Adds jobs, apart from those whose key another has. Gives the ids of those that were added. */
export function addJobs(
  store: GraphStore,
  drafts: readonly JobDraft[],
): Promise<readonly string[]> {
  const now = new Date();
  const rows = drafts.map((draft, index) => ({ draft, id: newId(now, index) }));
  return writeJobs(store, async (run) => {
    const keys = drafts.flatMap(({ key }) => (key ? [key] : []));
    const known = new Set(
      keys.length > 0
        ? (await rowsOf(run, KeyRow, "job-keys", { keys })).map(({ key }) => key)
        : [],
    );
    const added = rows.filter(({ draft: { key } }) => {
      if (key === undefined) return true;
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
    const jobs = added.map(({ draft, id }) => ({ id, properties: propertiesOf(draft, now) }));
    if (jobs.length > 0) await run("create-jobs", { jobs });
    return jobs.map(({ id }) => id);
  });
}

export function hasJob(store: GraphStore, key: string): Promise<boolean> {
  return store.read(async (run) => (await run("job-keys", { keys: [key] })).length > 0);
}

function propertiesOf({ origin, name, input, key, failure }: JobDraft, now: Date) {
  const at = now.toISOString();
  return {
    origin,
    name: name.slice(0, 500),
    kind: input?.kind ?? "article",
    createdAt: at,
    dueAt: at,
    attempts: 0,
    progress: 0,
    ...(input && { payload: writeInput(input) }),
    ...(key && { key }),
    ...(failure ? { state: "failed", finishedAt: at, ...failure } : { state: "waiting" }),
  };
}

/** Sorts as it was added. */
function newId(now: Date, index: number): string {
  const time = now.toISOString().replace(/\D/g, "");
  return `job:${time}-${String(index).padStart(6, "0")}-${randomBytes(4).toString("hex")}`;
}
