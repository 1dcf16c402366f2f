import { parseFeed as parseAnyFeed } from "feedsmith";
import { z } from "zod";
import { UnreadableFileError } from "../errors.ts";
import { isoDateOf } from "../intake/formats/iso-date.ts";

/** An article that a feed tells of. */
export interface FeedItem {
  /** What the feed tells it by from others: its guid or id. */
  readonly guid?: string;
  readonly url?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  /** ISO 8601 date. */
  readonly publishedAt?: string;
  /** The whole of it as HTML, where the feed has that. */
  readonly content?: string;
}

export interface ParsedFeed {
  readonly title?: string;
  /** In the feed's order, which mostly is newest first. */
  readonly items: readonly FeedItem[];
}

/** A text, as RSS and JSON Feed have it, or with its type, as Atom has it. */
const Words = z
  .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
  .optional()
  .catch(undefined);
const Person = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const People = z
  .array(Person.optional().catch(undefined))
  .transform((people) => people.filter((one) => one !== undefined))
  .optional()
  .catch(undefined);
const Link = z.object({ href: z.string(), rel: z.string().optional() });

/** An item of RSS, RDF, Atom or JSON Feed: what each calls its parts. */
const Item = z.object({
  id: Words,
  guid: Words,
  title: Words,
  link: Words,
  url: Words,
  links: z.array(Link).optional().catch(undefined),
  pubDate: Words,
  published: Words,
  updated: Words,
  date_published: Words,
  dc: z
    .object({ creators: People, dates: z.array(z.string()).optional().catch(undefined) })
    .optional()
    .catch(undefined),
  authors: People,
  content: z
    .union([z.object({ encoded: z.string() }).transform(({ encoded }) => encoded), Words])
    .optional()
    .catch(undefined),
  content_html: Words,
  description: Words,
});
const Feed = z.object({
  title: Words,
  items: z.array(Item).optional(),
  entries: z.array(Item).optional(),
});

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom and JSON Feed. Entities of the document's own are not expanded, and nothing that it names is
 * fetched. Throws UnreadableFileError.
 */
export function parseFeed(text: string, url: string): ParsedFeed {
  const { title, items, entries } = Feed.parse(parse(text, url));
  return {
    ...(title && { title: plain(title).slice(0, 200) }),
    items: (items ?? entries ?? []).map((item) => readItem(item, url)),
  };
}

function parse(text: string, url: string): unknown {
  try {
    return parseAnyFeed(text).feed;
  } catch {
    throw new UnreadableFileError(url, "it is no feed (RSS, Atom or JSON Feed)");
  }
}

function readItem(item: z.infer<typeof Item>, base: string): FeedItem {
  const alternate = item.links?.find(({ rel = "alternate" }) => rel === "alternate")?.href;
  const guid = item.guid ?? item.id;
  // A guid is an address unless it says otherwise.
  const address =
    item.link ?? item.url ?? alternate ?? (/^https?:/.test(guid ?? "") ? guid : undefined);
  const url = address && webAddress(address, base);
  const date =
    item.pubDate ?? item.published ?? item.date_published ?? item.dc?.dates?.[0] ?? item.updated;
  const publishedAt = date && isoDateOf(date);
  const authors = (item.dc?.creators ?? item.authors ?? []).map(plain).filter(isName);
  // an item without an address has all of its words in the feed
  const words = url ? undefined : item.description;
  const content = item.content ?? item.content_html ?? words;
  return {
    ...(guid && { guid }),
    ...(url && { url }),
    ...(item.title && { title: plain(item.title).slice(0, 500) }),
    ...(authors.length > 0 && { authors }),
    ...(publishedAt && { publishedAt }),
    ...(content && { content }),
  };
}

function webAddress(address: string, base: string): string | undefined {
  if (!URL.canParse(address.trim(), base)) return undefined;
  const url = new URL(address.trim(), base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** RSS has authors' mail addresses where others have their names. */
function isName(text: string): boolean {
  return text !== "" && text.length <= 120 && !/@|^https?:/.test(text);
}

/** Titles are text, and yet often hold marks: "Barr &amp; Ebrard", "<b>Talks</b>". */
function plain(text: string): string {
  return text
    .replace(/<[^<>]{0,200}>/g, "")
    .replace(/&(?:amp|#38);/g, "&")
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39|#x27);/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/\s+/g, " ")
    .trim();
}
