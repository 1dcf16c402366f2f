import mammoth from "mammoth";
import type { ArticleSource } from "../../../model/index.ts";
import { type DocumentInput, refuseDocument } from "./document-input.ts";
import { textOfHtml } from "./read-html.ts";
import { unpackedSize } from "./unpacked-size.ts";

const MAX_UNPACKED = 200_000_000;
/** The text of a book is a few megabytes; pictures make up the rest. */
const TEXT_PART = "word/document.xml";

/** What mammoth makes of marks of footnotes, endnotes and comments. */
const NOTE_LINKS = ["footnote", "endnote", "comment"]
  .map((note) => `a[href^="#${note}-"]`)
  .join(",");

/** The text of a Word file, without what was deleted in it. Throws UnreadableFileError. */
export async function readDocx(input: DocumentInput): Promise<ArticleSource> {
  const { bytes } = input;
  if (isOldOffice(bytes)) {
    refuseDocument(
      input,
      "it is encrypted, or a .doc of before 2007: save it as .docx without a password",
    );
  }
  const archive = await unpackedSize(bytes, MAX_UNPACKED).catch((error: unknown) =>
    refuseDocument(
      input,
      error instanceof RangeError
        ? "it unpacks to more than can be a text"
        : "it is damaged, or no Word file",
    ),
  );
  if (!archive.names.includes(TEXT_PART)) refuseDocument(input, "it is no Word file");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { value } = await mammoth
    .convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    )
    .catch(() => refuseDocument(input, "it is damaged"));
  const text = textOfHtml(value, removeNoteMarks);
  if (text.trim() === "") refuseDocument(input, "there is no text in it");
  return { text, ...(input.url && { url: input.url }) };
}

/** "Bastos[1]" in the text, and the arrow behind a note that leads back: the notes themselves are read. */
function removeNoteMarks(body: Element): void {
  for (const link of body.querySelectorAll(NOTE_LINKS)) (link.closest("sup") ?? link).remove();
}

/** The container of .doc, in which an encrypted .docx stands too: MS-CFB 2.2. */
function isOldOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString("hex") === "d0cf11e0a1b11ae1";
}
