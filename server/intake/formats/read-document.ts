import type { ArticleSource } from "../../../model/index.ts";
import { type DocumentInput, refuseDocument } from "./document-input.ts";
import { type DocumentFormat, sniffFormat } from "./sniff-format.ts";

type Read = (input: DocumentInput) => Promise<ArticleSource>;

/** Loaded when the first document asks for them: they are large. */
const READERS: Readonly<Record<DocumentFormat, Read>> = {
  text: async (input) => (await import("./read-plain.ts")).readPlain(input),
  markdown: async (input) => (await import("./read-markdown.ts")).readMarkdown(input),
  html: async (input) => (await import("./read-html.ts")).readHtml(input),
  pdf: async (input) => (await import("./read-pdf.ts")).readPdf(input),
  docx: async (input) => (await import("./read-docx.ts")).readDocx(input),
  eml: async (input) => (await import("./read-email.ts")).readEmail(input),
};

/** Bytes of a document at most: a PDF with pictures may be large, a page of text is not. */
const MAX_BYTES: Readonly<Record<DocumentFormat, number>> = {
  text: 5_000_000,
  markdown: 5_000_000,
  html: 10_000_000,
  pdf: 25_000_000,
  docx: 25_000_000,
  eml: 25_000_000,
};

/** Characters of an article at most. */
const MAX_TEXT = 1_000_000;

/** A document as an article to be read. Throws UnreadableFileError, with a reason for people. */
export async function readDocument(input: DocumentInput): Promise<ArticleSource> {
  const { byteLength } = input.bytes;
  if (byteLength === 0) refuseDocument(input, "it is empty");
  const format = sniffFormat(input);
  if (!format) {
    refuseDocument(input, "it is none of txt, md, html, pdf, docx and eml");
  }
  if (byteLength > MAX_BYTES[format]) {
    refuseDocument(input, `it is larger than ${MAX_BYTES[format] / 1_000_000} MB`);
  }
  const source = await READERS[format](input);
  if (source.text.length > MAX_TEXT) {
    refuseDocument(input, `its text is longer than ${MAX_TEXT / 1_000_000} million characters`);
  }
  return { ...source, ...(input.file && { file: input.file }) };
}
