import { z } from "zod";
import type { Run } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";

const Total = z.object({ total: z.number() });

/** The one number that a counting statement answers. */
export async function totalOf(run: Run, name: string): Promise<number> {
  return (await rowsOf(run, Total, name))[0]?.total ?? 0;
}
