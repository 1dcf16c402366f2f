import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import open from "open";
import { explain } from "../../ingest/explain.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { pollAlerts } from "../alerts/alert-poller.ts";
import { createApp } from "../app.ts";
import { placeOf, readSettings } from "../config.ts";
import { listen } from "../listen.ts";
import { openLogger } from "../logger.ts";
import { articleAdder } from "../revise/add-articles.ts";
import { SavedQueries } from "../saved-queries/saved-queries.ts";
import { openSecondReader } from "../second-reader/second-reader.ts";
import { readSecondReaderSettings, type SecondReaderOptions } from "../second-reader/settings.ts";
import { describePlace } from "../store/graph-place.ts";
import { version } from "../version.ts";
import { sampleLoader } from "./load-samples.ts";
import { openLongArticleReader } from "./long-article-reader.ts";
import { openAlerts } from "./open-alerts.ts";
import { openGraph } from "./open-graph.ts";
import { openIntake } from "./open-intake.ts";
import { LLM_MODEL, LLM_URL, tellSummary } from "./open-second-reader.ts";

interface Options extends SecondReaderOptions {
  readonly data?: string;
  readonly host?: string;
  readonly port?: string;
  readonly watch?: string;
  readonly samples?: true;
  readonly open?: true;
}

const clientFolder = fileURLToPath(new URL("../../dist/client", import.meta.url));

export function serveCommand(): Command {
  return new Command("serve")
    .description("Serves the explorer and the HTTP API until it is stopped.")
    .option("--port <port>", "port to listen on (PORT, else 4000; 0 takes a free one)")
    .option("--host <host>", "address to listen on (NEWSGRAPH_HOST, else 127.0.0.1)")
    .option("--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)")
    .option("--llm-url <url>", LLM_URL)
    .option("--llm-model <name>", LLM_MODEL)
    .option("--watch <folder>", "queues the files that are put into a folder (NEWSGRAPH_WATCH)")
    .option("--samples", "reads the sample articles, once")
    .option("--open", "opens the explorer in the browser, on a terminal")
    .action(serve);
}

async function serve({ samples, open: isOpened, ...given }: Options): Promise<void> {
  const { llmUrl, llmModel, ...options } = given;
  const settings = readSettings(options, process.env);
  const llm = readSecondReaderSettings({ llmUrl, llmModel }, process.env);
  const logger = openLogger(settings.logLevel);
  const place = placeOf(settings);
  const store = await openGraph(place);
  const reader = openLongArticleReader();
  const secondReader = llm && openSecondReader(llm, logger, (message) => logger.warn(message));
  const addArticle = articleAdder(store, reader.extract, secondReader?.read);
  const intake = openIntake({ store, addArticle, settings, logger });
  const loader = sampleLoader(store, addArticle, say);
  const alerts = openAlerts(store, settings);
  const { token, hostNames, cypherTimeoutMs: timeoutMs, cypherMaxBytes: maxBytes } = settings;
  const app = createApp({
    store,
    addArticle,
    explain: async (source) => explain(source, await loadAnalyser()),
    queries: new SavedQueries(join(settings.data, "queries")),
    queue: intake.queue,
    feeds: intake.feeds,
    alerts,
    version,
    logger,
    clientFolder,
    loading: loader.loading,
    hostNames,
    token,
    publicUrl: settings.publicUrl,
    cypherBounds: { timeoutMs, maxBytes },
    user: settings.user,
  });
  const listening = await intake
    .start()
    .then(() => listen(app, settings.host, settings.port))
    .catch(async (error) => {
      await intake.stop();
      await store.close();
      throw error;
    });
  const stopAlerts = pollAlerts(alerts, logger);
  const stopped = untilStopped();
  say(`newsgraph is at ${listening.url} (${describePlace(place)}; Ctrl-C stops it)`);
  if (token) say(`In a browser, open ${listening.url}/#token=… with the token, once a tab.`);
  if (samples) {
    // Readers need not wait: the graph grows while they look.
    void loader.load().catch((error) => logger.error(error, "The samples could not be read."));
  }
  if (isOpened && process.stdout.isTTY && !process.env.NEWSGRAPH_NO_OPEN) {
    await open(listening.url).catch(() => undefined);
  }
  await stopped;
  say("Stopping: what is under way is finished first. Ctrl-C again stops at once.");
  loader.stop();
  await Promise.all([intake.stop(), stopAlerts()]);
  await listening.stop();
  await reader.close();
  await store.close();
  tellSummary(secondReader);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
