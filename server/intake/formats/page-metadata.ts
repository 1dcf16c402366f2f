import { z } from "zod";
import { parseJson } from "../../parse-json.ts";
import { isoDateOf } from "./iso-date.ts";

/** What a page says of its article, apart from the text. */
export interface PageMetadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly url?: string;
  /** ISO 8601 date. */
  readonly publishedAt?: string;
}

/** https://schema.org/Article and its kinds, as news sites use them. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

const Named = z.union([
  z.string(),
  z
    .object({ name: z.union([z.string(), z.array(z.string())]) })
    .transform(({ name }) => [name].flat()[0] ?? ""),
]);
const Names = z.union([Named.transform((name) => [name]), z.array(Named)]);
const LinkedArticle = z.object({
  "@type": z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: Names.optional().catch(undefined),
  publisher: Named.optional().catch(undefined),
});
type LinkedArticle = z.infer<typeof LinkedArticle>;

/** Open Graph, JSON-LD, Dublin Core and plain meta elements, in the order in which they are believed. */
export function pageMetadata(document: Document, address: string | undefined): PageMetadata {
  const linked = linkedArticle(document);
  const meta = (...names: readonly string[]) => metaContent(document, names);
  const title = linked?.headline ?? meta("og:title", "twitter:title", "dc.title");
  const publisher = linked?.publisher ?? meta("og:site_name", "application-name", "dc.publisher");
  const authors = (linked?.author ?? metaAuthors(document)).map(clean).filter(isName);
  const date =
    linked?.datePublished ??
    meta(
      "article:published_time",
      "og:published_time",
      "parsely-pub-date",
      "date",
      "dc.date",
      "dc.date.issued",
      "sailthru.date",
    ) ??
    document
      .querySelector("article time[datetime], time[itemprop=datePublished]")
      ?.getAttribute("datetime");
  const publishedAt = date ? isoDateOf(date) : undefined;
  const url = canonicalUrl(document, address);
  return {
    ...(title && { title: clean(title).slice(0, 500) }),
    ...(publisher && { publisher: clean(publisher).slice(0, 200) }),
    ...(authors.length > 0 && { authors: [...new Set(authors)].slice(0, 20) }),
    ...(url && { url }),
    ...(publishedAt && { publishedAt }),
  };
}

function metaContent(document: Document, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = metaElements(document, name)[0]?.getAttribute("content")?.trim();
    if (found) return found;
  }
  return undefined;
}

function metaElements(document: Document, name: string): readonly Element[] {
  return [...document.querySelectorAll("meta")].filter((element) =>
    [element.getAttribute("property"), element.getAttribute("name")].some(
      (one) => one?.toLowerCase() === name,
    ),
  );
}

function metaAuthors(document: Document): readonly string[] {
  return (
    ["article:author", "author", "parsely-author", "dc.creator"]
      .map((name) => metaElements(document, name).map((one) => one.getAttribute("content") ?? ""))
      .find((names) => names.some((name) => isName(clean(name)))) ?? []
  );
}

/** Facebook has authors' addresses where others have their names. */
function isName(text: string): boolean {
  return text !== "" && text.length <= 120 && !/^https?:|@|\.com\b/i.test(text);
}

function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function linkedArticle(document: Document): LinkedArticle | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts
    .flatMap((script) => nodesOf(parseJson(script.textContent ?? "")))
    .map((node) => LinkedArticle.safeParse(node).data)
    .find(
      (article) => article && [article["@type"]].flat().some((type) => ARTICLE_TYPE.test(type)),
    );
}

const Graph = z.object({ "@graph": z.array(z.unknown()) });

/** A script holds a node, a list of them, or a graph. */
function nodesOf(data: unknown): readonly unknown[] {
  const graph = Graph.safeParse(data).data;
  return graph ? graph["@graph"] : [data].flat();
}

/** The address that the page itself goes by, where it is one of the web. */
function canonicalUrl(document: Document, address: string | undefined): string | undefined {
  const said =
    document.querySelector("link[rel=canonical]")?.getAttribute("href") ??
    metaContent(document, ["og:url"]);
  if (!said || !URL.canParse(said, address)) return address;
  const url = new URL(said, address);
  const isFront =
    url.pathname === "/" && address !== undefined && new URL(address).pathname !== "/";
  return /^https?:$/.test(url.protocol) && !isFront ? url.href : address;
}
