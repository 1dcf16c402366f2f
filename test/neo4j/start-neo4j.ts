import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { Neo4jError } from "neo4j-driver";
import { neo4jClassPath } from "./class-path.ts";

const VERSION = "5.26.30";
const START_MS = 300_000;

interface Options {
  /** Folder of the database; made if it is not there. */
  readonly home: string;
  /** Without one, a free port. */
  readonly port?: number;
  /** 8 characters at least. */
  readonly password: string;
  /** Quick to start and small, unless it is given what a server would have. */
  readonly power?: Power;
}

interface Power {
  readonly java: readonly string[];
  readonly pageCache: string;
}

const SMALL: Power = {
  java: ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"],
  pageCache: "64m",
};

export interface RunningNeo4j {
  readonly pid: number;
  readonly uri: string;
  readonly port: number;
  readonly user: "neo4j";
  readonly password: string;
  /** Stops as a system would: what is under way ends, and the database is closed. */
  stop(): Promise<void>;
  /** Ends the process at once. */
  kill(): Promise<void>;
  /** Stops the process where it is: what is sent to it is neither answered nor refused, until it thaws. */
  freeze(): void;
  thaw(): void;
}

/** Starts a Neo4j Community server that listens on this machine alone; resolves once it answers. */
export async function startNeo4j({
  home,
  port,
  password,
  power = SMALL,
}: Options): Promise<RunningNeo4j> {
  const ownPort = port ?? (await freePort());
  const process_ = launch(home, ownPort, power);
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    if (process_.exitCode !== null || process_.signalCode !== null) return;
    const ended = once(process_, "exit");
    process_.kill(signal);
    await ended;
  };
  const killLast = () => void process_.kill("SIGKILL");
  process.once("exit", killLast);
  process_.once("exit", () => process.off("exit", killLast));
  const uri = `bolt://127.0.0.1:${ownPort}`;
  try {
    await untilAnswering(uri, password, process_);
  } catch (error) {
    await end("SIGKILL");
    throw new Error(`Neo4j did not start: ${describe(error)}\n${lastLog(home)}`, { cause: error });
  }
  return {
    pid: process_.pid ?? 0,
    uri,
    port: ownPort,
    user: "neo4j",
    password,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    freeze: () => void process_.kill("SIGSTOP"),
    thaw: () => void process_.kill("SIGCONT"),
  };
}

function launch(home: string, port: number, { java: options, pageCache }: Power): ChildProcess {
  const version = process.env.NEO4J_VERSION ?? VERSION;
  const classPath = neo4jClassPath(version);
  const configuration = join(home, "conf");
  mkdirSync(configuration, { recursive: true });
  writeFileSync(join(configuration, "neo4j.conf"), settings(port, pageCache).join("\n"));
  const log = openSync(join(home, "console.log"), "a");
  const main = version.startsWith("5.") ? "CommunityEntryPoint" : "Neo4jCommunity";
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  return spawn(
    java,
    [
      ...options,
      "--add-opens=java.base/java.nio=ALL-UNNAMED",
      "--add-opens=java.base/java.lang=ALL-UNNAMED",
      "-Dlog4j2.disable.jmx=true",
      `org.neo4j.server.${main}`,
      `--home-dir=${home}`,
      `--config-dir=${configuration}`,
    ],
    {
      env: { ...process.env, CLASSPATH: classPath },
      stdio: ["ignore", log, log],
      // In a group of its own: Ctrl-C in a terminal reaches us alone, and we stop it.
      detached: true,
    },
  );
}

function settings(port: number, pageCache: string): readonly string[] {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    // What neo4j:// hands to drivers.
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    // Three wrong passwords, as tests give, would lock the user out.
    "dbms.security.auth_max_failed_attempts=0",
    `server.memory.pagecache.size=${pageCache}`,
    "db.tx_log.preallocate=false",
    "dbms.usage_report.enabled=false",
    // A clean stop in one second instead of ten.
    "internal.server.bolt.thread_pool_shutdown_wait_time=0s",
    "",
  ];
}

async function untilAnswering(uri: string, password: string, server: ChildProcess): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password));
  try {
    for (const end = Date.now() + START_MS; ; ) {
      if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
      try {
        // Unlike a query it does not try again by itself, with waits between.
        await driver.getServerInfo();
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        const isNew = error instanceof Neo4jError && error.code.endsWith("Security.Unauthorized");
        if (isNew) await setFirstPassword(uri, password);
        else await sleep(100);
      }
    }
  } finally {
    await driver.close();
  }
}

/** A new database has the password "neo4j", which must be changed. */
async function setFirstPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", "neo4j"));
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password },
      { database: "system" },
    );
  } finally {
    await driver.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : freePort();
}

function lastLog(home: string): string {
  try {
    return readFileSync(join(home, "console.log"), "utf8").slice(-3000);
  } catch {
    return "";
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
