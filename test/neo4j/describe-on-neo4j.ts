import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import type { Neo4jPlace } from "../../server/store/graph-place.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/open-store.ts";
import { canStartNeo4j } from "./class-path.ts";
import { neo4jSettings } from "./neo4j-settings.ts";
import { type RunningNeo4j, startNeo4j } from "./start-neo4j.ts";

/** A Neo4j that tests have to themselves. */
export interface TestNeo4j {
  readonly place: () => Neo4jPlace;
  /** The driver itself, for what the store does not do. */
  readonly driver: () => Driver;
  /** Opens a store on an emptied database. */
  readonly openEmpty: () => Promise<GraphStore>;
}

interface Started {
  readonly place: Neo4jPlace;
  readonly driver: Driver;
  readonly stop: () => Promise<void>;
}

let started: Promise<Started> | undefined;

after(async () => {
  await (await started)?.stop();
});

/**
 * A suite on a real Neo4j: the one of NEO4J_URI, else one that is started for all such suites, else each test is skipped,
 * or fails where NEO4J_REQUIRED is set.
 */
export function describeOnNeo4j(title: string, body: (server: TestNeo4j) => void): void {
  describe(title, () => {
    let server: Started | undefined;
    const running = () => {
      if (!server) throw new Error("Neo4j is not started.");
      return server;
    };
    before(async function () {
      this.timeout(320_000);
      if (!neo4jSettings.uri) skipWithoutJava(this);
      started ??= start();
      server = await started;
    });
    body({
      place: () => running().place,
      driver: () => running().driver,
      async openEmpty() {
        await empty(running());
        return openStore(running().place);
      },
    });
  });
}

/** For suites that start Neo4j themselves. */
export function skipWithoutJava(context: Mocha.Context): void {
  if (canStartNeo4j()) return;
  if (neo4jSettings.isRequired)
    throw new Error("NEO4J_REQUIRED is set, but Java or Maven is missing.");
  context.skip();
}

async function start(): Promise<Started> {
  if (!neo4jSettings.uri) return startOwn();
  const place = { engine: "neo4j", ...neo4jSettings, uri: neo4jSettings.uri } as const;
  const driver = open(place);
  await claim(driver, place);
  return { place, driver, stop: () => driver.close() };
}

async function startOwn(): Promise<Started> {
  const home = mkdtempSync(join(tmpdir(), "newsgraph-neo4j-"));
  const server = await startNeo4j({ home, password: "test-password" });
  const place = placeOn(server);
  const driver = open(place);
  return {
    place,
    driver,
    async stop() {
      await driver.close();
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export function placeOn({ uri, user, password }: RunningNeo4j): Neo4jPlace {
  return { engine: "neo4j", uri, user, password };
}

function open({ uri, user, password }: Neo4jPlace): Driver {
  return neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined, {
    useBigInt: true,
  });
}

/** Tests empty their database: one that holds anything else than theirs is refused. */
async function claim(driver: Driver, { uri, database }: Neo4jPlace): Promise<void> {
  const where = database ? { database } : {};
  const { records } = await driver.executeQuery(
    "MATCH (n) WHERE NOT n:GraphState AND NOT n:Migration RETURN count(n) AS nodes, count(CASE WHEN n:TestDatabase THEN 1 END) AS marks",
    {},
    where,
  );
  const { nodes, marks } = records[0]?.toObject() ?? {};
  if (nodes !== 0n && marks === 0n) {
    throw new Error(
      `The database at ${uri} holds a graph, which tests would delete. Give them an empty one.`,
    );
  }
  await driver.executeQuery("MERGE (:TestDatabase)", {}, where);
}

async function empty({ driver, place: { database } }: Started): Promise<void> {
  const session = driver.session(database ? { database } : {});
  try {
    await session.run(
      "MATCH (n) WHERE NOT n:TestDatabase CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
    );
  } finally {
    await session.close();
  }
}
