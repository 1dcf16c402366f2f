import type { Span } from "../../model/index.ts";
import { type GoldSentence, type GoldWord, readConllu } from "./conllu.ts";
import { rawDocuments } from "./raw-text.ts";

/** How a mention of gold refers, by its head: a proper noun, a noun, "she", "who", or one of "I", "we" and "you". */
export type GoldForm = "name" | "role" | "pronoun" | "relative" | "speaker";

/** A mention that GUM's annotators marked, with its place in the document's text. */
export interface GoldMention extends Span {
  readonly head: Span;
  /** The heads of what is coordinated with its head inside of it. */
  readonly conjuncts: readonly Span[];
  /** Mentions of one thing have one chain. */
  readonly chain: string;
  /** "person", "organization", "place" and seven more. */
  readonly kind: string;
  readonly form: GoldForm;
  /** An apposition or predicate, whose sentence says itself what it is: "Weber, a lawyer", "Weber is a lawyer". */
  readonly isBeside: boolean;
}

export interface GoldDocument {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** The chains that "they" stands for together, where no single mention does. */
  readonly parts: Parts;
}

type Parts = Map<string, Set<string>>;

/** Reads the chains of one of GUM's documents from its `Entity=` brackets (https://gucorpling.org/gum/entities.html). */
export function readChains(content: string): GoldDocument {
  const sentences = readConllu(content);
  const [document] = rawDocuments(sentences);
  if (!document) throw new RangeError("There is no sentence.");
  const notes = content
    .split(/\n\n+/)
    .filter((block) => block.trim() !== "")
    .map((block) => block.split("\n").filter((line) => /^\d+\t/.test(line)));
  const parts = readParts(content);
  const mentions = sentences.flatMap((sentence, s) => {
    const noted = (notes[s] ?? []).map((row) => row.split("\t")[9] ?? "");
    return mentionsOf(sentence, noted, document.sentences[s]?.start ?? 0);
  });
  addCoordinated(parts, mentions);
  return { text: document.text, mentions, parts };
}

const BRACKET = /\([^()]*\)?|[^()]*\)/g;

interface Opened {
  readonly chain: string;
  readonly kind: string;
  readonly first: number;
}

function mentionsOf(
  sentence: GoldSentence,
  notes: readonly string[],
  offset: number,
): GoldMention[] {
  const opened: Opened[] = [];
  const found: GoldMention[] = [];
  notes.forEach((note, index) => {
    const brackets = /(?:^|\|)Entity=([^|]*)/.exec(note)?.[1]?.match(BRACKET) ?? [];
    for (const bracket of brackets) {
      const [chain = "", kind = ""] = bracket.replace(/[()]/g, "").split("-");
      if (bracket.startsWith("(")) opened.push({ chain, kind, first: index });
      if (!bracket.endsWith(")")) continue;
      const last = opened.findLastIndex((one) => one.chain === chain);
      const [one] = last < 0 ? [] : opened.splice(last, 1);
      if (one) found.push(mentionOf(sentence.words, one, index, offset));
    }
  });
  return found;
}

function mentionOf(
  words: readonly GoldWord[],
  { chain, kind, first }: Opened,
  last: number,
  offset: number,
): GoldMention {
  const inside = words.slice(first, last + 1);
  const head = inside.find((word) => word.head < first || word.head > last) ?? inside[0];
  if (!head) throw new RangeError(`Chain ${chain} has a mention without words.`);
  const index = words.indexOf(head);
  const moved = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
  return {
    start: (inside[0]?.span.start ?? 0) + offset,
    end: (inside.at(-1)?.span.end ?? 0) + offset,
    head: moved(head.span),
    conjuncts: inside
      .filter((word) => word.head === index && word.relation === "conj")
      .map(({ span }) => moved(span)),
    chain,
    kind,
    form: formOf(
      head,
      inside.filter((word) => word.head === index),
    ),
    isBeside:
      /^(?:appos|nmod:desc)/.test(head.relation) ||
      words.some((word) => word.head === index && word.relation === "cop"),
  };
}

function formOf({ tag, form }: GoldWord, children: readonly GoldWord[]): GoldForm {
  if (/^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself)$/i.test(form))
    return "speaker";
  if (tag.startsWith("W")) return "relative";
  if (tag.startsWith("PRP")) return "pronoun";
  // "student Ahmed Mohamed"
  const isTitle = children.some(
    (child) => child.tag.startsWith("NNP") && /^(?:flat|nmod:desc|appos)/.test(child.relation),
  );
  return tag.startsWith("NNP") || isTitle ? "name" : "role";
}

/** "SplitAnte=6<62,11<62": 62 is 6 and 11. */
function readParts(content: string): Parts {
  const parts: Parts = new Map();
  for (const [, pairs = ""] of content.matchAll(/SplitAnte=([^|\s]*)/g)) {
    for (const pair of pairs.split(",")) {
      const [part = "", whole = ""] = pair.split("<");
      parts.set(whole, (parts.get(whole) ?? new Set()).add(part));
    }
  }
  return parts;
}

/** "Weber and Montalvo" is Weber and Montalvo. */
function addCoordinated(parts: Parts, mentions: readonly GoldMention[]): void {
  for (const whole of mentions) {
    const heads = [whole.head, ...whole.conjuncts].map(({ start }) => start);
    const inside = mentions.filter(
      (one) =>
        one.chain !== whole.chain &&
        one.start >= whole.start &&
        one.end <= whole.end &&
        heads.includes(one.head.start),
    );
    const chains = new Set(inside.map(({ chain }) => chain));
    if (whole.conjuncts.length > 0 && chains.size > 1) parts.set(whole.chain, chains);
  }
}
