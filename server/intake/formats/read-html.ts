import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ArticleSource } from "../../../model/index.ts";
import { blockText } from "./block-text.ts";
import { decodeHtml } from "./decode-html.ts";
import { type DocumentInput, refuseDocument } from "./document-input.ts";
import { pageMetadata } from "./page-metadata.ts";
import { withHeadline } from "./with-headline.ts";

/** More elements, or elements in one another, are no article: browsers stop at 512. */
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 512;

/**
 * The article of a web page, without what is around it: its headline, an empty line, then its paragraphs. The page's
 * metadata says the rest. Throws UnreadableFileError.
 */
export function readHtml(input: DocumentInput): ArticleSource {
  const html = decodeHtml(input);
  const { document } = parseHTML(html);
  if (!document.documentElement || !isReadable(document.documentElement)) {
    refuseDocument(input, "it is not a web page that can be an article");
  }
  const metadata = pageMetadata(document, input.url);
  const headings = document.querySelectorAll("h1");
  const heading = headings.length === 1 && headings[0] ? blockText(headings[0]) : undefined;
  const headline = heading || metadata.title;
  const pageTitle = document.title.trim();
  // Readability takes the document apart, so it comes last.
  const body = mainText(document) ?? blockText(parseHTML(html).document.documentElement);
  if (body.trim() === "")
    refuseDocument(input, "there is no text on the page (a page that a script fills has none)");
  // What a browser shows in its tab names the site too: it is a title, and no words of the article.
  const title = headline || pageTitle;
  return { ...metadata, ...(title && { title }), text: withHeadline(headline, body) };
}

/** Goes from element to element, so that what it costs is known whatever the page is. */
function isReadable(root: Element): boolean {
  let elements = 0;
  let depth = 0;
  let element: Element | null = root;
  while (element) {
    elements += 1;
    if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) return false;
    const child: Element | null = element.firstElementChild;
    if (child) {
      depth += 1;
      element = child;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      depth -= 1;
      element = element.parentElement;
    }
    element = element && element !== root ? element.nextElementSibling : null;
  }
  return true;
}

/** The text of the part that is the article; undefined where no part stands out. */
function mainText(document: Document): string | undefined {
  const article = new Readability(document, {
    serializer: (node) => node,
    charThreshold: 200,
  }).parse();
  const text = article?.content ? blockText(article.content) : "";
  return text === "" ? undefined : text;
}

/** The text of HTML that is all article: what markdown, a Word file or an email comes to. `tidy` may take parts of it out. */
export function textOfHtml(html: string, tidy: (body: Element) => void = () => undefined): string {
  const { body } = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  tidy(body);
  return blockText(body);
}
