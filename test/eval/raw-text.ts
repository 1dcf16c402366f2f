import type { Span } from "../../model/index.ts";
import type { GoldSentence } from "./conllu.ts";

/** A document as it may have been before it was annotated. */
export interface RawDocument {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly Span[];
}

/** Puts documents together again: sentences are joined by a space, paragraphs by a blank line. */
export function rawDocuments(gold: readonly GoldSentence[]): RawDocument[] {
  const documents: { text: string; sentences: Span[]; words: Span[] }[] = [];
  for (const sentence of gold) {
    if (sentence.startsDocument || documents.length === 0) {
      documents.push({ text: "", sentences: [], words: [] });
    }
    const document = documents.at(-1);
    if (!document) continue;
    if (document.text !== "") document.text += sentence.startsParagraph ? "\n\n" : " ";
    const offset = document.text.length;
    const moved = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
    document.text += sentence.text;
    document.sentences.push(moved({ start: 0, end: sentence.text.length }));
    document.words.push(...sentence.words.map(({ span }) => moved(span)));
  }
  return documents;
}
