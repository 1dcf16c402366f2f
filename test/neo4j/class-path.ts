import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));
const cache = process.env.NEWSGRAPH_CACHE ?? join(homedir(), ".cache", "newsgraph-neo4j");

/** True where a Neo4j can be started: Java and Maven answer. */
export function canStartNeo4j(): boolean {
  return [
    ["java", "-version"],
    ["mvn", "-version"],
  ].every(([command = "", flag = ""]) => spawnSync(command, [flag], inShell).status === 0);
}

/**
 * The class path of a Neo4j server and its cypher-shell: asked of Maven once a version, which downloads some 150 MB, then
 * read from a file while all its jars are there. Throws where Maven fails, with what it said.
 */
export function neo4jClassPath(version: string): string {
  const asked = createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 8);
  const file = join(cache, `classpath-${version}-${asked}.txt`);
  if (existsSync(file)) {
    const known = readFileSync(file, "utf8").trim();
    if (known.split(delimiter).every(existsSync)) return known;
  }
  mkdirSync(cache, { recursive: true });
  // Whole or not at all: two first starts may run side by side.
  const partial = `${file}.${process.pid}`;
  const { status, stdout, stderr } = spawnSync(
    "mvn",
    [
      "-B",
      "-q",
      `-f=${pom}`,
      `-Dneo4j.version=${version}`,
      "dependency:build-classpath",
      `-Dmdep.outputFile=${partial}`,
      `-Dmdep.pathSeparator=${delimiter}`,
    ],
    inShell,
  );
  if (status !== 0) throw new Error(`Maven could not fetch Neo4j ${version}:\n${stdout}${stderr}`);
  renameSync(partial, file);
  return readFileSync(file, "utf8").trim();
}

/** mvn is a script on Windows. */
const inShell = { encoding: "utf8", shell: process.platform === "win32" } as const;
