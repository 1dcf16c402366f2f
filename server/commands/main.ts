import { Command, CommanderError } from "commander";
import { ExplorerError, NotFoundError, WrongUseError } from "../errors.ts";
import "../plain-issues.ts";
import { version } from "../version.ts";
import { alertCommand } from "./alert.ts";
import { copyCommand } from "./copy.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { feedCommand } from "./feed.ts";
import { importCommand } from "./import.ts";
import { importCsvCommand } from "./import-csv.ts";
import { ingestCommand } from "./ingest.ts";
import { judgeCommand } from "./judge.ts";
import { linkCommand } from "./link.ts";
import { migrateCommand } from "./migrate.ts";
import { queryCommand } from "./query.ts";
import { newsCommand, reviewCommand } from "./review.ts";
import { serveCommand } from "./serve.ts";

const EXIT = { fine: 0, failed: 1, wrongUse: 2, notFound: 3 } as const;

const HELP = `
Examples:
  $ newsgraph extract article.txt                 what an article says, as JSON
  $ newsgraph extract articles/ > articles.jsonl  a folder, one line an article
  $ newsgraph ingest articles/*.txt               adds them to the graph
  $ newsgraph ingest report.pdf https://paper.example/story
  $ newsgraph feed add https://paper.example/rss  asked for new articles by a server
  $ newsgraph alert add --entity 'William Barr'   what is new about him; alert check looks
  $ newsgraph serve --open                        the explorer, in the browser
  $ newsgraph query 'MATCH (a:Person)-[r:NEGOTIATED_WITH]-(b:Person) RETURN a.name, b.name, r.status'
  $ newsgraph query --saved who-denies-what-another-affirms
  $ newsgraph export -o graph.jsonl               everything, for import
  $ newsgraph import graph.jsonl --data other     the same graph, in another folder
  $ newsgraph export --format gexf -o graph.gexf  entities and edges, for Gephi
  $ newsgraph copy --to neo4j://localhost:7687    the whole graph, onto Neo4j
  $ newsgraph judge merge 'William Barr' 'Bill Barr' --why 'one man'
  $ newsgraph judge log                           what was judged; judge undo takes it back
  $ newsgraph review                              what is worth a look, most first
  $ newsgraph news --since 2020-11-17             what came since
  $ newsgraph import-csv edges.csv --preview      edges by hand, a row each

Exit codes:
  0  fine
  1  failed: a file could not be read, a statement is wrong, the store did not answer
  2  wrong use: an unknown command or option, a setting that is wrong, a port that is taken
  3  not found: a file or folder that is not there

Environment: NEWSGRAPH_DATA (folder of the graph, .newsgraph), PORT (4000), NEWSGRAPH_HOST (127.0.0.1),
NEWSGRAPH_TOKEN, NEWSGRAPH_HOST_NAMES, NEWSGRAPH_FETCH_ALLOW, NEWSGRAPH_WEBHOOK_HOSTS, NEWSGRAPH_WEBHOOK_SECRET, NEWSGRAPH_PUBLIC_URL, NEWSGRAPH_WATCH, NEWSGRAPH_FEED_MINUTES (15), NEWSGRAPH_CYPHER_TIMEOUT_MS (10000), NEWSGRAPH_CYPHER_MAX_BYTES (10000000),
NEWSGRAPH_LOG_LEVEL, NEWSGRAPH_NO_OPEN, NEWSGRAPH_USER (who judges). NEWSGRAPH_LLM_URL, _MODEL and _KEY set a second reader (docs/second-reader.md). With NEO4J_URI (bolt:// or neo4j://, +s, +ssc), NEO4J_USER (neo4j), NEO4J_PASSWORD
and NEO4J_DATABASE, every command works on the graph in that database.
`;

/** Runs the command line; gives the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const program = new Command("newsgraph")
    .description("News articles as a knowledge graph of who did what to whom, according to whom.")
    .version(version)
    .addHelpText("after", HELP)
    .showHelpAfterError("(newsgraph --help shows how it is used)")
    .exitOverride();
  for (const command of [
    serveCommand(),
    extractCommand(),
    explainCommand(),
    ingestCommand(),
    feedCommand(),
    alertCommand(),
    queryCommand(),
    exportCommand(),
    migrateCommand(),
    importCommand(),
    copyCommand(),
    judgeCommand(),
    importCsvCommand(),
    linkCommand(),
    reviewCommand(),
    newsCommand(),
  ]) {
    program.addCommand(prepare(command, program));
  }
  try {
    await program.parseAsync(words, { from: "user" });
    return Number(process.exitCode ?? EXIT.fine);
  } catch (error) {
    return explain(error);
  }
}

/** Settings of the program are those of its commands too, and of theirs. */
function prepare(command: Command, parent: Command): Command {
  command.exitOverride().copyInheritedSettings(parent);
  for (const one of command.commands) prepare(one, command);
  return command;
}

function explain(error: unknown): number {
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
  if (!(error instanceof ExplorerError)) throw error;
  process.stderr.write(`newsgraph: ${error.message}\n`);
  if (error instanceof NotFoundError) return EXIT.notFound;
  return error instanceof WrongUseError ? EXIT.wrongUse : EXIT.failed;
}
