import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../bin/newsgraph.js", import.meta.url));

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** `newsgraph serve` on an empty folder and a free port, as a person would start it. */
export async function startServer(
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-explorer-"));
  const server = spawn(
    process.execPath,
    [command, "serve", "--port", "0", "--data", join(folder, "graph")],
    { stdio: ["ignore", "pipe", "ignore"], env: { ...process.env, ...environment } },
  );
  const stopped = once(server, "exit");
  const url = await urlFrom(createInterface(server.stdout));
  return {
    url,
    async stop() {
      server.kill("SIGTERM");
      await stopped;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function urlFrom(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const [url] = /http:\/\/\S+/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error("The server stopped before it said where it listens.");
}
