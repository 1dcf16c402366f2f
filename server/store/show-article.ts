import type { Entity } from "../../model/index.ts";
import { restateClaims } from "./claims/hand-claims.ts";
import { remakeClaims } from "./claims/remake-claims.ts";
import { placeVersions } from "./copies/place-versions.ts";
import {
  articleRow,
  claimProperties,
  mentionRows,
  passageId,
  passageRows,
} from "./extraction-rows.ts";
import type { Run } from "./graph-store.ts";
import { type Moves, movesOf } from "./identity/moves.ts";
import type { Naming } from "./identity/name-entity.ts";
import { entitiesOf } from "./identity/record.ts";
import { dropBareEntities, refreshEntities } from "./identity/refresh-entities.ts";
import { judgementsAbout } from "./judgements/judgements.ts";
import { edgeKey } from "./project-edges.ts";
import { putEdges } from "./put-edges.ts";
import type { Reading } from "./reading.ts";

/** What a reading brings to the graph, by its own records or those that judgements put in their place. */
interface Shown extends Reading {
  readonly moves: Moves;
}

/** Puts an article that was just read into the graph: nobody has judged it yet. */
export async function showNewArticle(run: Run, reading: Reading): Promise<void> {
  await show(run, { ...reading, moves: new Map() }, true);
  const { reportId, extraction } = reading;
  if (reportId !== extraction.article.id) await placeVersions(run, reportId);
}

/** Puts an article that was removed back into the graph, with all that was judged of it. */
export async function showArticle(run: Run, reading: Reading): Promise<void> {
  const { article, claims } = reading.extraction;
  const moves = await movesOf(run, article.id);
  const entities = await show(run, { ...reading, moves }, false);
  await run("keep-text", { article: article.id, text: null });
  const judged = await judgementsAbout(
    run,
    claims.map(({ id }) => id),
    ["accept", "reject", "edit-claim"],
  );
  const ids = new Set(claims.map(({ id }) => String(id)));
  const touched = judged.flatMap(({ targets }) => targets).filter((id) => ids.has(id));
  await remakeClaims(run, [...new Set(touched)]);
  await restateClaims(run, article.id);
  await placeVersions(run, reading.reportId);
  await dropBareEntities(run, entities);
}

async function show(run: Run, shown: Shown, isNew: boolean): Promise<readonly string[]> {
  const { extraction } = shown;
  const { article } = extraction;
  await run("create-article", { article: articleRow(article, shown) });
  await run("create-passages", { article: article.id, passages: passageRows(extraction) });
  const namings = namingsOf(shown);
  await run("name-records", { article: article.id, namings: namings.map(namingRow) });
  const entities = await entitiesOf(
    run,
    namings.map(({ record }) => record),
  );
  await refreshEntities(run, [...entities.values()], isNew ? namings : []);
  const entityOf = (record: string) => found(entities, record);
  await addMentions(run, shown, entityOf);
  await addClaims(run, shown, entityOf);
  return [...entities.values()];
}

async function addMentions(run: Run, shown: Shown, entityOf: (record: string) => string) {
  const mentions = mentionRows(shown.extraction, (id) => recordOf(shown, id));
  if (mentions.length === 0) return;
  await run("create-mentions", { mentions });
  const references = mentions.flatMap(({ id, records }) =>
    [...new Set(records.map(entityOf))].map((entity) => ({ mention: id, entity })),
  );
  await run("refer-mentions", { references });
}

async function addClaims(run: Run, shown: Shown, entityOf: (record: string) => string) {
  const { article, claims } = shown.extraction;
  const rows = claims.map((claim) => {
    const properties = claimProperties(claim, (id) => recordOf(shown, id));
    const [subject, object] = [
      entityOf(properties.subjectRecord),
      entityOf(properties.objectRecord),
    ];
    const edge = edgeKey({ ...claim, subject, object });
    const passage = passageId(article, claim.evidence);
    return {
      id: claim.id,
      subject,
      object,
      passage,
      edge,
      properties: { ...properties, edge: edge.id },
    };
  });
  if (rows.length === 0) return;
  await run("create-claims", { claims: rows.map(({ edge: _, ...row }) => row) });
  const attributions = rows.flatMap(({ id, properties: { speakerRecord } }) =>
    speakerRecord ? [{ claim: id, speaker: entityOf(speakerRecord) }] : [],
  );
  if (attributions.length > 0) await run("attribute-claims", { attributions });
  await putEdges(
    run,
    rows.map(({ edge }) => edge),
  );
}

/** How an article names the records that it is about. */
export interface ArticleNaming extends Naming {
  /** The record that the rules took it for. */
  readonly asRead: string;
}

export function namingsOf(shown: Shown): readonly ArticleNaming[] {
  return shown.extraction.entities.map(({ id, name, aliases, description }: Entity) => ({
    record: recordOf(shown, id),
    asRead: found(new Map(Object.entries(shown.records)), id),
    name,
    aliases,
    description,
  }));
}

export function namingRow({ record, asRead, name, aliases, description }: ArticleNaming) {
  return { record, properties: { asRead, name, aliases, ...(description && { description }) } };
}

/** The record of an entity of the article, as judgements have it. */
export function recordOf({ records, moves }: Pick<Shown, "records" | "moves">, id: string): string {
  const asRead = records[id];
  if (!asRead) throw new Error(`The extraction names an entity that it does not hold: ${id}`);
  return moves.get(asRead) ?? asRead;
}

function found(map: ReadonlyMap<string, string>, key: string): string {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is nothing for ${key}.`);
  return value;
}
