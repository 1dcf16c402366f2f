import { z } from "zod";
import type { Article, Extraction } from "../../model/index.ts";
import { keysOf } from "./copies/band-keys.ts";
import type { Run } from "./graph-store.ts";
import type { RecordMatch } from "./identity/matching/find-matches.ts";
import { rowsOf } from "./rows.ts";

/**
 * What was read from an article, and which record each of its entities is by the rules of that day. It is kept for ever, so
 * that an article that was removed can come back, and a log be replayed whatever rules do later.
 */
export interface Reading {
  readonly seq: number;
  readonly extraction: Extraction;
  readonly reportId: string;
  /** The record of each entity, by the entity's own id in the article. */
  readonly records: Readonly<Record<string, string>>;
  /** Of records that it made: another one that each joins while a judgement is in force that names that one so. */
  readonly joins: Readonly<Record<string, Join>>;
  /** What rules say of records that it made and others that were there. */
  readonly matches: readonly RecordMatch[];
}

export interface Join {
  readonly record: string;
  readonly judgement: string;
}

const Texts = z.record(z.string(), z.string());
const Joins = z.record(z.string(), z.object({ record: z.string(), judgement: z.string() }));
const Matches = z.array(
  z.object({
    id: z.string(),
    record: z.string(),
    other: z.string(),
    outcome: z.enum(["same", "unsure"]),
    confidence: z.number(),
    reasons: z.array(z.string()),
    joins: z.string().optional(),
  }),
);
const ReadingNode = z.object({
  article: z.string(),
  seq: z.number().int(),
  reportId: z.string(),
  extraction: z.string(),
  records: z.string(),
  joins: z.string().nullish(),
  matches: z.string().nullish(),
  text: z.string().nullish(),
});
const ReadingRow = z.object({ reading: z.unknown() });
const TextRow = z.object({ id: z.string(), text: z.string() });

/** Keeps a reading. Its text is the article's: it stays with the article as long as that is in the graph. */
export async function keepReading(run: Run, reading: Reading): Promise<void> {
  const { seq, extraction, reportId, records, joins, matches } = reading;
  const { article } = extraction;
  const keys = keysOf(article);
  await run("create-reading", {
    reading: {
      id: article.id.replace(/^article:/, "reading:"),
      article: article.id,
      seq,
      fingerprint: article.fingerprint,
      reportId,
      ...(article.url && { url: article.url }),
      ...(article.file && { file: article.file }),
      ...(keys.length > 0 && { keys }),
      extraction: writeExtraction(extraction),
      records: JSON.stringify(records),
      ...(Object.keys(joins).length > 0 && { joins: JSON.stringify(joins) }),
      ...(matches.length > 0 && { matches: JSON.stringify(matches) }),
    },
  });
  const rows = keys.map((text) => ({ text, of: article.id }));
  if (rows.length > 0) await run("put-keys", { keys: rows });
}

/** The readings of these articles, in the order in which they were read; of articles that nobody read there is none. */
export async function readingsOf(
  run: Run,
  articles: readonly string[],
): Promise<readonly Reading[]> {
  return readingsFrom(run, "readings-of-articles", { articles });
}

/** The readings that a statement answers, with their articles' texts. */
export async function readingsFrom(
  run: Run,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Reading[]> {
  const rows = await rowsOf(run, ReadingRow, name, parameters);
  return readingsOfNodes(
    run,
    rows.map(({ reading }) => reading),
  );
}

/** Readings as their nodes have them, with their articles' texts. */
export async function readingsOfNodes(
  run: Run,
  unread: readonly unknown[],
): Promise<readonly Reading[]> {
  const nodes = unread.map((node) => ReadingNode.parse(node));
  const ids = nodes.flatMap(({ article, text }) => (text == null ? article : []));
  const found = ids.length > 0 ? await rowsOf(run, TextRow, "article-texts", { ids }) : [];
  const texts = new Map(found.map(({ id, text }) => [id, text]));
  return nodes.map((node) => readingOf(node, node.text ?? texts.get(node.article) ?? ""));
}

function readingOf(node: z.infer<typeof ReadingNode>, text: string): Reading {
  const { extraction, records, joins, matches, ...read } = node;
  const { seq, reportId } = read;
  return {
    seq,
    reportId,
    extraction: readExtraction(extraction, text),
    records: Texts.parse(JSON.parse(records)),
    joins: joins ? Joins.parse(JSON.parse(joins)) : {},
    matches: matches ? Matches.parse(JSON.parse(matches)) : [],
  };
}

/** JSON without what the article's text says: a fifth of what an article takes in an export. */
function writeExtraction({ article, claims, ...others }: Extraction): string {
  const { text: _, ...bare } = article;
  return JSON.stringify({
    article: bare,
    ...others,
    claims: claims.map(({ evidence: { start, end }, ...claim }) => ({
      ...claim,
      evidence: { start, end },
    })),
  });
}

/** We wrote it ourselves, so it is not checked again. */
function readExtraction(json: string, text: string): Extraction {
  const { article, claims, ...others } = JSON.parse(json) as Extraction;
  return {
    ...others,
    article: { ...article, text } satisfies Article,
    claims: claims.map((claim) => {
      const { start, end } = claim.evidence;
      return { ...claim, evidence: { start, end, text: text.slice(start, end) } };
    }),
  };
}
