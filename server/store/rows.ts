import { z } from "zod";
import type { Run } from "./graph-store.ts";

/** Sends one of our statements and reads each row of its answer by a schema. */
export async function rowsOf<Schema extends z.ZodType>(
  run: Run,
  schema: Schema,
  name: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly z.infer<Schema>[]> {
  return z.array(schema).parse(await run(name, parameters));
}

const IdRow = z.object({ id: z.string() });

/** The ids that a statement answers, in its order. */
export async function idsOf(
  run: Run,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  return (await rowsOf(run, IdRow, name, parameters)).map(({ id }) => id);
}

const Total = z.object({ total: z.number() });

/** The one number that a counting statement answers. */
export async function totalOf(run: Run, name: string): Promise<number> {
  return (await rowsOf(run, Total, name))[0]?.total ?? 0;
}
