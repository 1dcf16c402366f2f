import { z } from "zod";
import { groupBy } from "../group-by.ts";
import { ClaimRow, presentClaims } from "../present/claim-view.ts";
import type { AlertSearch, HitContent } from "../routes/alerts.schema.ts";
import type { ClaimView } from "../routes/claims.schema.ts";
import type { Run } from "../store/graph-store.ts";
import { entitiesOf } from "../store/identity/record.ts";
import { currentSeq } from "../store/next-seq.ts";
import { rowsOf } from "../store/rows.ts";
import { digest } from "./digest.ts";
import type { FoundHit } from "./hits.ts";

export type Pattern = Extract<AlertSearch, { kind: "pattern" }>;

const StatedRow = z.object({
  article: z.string(),
  seq: z.number(),
  report: z.string(),
  claim: z.string(),
  edge: z.string().nullish(),
  type: z.string(),
  status: z.string(),
  review: z.string().nullish(),
  subject: z.string(),
  object: z.string(),
});
type Stated = z.infer<typeof StatedRow>;
const ReadingRow = z.object({ id: z.string(), seq: z.number() });

/** Articles that are looked at in one transaction. */
const ARTICLES_AT_ONCE = 20;
/** Claims of an article that a hit tells. */
const MOST_CLAIMS = 20;

interface Found {
  /** One an article, oldest first. */
  readonly hits: readonly FoundHit[];
  /** The place in the log up to which articles were looked at. */
  readonly seq: number;
  readonly isDone: boolean;
}

/**
 * The claims that match among those of the next articles after a place in the log. What a copy of a report only repeats is
 * not new: an earlier article of it said so.
 */
export async function findClaims(
  run: Run,
  alert: { readonly id: string; readonly seq: number },
  pattern: Pattern,
): Promise<Found> {
  const after = { seq: alert.seq, limit: ARTICLES_AT_ONCE };
  const readings = await rowsOf(run, ReadingRow, "readings-after", after);
  const isDone = readings.length < ARTICLES_AT_ONCE;
  const seq = isDone ? await currentSeq(run) : (readings.at(-1)?.seq ?? alert.seq);
  const ids = [...new Set(readings.map(({ id }) => id))];
  const stated = await rowsOf(run, StatedRow, "claims-stated-in", { ids });
  const matches = stated.filter(await matcher(run, pattern));
  const hits: FoundHit[] = [];
  for (const [article, claims] of groupBy(matches, (one) => one.article)) {
    const fresh = await withoutRepeated(run, claims);
    if (fresh.length > 0) hits.push(await describeHit(run, alert.id, article, fresh));
  }
  return { hits, seq, isDone };
}

/** An entity that was merged or split since is the one that its record leads to now. */
async function matcher(
  run: Run,
  { entity, other, relationTypes, statuses }: Pattern,
): Promise<(claim: Stated) => boolean> {
  const entities = await entitiesOf(run, [entity.id, ...(other ? [other.id] : [])]);
  const one = entities.get(entity.id) ?? entity.id;
  const second = other && (entities.get(other.id) ?? other.id);
  const types = new Set<string>(relationTypes);
  const wanted = new Set<string>(statuses);
  return ({ subject, object, type, status, review }) =>
    review !== "rejected" &&
    (types.size === 0 || types.has(type)) &&
    (wanted.size === 0 || wanted.has(status)) &&
    (second === undefined
      ? subject === one || object === one
      : (subject === one && object === second) || (subject === second && object === one));
}

async function withoutRepeated(run: Run, claims: readonly Stated[]): Promise<readonly Stated[]> {
  const [first] = claims;
  if (!first) return [];
  const report = await rowsOf(run, ReadingRow, "articles-of-report", { report: first.report });
  const earlier = report.filter(({ seq }) => seq < first.seq).map(({ id }) => id);
  if (earlier.length === 0) return claims;
  const said = await rowsOf(run, StatedRow, "claims-stated-in", { ids: earlier });
  const known = new Set(said.map(gist));
  return claims.filter((claim) => !known.has(gist(claim)));
}

const gist = ({ edge, status, subject, object }: Stated) =>
  JSON.stringify([edge, status, subject, object]);

async function describeHit(
  run: Run,
  alert: string,
  article: string,
  claims: readonly Stated[],
): Promise<FoundHit> {
  const edges = new Map(claims.map((one) => [one.claim, edgeOf(one)]));
  const ids = claims.slice(0, MOST_CLAIMS).map(({ claim }) => claim);
  const views = presentClaims(await rowsOf(run, ClaimRow, "claims-in-full", { ids }));
  const told = new Map(
    views.flatMap(({ evidence }) => evidence.map((one) => [one.articleId, one] as const)),
  ).get(article);
  return {
    id: `hit:${digest([alert, article])}`,
    seq: claims[0]?.seq ?? 0,
    content: {
      kind: "claims",
      article: {
        id: article,
        title: told?.title ?? article,
        ...(told?.publisher && { publisher: told.publisher }),
        ...(told?.publishedAt && { publishedAt: told.publishedAt }),
      },
      claims: views.map((view) => describeClaim(view, edges.get(view.id), article)),
      total: edges.size,
    },
  };
}

/** A claim whose two ends are one entity is of no edge. */
const edgeOf = ({ edge, subject, object }: Stated) =>
  subject === object ? undefined : (edge ?? undefined);

type HitClaim = Extract<HitContent, { kind: "claims" }>["claims"][number];

function describeClaim(
  { id, subject, label, object, status, speaker, evidence }: ClaimView,
  edge: string | undefined,
  article: string,
): HitClaim {
  const quote = evidence.find(({ articleId }) => articleId === article)?.text;
  return {
    ...{ id, subject, label, object, status },
    ...(edge && { edge }),
    ...(speaker && { speaker }),
    ...(quote && { quote }),
  };
}
