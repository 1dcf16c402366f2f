import { z } from "zod";
import type { RelationTypeName } from "../../../model/index.ts";
import { ClaimRow, presentClaims } from "../../present/claim-view.ts";
import type { ClaimView } from "../../routes/claims.schema.ts";
import type { ContradictionView } from "../../routes/review.schema.ts";
import type { GraphStore, Run } from "../../store/graph-store.ts";
import { idsOf, rowsOf } from "../../store/rows.ts";
import { differing, TOLD_OF_ONE_HAPPENING } from "./differing.ts";

const RivalRow = z.object({ one: z.string(), other: z.string() });

interface Exclusive {
  readonly type: RelationTypeName;
  /** The statement that finds two of them. */
  readonly rivals: string;
  /** Whether it holds for ever: the place of a birth does not change. */
  readonly isLasting?: true;
}

/** Relations that one at a time can hold: who heads a body, who is whose spouse, where somebody was born. */
const EXCLUSIVE: readonly Exclusive[] = [
  { type: "HEADS", rivals: "rivals-at-target" },
  { type: "SPOUSE_OF", rivals: "rivals-at-either-end" },
  { type: "BORN_IN", rivals: "rivals-at-source", isLasting: true },
];

/** Claims in conflict, with their quotes, those that were spoken of last first. */
export function findContradictions(
  store: GraphStore,
  limit: number,
): Promise<readonly ContradictionView[]> {
  return store.read(async (run) => {
    const found: ContradictionView[] = [];
    for (const id of await idsOf(run, "edges-in-dispute", { limit })) {
      found.push(...denied(id, await claimsOfEdge(run, id)));
    }
    const types = TOLD_OF_ONE_HAPPENING;
    for (const id of await idsOf(run, "edges-told-twice", { types, limit: limit * 4 })) {
      for (const { id: key, kind, says, pair } of differing(id, await claimsOfEdge(run, id))) {
        found.push({ ...contradiction(kind, key, [pair[0]], [pair[1]]), says });
      }
    }
    for (const exclusive of EXCLUSIVE) found.push(...(await rivalsOf(run, exclusive, limit)));
    return found
      .sort((a, b) => compare(b.lastSaid ?? "", a.lastSaid ?? "") || compare(a.id, b.id))
      .slice(0, limit);
  });
}

async function rivalsOf(run: Run, { type, rivals, isLasting }: Exclusive, limit: number) {
  const rows = z.array(RivalRow).parse(await run(rivals, { limit: limit * 4 }, { TYPE: type }));
  const found: ContradictionView[] = [];
  for (const { one, other } of rows) {
    const [a, b] = [await claimsOfEdge(run, one), await claimsOfEdge(run, other)];
    const [these, those] = [a.filter(canRival), b.filter(canRival)];
    if (these.length === 0 || those.length === 0) continue;
    // The chair and the chief executive of a company both head it.
    const isOneOffice =
      type !== "HEADS" || these.some((claim) => those.some((x) => x.predicate === claim.predicate));
    if (!isOneOffice || !(isLasting || overlap(these, those))) continue;
    found.push(contradiction("exclusive", `${one} ${other}`, these, those));
  }
  return found;
}

function denied(edge: string, claims: readonly ClaimView[]): readonly ContradictionView[] {
  const deny = claims.filter(({ status }) => status === "denied");
  const affirm = claims.filter(({ status }) => status !== "denied");
  if (deny.length === 0 || affirm.length === 0) return [];
  return [contradiction("denied", edge, affirm, deny)];
}

function contradiction(
  kind: ContradictionView["kind"],
  id: string,
  one: readonly ClaimView[],
  other: readonly ClaimView[],
): ContradictionView {
  const lastSaid = [...one, ...other]
    .flatMap(({ saidAt }) => saidAt ?? [])
    .sort()
    .at(-1);
  return { id, kind, ...(lastSaid && { lastSaid }), one: [...one], other: [...other] };
}

async function claimsOfEdge(run: Run, id: string): Promise<readonly ClaimView[]> {
  const claims = presentClaims(await rowsOf(run, ClaimRow, "claims-of-edge", { id }));
  return claims.filter(({ review }) => review !== "rejected");
}

function affirms({ status }: ClaimView): boolean {
  return status === "asserted" || status === "alleged";
}

/** A former head is no rival of the head, unless it is told when that was. */
function canRival(claim: ClaimView): boolean {
  return affirms(claim) && (!claim.isOver || claim.event !== undefined);
}

/** Whether both are told of one time: from the first day on which it is said to be so, or happened, to the last. */
function overlap(these: readonly ClaimView[], those: readonly ClaimView[]): boolean {
  const [a, b] = [timeOf(these), timeOf(those)];
  if (!a || !b) return true;
  return a.from <= b.until && b.from <= a.until;
}

function timeOf(claims: readonly ClaimView[]) {
  const days = claims
    .flatMap(({ event, saidAt }) => (event ? [event.from, event.to] : (saidAt ?? [])))
    .sort();
  const [from, until] = [days[0], days.at(-1)];
  return from && until ? { from, until } : undefined;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
