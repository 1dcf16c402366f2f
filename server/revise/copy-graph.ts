import { GraphChangedError, InvalidGraphError } from "../errors.ts";
import { graphRevision, readGraph } from "../explore/export.ts";
import type { GraphSummary } from "../explore/export-digest.ts";
import type { GraphItem, GraphPages } from "../explore/export-item.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { refuseDuringImport } from "../store/refuse-during-import.ts";
import { GraphChecker } from "./import-check.ts";
import { importGraph, type MoveProgress, sumUp } from "./import-graph.ts";

/**
 * Copies a whole graph into an empty store, or goes on where that was interrupted; then compares. The source is read
 * twice: what is wrong in it is found before anything is written. Throws GraphChangedError, InvalidGraphError, and what
 * importGraph does.
 */
export async function copyGraph(
  from: GraphStore,
  to: GraphStore,
  onProgress: (progress: MoveProgress) => void,
): Promise<GraphSummary> {
  await from.read(refuseDuringImport);
  const revision = await graphRevision(from);
  const summary = await sumUp(checked(readGraph(from)), (done) =>
    onProgress({ step: "check", done }),
  );
  const open = () => atRevision(from, revision);
  await importGraph(to, open, summary, onProgress);
  return summary;
}

async function* checked(pages: GraphPages): AsyncGenerator<readonly GraphItem[]> {
  const checker = new GraphChecker();
  for await (const page of pages) {
    for (const item of page) check(checker, item);
    yield page;
  }
}

function check(checker: GraphChecker, item: GraphItem): void {
  try {
    checker.check(item);
  } catch (error) {
    if (!(error instanceof InvalidGraphError)) throw error;
    const what =
      item.kind === "node"
        ? `The node "${item.properties.id}"`
        : `The ${item.type} from "${item.start.id}" to "${item.end.id}"`;
    throw new InvalidGraphError(
      `${what} of the source cannot be copied: ${error.message}. Nothing was changed.`,
    );
  }
}

async function* atRevision(store: GraphStore, revision: number) {
  if ((await graphRevision(store)) !== revision) throw new GraphChangedError();
  yield* readGraph(store);
}
