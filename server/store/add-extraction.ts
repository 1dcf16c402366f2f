import type { Entity, Extraction } from "../../model/index.ts";
import { findReport } from "./copies/find-report.ts";
import type { GraphStore, Run } from "./graph-store.ts";
import { addRecords } from "./identity/add-records.ts";
import { findDescribed } from "./identity/find-described.ts";
import { findJoins } from "./identity/find-joins.ts";
import { describe } from "./identity/matching/describe.ts";
import { findMatches } from "./identity/matching/find-matches.ts";
import { lookupKeys } from "./identity/matching/match-keys.ts";
import { profilesOf } from "./identity/matching/profile.ts";
import { profileOf, recordsFrom } from "./identity/record.ts";
import { dropBareEntities } from "./identity/refresh-entities.ts";
import { regroupRecords } from "./identity/regroup-records.ts";
import { fullNames, type ResolvedEntity, resolveEntities } from "./identity/resolve-entities.ts";
import { nextSeq } from "./next-seq.ts";
import { keepReading, type Reading, readingsOf } from "./reading.ts";
import { refuseDuringImport } from "./refuse-during-import.ts";
import { showNewArticle } from "./show-article.ts";

/** "unchanged": the graph has the article. "removed": somebody removed it, and it stays so until that is undone. */
export type AddOutcome = "added" | "unchanged" | "removed";

/**
 * Adds what was read from an article, in one transaction: all or nothing. Its entities become records that are there already
 * or new ones, and the typed edges that the new claims bear on are made anew. `at`: when it came in.
 */
export function addExtraction(
  store: GraphStore,
  extraction: Extraction,
  at = new Date(),
): Promise<AddOutcome> {
  return store.write(async (run) => {
    await refuseDuringImport(run);
    const { id } = extraction.article;
    if ((await run("article-text", { id })).length > 0) return "unchanged";
    if ((await readingsOf(run, [id])).length > 0) return "removed";
    const reading = await read(run, extraction);
    await addReading(run, reading);
    await run("create-arrival", { id, seq: reading.seq, at: at.toISOString() });
    return "added";
  });
}

/** Adds an article as it was read, with what rules decided then. */
export async function addReading(run: Run, reading: Reading): Promise<void> {
  await keepReading(run, reading);
  await addRecords(run, reading);
  await showNewArticle(run, reading);
  const matched = reading.matches.flatMap(({ record, joins }) => (joins ? record : []));
  const joining = [...new Set([...Object.keys(reading.joins), ...matched])];
  if (joining.length > 0) await dropBareEntities(run, await regroupRecords(run, joining));
}

/** Decides by rules what an article adds: which report it is of, and which records its entities are. */
async function read(run: Run, extraction: Extraction): Promise<Reading> {
  const { article, entities } = extraction;
  const known = await findKnown(run, entities);
  const profiles = profilesOf(extraction);
  const report = await findReport(run, article);
  const named = resolveEntities(entities, known, profiles);
  const resolved = withDescribed(named, findDescribed(extraction, report.alike));
  const records = Object.fromEntries([...resolved].map(([id, record]) => [id, record.id]));
  return {
    seq: await nextSeq(run),
    extraction,
    reportId: report.id,
    records,
    joins: await findJoins(run, entities, resolved),
    matches: findMatches({ entities, resolved, known, profiles }),
  };
}

function withDescribed(
  resolved: ReadonlyMap<string, ResolvedEntity>,
  described: ReadonlyMap<string, string>,
): ReadonlyMap<string, ResolvedEntity> {
  return new Map(
    [...resolved].map(([id, entity]) => {
      const record = described.get(id);
      return [id, record ? { ...entity, id: record, isNew: false } : entity];
    }),
  );
}

async function findKnown(run: Run, entities: readonly Entity[]) {
  const names = entities.flatMap((entity) => (entity.isNamed ? fullNames(entity) : []));
  const ids = entities.map(({ id }) => id);
  const named = await recordsFrom(run, "records-with-names", { names: [...new Set(names)], ids });
  const keys = [
    ...new Set(
      entities.flatMap((entity) =>
        entity.isNamed ? lookupKeys(entity.type, describe(entity).names) : [],
      ),
    ),
  ];
  const alike = keys.length > 0 ? await recordsFrom(run, "records-with-keys", { keys }) : [];
  const known = new Map([...named, ...alike].map((record) => [record.id, record]));
  return [...known.values()].map(({ description, matchOf, ...record }) => ({
    ...record,
    description: description ?? undefined,
    matchOf: matchOf ?? undefined,
    profile: profileOf(record),
  }));
}
