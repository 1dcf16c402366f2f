import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { writeToFolder } from "../../server/commands/write-output.ts";
import { readGraph } from "../../server/explore/export.ts";
import { writeCsv } from "../../server/present/write-graph-csv.ts";
import { openEmbeddedStore } from "../../server/store/embedded/embedded-store.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { migrate } from "../../server/store/migrate.ts";
import { openStore } from "../../server/store/open-store.ts";
import { importByNeo4jAdmin } from "../neo4j/neo4j-admin.ts";
import { startNeo4j } from "../neo4j/start-neo4j.ts";

/** An engine with a graph of its own, both gone when it is closed. */
export interface Rival {
  readonly name: string;
  readonly store: GraphStore;
  /** The engine's process. */
  readonly pid: number;
  /** Only where the engine has a driver that others use as well. */
  readonly driver?: Driver;
  /** Bytes of its folder. */
  size(): number;
  close(): Promise<void>;
}

/** As a server of this size would be set up; the rest of Java's settings are its own. */
const POWER = { java: ["-Xmx2g"], pageCache: "1g" };
/** With so little, what grows with the graph shows; with more, Java takes what it may before it tidies up. */
const LITTLE_POWER = { java: ["-Xmx512m"], pageCache: "128m" };

/** The embedded engine, filled and then opened anew, as a server finds it. */
export async function openEmbeddedWith(fill: (store: GraphStore) => Promise<void>): Promise<Rival> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  const filled = await openEmbeddedStore(folder);
  await migrate(filled);
  await fill(filled);
  await filled.close();
  return openEmbeddedIn(folder);
}

/** The embedded engine with an empty graph. */
export async function openEmbedded(): Promise<Rival> {
  const rival = await openEmbeddedIn(mkdtempSync(join(tmpdir(), "newsgraph-bench-")));
  await migrate(rival.store);
  return rival;
}

async function openEmbeddedIn(folder: string): Promise<Rival> {
  const store = await openEmbeddedStore(folder);
  return {
    name: "embedded",
    store,
    pid: (await store.enginePid()) ?? 0,
    size: () => bytesOf(folder),
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A Neo4j of its own with the graph of another store, by way of CSV and neo4j-admin, which take a minute and not ten. */
export async function openNeo4jWith(graph: GraphStore): Promise<Rival> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  const csv = join(folder, "csv");
  await writeToFolder(
    csv,
    writeCsv(() => readGraph(graph)),
  );
  importByNeo4jAdmin({ csv, home: homeIn(folder), bin: join(folder, "bin") });
  const rival = await openNeo4jIn(folder);
  for (const statement of readFileSync(join(csv, "after-import.cypher"), "utf8").split(/;\n/)) {
    if (statement.trim() !== "") await rival.driver.executeQuery(statement);
  }
  await rival.driver.executeQuery("CALL db.awaitIndexes(300)");
  return rival;
}

/** A Neo4j of its own with an empty graph and little memory. */
export async function openNeo4j(): Promise<Rival> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  const rival = await openNeo4jIn(folder, LITTLE_POWER);
  await migrate(rival.store);
  return rival;
}

function homeIn(folder: string): string {
  const home = join(folder, "home");
  mkdirSync(home, { recursive: true });
  return home;
}

async function openNeo4jIn(
  folder: string,
  power = POWER,
): Promise<Rival & { readonly driver: Driver }> {
  const home = homeIn(folder);
  const server = await startNeo4j({ home, password: "bench-password", power });
  const { uri, user, password } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const store = await openStore({ engine: "neo4j", uri, user, password });
  return {
    name: "Neo4j",
    store,
    pid: server.pid,
    driver,
    size: () => bytesOf(join(home, "data")),
    async close() {
      await driver.close();
      await store.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function bytesOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
