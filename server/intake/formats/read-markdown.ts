import { marked } from "marked";
import { parse } from "yaml";
import { z } from "zod";
import type { ArticleSource } from "../../../model/index.ts";
import { PageUrl } from "../../page-url.ts";
import type { DocumentInput } from "./document-input.ts";
import { refuseDocument } from "./document-input.ts";
import { isoDateOf } from "./iso-date.ts";
import { textOfHtml } from "./read-html.ts";
import { readPlain } from "./read-plain.ts";
import { withHeadline } from "./with-headline.ts";

const text = z.string().trim().min(1).optional().catch(undefined);
const FrontMatter = z.object({
  title: text,
  date: z
    .union([z.string(), z.date().transform((date) => date.toISOString())])
    .optional()
    .catch(undefined),
  author: text,
  authors: z.array(z.string()).optional().catch(undefined),
  publisher: text,
  url: PageUrl.optional().catch(undefined),
});
type FrontMatter = z.infer<typeof FrontMatter>;

/** The words of a markdown file, without its marks; its front matter (YAML) says the rest. Throws UnreadableFileError. */
export function readMarkdown(input: DocumentInput): ArticleSource {
  const whole = readPlain(input).text;
  const [block, yaml] = /^---\r?\n([\s\S]{0,20000}?)\r?\n---\r?\n/.exec(whole) ?? ["", ""];
  const {
    title,
    date,
    author,
    authors = author ? [author] : undefined,
    publisher,
    url,
  } = frontMatter(yaml ?? "");
  const body = textOfHtml(marked.parse(whole.slice(block.length), { async: false }));
  if (body.trim() === "") refuseDocument(input, "there is no text in it");
  const publishedAt = date ? isoDateOf(date) : undefined;
  const address = url ?? input.url;
  return {
    text: withHeadline(title, body),
    ...(title && { title }),
    ...(authors && { authors }),
    ...(publisher && { publisher }),
    ...(address && { url: address }),
    ...(publishedAt && { publishedAt }),
  };
}

function frontMatter(yaml: string): Partial<FrontMatter> {
  try {
    // Aliases can stand for more than there is memory for.
    return FrontMatter.safeParse(parse(yaml, { maxAliasCount: 0 })).data ?? {};
  } catch {
    return {};
  }
}
