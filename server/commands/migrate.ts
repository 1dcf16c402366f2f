import { Command } from "commander";
import { placeOf, readSettings } from "../config.ts";
import { describePlace } from "../store/graph-place.ts";
import { migrate, migrationStates } from "../store/migrate.ts";
import { openEngine } from "../store/open-store.ts";

interface Options {
  readonly data?: string;
  readonly status?: true;
}

export function migrateCommand(): Command {
  return new Command("migrate")
    .description(
      "Brings the graph's schema up to date, as every command does when it opens the graph.",
    )
    .option("--status", "only says which migrations the graph is past, and which are pending")
    .option("--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)")
    .action(migrateGraph);
}

async function migrateGraph({ data, status }: Options): Promise<void> {
  const place = placeOf(readSettings({ data }, process.env));
  const store = await openEngine(place);
  try {
    const applied = status ? [] : await migrate(store);
    const states = await migrationStates(store);
    for (const { id, at } of states) {
      const state = at ? `applied ${at}` : "pending";
      process.stdout.write(`${id}  ${state}${applied.includes(id) ? "  (now)" : ""}\n`);
    }
    const pending = states.filter(({ at }) => !at).length;
    process.stderr.write(`newsgraph: ${describePlace(place)}: ${pending} pending\n`);
  } finally {
    await store.close();
  }
}
