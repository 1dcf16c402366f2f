import { ExplorerError } from "../errors.ts";

/** Does one of several jobs. One that fails is told on stderr and fails the command in the end; the others go on. */
export async function reportFailure(job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    if (!(error instanceof ExplorerError)) throw error;
    process.stderr.write(`newsgraph: ${error.message}\n`);
    process.exitCode = 1;
  }
}
