import { ImportUnfinishedError } from "../errors.ts";
import type { Run } from "./graph-store.ts";

/** Throws ImportUnfinishedError when the graph is a part of an import that did not end. */
export async function refuseDuringImport(run: Run): Promise<void> {
  if ((await run("import-under-way")).length === 0) return;
  throw new ImportUnfinishedError(
    "This graph holds a part of an import or copy that did not end. Run that command again to finish it; " +
      "to give it up, remove the data folder or empty the database.",
  );
}
