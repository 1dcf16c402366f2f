import { userInfo } from "node:os";
import { z } from "zod";
import { WrongUseError } from "./errors.ts";
import { LogLevel } from "./logger.ts";
import { type Environment, parseSettings } from "./parse-settings.ts";
import { isLoopback } from "./routes/guard.ts";
import type { GraphPlace, Neo4jPlace } from "./store/graph-place.ts";

/** Who this process runs for; in a container there may be no name for that. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return "reader";
  }
}
/** Names with commas in between. */
const names = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
  );

const Settings = z.object({
  data: z.string().min(1).default(".newsgraph"),
  host: z.string().min(1).default("127.0.0.1"),
  port: z.coerce.number().int().min(0).max(65_535).default(4000),
  token: z.string().min(16, "a token needs 16 characters at least").optional(),
  hostNames: names,
  fetchAllow: names,
  webhookHosts: names,
  webhookSecret: z.string().min(16, "a secret needs 16 characters at least").optional(),
  publicUrl: z
    .url({ protocol: /^https?$/, error: 'write it as "https://graph.paper.example"' })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  watch: z.string().min(1).optional(),
  feedMinutes: z.coerce.number().int().min(1).max(10_080).default(15),
  cypherTimeoutMs: z.coerce.number().int().min(100).max(600_000).default(10_000),
  cypherMaxBytes: z.coerce.number().int().min(1_000).max(500_000_000).default(10_000_000),
  neo4jUri: z
    .string()
    .regex(
      /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+\/?$/,
      'write it as "neo4j://host:7687", with bolt or neo4j and, for encryption, +s or +ssc',
    )
    .optional(),
  neo4jUser: z.string().min(1).default("neo4j"),
  neo4jPassword: z.string().min(1).optional(),
  neo4jDatabase: z
    .string()
    .min(1)
    .refine((name) => name !== "system", 'the database "system" holds no graphs')
    .optional(),
  user: z.string().trim().min(1).max(200).default(systemUser),
  logLevel: LogLevel.optional(),
});

export type Settings = Readonly<z.infer<typeof Settings>>;
type Given = { readonly [Name in keyof Settings]?: string | undefined };

/** The environment variable of each setting. */
const VARIABLES: Readonly<Record<keyof Settings, string>> = {
  data: "NEWSGRAPH_DATA",
  host: "NEWSGRAPH_HOST",
  port: "PORT",
  token: "NEWSGRAPH_TOKEN",
  hostNames: "NEWSGRAPH_HOST_NAMES",
  fetchAllow: "NEWSGRAPH_FETCH_ALLOW",
  webhookHosts: "NEWSGRAPH_WEBHOOK_HOSTS",
  webhookSecret: "NEWSGRAPH_WEBHOOK_SECRET",
  publicUrl: "NEWSGRAPH_PUBLIC_URL",
  watch: "NEWSGRAPH_WATCH",
  feedMinutes: "NEWSGRAPH_FEED_MINUTES",
  cypherTimeoutMs: "NEWSGRAPH_CYPHER_TIMEOUT_MS",
  cypherMaxBytes: "NEWSGRAPH_CYPHER_MAX_BYTES",
  user: "NEWSGRAPH_USER",
  logLevel: "NEWSGRAPH_LOG_LEVEL",
  neo4jUri: "NEO4J_URI",
  neo4jUser: "NEO4J_USER",
  neo4jPassword: "NEO4J_PASSWORD",
  neo4jDatabase: "NEO4J_DATABASE",
};

/**
 * The settings: an option of the command wins over its environment variable. Read once, at start. Throws WrongUseError
 * with the name of the one that is wrong.
 */
export function readSettings(options: Given, environment: Environment): Settings {
  const settings = parseSettings(Settings, VARIABLES, options, environment);
  const { host, token } = settings;
  if (!isLoopback(host) && !token) {
    throw new WrongUseError(
      `Listening on ${host} lets other machines in: set NEWSGRAPH_TOKEN, which they must then know.`,
    );
  }
  return settings;
}

/** Where the graph of these settings is: on Neo4j as soon as NEO4J_URI is set, else in the data folder. */
export function placeOf(settings: Settings): GraphPlace {
  const { data, neo4jUri: uri } = settings;
  return uri ? neo4jPlace(settings, uri) : { engine: "embedded", folder: data };
}

/** A database on Neo4j, reached with the user and password of the settings. */
export function neo4jPlace(settings: Settings, uri: string): Neo4jPlace {
  const { neo4jUser: user, neo4jPassword: password, neo4jDatabase: database } = settings;
  return { engine: "neo4j", uri, user, password, database };
}
