import { createWriteStream, statSync } from "node:fs";
import { appendFile, mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ExplorerError, InterruptedError, WrongUseError } from "../errors.ts";
import type { FilePart } from "../present/write-graph-csv.ts";

/** Writes text to stdout, as fast as its reader takes it. A reader that leaves ends it quietly. */
export async function writeToStdout(text: AsyncGenerator<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text, { highWaterMark: 1 }), process.stdout, { end: false });
  } catch (error) {
    await finishReading(text);
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  }
}

/** Writes a file whole or not at all: what is there stays until the new one is finished. Throws WrongUseError. */
export async function writeToFile(file: string, text: AsyncGenerator<string>): Promise<void> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new WrongUseError(`"${file}" is a folder.`);
  // A pipe or device cannot be put in place of another.
  const isReplaced = found === undefined || found.isFile();
  const part = isReplaced ? partOf(file) : file;
  try {
    await unlessStopped(async (signal) => {
      const from = Readable.from(text, { highWaterMark: 1 });
      await pipeline(from, createWriteStream(part, { flush: isReplaced }), { signal });
      if (isReplaced) await rename(part, file);
    });
  } catch (error) {
    await finishReading(text);
    if (isReplaced) await rm(part, { force: true });
    throw explain(file, error);
  }
}

/** Writes a folder whole or not at all; it must not be there, or be empty. Throws WrongUseError. */
export async function writeToFolder(folder: string, parts: AsyncIterable<FilePart>): Promise<void> {
  await refuseUsed(folder);
  const part = partOf(folder);
  try {
    await mkdir(part, { recursive: true });
    await unlessStopped(async (signal) => {
      for await (const { file, text } of parts) {
        signal.throwIfAborted();
        await appendFile(join(part, file), text);
      }
      await rmdir(folder).catch(() => undefined);
      await rename(part, folder);
    });
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw explain(folder, error);
  }
}

/** A pipeline that ends early leaves the page under way to itself; the store is not closed before it is there. */
async function finishReading(text: AsyncGenerator<string>): Promise<void> {
  await text.return(undefined);
}

/** Does a job that can be stopped, so that Ctrl-C leaves nothing half written behind. Throws InterruptedError. */
async function unlessStopped(job: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const stopping = new AbortController();
  const stop = () => stopping.abort(new InterruptedError());
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await job(stopping.signal);
  } catch (error) {
    throw stopping.signal.aborted ? new InterruptedError() : error;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

async function refuseUsed(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw explain(folder, error);
  });
  if (names.length === 0) return;
  throw new WrongUseError(`"${folder}" has files in it: name a folder that is empty or not there.`);
}

function partOf(path: string): string {
  return `${path.replace(/[\\/]+$/, "")}.${process.pid}.part`;
}

function explain(path: string, cause: unknown): unknown {
  if (cause instanceof ExplorerError || !(cause instanceof Error)) return cause;
  if (!("syscall" in cause)) return cause;
  return new WrongUseError(`"${path}" cannot be written: ${cause.message}.`, { cause });
}
