import { z } from "zod";
import { JudgementConflictError } from "../../errors.ts";
import type { Run } from "../graph-store.ts";
import { type Decision, judgementsAbout, judgementsWith } from "../judgements/judgements.ts";
import { putEdges } from "../put-edges.ts";
import { idsOf, rowsOf } from "../rows.ts";
import { type Bond, groupRecords } from "./group-records.ts";
import { pointClaims, pointMentions } from "./point-claims.ts";
import { type EntityRecord, recordsFrom } from "./record.ts";
import { refreshEntities } from "./refresh-entities.ts";

const MentionRow = z.object({ id: z.string(), records: z.array(z.string()) });

/**
 * Makes these records, and all that judgements tie to them, the entities that the judgements in force come to: claims,
 * mentions and typed edges follow. Gives the ids of the entities that they were and are; those that are bare by now are still
 * there. Throws JudgementConflictError where records would be one that a judgement says are different.
 */
export async function regroupRecords(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  const { records, decisions } = await reach(run, ids);
  const inForce = await judgementsInForce(run, records);
  const groups = groupRecords(
    records.map(({ id }) => id),
    [...decisions.flatMap(bondsOf), ...joinsOf(records, inForce), ...matchesOf(records)],
    decisions.flatMap(differencesOf),
  );
  if ("conflict" in groups) throw conflictOf(groups.conflict.by, groups.conflict.with);
  const moved = records.filter(({ id, entity }) => groups.leaders.get(id) !== entity);
  const left = moved.map(({ entity }) => entity);
  const leaders = [...new Set(groups.leaders.values())];
  if (moved.length > 0) {
    const placed = moved.map(({ id }) => ({ id, entity: groups.leaders.get(id) }));
    await run("place-records", { records: placed });
  }
  await refreshEntities(run, leaders);
  if (moved.length > 0) await followRecords(run, left);
  return [...new Set([...left, ...leaders])];
}

/** Claims and mentions of entities that some record has left go where their records are. */
async function followRecords(run: Run, left: readonly string[]): Promise<void> {
  const ids = [...new Set(left)];
  const claims = await idsOf(run, "claims-of-entities", { ids });
  const mentions = await rowsOf(run, MentionRow, "mentions-of-entities", { ids });
  const edges = await pointClaims(run, claims);
  await pointMentions(run, mentions);
  await putEdges(run, edges);
}

/** These records and those that bonds lead to from them, with the judgements on who is who. */
async function reach(run: Run, ids: readonly string[]) {
  const records = new Map<string, EntityRecord>();
  const decisions = new Map<string, Decision>();
  for (let open = [...new Set(ids)]; open.length > 0; ) {
    const found = await recordsFrom(run, "records-by-ids", { ids: open });
    for (const record of found) records.set(record.id, record);
    const together = await recordsFrom(run, "records-of-entities", {
      ids: [...new Set(found.map(({ entity }) => entity))],
    });
    const joining = await recordsFrom(run, "records-joining", { ids: open });
    const matched = await recordsFrom(run, "records-matched", { ids: open });
    const judged = await judgementsAbout(run, open, ["merge", "same", "different"]);
    for (const one of judged) decisions.set(one.id, one);
    const next = [
      ...[...together, ...joining, ...matched].map(({ id }) => id),
      ...found.flatMap(({ joins, matchOf }) => [joins ?? [], matchOf ?? []].flat()),
      ...judged.filter(({ kind }) => kind !== "different").flatMap(({ targets }) => targets),
    ];
    open = [...new Set(next)].filter((id) => !records.has(id) && !open.includes(id));
  }
  const inOrder = [...decisions.values()].sort((a, b) => a.seq - b.seq);
  return { records: [...records.values()], decisions: inOrder };
}

async function judgementsInForce(run: Run, records: readonly EntityRecord[]) {
  const ids = [...new Set(records.flatMap(({ joinsBy }) => joinsBy ?? []))];
  const judgements = ids.length > 0 ? await judgementsWith(run, ids) : [];
  return new Set(judgements.filter(({ active }) => active).map(({ id }) => id));
}

function bondsOf({ id, seq, payload }: Decision): readonly Bond[] {
  if (payload.kind === "merge") {
    return payload.from.map((from) => ({ seq, by: id, into: payload.into, from }));
  }
  if (payload.kind !== "same") return [];
  return [{ seq, by: id, into: payload.a, from: payload.b }];
}

/** A name that a judgement gave ties a record as long as that judgement is in force, and no other says otherwise. */
function joinsOf(records: readonly EntityRecord[], inForce: ReadonlySet<string>): readonly Bond[] {
  return records.flatMap(({ id, seq, joins, joinsBy }) =>
    joins && joinsBy && inForce.has(joinsBy) ? [{ seq, into: joins, from: id }] : [],
  );
}

/** What rules say gives way to what people say. */
function matchesOf(records: readonly EntityRecord[]): readonly Bond[] {
  return records.flatMap(({ id, seq, matchOf }) =>
    matchOf ? [{ seq, into: matchOf, from: id }] : [],
  );
}

function differencesOf({ id, payload }: Decision) {
  return payload.kind === "different" ? [{ by: id, a: payload.a, b: payload.b }] : [];
}

function conflictOf(merge: string, different: string): JudgementConflictError {
  return new JudgementConflictError(
    `The judgement ${different} says that two of these are different, and ${merge} that they are one. ` +
      "Undo one of them first. Nothing was changed.",
    [different, merge],
  );
}
