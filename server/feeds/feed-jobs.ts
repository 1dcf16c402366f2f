import { createHash } from "node:crypto";
import type { JobDraft } from "../jobs/job.ts";
import type { FeedItem, ParsedFeed } from "./parse-feed.ts";

/** Of one answer so many are queued at most: a feed that was made anew may have thousands. */
const MAX_NEW = 200;
/** So many are remembered as queued, and always as many as the feed holds. */
const MAX_SEEN = 2_000;

interface NewItems {
  /** In the order in which they appeared. */
  readonly drafts: readonly JobDraft[];
  /** What is known of the feed afterwards. */
  readonly seen: readonly string[];
}

/** The articles of a feed that were not queued before: by their guid, and by their address. */
export async function feedJobs(
  { title, items }: ParsedFeed,
  seen: readonly string[],
): Promise<NewItems> {
  const known = new Set(seen);
  const found: FeedItem[] = [];
  const marks: string[] = [];
  for (const item of items) {
    const own = marksOf(item);
    const isNew = own.length > 0 && !own.some((mark) => known.has(mark));
    for (const mark of own) known.add(mark);
    marks.push(...own);
    if (isNew && found.length < MAX_NEW) found.push(item);
  }
  const drafts = await Promise.all(found.toReversed().map((item) => draftOf(item, title)));
  const kept = [...new Set([...marks, ...seen])].slice(0, Math.max(MAX_SEEN, marks.length));
  return { drafts: drafts.filter((draft) => draft !== undefined), seen: kept };
}

function marksOf({ guid, url }: FeedItem): readonly string[] {
  return [guid, url].flatMap((one) => (one ? [hash(one)] : []));
}

async function draftOf(
  item: FeedItem,
  publisher: string | undefined,
): Promise<JobDraft | undefined> {
  const { guid = "", url, title, authors, publishedAt, content } = item;
  const known = {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(authors && { authors }),
    ...(publishedAt && { publishedAt }),
  };
  if (url) {
    const input = { kind: "url", url, known } as const;
    return { origin: "feed", name: title ?? url, key: `url:${hash(url)}`, input };
  }
  if (!content) return undefined;
  const { textOfHtml } = await import("../intake/formats/read-html.ts");
  const input = { kind: "article", source: { ...known, text: textOfHtml(content) } } as const;
  return { origin: "feed", name: title ?? guid, key: `guid:${hash(guid)}`, input };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
