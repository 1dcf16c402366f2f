import assert from "node:assert/strict";
import { findJob, listJobs } from "../../../server/jobs/list-jobs.ts";
import type { GraphStore, Row } from "../../../server/store/graph-store.ts";

const HALF: Row = {
  id: "job:1",
  state: "done",
  kind: "article",
  origin: "text",
  name: "An article",
  createdAt: "2026-11-29T10:00:00.000Z",
  finishedAt: "2026-11-29T10:00:01.000Z",
  attempts: 1,
  progress: 100,
  outcome: "added",
};
const WHOLE: Row = { ...HALF, articleId: "article:1", entities: 2, claims: 1 };

describe("A job that is being committed", () => {
  it("is looked at again where half of it is seen", async () => {
    const { store, reads } = storeThatSees([HALF, WHOLE], (job) => ({
      "job-by-id": [{ job }],
    }));

    const job = await findJob(store, "job:1");

    assert.equal(job.articleId, "article:1");
    assert.equal(reads(), 2);
  });

  it("is looked at once where all of it is seen", async () => {
    const { store, reads } = storeThatSees([WHOLE], (job) => ({ "job-by-id": [{ job }] }));

    await findJob(store, "job:1");

    assert.equal(reads(), 1);
  });

  it("is looked at again in a list", async () => {
    const { store, reads } = storeThatSees([HALF, WHOLE], (job) => ({
      jobs: [{ ...job, hasInput: false }],
      "count-jobs": [{ state: "done", total: 1 }],
    }));

    const { jobs } = await listJobs(store, { limit: 10 });

    assert.deepEqual(
      jobs.map(({ articleId }) => articleId),
      ["article:1"],
    );
    assert.equal(reads(), 2);
  });
});

/** A store of one job, which each read sees as the next of `states`. */
function storeThatSees(
  states: readonly Row[],
  answersOf: (job: Row) => Readonly<Record<string, readonly Row[]>>,
) {
  let reads = 0;
  const store = {
    read: <T>(work: (run: (name: string) => Promise<readonly Row[]>) => Promise<T>) => {
      const answers = answersOf(states[reads] ?? {});
      reads += 1;
      return work(async (name) => answers[name] ?? []);
    },
  } as unknown as GraphStore;
  return { store, reads: () => reads };
}
