import { createHash } from "node:crypto";
import { lstat, readFile, stat } from "node:fs/promises";
import { basename, relative } from "node:path";
import { watch } from "chokidar";
import type { Logger } from "pino";
import { UnreadableFileError, WrongUseError } from "../errors.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { Turns } from "../turns.ts";
import { hasReadableName } from "./formats/sniff-format.ts";
import { pathInFolder } from "./path-in-folder.ts";

interface WatchOptions {
  readonly folder: string;
  readonly queue: JobQueue;
  readonly logger: Logger;
  /** How long a file must stay as it is to count as written to its end. */
  readonly stableMs?: number;
}

const MAX_FILE_BYTES = 25_000_000;

/**
 * Queues the files of a folder, and of the folders in it, that are there and that come or change: each content once, whatever
 * its file is called, also after a restart. Hidden files, links and other formats are left alone. Returns a stop. Throws
 * WrongUseError where there is no such folder.
 */
export async function watchFolder({
  folder,
  queue,
  logger,
  stableMs = 1_000,
}: WatchOptions): Promise<() => Promise<void>> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new WrongUseError(`There is no folder "${folder}" to watch.`);
  const turns = new Turns(1);
  let isStopped = false;

  async function take(path: string): Promise<void> {
    if (isStopped) return;
    try {
      await queueFile(folder, path, queue);
    } catch (error) {
      // Gone again, or not ours to read: when it changes it is looked at anew.
      logger.warn(error, `"${path}" could not be queued.`);
    }
  }

  const watcher = watch(folder, {
    ignored: (path, stats) =>
      path !== folder &&
      (basename(path).startsWith(".") || (stats?.isFile() === true && !hasReadableName(path))),
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: stableMs, pollInterval: Math.min(stableMs, 100) },
  });
  for (const event of ["add", "change"] as const) {
    watcher.on(event, (path) => void turns.take(() => take(path)));
  }
  watcher.on("error", (error) => logger.error(error, `"${folder}" cannot be watched.`));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return async () => {
    isStopped = true;
    await watcher.close();
    await turns.take(async () => undefined);
  };
}

async function queueFile(folder: string, path: string, queue: JobQueue): Promise<void> {
  const file = await lstat(path);
  if (!file.isFile()) return;
  const name = relative(folder, path);
  const { size, mtimeMs } = file;
  if (size > MAX_FILE_BYTES) {
    const { code, message } = new UnreadableFileError(
      name,
      `it is larger than ${MAX_FILE_BYTES / 1_000_000} MB`,
    );
    const failure = { code, reason: message };
    await queue.add([{ origin: "folder", name, key: `file:${path}:${size}:${mtimeMs}`, failure }]);
    return;
  }
  const bytes = await readFile(path);
  const key = `file:${createHash("sha256").update(bytes).digest("hex")}`;
  if (await queue.has(key)) return;
  await queue.addDocument({ name, bytes, file: pathInFolder(folder, path) }, "folder", key);
}
