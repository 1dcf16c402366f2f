import { readConllu } from "./conllu.ts";
import { rawDocuments } from "./raw-text.ts";

/** The text of a file of CoNLL-U: `# text` joined by a space, `# newpar` as a blank line. */
export function textsOf(document: string): string {
  return rawDocuments(readConllu(document))
    .map(({ text }) => text)
    .join("\n\n");
}
