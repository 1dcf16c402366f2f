import { UnreadableFileError } from "../errors.ts";
import type { GuardedFetch } from "../intake/fetch/guarded-fetch.ts";
import { decodeHtml } from "../intake/formats/decode-html.ts";
import type { Feed } from "./feed.ts";
import type { ParsedFeed } from "./parse-feed.ts";

/** What a feed's server answered. */
export interface FeedAnswer {
  /** Undefined: nothing is new. */
  readonly parsed?: ParsedFeed;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";
/** A feed has some dozens of articles; more would hold up the server that reads it. */
const MAX_BYTES = 5_000_000;
const FEED_TYPE = /xml|json|text\/(?:plain|html)|octet-stream|^$/i;

/**
 * Asks for a feed, if it has changed (RFC 9110, 13.1). Throws PageNotFetchedError, UnreadableFileError.
 */
export async function fetchFeed(
  fetchPage: GuardedFetch,
  { url, etag, lastModified }: Pick<Feed, "url" | "etag" | "lastModified">,
): Promise<FeedAnswer> {
  const {
    status,
    headers,
    bytes,
    contentType,
    url: found,
  } = await fetchPage(url, {
    maxBytes: MAX_BYTES,
    accepts: (type = "") => FEED_TYPE.test(type),
    headers: {
      Accept: ACCEPT,
      ...(etag && { "If-None-Match": etag }),
      ...(lastModified && { "If-Modified-Since": lastModified }),
    },
  });
  if (status === 304) return { etag: etag ?? undefined, lastModified: lastModified ?? undefined };
  const text = decodeXml(bytes, contentType);
  if (/^\s*<(?:!doctype html|html)/i.test(text))
    throw new UnreadableFileError(url, noFeed(text, found));
  // Who asks no feed need not wait for the parser to load.
  const { parseFeed } = await import("./parse-feed.ts");
  return {
    parsed: parseFeed(text, found),
    etag: headers.get("etag") ?? undefined,
    lastModified: headers.get("last-modified") ?? undefined,
  };
}

/** XML says how it is written in its first line. */
function decodeXml(bytes: Uint8Array, contentType: string | undefined): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const encoding = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1];
  const said =
    contentType?.includes("charset") || !encoding ? contentType : `text/xml; charset=${encoding}`;
  return decodeHtml({ name: "feed", bytes, contentType: said }).replace(/^\ufeff/, "");
}

/** Pages often tell where their feed is. */
function noFeed(html: string, base: string): string {
  const link = /<link\b[^>]*type=["']?application\/(?:rss|atom)\+xml[^>]*>/i.exec(html)?.[0];
  const href = link && /href=["']?([^"'\s>]+)/i.exec(link)?.[1];
  const told =
    href && URL.canParse(href, base) ? `: its feed is at ${new URL(href, base).href}` : "";
  return `it is a web page and no feed${told}`;
}
