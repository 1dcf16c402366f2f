import type { SecondReaderSettings } from "./settings.ts";

/** What a second reader did. */
export interface Tally {
  readonly articles: number;
  /** Articles that it did not read to their end. */
  readonly failed: number;
  readonly parts: number;
  /** Questions asked, and answers of which nothing could be used. */
  readonly questions: number;
  readonly unusable: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** Claims told; of these refused, new, made by both readers, put otherwise. */
  readonly told: number;
  readonly refused: number;
  readonly added: number;
  readonly agreed: number;
  readonly differing: number;
}

export const emptyTally: Tally = {
  articles: 0,
  failed: 0,
  parts: 0,
  questions: 0,
  unusable: 0,
  tokensIn: 0,
  tokensOut: 0,
  told: 0,
  refused: 0,
  added: 0,
  agreed: 0,
  differing: 0,
};

export function addUp(a: Tally, b: Tally): Tally {
  const counts = Object.keys(emptyTally) as (keyof Tally)[];
  const sums = { ...emptyTally };
  for (const count of counts) sums[count] = a[count] + b[count];
  return sums;
}

type Prices = Pick<SecondReaderSettings, "priceIn" | "priceOut">;

/** What tokens cost, in the currency of the prices; undefined without prices. */
export function costOf(
  { tokensIn, tokensOut }: Tally,
  { priceIn, priceOut }: Prices,
): number | undefined {
  if (priceIn === undefined && priceOut === undefined) return undefined;
  const cost = (tokensIn * (priceIn ?? 0) + tokensOut * (priceOut ?? 0)) / 1_000_000;
  return Math.round(cost * 1e6) / 1e6;
}

/** A line for the end of a command. */
export function describeTally(tally: Tally, prices: Prices): string {
  const { articles, failed, unusable, tokensIn, tokensOut } = tally;
  const { added, agreed, differing, refused } = tally;
  const cost = costOf(tally, prices);
  const tokens =
    tokensIn + tokensOut > 0
      ? `${tokensIn} tokens in, ${tokensOut} out${cost === undefined ? "" : `, cost ${cost}`}`
      : "the endpoint tells no tokens";
  const lost = [
    failed > 0 ? `${failed} failed` : "",
    unusable > 0 ? `${unusable} answers unusable` : "",
  ].filter(Boolean);
  const read = `${articles} articles${lost.length > 0 ? ` (${lost.join(", ")})` : ""}`;
  const kept = `claims: ${agreed} agreed, ${added} new, ${differing} put otherwise, ${refused} refused`;
  return `second reader: ${read}, ${tokens}; ${kept}`;
}
