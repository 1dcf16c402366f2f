import type { GoldSentence, GoldWord } from "./conllu.ts";

const BRACKET = /\([^()]*\)?|[^()]*\)/g;

interface Opened {
  readonly chain: string;
  readonly kind: string;
  readonly first: number;
}

/**
 * The kind of the mention that each word heads, from the `Entity=` brackets that GUM has
 * (https://gucorpling.org/gum/entities.html); the innermost where it heads several, undefined where it heads none.
 */
export function kindsOfWords({ words }: GoldSentence): (string | undefined)[] {
  const kinds: (string | undefined)[] = words.map(() => undefined);
  const opened: Opened[] = [];
  words.forEach(({ misc }, index) => {
    for (const bracket of /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1]?.match(BRACKET) ?? []) {
      const [chain = "", kind = ""] = bracket.replace(/[()]/g, "").split("-");
      if (bracket.startsWith("(")) opened.push({ chain, kind, first: index });
      if (!bracket.endsWith(")")) continue;
      const at = opened.findLastIndex((one) => one.chain === chain);
      const [one] = at < 0 ? [] : opened.splice(at, 1);
      if (one) kinds[headOf(words, one.first, index)] ??= one.kind;
    }
  });
  return kinds;
}

function headOf(words: readonly GoldWord[], first: number, last: number): number {
  const head = words.findIndex(
    (word, i) => i >= first && i <= last && (word.head < first || word.head > last),
  );
  return head < 0 ? first : head;
}
