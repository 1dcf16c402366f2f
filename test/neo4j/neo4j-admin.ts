import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { neo4jClassPath } from "./class-path.ts";

interface Folders {
  /** Of an export as CSV. */
  readonly csv: string;
  /** Of the database, which must not run. */
  readonly home: string;
  /** Where a neo4j-admin is put, as its distribution has it: a script that calls the class. */
  readonly bin: string;
}

/** Imports a folder of CSV by neo4j-admin, as its import.sh says. Throws with what was printed. */
export function importByNeo4jAdmin({ csv, home, bin }: Folders): void {
  const configuration = join(home, "conf");
  mkdirSync(configuration, { recursive: true });
  writeFileSync(join(configuration, "neo4j.conf"), "");
  mkdirSync(bin, { recursive: true });
  const opens =
    "--add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED";
  writeFileSync(
    join(bin, "neo4j-admin"),
    `#!/bin/sh\nexec java -Xmx512m ${opens} org.neo4j.cli.AdminTool "$@"\n`,
    { mode: 0o755 },
  );
  const { status, stdout, stderr } = spawnSync("sh", [join(csv, "import.sh")], {
    env: {
      ...process.env,
      CLASSPATH: neo4jClassPath(process.env.NEO4J_VERSION ?? "5.26.30"),
      NEO4J_HOME: home,
      NEO4J_CONF: configuration,
      PATH: `${bin}:${process.env.PATH}`,
    },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`neo4j-admin did not import it:\n${stdout}${stderr}`);
}
