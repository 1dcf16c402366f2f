import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { z } from "zod";
import { StoreUnavailableError } from "../../errors.ts";
import type { Neo4jPlace } from "../graph-place.ts";
import { explainError } from "./explain-error.ts";

/** Neo4j's long-term support release, the oldest whose Cypher ours is. */
const OLDEST = [5, 26] as const;

const Component = z.object({ versions: z.array(z.string()).min(1), edition: z.string() });

/**
 * The driver to a database that answers, knows us and is new enough. Throws StoreUnavailableError, which says what to do.
 * `retryMs`: how long a transaction is tried again while the server is away.
 */
export async function connect(place: Neo4jPlace, retryMs: number): Promise<Driver> {
  const { uri, user, password } = place;
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined, {
    useBigInt: true,
    userAgent: "newsgraph",
    maxTransactionRetryTime: retryMs,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 20_000,
    telemetryDisabled: true,
  });
  try {
    await checkServer(driver, place);
    return driver;
  } catch (error) {
    await driver.close();
    const explained = explainError(error, place);
    if (!(explained instanceof Neo4jError)) throw explained;
    throw new StoreUnavailableError(`Neo4j at ${uri} cannot be used: ${explained.message}`, {
      cause: error,
    });
  }
}

async function checkServer(driver: Driver, { uri, database }: Neo4jPlace): Promise<void> {
  const where = database ? { database } : {};
  // Unlike a transaction this does not try again: a wrong address is told at once.
  await driver.getServerInfo(where);
  const session = driver.session({ ...where, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(
      "CALL dbms.components() YIELD versions, edition RETURN versions, edition LIMIT 1",
    );
    const { versions, edition } = Component.parse(records[0]?.toObject());
    const version = versions[0] ?? "";
    if (!isNewEnough(version)) {
      throw new StoreUnavailableError(
        `Neo4j at ${uri} is ${version} (${edition}); newsgraph needs ${OLDEST.join(".")} or newer. Update it.`,
      );
    }
  } finally {
    await session.close();
  }
}

/** "5.26.30", "2025.08.1", "5.27-aura" */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
