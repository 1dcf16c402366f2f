import { resolve } from "node:path";
import { placeOf, readSettings } from "../config.ts";
import { GraphDifferenceError, WrongUseError } from "../errors.ts";
import { readGraph } from "../explore/export.ts";
import { sumUp } from "../revise/import-graph.ts";
import { replay } from "../revise/judgements/replay.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { counted } from "./counted.ts";
import { withKnownStore } from "./with-store.ts";

/** Makes a graph anew from its log, and says whether the two are the same. Throws GraphDifferenceError, WrongUseError. */
export function replayLog(folder: string, { data }: { readonly data?: string }): Promise<void> {
  const place = placeOf(readSettings({ data }, process.env));
  if (place.engine === "embedded" && resolve(place.folder) === resolve(folder)) {
    throw new WrongUseError(
      `The graph itself is in "${folder}". Name an empty folder, in which it is made anew to be compared.`,
    );
  }
  return withKnownStore(data, async (store) => {
    const other = await openStore({ engine: "embedded", folder });
    try {
      const entries = await replay(store, other);
      const [was, is] = [await digestOf(store), await digestOf(other)];
      if (was !== is) throw new GraphDifferenceError(was, is);
      process.stdout.write(
        `replayed  ${counted(entries, "entry", "entries")} of the log  sha256 ${is}, the same\n`,
      );
    } finally {
      await other.close();
    }
  });
}

async function digestOf(store: GraphStore): Promise<string> {
  return (await sumUp(readGraph(store), () => undefined)).sha256;
}
