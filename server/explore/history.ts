import { z } from "zod";
import { NotFoundError } from "../errors.ts";
import { presentJudgement } from "../present/judgement-view.ts";
import type { HistoryAnswer } from "../routes/judgements.schema.ts";
import { ClaimRecords } from "../store/claim-node.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { type EntityRecord, recordsFrom } from "../store/identity/record.ts";
import { type Decision, judgementsWith, listJudgements } from "../store/judgements/judgements.ts";
import { readingsOf } from "../store/reading.ts";
import { idsOf, rowsOf } from "../store/rows.ts";
import { entityNotFound } from "./entity-not-found.ts";

type Step = HistoryAnswer["history"][number];

/** Of one thing nobody judges more often. */
const MOST = 1000;

const IdRow = z.object({ article: z.string() });
const PairRow = z.object({
  record: z.string(),
  name: z.string(),
  seq: z.number().int(),
  other: z.string(),
  otherName: z.string(),
  confidence: z.number(),
  reasons: z.array(z.string()),
});
const ClaimRow = z.object({
  claim: ClaimRecords.extend({ sourceArticle: z.string().nullish() }),
});

/** Every article, judgement and match by rules that made an entity what it is, oldest first. Throws NotFoundError. */
export function historyOfEntity(store: GraphStore, id: string): Promise<HistoryAnswer> {
  return store.read(async (run) => {
    const [record] = await recordsFrom(run, "records-by-ids", { ids: [id] });
    if (!record) throw entityNotFound(id);
    const records = await recordsFrom(run, "records-of-entities", { ids: [record.entity] });
    // Those that were one with it, until that was undone, are told of by the judgements.
    const ids = [...new Set([id, ...records.map((one) => one.id)])];
    const articles = (await rowsOf(run, IdRow, "articles-of-records", { ids })).map(
      ({ article }) => article,
    );
    const made = records.flatMap(({ madeBy, joinsBy }) => [madeBy ?? [], joinsBy ?? []].flat());
    const steps = await stepsOf(run, articles, ids, made);
    return withNames(run, [...steps, ...(await matchSteps(run, records))]);
  });
}

/** Every article and judgement that made a claim what it is, oldest first. Throws NotFoundError. */
export function historyOfClaim(store: GraphStore, id: string): Promise<HistoryAnswer> {
  return store.read(async (run) => {
    const [found] = await rowsOf(run, ClaimRow, "claims-by-ids", { claims: [id] });
    if (!found) throw new NotFoundError("CLAIM_NOT_FOUND", `No claim has the id "${id}".`);
    const { subjectRecord, objectRecord, speakerRecord, sourceArticle } = found.claim;
    const stated = await rowsOf(run, IdRow, "articles-of-claims", { claims: [id] });
    const articles = [...stated.map(({ article }) => article), sourceArticle ?? []].flat();
    const ends = [subjectRecord, objectRecord, speakerRecord ?? []].flat();
    return withNames(run, await stepsOf(run, articles, [id, ...articles], [], ends));
  });
}

/**
 * `targets`: what judgements are asked for; `others`: judgements that belong to it besides; `ends`: records of whose
 * judgements those count that say who is who.
 */
async function stepsOf(
  run: Run,
  articles: readonly string[],
  targets: readonly string[],
  others: readonly string[],
  ends: readonly string[] = [],
): Promise<readonly Step[]> {
  const about = await listJudgements(run, { targets, limit: MOST });
  const identity = ends.length > 0 ? await listJudgements(run, { targets: ends, limit: MOST }) : [];
  const judged = [
    ...about,
    ...identity.filter(({ kind }) => IDENTITY.has(kind)),
    ...(others.length > 0 ? await judgementsWith(run, others) : []),
  ];
  const undone = await listJudgements(run, { targets: judged.map(({ id }) => id), limit: MOST });
  const judgements = new Map([...judged, ...undone].map((one) => [one.id, one]));
  return [...(await articleSteps(run, articles)), ...[...judgements.values()].map(stepOf)];
}

async function withNames(run: Run, steps: readonly Step[]): Promise<HistoryAnswer> {
  const judged = steps.flatMap((step) => (step.what === "judgement" ? step.judgement : []));
  const ids = [...new Set(judged.flatMap(({ targets, makes }) => [...targets, ...makes]))];
  const records = ids.length > 0 ? await recordsFrom(run, "records-by-ids", { ids }) : [];
  return {
    history: inOrder(steps),
    names: Object.fromEntries(records.map(({ id, name }) => [id, name])),
  };
}

/** An article comes before what rules made of what it brought. */
function inOrder(steps: readonly Step[]): Step[] {
  return steps.toSorted(
    (a, b) => a.seq - b.seq || Number(a.what === "match") - Number(b.what === "match"),
  );
}

/** Which of an entity's records rules made one. */
async function matchSteps(run: Run, records: readonly EntityRecord[]): Promise<readonly Step[]> {
  const ids = records.filter(({ matchOf }) => matchOf).map(({ id }) => id);
  if (ids.length === 0) return [];
  const pairs = await rowsOf(run, PairRow, "pairs-joining-records", { ids });
  return pairs
    .filter(({ other }) => records.some(({ id }) => id === other))
    .map(({ seq, record, name, other, otherName, confidence, reasons }) => ({
      what: "match",
      seq,
      record: { id: record, name },
      other: { id: other, name: otherName },
      confidence,
      reasons,
    }));
}

const IDENTITY: ReadonlySet<string> = new Set(["merge", "split", "same", "different"]);

async function articleSteps(run: Run, ids: readonly string[]): Promise<readonly Step[]> {
  const present = new Set(await idsOf(run, "articles-by-ids", { ids: [...new Set(ids)] }));
  const readings = await readingsOf(run, [...new Set(ids)]);
  return readings.map(({ seq, extraction: { article } }) => ({
    what: "article",
    seq,
    articleId: article.id,
    title: article.title,
    ...(article.publisher && { publisher: article.publisher }),
    ...(article.publishedAt && { publishedAt: article.publishedAt }),
    isRemoved: !present.has(article.id),
  }));
}

function stepOf(decision: Decision): Step {
  return { what: "judgement", seq: decision.seq, judgement: presentJudgement(decision) };
}
