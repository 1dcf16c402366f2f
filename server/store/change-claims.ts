import type { ClaimStatus, RelationTypeName } from "../../model/index.ts";
import { edgesOfClaims } from "./edges-of-claims.ts";
import type { GraphStore } from "./graph-store.ts";
import { putEdges } from "./put-edges.ts";
import { refuseDuringImport } from "./refuse-during-import.ts";

/** What may be changed of a claim; its ends, its speaker and its evidence are what it is. */
export interface ClaimChange {
  readonly id: string;
  readonly properties: {
    readonly review?: "unreviewed" | "accepted" | "rejected";
    readonly status?: ClaimStatus;
    readonly polarity?: "affirmed" | "denied";
    readonly relationType?: RelationTypeName;
    readonly predicate?: string;
    readonly saidAt?: string | null;
    readonly confidence?: number;
  };
}

/** Changes claims, and the typed edges that they came to before and come to now. In one transaction. */
export function changeClaims(store: GraphStore, changes: readonly ClaimChange[]): Promise<void> {
  return store.write(async (run) => {
    await refuseDuringImport(run);
    const ids = changes.map(({ id }) => id);
    const before = await edgesOfClaims(run, ids);
    await run("update-claims", { claims: changes });
    const after = await edgesOfClaims(run, ids);
    const edges = after.map(({ claim, id }) => ({ id: claim, properties: { edge: id } }));
    await run("update-claims", { claims: edges });
    await putEdges(run, [...before, ...after]);
  });
}
