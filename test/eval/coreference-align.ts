import { at, type Tree } from "../../ingest/language/index.ts";
import type { FoundMention } from "../../ingest/mentions/found-mention.ts";
import type { GoldDocument, GoldMention } from "./coreference-gold.ts";

/** The smallest mention of gold whose head is ours, else one whose head is another word of our name. */
export function goldAt(
  mention: FoundMention,
  trees: readonly Tree[],
  gold: readonly GoldMention[],
): GoldMention | undefined {
  const head = at(trees, mention.sentence).word(mention.head);
  const smallest = (mentions: readonly GoldMention[]) =>
    [...mentions].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const same = gold.filter((one) => one.head.start === head.start);
  const { words } = at(trees, mention.sentence);
  const start = at(words, mention.first).start;
  const end = at(words, mention.last).end;
  const inside = gold.filter((one) => start <= one.head.start && one.head.end <= end);
  return smallest(same) ?? (mention.form === "name" ? smallest(inside) : undefined);
}

/** Whether the chains are the mention's own, or those that it stands for together. */
export function isSame(
  chains: readonly (string | undefined)[],
  gold: GoldMention | undefined,
  parts: GoldDocument["parts"],
): boolean {
  if (!gold) return false;
  if (chains.length === 1) return chains[0] === gold.chain;
  const whole = parts.get(gold.chain);
  return whole?.size === chains.length && chains.every((chain) => chain && whole.has(chain));
}
