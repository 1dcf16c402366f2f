import { z } from "zod";
import type { ArticleId } from "../../../model/index.ts";
import { edgesOfClaims } from "../edges-of-claims.ts";
import { passageId } from "../extraction-rows.ts";
import type { Run } from "../graph-store.ts";
import { judgementsAbout, judgementsMaking } from "../judgements/judgements.ts";
import type { PayloadOf } from "../judgements/payload.ts";
import { putEdges } from "../put-edges.ts";
import { idsOf, rowsOf } from "../rows.ts";

export type AddedEdge = PayloadOf<"add-edge">;

const SourceRow = z.object({ id: z.string(), start: z.number(), finish: z.number() });
const TextRow = z.object({ text: z.string() });

/** The properties of a claim made by hand, before any judgement on it. */
export function handClaimProperties(added: AddedEdge) {
  const { source, event } = added;
  return {
    relationType: added.type,
    predicate: added.predicate,
    polarity: added.polarity,
    modality: added.modality,
    status: added.status,
    ...(event && { eventFrom: event.from, eventTo: event.to, eventText: event.text }),
    ...(added.saidAt && { saidAt: added.saidAt }),
    confidence: added.confidence,
    rule: "hand",
    review: "unreviewed",
    origin: "hand",
    subjectRecord: added.subject,
    objectRecord: added.object,
    ...(added.speaker && { speakerRecord: added.speaker }),
    ...("article" in source && {
      sourceArticle: source.article,
      sourceStart: source.start,
      sourceEnd: source.end,
      sourceText: source.text,
    }),
    ...("url" in source && { sourceUrl: source.url }),
    ...("url" in source && source.quote && { sourceText: source.quote }),
    ...("note" in source && { sourceText: source.note }),
  };
}

/** Which of these claims made by hand are to be there: made by a judgement in force, and deleted by none. */
export async function handClaimsInForce(
  run: Run,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AddedEdge>> {
  const makers = await judgementsMaking(run, ids);
  const deleted = new Set(
    (await judgementsAbout(run, ids, ["delete-claim"])).flatMap(({ targets }) => targets),
  );
  return new Map(
    makers.flatMap(({ active, payload }) =>
      active && payload.kind === "add-edge" && !deleted.has(payload.claim)
        ? [[payload.claim, payload] as const]
        : [],
    ),
  );
}

/** Has the passages of an article that is back state the claims made by hand from it. */
export async function restateClaims(run: Run, article: string): Promise<void> {
  const rows = await rowsOf(run, SourceRow, "claims-from-article", { id: article });
  await stateClaims(
    run,
    article,
    rows.map(({ id, start, finish: end }) => ({ id, start, end })),
  );
}

interface Stated {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Has passages of an article, if it is there, state claims made by hand. */
export async function stateClaims(run: Run, article: string, claims: readonly Stated[]) {
  const [found] = await rowsOf(run, TextRow, "article-text", { id: article });
  if (!found || claims.length === 0) return;
  await run("state-claims", {
    article,
    claims: claims.map(({ id, start, end }) => ({
      id,
      passage: passageId({ id: article as ArticleId }, { start, end }),
      start,
      end,
      text: found.text.slice(start, end),
    })),
  });
  await putEdges(
    run,
    await edgesOfClaims(
      run,
      claims.map(({ id }) => id),
    ),
  );
}

/** Deletes claims made by hand, and the passages that stated nothing else. Gives the entities that they were about. */
export async function deleteHandClaims(run: Run, ids: readonly string[]) {
  const edges = await edgesOfClaims(run, ids);
  const entities = await idsOf(run, "entities-of-claims", { claims: ids });
  const passages = await idsOf(run, "passages-of-claims", { claims: ids });
  await run("delete-claims", { claims: ids });
  const bare = await idsOf(run, "bare-passages", { ids: passages });
  if (bare.length > 0) await run("delete-bare-passages", { ids: bare });
  await putEdges(run, edges);
  return entities;
}
