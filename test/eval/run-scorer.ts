import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs one of the scorers, which are Python scripts that call us and print their figures as JSON. Undefined, having said
 * so, where there is no Python.
 */
export function runScorer(
  script: string,
  command: readonly string[],
  ...options: readonly string[]
): Readonly<Record<string, unknown>> | undefined {
  const words = [script, "--cmd", command.map(quoted).join(" "), "--json", ...options];
  const { error, status, stdout } = spawnSync("python3", words, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (error) {
    console.log(`Skipped: ${script} needs python3 (${error.message}).`);
    return undefined;
  }
  if (status !== 0) throw new Error(`${script} ended with ${status}.`);
  return JSON.parse(stdout);
}

/** As a POSIX shell, and Python's shlex, read a word that may hold blanks. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}
