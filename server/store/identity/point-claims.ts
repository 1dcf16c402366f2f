import { z } from "zod";
import { ClaimRecords } from "../claim-node.ts";
import { edgesOfClaims } from "../edges-of-claims.ts";
import type { Run } from "../graph-store.ts";
import type { EdgeKey } from "../project-edges.ts";
import { rowsOf } from "../rows.ts";
import { entitiesOf } from "./record.ts";

const ClaimRow = z.object({ claim: ClaimRecords });

/**
 * Has claims be about the entities that their records are, and be said by them. Gives the edges that they bore on before,
 * and bear on now.
 */
export async function pointClaims(run: Run, ids: readonly string[]): Promise<readonly EdgeKey[]> {
  if (ids.length === 0) return [];
  const before = await edgesOfClaims(run, ids);
  const claims = (await rowsOf(run, ClaimRow, "claims-by-ids", { claims: ids })).map(
    ({ claim }) => claim,
  );
  const entities = await entitiesOf(
    run,
    claims.flatMap((claim) =>
      [claim.subjectRecord, claim.objectRecord, claim.speakerRecord ?? []].flat(),
    ),
  );
  const entity = (record: string) => entities.get(record) ?? missing(record);
  await run("release-claims", { claims: ids });
  await run("point-claims", {
    claims: claims.map(({ id, subjectRecord, objectRecord }) => ({
      id,
      subject: entity(subjectRecord),
      object: entity(objectRecord),
    })),
  });
  const attributions = claims.flatMap(({ id, speakerRecord }) =>
    speakerRecord ? [{ claim: id, speaker: entity(speakerRecord) }] : [],
  );
  if (attributions.length > 0) await run("attribute-claims", { attributions });
  const after = await edgesOfClaims(run, ids);
  const edges = after.map(({ claim, id }) => ({ id: claim, properties: { edge: id } }));
  await run("update-claims", { claims: edges });
  return [...before, ...after];
}

interface MentionRecords {
  readonly id: string;
  readonly records: readonly string[];
}

/** Has mentions refer to the entities that their records are. */
export async function pointMentions(run: Run, mentions: readonly MentionRecords[]): Promise<void> {
  if (mentions.length === 0) return;
  const entities = await entitiesOf(
    run,
    mentions.flatMap(({ records }) => records),
  );
  await run("release-mentions", { mentions: mentions.map(({ id }) => id) });
  const references = mentions.flatMap(({ id, records }) =>
    [...new Set(records.map((record) => entities.get(record) ?? missing(record)))].map(
      (entity) => ({ mention: id, entity }),
    ),
  );
  await run("refer-mentions", { references });
}

function missing(record: string): never {
  throw new Error(`The record ${record} is not in the graph.`);
}
