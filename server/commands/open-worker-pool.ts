import { Tinypool } from "tinypool";

/** Processes that read articles, each with the language model; they end where they have had nothing to do for `idleMs`. */
export function openWorkerPool(count: number, idleMs?: number): Tinypool {
  return new Tinypool({
    filename: new URL("extract-worker.ts", import.meta.url).href,
    runtime: "child_process",
    execArgv: ["--import", new URL("../../bin/typescript.js", import.meta.url).href],
    minThreads: idleMs === undefined ? count : 0,
    maxThreads: count,
    ...(idleMs !== undefined && { idleTimeout: idleMs }),
  });
}
