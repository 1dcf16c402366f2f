import { ExplorerError } from "../errors.ts";

/**
 * Does one of several jobs, and says whether it was done. One that fails is told on stderr, with the file that it is about, and fails
 * the command in the end; the others go on.
 */
export async function reportFailure(job: () => Promise<void>, file?: string): Promise<boolean> {
  try {
    await job();
    return true;
  } catch (error) {
    if (!(error instanceof ExplorerError)) throw error;
    const about = file === undefined || error.message.includes(file) ? "" : `"${file}": `;
    process.stderr.write(`newsgraph: ${about}${error.message}\n`);
    process.exitCode = 1;
    return false;
  }
}
