import { setTimeout as wait } from "node:timers/promises";
import { Command } from "commander";
import { readSettings } from "../config.ts";
import { openLogger } from "../logger.ts";
import { articleAdder } from "../revise/add-articles.ts";
import type { FeedView } from "../routes/feeds.schema.ts";
import { counted } from "./counted.ts";
import { extractArticle } from "./extract-article.ts";
import { type Intake, openIntake } from "./open-intake.ts";
import { secondReaderOf, tellSummary } from "./open-second-reader.ts";
import { withStore } from "./with-store.ts";

const DATA = ["--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)"] as const;

interface Options {
  readonly data?: string;
}

export function feedCommand(): Command {
  const feed = new Command("feed").description(
    "Feeds (RSS, Atom, JSON Feed) that articles come from. A server asks them every now and then (NEWSGRAPH_FEED_MINUTES).",
  );
  feed
    .command("add")
    .description("Adds a feed, and queues the articles that are in it for a server or `feed poll`.")
    .argument("<url>", "its address")
    .option(...DATA)
    .action((url: string, options: Options) =>
      withIntake(options, async ({ feeds }) => tell(await feeds.add(url))),
    );
  feed
    .command("list")
    .description("Lists the feeds, with how it went when they were asked last.")
    .option(...DATA)
    .action((options: Options) =>
      withIntake(options, async ({ feeds }) => {
        for (const one of await feeds.list()) tell(one);
      }),
    );
  feed
    .command("remove")
    .description("Removes a feed. The articles that came from it stay.")
    .argument("<feed>", "its address or id")
    .option(...DATA)
    .action((idOrUrl: string, options: Options) =>
      withIntake(options, async ({ feeds }) => {
        process.stdout.write(`removed  ${await feeds.remove(idOrUrl)}\n`);
      }),
    );
  feed
    .command("poll")
    .description("Asks all feeds now, or one, and reads the articles that wait, without a server.")
    .argument("[feed]", "its address or id")
    .option(...DATA)
    .action((idOrUrl: string | undefined, options: Options) =>
      withIntake(options, (intake) => poll(intake, idOrUrl)),
    );
  return feed;
}

async function withIntake(
  { data }: Options,
  job: (intake: Intake) => Promise<void>,
): Promise<void> {
  const settings = readSettings({ data }, process.env);
  await withStore(data, async (store) => {
    const logger = openLogger(settings.logLevel ?? "warn");
    const secondReader = secondReaderOf({});
    const addArticle = articleAdder(store, extractArticle, secondReader?.read);
    const intake = openIntake({ store, addArticle, settings, logger });
    try {
      await job(intake);
    } finally {
      await intake.stop();
      tellSummary(secondReader);
    }
  });
}

async function poll({ feeds, queue }: Intake, idOrUrl: string | undefined): Promise<void> {
  const asked = idOrUrl ? [idOrUrl] : (await feeds.list()).map(({ id }) => id);
  for (const one of asked) tell(await feeds.poll(one));
  const began = new Date().toISOString();
  await queue.start();
  await untilIdle(queue);
  const { jobs } = await queue.list({ limit: 500 });
  for (const { state, name, finishedAt = "", entities = 0, claims = 0, outcome, reason } of jobs) {
    if (finishedAt < began) continue;
    if (state === "failed") process.stderr.write(`newsgraph: ${reason}\n`);
    else if (outcome)
      process.stdout.write(
        `${outcome}  "${name}"  ${counted(entities, "entity", "entities")}, ${counted(claims, "claim")}\n`,
      );
  }
}

async function untilIdle(queue: Intake["queue"]): Promise<void> {
  for (;;) {
    const { counts } = await queue.list({ limit: 1 });
    if ((counts.waiting ?? 0) + (counts.running ?? 0) === 0) return;
    await wait(200);
  }
}

/** A feed that failed is told on stderr, and fails the command in the end; the others go on. */
function tell({ id, url, title = "", queued, reason }: FeedView): void {
  process.stdout.write(`${id}  ${url}  "${title}"  ${counted(queued, "article")} so far\n`);
  if (!reason) return;
  process.stderr.write(`newsgraph: ${reason}\n`);
  process.exitCode = 1;
}
