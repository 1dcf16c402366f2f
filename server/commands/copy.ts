import { resolve } from "node:path";
import { Command } from "commander";
import { neo4jPlace, placeOf, readSettings } from "../config.ts";
import { WrongUseError } from "../errors.ts";
import { copyGraph } from "../revise/copy-graph.ts";
import { describePlace, type GraphPlace } from "../store/graph-place.ts";
import { openStore } from "../store/open-store.ts";
import { progressReporter } from "./report-progress.ts";
import { requireGraph } from "./require-graph.ts";

interface Options {
  readonly to?: string;
  readonly from?: string;
  readonly user?: string;
  readonly database?: string;
}

export function copyCommand(): Command {
  return new Command("copy")
    .description(
      "Copies the whole graph from one place into another, which must be empty, and compares them. A place is a folder " +
        "or a URI such as neo4j://localhost:7687; the other one is the usual graph. Run again, it goes on where it was interrupted.",
    )
    .option("--to <place>", "where to")
    .option("--from <place>", "where from")
    .option("--user <name>", "user of the URI that is named (NEO4J_USER)")
    .option("--database <name>", "database of the URI that is named (NEO4J_DATABASE)")
    .addHelpText(
      "after",
      "\nThe password is NEWSGRAPH_COPY_PASSWORD for a URI that is named here, else NEO4J_PASSWORD.",
    )
    .action(copy);
}

async function copy(options: Options): Promise<void> {
  const { from: source, to: target } = placesOf(options);
  requireGraph(source);
  const from = await openStore(source);
  try {
    const to = await openStore(target);
    try {
      const { nodes, relationships, sha256 } = await copyGraph(from, to, progressReporter());
      process.stdout.write(
        `copied  ${nodes} nodes, ${relationships} relationships from the ${describePlace(source)} ` +
          `to the ${describePlace(target)}  sha256 ${sha256}\n`,
      );
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

function placesOf(options: Options): { readonly from: GraphPlace; readonly to: GraphPlace } {
  if (options.from === undefined && options.to === undefined) {
    throw new WrongUseError("Say where to with --to, or where from with --from.");
  }
  const usual = () => placeOf(readSettings({}, process.env));
  const named = (words: string | undefined) =>
    words === undefined ? usual() : readPlace(words, options);
  const [from, to] = [named(options.from), named(options.to)];
  if (identity(from) === identity(to)) {
    throw new WrongUseError(`The ${describePlace(from)} cannot be copied into itself.`);
  }
  return { from, to };
}

/** A place as it is written on the command line: a URI, or a folder. */
function readPlace(words: string, { user, database }: Options): GraphPlace {
  if (!/^[a-z0-9+]+:\/\//i.test(words)) return { engine: "embedded", folder: words };
  const settings = readSettings(
    {
      neo4jUri: words,
      neo4jUser: user,
      neo4jDatabase: database,
      neo4jPassword: process.env.NEWSGRAPH_COPY_PASSWORD || undefined,
    },
    process.env,
  );
  return neo4jPlace(settings, words);
}

function identity(place: GraphPlace): string {
  if (place.engine === "embedded") return resolve(place.folder);
  return `${place.uri.replace(/\/$/, "")} ${place.database ?? ""}`;
}
