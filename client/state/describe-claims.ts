import { CLAIM_STATUSES, type ClaimStatus } from "../../model/index.ts";
import type { ClaimView } from "../../server/routes/claims.schema.ts";

const VERBS: Readonly<Record<ClaimStatus, string>> = {
  asserted: "stated",
  alleged: "alleged",
  planned: "planned or demanded",
  denied: "denied",
};

type Voiced = Pick<ClaimView, "status" | "speaker" | "evidence">;

/** What claims come to, in words: "Alleged by 2 sources, denied by 1". A source is a speaker, or a paper in its own voice. */
export function describeClaims(claims: readonly Voiced[]): string {
  const parts = CLAIM_STATUSES.flatMap((status) => {
    const voices = new Set(claims.filter((claim) => claim.status === status).map(voiceOf));
    return voices.size > 0 ? [{ status, voices: voices.size }] : [];
  });
  const words = parts.map(({ status, voices }, index) => {
    const number = index === 0 ? counted(voices, "source") : voices;
    return `${VERBS[status]} by ${number}`;
  });
  const sentence = words.join(", ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function voiceOf({ speaker, evidence }: Voiced): string | undefined {
  const [first] = evidence;
  return speaker?.id ?? first?.publisher ?? first?.articleId;
}

export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}
