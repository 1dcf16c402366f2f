import { z } from "zod";
import { groupBy } from "../../group-by.ts";
import { edgesOfClaims } from "../edges-of-claims.ts";
import { claimProperties } from "../extraction-rows.ts";
import type { Run } from "../graph-store.ts";
import { movesOf } from "../identity/moves.ts";
import { pointClaims } from "../identity/point-claims.ts";
import { entitiesOf } from "../identity/record.ts";
import { dropBareEntities, ensureEntities } from "../identity/refresh-entities.ts";
import { judgementsAbout } from "../judgements/judgements.ts";
import { putEdges } from "../put-edges.ts";
import { type Reading, readingsOf } from "../reading.ts";
import { idsOf, rowsOf } from "../rows.ts";
import { changeClaim } from "./change-claim.ts";
import {
  type AddedEdge,
  deleteHandClaims,
  handClaimProperties,
  handClaimsInForce,
  stateClaims,
} from "./hand-claims.ts";

const ClaimRow = z.object({
  claim: z.looseObject({ id: z.string(), origin: z.string() }),
});
const StatedRow = z.object({ claim: z.string(), article: z.string() });

type Properties = Readonly<Record<string, unknown>>;

/**
 * Makes claims what was read or made by hand and the judgements in force come to, with their ends and typed edges. Claims
 * whose article is not in the graph are passed over.
 */
export async function remakeClaims(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const present = (await rowsOf(run, ClaimRow, "claims-by-ids", { claims: ids })).map(
    ({ claim }) => claim,
  );
  const there = present.map(({ id }) => id);
  const left = await idsOf(run, "entities-of-claims", { claims: there });
  const added = await handClaimsInForce(run, ids);
  const gone = present.filter(({ id, origin }) => origin === "hand" && !added.has(id));
  if (gone.length > 0) {
    await deleteHandClaims(
      run,
      gone.map(({ id }) => id),
    );
  }
  const missing = [...added.values()].filter(({ claim }) => !there.includes(claim));
  await createHandClaims(run, missing);
  const kept = present.filter((claim) => !gone.includes(claim));
  const asMade = new Map<string, Properties>([
    ...(await asRead(
      run,
      kept.filter(({ origin }) => origin !== "hand").map(({ id }) => id),
    )),
    ...[...added].map(([id, payload]) => [id, handClaimProperties(payload)] as const),
  ]);
  await change(run, asMade, new Map(present.map((claim) => [claim.id, claim])));
  await dropBareEntities(run, left);
}

async function change(
  run: Run,
  asMade: ReadonlyMap<string, Properties>,
  present: ReadonlyMap<string, Properties>,
): Promise<void> {
  const ids = [...asMade.keys()];
  if (ids.length === 0) return;
  const judgements = await judgementsAbout(run, ids, ["accept", "reject", "edit-claim"]);
  const claims = [...asMade].map(([id, made]) => {
    const judged = changeClaim(
      made,
      judgements.filter(({ targets }) => targets.includes(id)),
    );
    // What an edit had given it, and nothing gives it any more, goes.
    const gone = Object.keys(present.get(id) ?? {}).filter((name) => !KEPT.has(name));
    return {
      id,
      properties: { ...Object.fromEntries(gone.map((name) => [name, null])), ...judged },
    };
  });
  const records = claims.flatMap(({ properties }: { properties: Properties }) =>
    [properties.subjectRecord, properties.objectRecord, properties.speakerRecord].flatMap((id) =>
      typeof id === "string" ? id : [],
    ),
  );
  await ensureEntities(run, [...(await entitiesOf(run, records)).values()]);
  const before = await edgesOfClaims(run, ids);
  await run("update-claims", { claims });
  await putEdges(run, [...before, ...(await pointClaims(run, ids))]);
}

/** Properties that are not the claim's own. */
const KEPT: ReadonlySet<string> = new Set(["id", "edge"]);

/** Claims as their articles were read, by id, splits counted in. */
async function asRead(run: Run, ids: readonly string[]) {
  const stated = await rowsOf(run, StatedRow, "articles-of-claims", { claims: ids });
  const byArticle = groupBy(stated, ({ article }) => article);
  const readings = await readingsOf(run, [...byArticle.keys()]);
  const found: (readonly [string, Properties])[] = [];
  for (const reading of readings) {
    const wanted = new Set(byArticle.get(reading.extraction.article.id)?.map(({ claim }) => claim));
    found.push(...(await claimsAsRead(run, reading, wanted)));
  }
  return found;
}

async function claimsAsRead(run: Run, reading: Reading, wanted: ReadonlySet<string>) {
  const moves = await movesOf(run, reading.extraction.article.id);
  const recordOf = (entity: string) => {
    const record = reading.records[entity] ?? "";
    return moves.get(record) ?? record;
  };
  return reading.extraction.claims
    .filter(({ id }) => wanted.has(id))
    .map((claim) => [claim.id, claimProperties(claim, recordOf)] as const);
}

async function createHandClaims(run: Run, added: readonly AddedEdge[]): Promise<void> {
  if (added.length === 0) return;
  const claims = added.map((payload) => ({
    id: payload.claim,
    properties: handClaimProperties(payload),
  }));
  await run("create-claim-nodes", { claims });
  for (const { claim, source } of added) {
    if (!("article" in source)) continue;
    const { article, start, end } = source;
    await stateClaims(run, article, [{ id: claim, start, end }]);
  }
}
