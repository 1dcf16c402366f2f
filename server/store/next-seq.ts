import { z } from "zod";
import type { Run } from "./graph-store.ts";
import { rowsOf } from "./rows.ts";

const SeqRow = z.object({ seq: z.number().nullish() });

/** The next place in the log, which articles and judgements share. Writers take turns, so nobody else gets it. */
export async function nextSeq(run: Run): Promise<number> {
  const seq = (await currentSeq(run)) + 1;
  await setSeq(run, seq);
  return seq;
}

/** Counts what was logged up to this place. */
export async function setSeq(run: Run, seq: number): Promise<void> {
  await run("set-seq", { seq });
}

/** The place in the log of what was logged last; 0 where nothing was. */
export async function currentSeq(run: Run): Promise<number> {
  const [counted] = await rowsOf(run, SeqRow, "graph-seq");
  // A graph that was imported was not counted here.
  return counted?.seq ?? (await lastSeq(run));
}

async function lastSeq(run: Run): Promise<number> {
  const rows = await rowsOf(run, SeqRow, "last-seq");
  return Math.max(0, ...rows.map(({ seq }) => seq ?? 0));
}
