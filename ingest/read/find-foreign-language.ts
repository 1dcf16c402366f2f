import { markSpans } from "./mark-spans.ts";

/** Fewer letters than these say too little. */
const MIN_LETTERS = 40;
/** As much as says what the rest is in. */
const MAX_CHARACTERS = 20_000;
/** A quote in another language leaves English above this share of the best score. */
const MAX_ENGLISH = 0.8;
/** Names are of no language ("Andrés Manuel López Obrador met Ngozi Okonjo-Iweala"), nor are addresses of the web. */
const NAMES = /(?:https?:|www\.)\S+|\S+@\S+|(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’.-]*/gu;

export interface ForeignLanguage {
  /** Its English name: "Spanish". Undefined where it is only sure that it is not English. */
  readonly name?: string;
}

/**
 * The language of an article, where it is another than English; undefined for English, and for a text that is too short or
 * too unlike any language to be sure. By n-grams of letters (eld, https://github.com/nitotm/efficient-language-detector-js);
 * docs/decisions/0010-getting-reporting-in.md has the figures.
 */
export async function findForeignLanguage(text: string): Promise<ForeignLanguage | undefined> {
  const words = readable(text).slice(0, MAX_CHARACTERS).replace(NAMES, " ");
  if ((words.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) return undefined;
  // Its table takes half a second to load: who reads no article need not wait for it.
  const { eld } = await import("eld/extrasmall");
  const found = eld.detect(words);
  const { en = 0, ...others } = found.getScores();
  const best = Math.max(0, ...Object.values(others));
  if (best === 0 || en / best >= MAX_ENGLISH) return undefined;
  const name = found.isReliable() ? nameOf(found.language) : undefined;
  return name ? { name } : {};
}

/** Titles and bodies: the page around an article may be in another language. */
function readable(text: string): string {
  return markSpans(text)
    .spans.filter(({ kind }) => kind === "title" || kind === "body")
    .map(({ start, end }) => text.slice(start, end))
    .join("\n");
}

const names = new Intl.DisplayNames("en", { type: "language" });

function nameOf(language: string): string | undefined {
  return language ? names.of(language) : undefined;
}
