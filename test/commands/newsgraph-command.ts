import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/newsgraph.js", import.meta.url));

/** Starts the command as a person would, in a folder. */
export function startNewsgraph(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [bin, ...words], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: "", NEWSGRAPH_NO_OPEN: "1", ...environment },
  });
}

/** Runs the command to its end. */
export async function runNewsgraph(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const child = startNewsgraph(folder, words, environment);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { out, err, code };
}
