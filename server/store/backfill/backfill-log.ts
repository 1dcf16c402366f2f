import { z } from "zod";
import { claimProperties, mentionRows } from "../extraction-rows.ts";
import type { GraphStore, Run } from "../graph-store.ts";
import { addRecords } from "../identity/add-records.ts";
import { nextSeq } from "../next-seq.ts";
import { keepReading, type Reading } from "../reading.ts";
import { idsOf, rowsOf } from "../rows.ts";
import { namingRow, namingsOf } from "../show-article.ts";
import {
  ArticleNode,
  ReferenceRow,
  rebuildExtraction,
  StatementRow,
} from "./rebuild-extraction.ts";

const ArticleRow = z.object({ article: ArticleNode });

/** Articles in one transaction. */
const BATCH = 20;

/**
 * Gives the articles that an older newsgraph added what this one keeps of each: its place in the log, what was read from it,
 * and the records of its entities. The graph says what was read; nobody could judge it then. Articles come in the order of
 * their dates. A graph whose import has not ended stays as it is.
 */
export async function backfillLog(store: GraphStore): Promise<void> {
  for (;;) {
    if ((await store.read(unread)).length === 0) return;
    const done = await store.write(async (run) => {
      const ids = await unread(run);
      for (const id of ids) await backfill(run, id);
      return ids.length;
    });
    if (done < BATCH) return;
  }
}

async function unread(run: Run): Promise<readonly string[]> {
  if ((await run("import-under-way")).length > 0) return [];
  return idsOf(run, "articles-unread", { limit: BATCH });
}

async function backfill(run: Run, id: string): Promise<void> {
  const [row] = await rowsOf(run, ArticleRow, "article-by-id", { id });
  if (!row) return;
  const extraction = rebuildExtraction(
    row.article,
    await rowsOf(run, ReferenceRow, "references-of-article", { id }),
    await rowsOf(run, StatementRow, "statements-of-article", { id }),
  );
  const { entities, claims } = extraction;
  const reading: Reading = {
    seq: await nextSeq(run),
    extraction,
    reportId: row.article.reportId ?? id,
    records: Object.fromEntries(entities.map((entity) => [entity.id, entity.id])),
    joins: {},
    matches: [],
  };
  await keepReading(run, reading);
  await run("place-article", { id, seq: reading.seq });
  await addRecords(run, reading);
  const namings = namingsOf({ ...reading, moves: new Map() });
  await run("name-records", { article: id, namings: namings.map(namingRow) });
  const itself = (entity: string) => entity;
  const mentions = mentionRows(extraction, itself);
  await run("update-mentions", {
    mentions: mentions.map((mention) => ({ id: mention.id, records: mention.records })),
  });
  await run("update-claims", {
    claims: claims.map((claim) => ({ id: claim.id, properties: claimProperties(claim, itself) })),
  });
}
