import type { Span } from "../../model/index.ts";
import { type Analyser, MAX_PIECES } from "./analyser.ts";
import { splitSentences } from "./split-sentences.ts";
import { splitWords } from "./split-words.ts";
import type { Sentence } from "./word.ts";

/** Longer sentences are analysed in parts: they are lists and tables, and trees cost the square of their length. */
const MAX_WORDS = 150;

interface Unanalysed extends Span {
  readonly spans: readonly Span[];
  readonly forms: readonly string[];
}

/**
 * Splits stretches of an article into sentences and words, and analyses them. Offsets index the article's text. A sentence
 * reads the same whatever stands around it. Rejects with the signal's reason where that is aborted between two sentences.
 */
export async function analyseText(
  text: string,
  stretches: readonly Span[],
  analyser: Analyser,
  signal?: AbortSignal,
): Promise<Sentence[]> {
  const sentences = stretches.flatMap((stretch) =>
    splitSentences(text.slice(stretch.start, stretch.end)).flatMap(({ start, end }) =>
      partsOf(text, { start: start + stretch.start, end: end + stretch.start }, analyser),
    ),
  );
  const analysed: Sentence[] = [];
  for (const { start, end, spans, forms } of sentences) {
    signal?.throwIfAborted();
    const { words: analyses, pairWords } = await analyser.analyse(forms);
    const words = analyses.map((analysis, index) => ({
      start: spans[index]?.start ?? start,
      end: spans[index]?.end ?? end,
      form: forms[index] ?? "",
      index,
      ...analysis,
    }));
    analysed.push({ start, end, words, pairWords });
  }
  return analysed;
}

/** A sentence's words, in as many parts as the model's length asks for. */
function partsOf(text: string, sentence: Span, analyser: Analyser): Unanalysed[] {
  const parts: Unanalysed[] = [];
  let spans: Span[] = [];
  let forms: string[] = [];
  let pieces = 0;
  const close = (start: number, end: number) => {
    // rules and tables of signs have no structure to find
    if (forms.some((form) => /\p{L}/u.test(form))) parts.push({ start, end, spans, forms });
    spans = [];
    forms = [];
    pieces = 0;
  };
  let partStart = sentence.start;
  for (const span of splitWords(text, sentence)) {
    const form = plainForm(text.slice(span.start, span.end));
    const more = analyser.piecesOf(form).length;
    if (spans.length >= MAX_WORDS || pieces + more > MAX_PIECES - 2) {
      close(partStart, spans.at(-1)?.end ?? partStart);
      partStart = span.start;
    }
    spans.push(span);
    forms.push(form);
    pieces += more;
  }
  close(partStart, sentence.end);
  return parts;
}

/** Typographic quotes, apostrophes and dashes as the treebanks write them. */
function plainForm(form: string): string {
  return form
    .replace(/[‘’ʼ´\x91\x92]|â€™/g, "'")
    .replace(/[“”«»\x93\x94]/g, '"')
    .replace(/[–—]/g, "-");
}
