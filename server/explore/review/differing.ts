import type { RelationTypeName } from "../../../model/index.ts";
import type { ClaimView } from "../../routes/claims.schema.ts";
import type { ContradictionView } from "../../routes/review.schema.ts";
import { differingQuantities } from "./quantities.ts";

/** What happens once to one pair, whenever it is told. */
const ONCE: readonly RelationTypeName[] = ["BORN_IN", "DIED_IN", "KILLED", "FOUNDED"];
/** What is one happening where it is told within a month. */
const ONE_IN_A_MONTH: readonly RelationTypeName[] = [
  "ARRESTED",
  "CHARGED",
  "CONVICTED",
  "SENTENCED",
  "ACQUITTED",
  "EXTRADITED",
  "RELEASED",
  "SUED",
  "SANCTIONED",
  "APPOINTED",
  "DISMISSED",
  "RESIGNED_FROM",
  "INJURED",
  "KIDNAPPED",
  "SEIZED",
  "BOUGHT",
  "MERGED_WITH",
  "INVESTED_IN",
  "DONATED_TO",
];

/** Relations of which two accounts can differ. */
export const TOLD_OF_ONE_HAPPENING: readonly RelationTypeName[] = [...ONCE, ...ONE_IN_A_MONTH];

const DAY = 86_400_000;
/** What is known to this many days is a date. */
const WIDEST = 31;
/** Claims of one edge that are compared, the newest. */
const COMPARED = 30;

interface Account {
  readonly claim: ClaimView;
  readonly sentence: string;
}

type Told = Pick<ContradictionView, "kind"> & { readonly says: readonly [string, string] };

/** Accounts of one happening that differ in when it was, or in how much or how many; each difference once, the newest claims first. */
export function differing(edge: string, claims: readonly ClaimView[]) {
  const accounts = claims
    .filter(({ status }) => status === "asserted" || status === "alleged")
    .slice(0, COMPARED)
    .flatMap((claim) => {
      const [first] = claim.evidence;
      return first ? [{ claim, sentence: first.text }] : [];
    });
  const found = new Map<
    string,
    Told & { readonly id: string; readonly pair: [ClaimView, ClaimView] }
  >();
  accounts.forEach((one, at) => {
    for (const other of accounts.slice(at + 1)) {
      if (!areOfOneHappening(one, other)) continue;
      for (const { kind, says } of [...days(one, other), ...numbers(one, other)]) {
        const id = `${edge} ${kind} ${[...says].sort().join(" ")}`;
        if (!found.has(id)) found.set(id, { id, kind, says, pair: [one.claim, other.claim] });
      }
    }
  });
  return [...found.values()];
}

/** Two articles tell of it, at about the same time unless it happens once only. */
function areOfOneHappening(a: Account, b: Account): boolean {
  if (a.claim.evidence[0]?.articleId === b.claim.evidence[0]?.articleId) return false;
  if (ONCE.includes(a.claim.type)) return true;
  const [one, other] = [a.claim.saidAt, b.claim.saidAt];
  return one !== undefined && other !== undefined && Math.abs(daysBetween(one, other)) <= WIDEST;
}

function days(
  { claim: { event } }: Account,
  { claim: { event: other } }: Account,
): readonly Told[] {
  if (!event || !other) return [];
  const isKnown = [event, other].every(({ from, to }) => daysBetween(from, to) <= WIDEST);
  const isApart = event.to < other.from || other.to < event.from;
  return isKnown && isApart ? [{ kind: "dates", says: [event.text, other.text] }] : [];
}

function numbers(one: Account, other: Account): readonly Told[] {
  return differingQuantities(one.sentence, other.sentence).map(([a, b]) => ({
    kind: "numbers",
    says: [a.text, b.text],
  }));
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
