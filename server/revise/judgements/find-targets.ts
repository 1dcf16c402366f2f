import { z } from "zod";
import { NotFoundError, WrongUseError } from "../../errors.ts";
import { entityNotFound } from "../../explore/entity-not-found.ts";
import type { Run } from "../../store/graph-store.ts";
import { recordsFrom } from "../../store/identity/record.ts";
import { rowsOf } from "../../store/rows.ts";

const ClaimRow = z.object({ claim: z.object({ id: z.string(), origin: z.string() }) });
const EntityRow = z.object({ entity: z.object({ id: z.string() }) });

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
  if (missing) throw new NotFoundError("CLAIM_NOT_FOUND", `No claim has the id "${missing}".`);
  return rows.map(({ claim }) => claim);
}
