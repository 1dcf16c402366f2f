import { z } from "zod";
import type { Run } from "./graph-store.ts";
import { rowsOf } from "./rows.ts";

const SeqRow = z.object({ seq: z.number().nullish() });

/** The next place in the log, which articles and judgements share. Writers take turns, so nobody else gets it. */
export async function nextSeq(run: Run): Promise<number> {
  const [counted] = await rowsOf(run, SeqRow, "graph-seq");
  // A graph that was imported was not counted here.
  const last = counted?.seq ?? (await lastSeq(run));
  const seq = last + 1;
  await run("set-seq", { seq });
  return seq;
}

async function lastSeq(run: Run): Promise<number> {
  const rows = await rowsOf(run, SeqRow, "last-seq");
  return Math.max(0, ...rows.map(({ seq }) => seq ?? 0));
}
