import { z } from "zod";
import { JudgementConflictError, NotFoundError, WrongUseError } from "../../errors.ts";
import { entityNotFound } from "../../explore/entity-not-found.ts";
import type { Run } from "../../store/graph-store.ts";
import { recordsFrom } from "../../store/identity/record.ts";
import { judgementsAbout, judgementsMaking } from "../../store/judgements/judgements.ts";
import { idsOf, rowsOf } from "../../store/rows.ts";

const ClaimRow = z.object({ claim: z.object({ id: z.string(), origin: z.string() }) });
const EntityRow = z.object({ entity: z.object({ id: z.string(), name: z.string() }) });

/** The records that lead these entities; an id that an entity had before it was merged is as good. Throws NotFoundError. */
export async function leadersOf(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  const records = await recordsFrom(run, "records-by-ids", { ids: [...new Set(ids)] });
  const entities = new Map(records.map(({ id, entity }) => [id, entity]));
  const leaders = ids.map((id) => entities.get(id) ?? id);
  const rows = await rowsOf(run, EntityRow, "entities-by-ids", { ids: [...new Set(leaders)] });
  const present = new Set(rows.map(({ entity }) => entity.id));
  for (const [index, leader] of leaders.entries()) {
    if (!present.has(leader)) throw entityNotFound(ids[index] ?? leader);
  }
  return leaders;
}

export async function leaderOf(run: Run, id: string): Promise<string> {
  const [leader = id] = await leadersOf(run, [id]);
  return leader;
}

/**
 * The record that leads an entity which is to be changed. Throws NotFoundError; JudgementConflictError where it became a part
 * of another meanwhile: who asked has not seen that one.
 */
export async function leaderToChange(run: Run, id: string): Promise<string> {
  const leader = await leaderOf(run, id);
  if (leader === id) return id;
  const [record] = await recordsFrom(run, "records-by-ids", { ids: [id] });
  const [row] = await rowsOf(run, EntityRow, "entities-by-ids", { ids: [leader] });
  const merges = await judgementsAbout(run, [id], ["merge", "same"]);
  throw new JudgementConflictError(
    `${record?.name ?? id} is now part of ${row?.entity.name ?? leader}; change that one (${leader}), or undo what made ` +
      "them one. Nothing was changed.",
    merges.map((one) => one.id),
  );
}

/** These claims, each once. Throws NotFoundError. */
export async function claimsKnown(run: Run, ids: readonly string[]): Promise<string[]> {
  await findClaims(run, ids);
  return [...new Set(ids)];
}

/** These claims, which were made by hand. Throws NotFoundError, WrongUseError. */
export async function claimsMade(run: Run, ids: readonly string[]): Promise<string[]> {
  const read = (await findClaims(run, ids)).find(({ origin }) => origin !== "hand");
  if (read) {
    throw new WrongUseError(
      `The claim "${read.id}" was read from an article. Reject it, which the record keeps.`,
    );
  }
  return [...new Set(ids)];
}

async function findClaims(run: Run, ids: readonly string[]) {
  const rows = await rowsOf(run, ClaimRow, "claims-by-ids", { claims: [...new Set(ids)] });
  const found = new Set(rows.map(({ claim }) => claim.id));
  const missing = ids.find((id) => !found.has(id));
  if (missing) throw await whyNoClaim(run, missing);
  return rows.map(({ claim }) => claim);
}

/** Whether there never was such a claim, or what took it out of the graph. */
async function whyNoClaim(run: Run, id: string): Promise<NotFoundError | JudgementConflictError> {
  const articles = await idsOf(run, "removed-articles-of-claim", { claim: JSON.stringify(id) });
  const removals = await judgementsAbout(run, articles, [
    "remove-article",
    "remove-report",
    "remove-source",
  ]);
  if (removals.length > 0) return goneSince("its article was removed", removals);
  const deletions = await judgementsAbout(run, [id], ["delete-claim"]);
  if (deletions.length > 0) return goneSince("it was deleted", deletions);
  const undone = await judgementsMaking(run, [id]);
  if (undone.length > 0) return goneSince("what added it was undone", undone);
  return new NotFoundError("CLAIM_NOT_FOUND", `No claim has the id "${id}".`);
}

function goneSince(why: string, judgements: readonly { readonly id: string }[]) {
  return new JudgementConflictError(
    `The claim is not in the graph any more: ${why}. Nothing was changed.`,
    judgements.map(({ id }) => id),
  );
}
