import { join } from "node:path";
import { Command } from "commander";
import type { Alerts } from "../alerts/alerts.ts";
import { readSettings } from "../config.ts";
import { WrongUseError } from "../errors.ts";
import { type AlertView, NewAlert } from "../routes/alerts.schema.ts";
import { SavedQueries } from "../saved-queries/saved-queries.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { describeHit } from "./describe-hit.ts";
import { findEntityId } from "./find-entity.ts";
import { openAlerts } from "./open-alerts.ts";
import { parseAsked } from "./parse-asked.ts";
import { readParameters, savedQuery } from "./saved-query.ts";
import { withStore } from "./with-store.ts";

const DATA = ["--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)"] as const;
/** Hits that are looked through for those that are new. */
const LOOKED_AT = 500;

interface Options {
  readonly data?: string;
}

interface AddOptions extends Options {
  readonly entity?: string;
  readonly with?: string;
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly cypher?: string;
  readonly saved?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly title?: string;
  readonly webhook?: string;
}

export function alertCommand(): Command {
  const alert = new Command("alert").description(
    "Alerts: searches that are done again after articles came in. A server does them by itself.",
  );
  alert
    .command("add")
    .description(
      "Adds an alert on an entity or on a statement. It tells of what comes from now on.",
    )
    .option("--entity <entity>", "anything new about it: its name or id")
    .option("--with <entity>", "only what is between the two")
    .option("--type <types...>", "only these relation types: MET_WITH")
    .option("--status <statuses...>", "only asserted, alleged, planned or denied")
    .option("--cypher <statement>", "new rows of a statement that only reads")
    .option("--saved <name>", "new rows of a saved query, by its name in query --list")
    .option("--params <json>", "parameters of the statement, a JSON object", readParameters, {})
    .option("--title <title>", "its name")
    .option("--webhook <url>", "told of what is found; its host is in NEWSGRAPH_WEBHOOK_HOSTS")
    .option(...DATA)
    .action((options: AddOptions) =>
      withAlerts(options, async (alerts, store, data) =>
        tell(await alerts.add(await newAlert(store, data, options))),
      ),
    );
  alert
    .command("list")
    .description("Lists the alerts, with how it went when they were looked at last.")
    .option(...DATA)
    .action((options: Options) =>
      withAlerts(options, async (alerts) => {
        for (const one of await alerts.list()) tell(one);
      }),
    );
  alert
    .command("remove")
    .description("Removes an alert.")
    .argument("<alert>", "its id")
    .option(...DATA)
    .action((id: string, options: Options) =>
      withAlerts(options, async (alerts) => {
        process.stdout.write(`removed  ${(await alerts.remove(id)).id}\n`);
      }),
    );
  alert
    .command("check")
    .description(
      "Looks for all alerts now, or for one, tells what is new, and tells webhooks: from cron, without a server.",
    )
    .argument("[alert]", "its id")
    .option(...DATA)
    .action((id: string | undefined, options: Options) =>
      withAlerts(options, (alerts) => check(alerts, id)),
    );
  return alert;
}

async function withAlerts(
  { data }: Options,
  job: (alerts: Alerts, store: GraphStore, data: string) => Promise<void>,
): Promise<void> {
  const settings = readSettings({ data }, process.env);
  await withStore(data, (store) => job(openAlerts(store, settings), store, settings.data));
}

async function newAlert(store: GraphStore, data: string, options: AddOptions): Promise<NewAlert> {
  const { entity, cypher, saved, title, webhook } = options;
  if ([entity, cypher, saved].filter((one) => one !== undefined).length !== 1)
    throw new WrongUseError("Give --entity, or --cypher, or --saved; one of them.");
  const asked = entity
    ? await pattern(store, entity, options)
    : await statement(data, cypher, saved, options.params);
  return parseAsked(NewAlert, {
    ...asked,
    ...(title && { title }),
    ...(webhook && { webhook }),
  });
}

/** What is to be looked for, and what that is called where it has a name. */
interface Asked {
  readonly title?: string;
  readonly search: unknown;
}

async function pattern(store: GraphStore, entity: string, options: AddOptions): Promise<Asked> {
  const { with: other, type = [], status = [] } = options;
  return {
    search: {
      kind: "pattern",
      entity: await findEntityId(store, entity),
      ...(other && { other: await findEntityId(store, other) }),
      relationTypes: type,
      statuses: status,
    },
  };
}

async function statement(
  data: string,
  cypher: string | undefined,
  saved: string | undefined,
  parameters: AddOptions["params"],
): Promise<Asked> {
  if (saved === undefined) return { search: { kind: "cypher", statement: cypher, parameters } };
  const queries = new SavedQueries(join(data, "queries"));
  const { title } = await queries.find(saved);
  const asked = await savedQuery(queries, saved, parameters);
  return { title, search: { kind: "cypher", ...asked, query: saved } };
}

async function check(alerts: Alerts, id: string | undefined): Promise<void> {
  const all = id ? [await alerts.find(id)] : await alerts.list();
  for (const before of all) {
    if (before.isPaused && !id) continue;
    const known = new Set((await alerts.hits(before.id, LOOKED_AT)).map((hit) => hit.id));
    tell(await alerts.check(before.id));
    const hits = await alerts.hits(before.id, LOOKED_AT);
    for (const hit of hits.filter((one) => !known.has(one.id)).toReversed()) {
      process.stdout.write(`${describeHit(hit).join("\n")}\n`);
    }
  }
  while (await alerts.deliverNext());
  for (const { webhook } of await alerts.list()) fail(webhook?.reason);
}

/** An alert whose statement failed is told on stderr, and fails the command in the end; the others go on. */
function tell({ id, title, isPaused, hits, unread, reason }: AlertView): void {
  const state = isPaused ? "  paused" : "";
  process.stdout.write(`${id}  "${title}"  ${hits} found, ${unread} unread${state}\n`);
  fail(reason);
}

function fail(reason: string | undefined): void {
  if (!reason) return;
  process.stderr.write(`newsgraph: ${reason}\n`);
  process.exitCode = 1;
}
