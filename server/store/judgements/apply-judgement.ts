import { remakeClaims } from "../claims/remake-claims.ts";
import type { Run } from "../graph-store.ts";
import { hideArticle } from "../hide-article.ts";
import { moveRecords } from "../identity/move-records.ts";
import { entitiesOf, putRecords, recordsFrom } from "../identity/record.ts";
import { dropBareEntities, refreshEntities } from "../identity/refresh-entities.ts";
import { regroupRecords } from "../identity/regroup-records.ts";
import { readingsOf } from "../reading.ts";
import { showArticle } from "../show-article.ts";
import { type Decision, judgementsAbout } from "./judgements.ts";
import type { MadeEntity, Payload } from "./payload.ts";

/**
 * Makes what a judgement concerns what the judgements in force come to, whether this one came into force just now or was
 * undone. The rest of the graph is not looked at. Throws JudgementConflictError.
 */
export async function applyJudgement(run: Run, decision: Decision): Promise<void> {
  const { payload } = decision;
  if (decision.active) await makeRecords(run, [decision]);
  await remake(run, payload);
  if (!decision.active)
    await unmakeRecords(
      run,
      entitiesMadeBy(payload).map(({ id }) => id),
    );
}

/**
 * Makes what judgements that add entities and edges or edit entities come to, all at once. All of them came into force just now,
 * or all were undone; nothing else in force is about what they make.
 */
export async function applyAdditions(run: Run, decisions: readonly Decision[]): Promise<void> {
  await makeRecords(
    run,
    decisions.filter(({ active }) => active),
  );
  const payloads = decisions.map(({ payload }) => payload);
  const edited = payloads.flatMap((one) => (one.kind === "edit-entity" ? [one.entity] : []));
  if (edited.length > 0) await regroup(run, edited);
  const claims = payloads.flatMap((one) => (one.kind === "add-edge" ? [one.claim] : []));
  await remakeClaims(run, claims);
  const undone = decisions.filter(({ active }) => !active);
  await unmakeRecords(
    run,
    undone.flatMap(({ payload }) => entitiesMadeBy(payload).map(({ id }) => id)),
  );
}

async function remake(run: Run, payload: Payload): Promise<void> {
  switch (payload.kind) {
    case "merge":
      return regroup(run, [payload.into, ...payload.from]);
    case "same":
    case "different":
      return regroup(run, [payload.a, payload.b]);
    case "split":
      return moveRecords(run, payload.moves);
    case "accept":
    case "reject":
    case "delete-claim":
      return remakeClaims(run, payload.claims);
    case "edit-claim":
      return remakeClaims(run, [payload.claim]);
    case "add-edge":
      return remakeClaims(run, [payload.claim]);
    case "edit-entity":
      return regroup(run, [payload.entity]);
    case "remove-article":
    case "remove-report":
    case "remove-source":
      return showOrHide(run, payload.articles);
    case "add-entity":
    case "undo":
    case "redo":
      return;
  }
}

async function regroup(run: Run, records: readonly string[]): Promise<void> {
  await dropBareEntities(run, await regroupRecords(run, records));
}

/** Articles are in the graph unless a judgement in force removes them. */
async function showOrHide(run: Run, articles: readonly string[]): Promise<void> {
  const removals = await judgementsAbout(run, articles, [
    "remove-article",
    "remove-report",
    "remove-source",
  ]);
  const removed = new Set(removals.flatMap(({ targets }) => targets));
  for (const reading of await readingsOf(run, articles)) {
    const { id } = reading.extraction.article;
    const isThere = (await run("article-text", { id })).length > 0;
    if (removed.has(id)) await hideArticle(run, id);
    else if (!isThere) await showArticle(run, reading);
  }
}

function entitiesMadeBy(payload: Payload): readonly MadeEntity[] {
  if (payload.kind === "add-edge") return payload.made;
  return payload.kind === "split" || payload.kind === "add-entity" ? [payload.made] : [];
}

function recordsMadeBy({ id: madeBy, seq, payload }: Decision) {
  return entitiesMadeBy(payload).map(({ id, name, type, aliases, description }) => ({
    id,
    name,
    type,
    aliases,
    description,
    isNamed: true,
    seq,
    entity: id,
    madeBy,
    ...(payload.kind === "add-entity" && { isKept: true }),
  }));
}

async function makeRecords(run: Run, decisions: readonly Decision[]): Promise<void> {
  const made = decisions.flatMap(recordsMadeBy);
  await putRecords(run, made);
  // One that was made again leads or follows as judgements in force and names given by it have it.
  if (made.length === 0) return;
  const joining = await recordsFrom(run, "records-joining", { ids: made.map(({ id }) => id) });
  await regroupRecords(
    run,
    [...made, ...joining].map(({ id }) => id),
  );
}

async function unmakeRecords(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const entities = await regroupRecords(run, ids);
  await run("delete-records", { ids });
  const left = [...(await entitiesOf(run, entities)).values()];
  await refreshEntities(run, left);
  await dropBareEntities(run, [...entities, ...ids]);
}
