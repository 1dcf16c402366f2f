import { getDocumentProxy } from "unpdf";
import { z } from "zod";
import type { ArticleSource } from "../../../model/index.ts";
import { type DocumentInput, refuseDocument } from "./document-input.ts";
import { pdfText, type TextPiece } from "./pdf-text.ts";

const MAX_PAGES = 300;
/** A page of print has a thousand letters and more; a scan has none, or a stamp's. */
const MIN_LETTERS = 20;

const Piece = z.object({
  str: z.string(),
  transform: z.array(z.number()).length(6),
  width: z.number(),
  height: z.number(),
  hasEOL: z.boolean(),
});

/**
 * The text of a PDF. Its title and author are not believed: they are mostly those of a template. Throws
 * UnreadableFileError for one that is encrypted, damaged, too long, or a scan.
 */
export async function readPdf(input: DocumentInput): Promise<ArticleSource> {
  // It takes the bytes for itself, and the caller may need them.
  const pdf = await getDocumentProxy(Uint8Array.from(input.bytes), { verbosity: 0 }).catch(
    (error: unknown) => refuseDocument(input, whyNot(error)),
  );
  try {
    if (pdf.numPages > MAX_PAGES) {
      refuseDocument(input, `it has ${pdf.numPages} pages, and ${MAX_PAGES} are read at most`);
    }
    const pages: TextPiece[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap(toPiece));
      page.cleanup();
    }
    const text = pdfText(pages);
    if ((text.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) {
      refuseDocument(
        input,
        "it holds pictures of pages and no text (a scan): run it through text recognition (OCR) first",
      );
    }
    return { text, ...(input.url && { url: input.url }) };
  } finally {
    await pdf.destroy();
  }
}

function toPiece(item: unknown): readonly TextPiece[] {
  const { data } = Piece.safeParse(item);
  if (!data) return [];
  const [a = 0, b = 0, , , x = 0, y = 0] = data.transform;
  const height = data.height || Math.hypot(a, b);
  return [{ text: data.str, x, y, width: data.width, height, endsLine: data.hasEOL }];
}

function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return "it is encrypted: save a copy without its password";
  return "it is damaged, or no PDF";
}
