import { z } from "zod";
import { GraphNotEmptyError, ImportUnfinishedError } from "../errors.ts";
import { NODE_LABELS } from "../explore/export-item.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";

const ImportRow = z.object({ digest: z.string(), done: z.number() });
const TotalRow = z.object({ total: z.number() });

/**
 * Marks that the graph with this digest is being imported; gives how many of its items are written already. Throws
 * GraphNotEmptyError, ImportUnfinishedError.
 */
export function beginImport(store: GraphStore, digest: string): Promise<number> {
  return store.write(async (run) => {
    const [row] = await run("import-begin", { digest });
    const begun = ImportRow.parse(row);
    if (begun.digest !== digest) {
      throw new ImportUnfinishedError(
        "It holds a part of another graph, whose import or copy did not end. Nothing was changed. " +
          "Run that one again to finish it, or name an empty folder or database.",
      );
    }
    if (begun.done === 0 && !(await isEmpty(run))) throw new GraphNotEmptyError();
    return begun.done;
  });
}

async function isEmpty(run: Run): Promise<boolean> {
  for (const label of NODE_LABELS) {
    const [row] = await run("count-label", {}, { LABEL: label });
    if (TotalRow.parse(row).total > 0) return false;
  }
  return true;
}
