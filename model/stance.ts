import type { ClaimStatus, Modality, Polarity } from "./claim.ts";

/** How a claim is put, and what that makes of it. */
export interface Stance {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly status: ClaimStatus;
}

/** What is set of a stance. */
export type StanceChange = { readonly [Part in keyof Stance]?: Stance[Part] | undefined };

/** The statuses that what is affirmed can have, by its modality; the first where nobody else says it. */
const STATUSES: Readonly<Record<Modality, readonly ClaimStatus[]>> = {
  asserted: ["asserted", "alleged"],
  planned: ["planned"],
  requested: ["planned"],
  hypothetical: ["alleged"],
};
/** The modality that a status has a claim be, where it is another than goes with it. */
const MODALITY: Readonly<Record<ClaimStatus, Modality | undefined>> = {
  asserted: "asserted",
  alleged: "asserted",
  planned: "planned",
  denied: undefined,
};

/** The statuses that go with a polarity and a modality. */
export function statusesOf({
  polarity,
  modality,
}: Pick<Stance, "polarity" | "modality">): readonly ClaimStatus[] {
  return polarity === "denied" ? ["denied"] : STATUSES[modality];
}

/**
 * A stance of which parts are set, the others following from these. What is set stays as it is, also where it contradicts
 * itself. `isSaid`: whether somebody else than the article says it.
 */
export function settleStance(before: Stance, set: StanceChange, isSaid: boolean): Stance {
  const polarity = set.polarity ?? polarityOf(set.status) ?? before.polarity;
  const modality = set.modality ?? modalityFor(before.modality, set.status);
  const fitting = statusesOf({ polarity, modality });
  // A claim that its speaker denies is put as affirmed, and stays denied.
  const isKept = (status: ClaimStatus) =>
    fitting.includes(status) || (status === "denied" && set.polarity === undefined);
  const derived = (isSaid ? fitting.at(-1) : fitting[0]) ?? before.status;
  return {
    polarity,
    modality,
    status: set.status ?? (isKept(before.status) ? before.status : derived),
  };
}

function polarityOf(status: ClaimStatus | undefined): Polarity | undefined {
  return status && (status === "denied" ? "denied" : "affirmed");
}

function modalityFor(before: Modality, status: ClaimStatus | undefined): Modality {
  if (!status || STATUSES[before].includes(status)) return before;
  return MODALITY[status] ?? before;
}
