import { z } from "zod";
import type { Run } from "../graph-store.ts";
import { rowsOf } from "../rows.ts";
import type { Versioned } from "./order-versions.ts";
import { versionMarksOf } from "./version-marks.ts";

const text = z.string().nullish();
const VersionRow = z.object({
  id: z.string(),
  seq: z.number(),
  title: z.string(),
  fingerprint: z.string(),
  publisher: text,
  publishedAt: text,
  url: text,
  file: text,
  isUpdate: z.boolean().nullish(),
  isCorrection: z.boolean().nullish(),
  supersedes: text,
  supersededBy: text,
  correctedBy: text,
});

/** An article of a report, with where it was placed among its versions. */
export interface PlacedVersion extends Versioned, VersionPlace {}

/** Which versions of an article in the graph come before and after it. */
export interface VersionPlace {
  /** The last of those that it takes the place of. */
  readonly supersedes: string | undefined;
  /** The last of those that take its place. */
  readonly supersededBy: string | undefined;
  /** The first of these that says that an earlier one was wrong. */
  readonly correctedBy: string | undefined;
}

/** The articles in the graph that are copies or versions of one report, in the order in which they were read. */
export async function versionsOfReport(
  run: Run,
  report: string,
): Promise<readonly PlacedVersion[]> {
  const rows = await rowsOf(run, VersionRow, "articles-of-report", { report });
  return rows.map(({ id, seq, title, fingerprint, isUpdate, isCorrection, ...row }) => ({
    ...{ id, seq, title, fingerprint },
    publisher: row.publisher ?? undefined,
    publishedAt: row.publishedAt ?? undefined,
    url: row.url ?? undefined,
    file: row.file ?? undefined,
    // An older newsgraph did not note updates: of its articles the headline tells.
    isUpdate: isUpdate || isCorrection || versionMarksOf({ title, text: "" }).isUpdate,
    isCorrection: isCorrection ?? false,
    supersedes: row.supersedes ?? undefined,
    supersededBy: row.supersededBy ?? undefined,
    correctedBy: row.correctedBy ?? undefined,
  }));
}
