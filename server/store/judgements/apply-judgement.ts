import type { JudgementKind } from "../../../model/index.ts";
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
  const touched = decision.active ? await makeRecords(run, [decision]) : [];
  await remake(run, payload);
  await dropBareEntities(run, touched);
  if (!decision.active)
    await unmakeRecords(
      run,
      entitiesMadeBy(payload).map(({ id }) => id),
    );
}

/** What judgements add, who is who, what is said of claims: those of one kind are made together. Splits and removals are not. */
const TOGETHER: Readonly<Partial<Record<JudgementKind, "additions" | "identities" | "reviews">>> = {
  "add-entity": "additions",
  "add-edge": "additions",
  "edit-entity": "additions",
  merge: "identities",
  same: "identities",
  different: "identities",
  accept: "reviews",
  reject: "reviews",
  "edit-claim": "reviews",
};

/** Judgements in stretches that can be made together; what cannot is alone in one. */
export function stretchesOf(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const stretches: Decision[][] = [];
  for (const decision of decisions) {
    const last = stretches.at(-1);
    const what = TOGETHER[decision.kind];
    if (last?.[0] && what && TOGETHER[last[0].kind] === what) last.push(decision);
    else stretches.push([decision]);
  }
  return stretches;
}

/**
 * Makes what judgements of a stretch come to, all at once. All of them came into force just now, or all were undone; nothing
 * else in force is about what they make. Throws JudgementConflictError.
 */
export async function applyTogether(run: Run, decisions: readonly Decision[]): Promise<void> {
  const touched = await makeRecords(
    run,
    decisions.filter(({ active }) => active),
  );
  const payloads = decisions.map(({ payload }) => payload);
  const records = payloads.flatMap(recordsOf);
  if (records.length > 0) await regroup(run, [...new Set(records)]);
  await remakeClaims(run, [...new Set(payloads.flatMap(claimsOf))]);
  await dropBareEntities(run, touched);
  const undone = decisions.filter(({ active }) => !active);
  await unmakeRecords(
    run,
    undone.flatMap(({ payload }) => entitiesMadeBy(payload).map(({ id }) => id)),
  );
}

async function remake(run: Run, payload: Payload): Promise<void> {
  switch (payload.kind) {
    case "split":
      return moveRecords(run, payload.moves);
    case "remove-article":
    case "remove-report":
    case "remove-source":
      return showOrHide(run, payload.articles);
    default: {
      const records = recordsOf(payload);
      if (records.length > 0) await regroup(run, records);
      await remakeClaims(run, claimsOf(payload));
    }
  }
}

/** The records whose entity a judgement is about. */
function recordsOf(payload: Payload): readonly string[] {
  switch (payload.kind) {
    case "merge":
      return [payload.into, ...payload.from];
    case "same":
    case "different":
      return [payload.a, payload.b];
    case "edit-entity":
      return [payload.entity];
    default:
      return [];
  }
}

/** The claims that a judgement is about. */
function claimsOf(payload: Payload): readonly string[] {
  switch (payload.kind) {
    case "accept":
    case "reject":
    case "delete-claim":
      return payload.claims;
    case "edit-claim":
    case "add-edge":
      return [payload.claim];
    default:
      return [];
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

/** Gives the ids of the entities that they, and what joins them, were and are: some may be bare. */
async function makeRecords(run: Run, decisions: readonly Decision[]): Promise<readonly string[]> {
  const made = decisions.flatMap(recordsMadeBy);
  await putRecords(run, made);
  // One that was made again leads or follows as judgements in force and names given by it have it.
  if (made.length === 0) return [];
  const joining = await recordsFrom(run, "records-joining", { ids: made.map(({ id }) => id) });
  return regroupRecords(
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
