import { z } from "zod";
import { NotFoundError, WrongUseError } from "../../errors.ts";
import type { Run } from "../../store/graph-store.ts";
import { currentSeq } from "../../store/next-seq.ts";
import { rowsOf } from "../../store/rows.ts";

const SeqRow = z.object({ seq: z.number().nullish() });

/** From where on something is new: a place in the log, or a day of publication. */
export interface NewsPlace {
  readonly seq: number | null;
  readonly since: string | null;
}

/**
 * What "2020-11-17" (published from then on), "2020-11-17T14:05:00Z" (came in from then on) and an article's id (came in
 * after it) mean. When an article came in is not known of those that were imported: they were there. Throws NotFoundError, WrongUseError.
 */
export async function newsPlace(run: Run, since: string): Promise<NewsPlace> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(since)) return { seq: null, since };
  if (/^\d{4}-\d{2}-\d{2}T/.test(since)) return { seq: await seqBefore(run, since), since: null };
  const [row] = await rowsOf(run, SeqRow, "article-seq", { id: since });
  if (row?.seq != null) return { seq: row.seq, since: null };
  if (since.startsWith("article:"))
    throw new NotFoundError("ARTICLE_NOT_FOUND", `No article has the id "${since}".`);
  throw new WrongUseError(
    `"${since}" is neither a day, as 2020-11-17, nor a time, as 2020-11-17T14:05:00Z, nor the id of an article.`,
  );
}

async function seqBefore(run: Run, time: string): Promise<number> {
  const at = new Date(time).toISOString();
  const [first] = await rowsOf(run, SeqRow, "first-arrival", { at });
  return first?.seq == null ? currentSeq(run) : first.seq - 1;
}
