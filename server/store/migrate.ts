import { z } from "zod";
import { GraphTooNewError } from "../errors.ts";
import { type Migration, migrations } from "../statements.ts";
import type { GraphStore, Run } from "./graph-store.ts";

const AppliedRow = z.object({ id: z.string(), at: z.string() });

export interface MigrationState {
  readonly id: string;
  /** When it was applied, ISO 8601; undefined: it is pending. */
  readonly at?: string | undefined;
}

/** Every migration of the store's engine, in order, and when the graph passed it. Throws GraphTooNewError. */
export function migrationStates(store: GraphStore): Promise<readonly MigrationState[]> {
  return store.read(async (run) => {
    const applied = await appliedMigrations(run);
    return migrations(store.engine).map(({ id }) => ({ id, at: applied.get(id) }));
  });
}

/**
 * Brings the graph's schema up to date; gives the ids of the migrations that were applied. Of several servers that
 * start together one applies them, while the others wait and then find nothing to do. Throws GraphTooNewError.
 */
export async function migrate(store: GraphStore): Promise<readonly string[]> {
  const [first] = migrations(store.engine);
  if (!first || (await store.read((run) => pendingMigrations(store, run))).length === 0) return [];
  // It makes what writers take their turns on, and is harmless to apply again.
  await apply(store, first);
  return store.write(async (run) => {
    const pending = await pendingMigrations(store, run);
    for (const migration of pending) {
      await apply(store, migration);
      await run("record-migration", { id: migration.id, at: new Date().toISOString() });
    }
    return pending.map(({ id }) => id);
  });
}

async function apply(store: GraphStore, { statements }: Migration): Promise<void> {
  for (const statement of statements) await store.define(statement);
}

async function pendingMigrations(store: GraphStore, run: Run): Promise<readonly Migration[]> {
  const known = migrations(store.engine);
  const applied = await appliedMigrations(run);
  const unknown = [...applied.keys()].filter(
    (id) => !known.some((migration) => migration.id === id),
  );
  if (unknown.length > 0) throw new GraphTooNewError(unknown);
  return known.filter(({ id }) => !applied.has(id));
}

async function appliedMigrations(run: Run): Promise<ReadonlyMap<string, string>> {
  const rows = await run("migrations");
  return new Map(rows.map((row) => AppliedRow.parse(row)).map(({ id, at }) => [id, at]));
}
