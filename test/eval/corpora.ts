import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds `corpora/` and `eval/`: NEWSGRAPH_CORPORA, or "shared" beside the repository. */
const folder =
  process.env.NEWSGRAPH_CORPORA ?? fileURLToPath(new URL("../../../shared", import.meta.url));

/** The path of something in it; undefined, having said so, where it is not there. */
export function corpusPath(path: string): string | undefined {
  const whole = join(folder, path);
  if (existsSync(whole)) return whole;
  console.log(
    `Skipped: there is no ${whole}. NEWSGRAPH_CORPORA names the folder it is looked for in.`,
  );
  return undefined;
}
