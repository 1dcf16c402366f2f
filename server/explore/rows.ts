import { z } from "zod";
import type { Run } from "../store/graph-store.ts";

/** Sends one of our statements and reads each row of its answer by a schema. */
export async function rowsOf<Schema extends z.ZodType>(
  run: Run,
  schema: Schema,
  name: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly z.infer<Schema>[]> {
  return z.array(schema).parse(await run(name, parameters));
}

const Total = z.object({ total: z.number() });

/** The one number that a counting statement answers. */
export async function totalOf(run: Run, name: string): Promise<number> {
  return (await rowsOf(run, Total, name))[0]?.total ?? 0;
}
