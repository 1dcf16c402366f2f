/**
 * Where tests find a Neo4j, from the environment. Loaded before all tests: it takes the settings out of the environment,
 * so that no test of the embedded store works on that database instead.
 */
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, NEO4J_REQUIRED } = process.env;

export const neo4jSettings = {
  uri: NEO4J_URI,
  user: NEO4J_USER ?? "neo4j",
  password: NEO4J_PASSWORD,
  database: NEO4J_DATABASE,
  /** Where it is set, a missing Neo4j is a failure and not a skip. */
  isRequired: Boolean(NEO4J_REQUIRED),
};

for (const name of Object.keys(process.env)) {
  if (name.startsWith("NEO4J_") && name !== "NEO4J_VERSION") delete process.env[name];
}
