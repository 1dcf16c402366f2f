/** `npm run neo4j`: a Neo4j server to try newsgraph with, without Docker. Stops on Ctrl-C; its data stays. */
import { once } from "node:events";
import { resolve } from "node:path";
import { canStartNeo4j } from "./class-path.ts";
import { startNeo4j } from "./start-neo4j.ts";

const home = resolve(process.env.NEWSGRAPH_NEO4J_HOME ?? ".neo4j");
const password = process.env.NEO4J_PASSWORD ?? "newsgraph";

if (!canStartNeo4j()) {
  process.stderr.write(
    "Java 17 or 21 and Maven are needed: install them, or use Docker (docs/docker.md).\n",
  );
  process.exit(1);
}
process.stderr.write(
  `Starting Neo4j in ${home} (the first time, Maven fetches it: some 150 MB) …\n`,
);
const server = await startNeo4j({ home, password });
process.stdout.write(
  `NEO4J_URI=${server.uri}\nNEO4J_USER=${server.user}\nNEO4J_PASSWORD=${server.password}\n`,
);
process.stderr.write(
  "Set these for newsgraph's commands. Ctrl-C stops the server; its data stays.\n",
);
await Promise.race(["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => once(process, signal)));
process.stderr.write("Stopping …\n");
await server.stop();
