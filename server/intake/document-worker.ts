import type { ArticleSource } from "../../model/index.ts";
import { UnreadableFileError } from "../errors.ts";
import type { DocumentInput } from "./formats/document-input.ts";
import { readDocument } from "./formats/read-document.ts";

/** What comes back from the worker, with the reason of a refusal: errors lose their class on the way. */
export type DocumentAnswer = { readonly source: ArticleSource } | { readonly refusal: string };

/** What the worker does: reads a document. What goes wrong in a library is the document's fault, and said so. */
export default async function readInWorker(input: DocumentInput): Promise<DocumentAnswer> {
  try {
    return { source: await readDocument(input) };
  } catch (error) {
    return { refusal: error instanceof UnreadableFileError ? error.reason : "it is damaged" };
  }
}
