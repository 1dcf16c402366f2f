import { createHash } from "node:crypto";
import type { Article, ArticleId, ArticleSource } from "../../model/index.ts";
import { markSpans } from "./mark-spans.ts";

/** Reads plain text as an article: what each line is, who published it, when and where. The text stays as it is. */
export function readArticle(source: ArticleSource): Article {
  const { text } = source;
  const marked = markSpans(text);
  const publisher = source.publisher ?? marked.publisher;
  const publishedAt = source.publishedAt ?? marked.publishedAt;
  const body = marked.spans.filter(({ kind }) => kind === "body");
  const firstWords = body[0] ? beginning(text.slice(body[0].start, body[0].end)) : "";
  return {
    id: `article:${sha256(JSON.stringify([text, publisher, source.url])).slice(0, 16)}` as ArticleId,
    title: source.title ?? marked.title ?? (firstWords || "Untitled"),
    ...(publisher && { publisher }),
    authors: source.authors ?? marked.authors,
    ...(marked.dateline && { dateline: marked.dateline }),
    ...(publishedAt && { publishedAt }),
    ...(source.url && { url: source.url }),
    text,
    spans: marked.spans,
    fingerprint: fingerprint(body.map(({ start, end }) => text.slice(start, end)).join("\n")),
  };
}

/** Characters of a title that is made of a text's first words. */
const LONGEST_TITLE = 80;

/** The first words, for a title; whole ones, where there are spaces. */
function beginning(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const cut = words.slice(0, LONGEST_TITLE);
  return `${cut.replace(/\s+\S*$/, "")}…`;
}

/** Equal for texts that differ in layout, punctuation and capitals only. */
function fingerprint(body: string): string {
  return sha256((body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
