import type { Preview } from "../../routes/judgements.schema.ts";
import type { GraphStore, Run } from "../../store/graph-store.ts";
import { refuseDuringImport } from "../../store/refuse-during-import.ts";
import { judgeIn, type Request } from "./judge.ts";
import { summarisePreview } from "./summarise-preview.ts";
import { observe, type Snapshot, snapshotOf, type Touched } from "./touched.ts";

/** Ends the transaction of a preview, which is to change nothing. */
class Previewed extends Error {}

/**
 * What judgements would do together, exactly: they are made in a transaction that is rolled back. Throws what the judgements
 * would throw.
 */
export function previewJudgements(
  store: GraphStore,
  requests: readonly Request[],
): Promise<Preview> {
  return previewWork(store, async (run, at) => {
    for (const request of requests) await judgeIn(run, request, at);
  });
}

type Work = (run: Run, at: string) => Promise<unknown>;

/** What work inside a transaction would do. */
export async function previewWork(store: GraphStore, work: Work): Promise<Preview> {
  const { touched, after } = await tryOut(store, work);
  const before = await store.read((run) => snapshotOf(run, touched));
  return compare(before, after);
}

async function tryOut(store: GraphStore, work: Work) {
  const at = new Date().toISOString();
  let found: { readonly touched: Touched; readonly after: Snapshot } | undefined;
  const trying = store.write(async (run) => {
    await refuseDuringImport(run);
    const observed = observe(run);
    await work(observed.run, at);
    found = { touched: observed.touched, after: await snapshotOf(run, observed.touched) };
    throw new Previewed();
  });
  await trying.catch((error: unknown) => {
    if (!(error instanceof Previewed)) throw error;
  });
  if (!found) throw new Error("A preview has something to compare.");
  return found;
}

function compare(before: Snapshot, after: Snapshot): Preview {
  const stay = [...after.sources].flatMap(([id, sources]) => {
    const then = before.sources.get(id);
    return then === undefined ? [] : [sources - then];
  });
  const counts = {
    articles: countChanges(before.articles, after.articles),
    claims: countChanges(before.claims, after.claims),
    entities: countChanges(before.entities, after.entities),
    edges: {
      ...countChanges(before.edges, after.edges),
      loseSource: stay.filter((change) => change < 0).length,
      gainSource: stay.filter((change) => change > 0).length,
    },
  };
  return { ...counts, summary: summarisePreview(counts) };
}

function countChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const ids = [...after.keys()];
  return {
    added: ids.filter((id) => !before.has(id)).length,
    removed: [...before.keys()].filter((id) => !after.has(id)).length,
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)).length,
  };
}
