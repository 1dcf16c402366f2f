import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Tinypool } from "tinypool";
import type { ArticleSource } from "../../model/index.ts";
import { UnreadableFileError } from "../errors.ts";
import { Turns } from "../turns.ts";
import type { DocumentAnswer } from "./document-worker.ts";
import type { DocumentInput } from "./formats/document-input.ts";
import { readDocument } from "./formats/read-document.ts";
import { sniffFormat } from "./formats/sniff-format.ts";

/** Reads documents in a process of their own, so that one that never ends or takes all memory harms nobody. */
export interface DocumentReader {
  /** Throws UnreadableFileError. */
  read(input: DocumentInput): Promise<ArticleSource>;
  close(): Promise<void>;
}

interface Bounds {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

const BOUNDS: Bounds = { timeoutMs: 60_000, memoryMb: 1_024 };
/** How long the process stays for the next document. */
const IDLE_MS = 30_000;

/** The process starts with the first document that is no plain text. */
export function openDocumentReader({ timeoutMs, memoryMb }: Bounds = BOUNDS): DocumentReader {
  const turns = new Turns(1);
  let pool: Tinypool | undefined;

  async function read(input: DocumentInput): Promise<ArticleSource> {
    const format = sniffFormat(input);
    // Plain text cannot go wrong, and needs no process.
    if (format === "text" || format === undefined) return readDocument(input);
    pool ??= openPool(memoryMb);
    const { run } = pool;
    const answer = await turns.take(() => ask(run.bind(pool), input, timeoutMs));
    if ("source" in answer) return answer.source;
    throw new UnreadableFileError(input.name, answer.refusal);
  }

  return { read, close: async () => pool?.destroy() };
}

function openPool(memoryMb: number): Tinypool {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const pool = new Tinypool({
    filename: new URL("document-worker.ts", import.meta.url).href,
    runtime: "child_process",
    serialization: "advanced",
    execArgv: ["--import", tsx, `--max-old-space-size=${memoryMb}`],
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
  });
  // One that ends while nobody waits for it is replaced by the next.
  return pool.on("error", () => undefined);
}

async function ask(
  run: (input: DocumentInput, options: { signal: AbortSignal }) => Promise<DocumentAnswer>,
  input: DocumentInput,
  timeoutMs: number,
): Promise<DocumentAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await run(input, { signal });
  } catch {
    // The worker answers whatever happens: it was stopped, or it is gone.
    return {
      refusal: signal.aborted
        ? `it takes longer than ${timeoutMs / 1000} s to read`
        : "it takes more memory to read than there is for it",
    };
  }
}
