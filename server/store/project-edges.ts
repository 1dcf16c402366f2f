import { createHash } from "node:crypto";
import {
  type Claim,
  type ClaimStatus,
  type EdgeStatus,
  type EventTime,
  type RelationTypeName,
  relationType,
} from "../../model/index.ts";

/** What one claim brings to its edge, for each report that states it. */
export interface EdgeClaim {
  readonly claim: string;
  readonly status: ClaimStatus;
  readonly saidAt?: string | null | undefined;
  /** When it happened, where that is told: ISO 8601 dates, both included. */
  readonly event?: Pick<EventTime, "from" | "to"> | undefined;
  /** It tells of an office or a tie that was over when it was said. */
  readonly isOver: boolean;
  readonly confidence: number;
  /** The report that states it; copies of an article are one report. */
  readonly report: string;
}

/** Where a claim's edge runs: symmetric types have one edge for both directions, from the lower id. */
export interface EdgeKey {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationTypeName;
  /** Under RELATED_TO, where each predicate has an edge of its own. */
  readonly predicate?: string;
}

/** The properties of a typed edge that come from its claims. */
export interface EdgeSummary {
  readonly status: EdgeStatus;
  readonly claims: number;
  /** Distinct reports. */
  readonly sources: number;
  /** Claims that do not deny it; `alleged` and `planned` are some of them. */
  readonly affirmed: number;
  readonly denied: number;
  readonly alleged: number;
  readonly planned: number;
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
  readonly firstHappened: string | null;
  readonly lastHappened: string | null;
  /** When its claims say that it happened: ISO 8601 intervals of days, "2012-01-01/2018-12-31", each once. */
  readonly happened: readonly string[];
  /** What was said last of it tells that it is over. */
  readonly isOver: boolean;
  readonly confidence: number;
}

type Ends = Pick<Claim, "type" | "predicate"> & {
  readonly subject: string;
  readonly object: string;
};

export function edgeKey(claim: Ends): EdgeKey {
  const { subject, object, type } = claim;
  const isTurned = relationType(type).isSymmetric === true && object < subject;
  const [source, target] = isTurned ? [object, subject] : [subject, object];
  const predicate = type === "RELATED_TO" ? { predicate: claim.predicate } : {};
  const content = JSON.stringify([type, source, target, predicate.predicate]);
  const id = `edge:${createHash("sha256").update(content).digest("hex").slice(0, 16)}`;
  return { id, source, target, type, ...predicate };
}

/**
 * What the claims of one edge come to. Disputed when some affirm and some deny; else the strongest of them, asserted
 * before alleged before planned; denied when all deny. Returns undefined for no claims: then there is no edge.
 */
export function projectEdge(stated: readonly EdgeClaim[]): EdgeSummary | undefined {
  if (stated.length === 0) return undefined;
  const claims = [...new Map(stated.map((one) => [one.claim, one])).values()];
  const count = (status: ClaimStatus) => claims.filter((claim) => claim.status === status).length;
  const said = claims.flatMap(({ saidAt }) => saidAt ?? []).sort();
  const denied = count("denied");
  return {
    status: edgeStatus(claims),
    claims: claims.length,
    sources: new Set(stated.map(({ report }) => report)).size,
    affirmed: claims.length - denied,
    denied,
    alleged: count("alleged"),
    planned: count("planned"),
    firstSaid: said[0] ?? null,
    lastSaid: said.at(-1) ?? null,
    ...projectTime(claims),
    confidence: joinConfidence(stated),
  };
}

/** When claims of one edge say that it happened, and whether those that were said last tell that it is over. */
export function projectTime(
  claims: readonly EdgeClaim[],
): Pick<EdgeSummary, "firstHappened" | "lastHappened" | "happened" | "isOver"> {
  const events = claims.flatMap(({ event }) => event ?? []);
  const lastSaid = claims.map(dayOf).sort().at(-1);
  const newest = claims.filter((claim) => dayOf(claim) === lastSaid);
  return {
    firstHappened: events.map(({ from }) => from).sort()[0] ?? null,
    lastHappened:
      events
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null,
    happened: [...new Set(events.map(({ from, to }) => `${from}/${to}`))].sort(),
    isOver: newest.length > 0 && newest.every(({ isOver }) => isOver),
  };
}

/** The day on which it was said; what has none comes before any. */
const dayOf = ({ saidAt }: EdgeClaim) => (saidAt ?? "").slice(0, 10);

/** What the statuses of claims, at least one, come to. */
export function edgeStatus(claims: readonly Pick<EdgeClaim, "status">[]): EdgeStatus {
  const has = (status: ClaimStatus) => claims.some((claim) => claim.status === status);
  if (has("denied"))
    return claims.every(({ status }) => status === "denied") ? "denied" : "disputed";
  if (has("asserted")) return "asserted";
  return has("alleged") ? "alleged" : "planned";
}

/** Noisy-or over reports, each worth its surest claim: independent reports add up, copies do not. */
function joinConfidence(claims: readonly EdgeClaim[]): number {
  const surest = new Map<string, number>();
  for (const { report, confidence } of claims) {
    surest.set(report, Math.max(confidence, surest.get(report) ?? 0));
  }
  const doubts = [...surest.values()].map((confidence) => 1 - confidence).sort();
  const doubt = doubts.reduce((product, one) => product * one, 1);
  return Math.round((1 - doubt) * 10_000) / 10_000;
}
