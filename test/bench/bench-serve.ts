import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { benchPicture } from "./bench-picture.ts";
import { megabytesOf } from "./processes.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const POLL_MS = 20;

/** Time and memory of `newsgraph serve --samples` on an empty folder. */
export async function benchServe(): Promise<readonly (readonly string[])[]> {
  const samples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".txt"));
  const data = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  const start = performance.now();
  const server = spawn(
    process.execPath,
    [join(root, "bin/newsgraph.js"), "serve", "--samples", "--port", "0", "--data", data],
    { stdio: ["ignore", "pipe", "ignore"], env: { ...process.env, NEWSGRAPH_NO_OPEN: "1" } },
  );
  const sinceStart = () => `${(performance.now() - start).toFixed(0)} ms`;
  const memory = () => `${megabytesOf(server.pid ?? 0)?.toFixed(0) ?? "?"} MB`;
  try {
    const [line] = await once(server.stdout.setEncoding("utf8"), "data");
    const url = /http:\S+/.exec(String(line))?.[0] ?? "";
    const get = async (path: string) => (await fetch(`${url}${path}`)).json();
    await get("/api/status");
    const rows = [["it answers after", sinceStart(), memory()]];
    await get("/api/graph");
    rows.push(["and gives the graph, empty yet, after", sinceStart(), memory()]);
    await until(async () => (await get("/api/status")).articles > 0);
    rows.push(["the first sample is in it after", sinceStart(), memory()]);
    await until(async () => (await get("/api/status")).articles === samples.length);
    rows.push([`all ${samples.length} samples are in it after`, sinceStart(), memory()]);
    const before = performance.now();
    const { nodes } = await get("/api/graph");
    rows.push([
      "the whole graph is answered in",
      `${(performance.now() - before).toFixed(0)} ms`,
      memory(),
    ]);
    const picture = await benchPicture(url, nodes[0].id);
    rows.push(["opening the page, its first picture after", `${picture.toFixed(0)} ms`, memory()]);
    return rows;
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
    rmSync(data, { recursive: true, force: true });
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(POLL_MS);
}
