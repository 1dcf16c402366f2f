import { CLAIM_STATUSES, type ClaimStatus } from "../../model/index.ts";
import type { ClaimView } from "../../server/routes/claims.schema.ts";

const VERBS: Readonly<Record<ClaimStatus, string>> = {
  asserted: "stated",
  alleged: "alleged",
  planned: "planned or demanded",
  denied: "denied",
};

type Voiced = Pick<ClaimView, "id" | "status" | "speaker" | "evidence" | "review">;

/**
 * What claims come to, in words: "Alleged by 2 sources, denied by 1". A source is a speaker, or a report in its own voice:
 * its copies and versions are no others. What was rejected does not count.
 */
export function describeClaims(claims: readonly Voiced[]): string {
  const counting = claims.filter(({ review }) => review !== "rejected");
  const parts = CLAIM_STATUSES.flatMap((status) => {
    const voices = countVoices(counting.filter((claim) => claim.status === status));
    return voices > 0 ? [{ status, voices }] : [];
  });
  const words = parts.map(({ status, voices }, index) => {
    const number = index === 0 ? counted(voices, "source") : voices;
    return `${VERBS[status]} by ${number}`;
  });
  const sentence = words.join(", ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function countVoices(claims: readonly Voiced[]): number {
  const said = claims.filter(({ speaker }) => speaker);
  const own = claims.filter(({ speaker }) => !speaker);
  return countSpeakers(said) + new Set(own.flatMap(reportsOf)).size;
}

/** One who is only described, as "two people", is somebody else in each article, but not in a copy of it. */
function countSpeakers(claims: readonly Voiced[]): number {
  const known = new Set<string>();
  let speakers = 0;
  for (const claim of claims) {
    const { id = "", name = "" } = claim.speaker ?? {};
    const keys = [id, ...reportsOf(claim).map((report) => `${name} in ${report}`)];
    if (!keys.some((key) => known.has(key))) speakers += 1;
    for (const key of keys) known.add(key);
  }
  return speakers;
}

/** What was added by hand from a page or a note is a report of its own. */
function reportsOf({ id, evidence }: Voiced): readonly string[] {
  return evidence.length > 0 ? evidence.map(({ reportId }) => reportId) : [id];
}

/** Whose voice a claim without a speaker is in. */
export function describeVoice({ origin }: Pick<ClaimView, "origin">): string {
  return origin === "hand" ? "added by hand" : "in the article’s own voice";
}

export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}
