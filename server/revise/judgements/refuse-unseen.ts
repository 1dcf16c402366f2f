import { entitySummaries } from "../../explore/entity-summaries.ts";
import { ClaimRow, presentClaims } from "../../present/claim-view.ts";
import type { ClaimView } from "../../routes/claims.schema.ts";
import type { EntityReference } from "../../routes/entities.schema.ts";
import type { AskedOf, ChangeSince } from "../../routes/judgements.schema.ts";
import type { Run } from "../../store/graph-store.ts";
import { entitiesOf, recordsFrom } from "../../store/identity/record.ts";
import { judgementsAbout } from "../../store/judgements/judgements.ts";
import { rowsOf } from "../../store/rows.ts";
import { ChangedSinceError } from "./changed-since-error.ts";
import { changesOf, isSame, lastChange, REVIEW_OF } from "./last-change.ts";

type Value = ChangeSince["now"];
type Seen = NonNullable<AskedOf<"accept">["seen"]>;
/** Of parts of a claim or an entity, by the names that changes have for them. */
type Values = Readonly<Record<string, unknown>>;

/** Throws ChangedSinceError where a claim is not any more what who asks saw of it. */
export async function refuseUnseenClaim(
  run: Run,
  { claim, set, seen }: AskedOf<"edit-claim">,
): Promise<void> {
  if (seen) await refuseUnseen(run, [claim], seen, await inLeaders(run, set));
}

/** Throws ChangedSinceError where a claim that is accepted or rejected, or what others say of it, is not any more what who asks saw. */
export async function refuseUnseenReview(
  run: Run,
  { kind, claims, seen }: AskedOf<"accept" | "reject">,
): Promise<void> {
  if (seen) await refuseUnseen(run, claims, seen, { review: REVIEW_OF[kind] });
}

async function refuseUnseen(
  run: Run,
  claims: readonly string[],
  seen: Seen,
  set: Values,
): Promise<void> {
  const saw = await inLeaders(run, seen);
  for (const view of presentClaims(
    await rowsOf(run, ClaimRow, "claims-in-full", { ids: claims }),
  )) {
    const { subject, object, speaker } = view;
    const ends = { subject, object, speaker };
    await refuse(run, { targets: [view.id], now: partsOf(view), seen: saw, set, ends });
  }
}

function partsOf(view: ClaimView): Readonly<Record<string, Value>> {
  const { type, predicate, polarity, modality, status, review, event = null, saidAt = null } = view;
  const { subject, object, speaker } = view;
  return {
    ...{ type, predicate, polarity, modality, status, review, event, saidAt },
    ...{ subject: subject.id, object: object.id, speaker: speaker?.id ?? null },
  };
}

/** Throws ChangedSinceError where an entity is not any more what who asks saw of it. `entity`: the record that leads it. */
export async function refuseUnseenEntity(
  run: Run,
  { entity, set, seen }: AskedOf<"edit-entity">,
): Promise<void> {
  if (!seen) return;
  const [summary] = await entitySummaries(run, [entity]);
  if (!summary) return;
  const { name, type, description = null, wikidata = null } = summary;
  const records = await recordsFrom(run, "records-of-entities", { ids: [entity] });
  const now = { name, type, description, wikidata };
  await refuse(run, { targets: records.map(({ id }) => id), now, seen, set });
}

/**
 * Throws ChangedSinceError where an entity that is made one with others, or kept apart, is part of another by now, or is not any more
 * what who asks saw of it.
 */
export async function refuseUnseenEntities(
  run: Run,
  seen: Readonly<Record<string, AskedOf<"edit-entity">["seen"]>> = {},
): Promise<void> {
  const leaders = await entitiesOf(run, Object.keys(seen));
  for (const [id, saw] of Object.entries(seen)) {
    const leader = leaders.get(id) ?? id;
    if (leader !== id) throw await partOfAnother(run, id, leader);
    await refuseUnseenEntity(run, { kind: "edit-entity", entity: id, set: {}, seen: saw });
  }
}

async function partOfAnother(run: Run, id: string, leader: string): Promise<ChangedSinceError> {
  const [[summary], merges] = [
    await entitySummaries(run, [leader]),
    await judgementsAbout(run, [id], ["merge", "same"]),
  ];
  const merge = merges.at(-1);
  const change: ChangeSince = {
    part: "entity",
    now: summary?.name ?? leader,
    ...(summary && { entity: { id: leader, name: summary.name, type: summary.type } }),
    ...(merge && { by: merge.by, at: merge.at, judgement: merge.id }),
  };
  return new ChangedSinceError([change]);
}

/** Ends by the entities that they are now: a merge alone is no other end. */
async function inLeaders(run: Run, values: Seen): Promise<Values> {
  const { subject, object, speaker } = values;
  const ends = Object.entries({ subject, object, speaker }).flatMap(([part, id]) =>
    id ? [[part, id] as const] : [],
  );
  if (ends.length === 0) return values;
  const leaders = await entitiesOf(
    run,
    ends.map(([, id]) => id),
  );
  return {
    ...values,
    ...Object.fromEntries(ends.map(([part, id]) => [part, leaders.get(id) ?? id])),
  };
}

interface Comparison {
  /** Ids of the records or claims that it is. */
  readonly targets: readonly string[];
  readonly now: Readonly<Record<string, Value>>;
  readonly seen: Values;
  readonly set: Values;
  readonly ends?: Readonly<Record<string, EntityReference | undefined>>;
}

/** What others made the same as it is to become overrides nobody. */
async function refuse(run: Run, { targets, now, seen, set, ends = {} }: Comparison): Promise<void> {
  const parts = Object.keys(seen).filter(
    (part) => !isSame(now[part], seen[part]) && !isSame(now[part], set[part]),
  );
  if (parts.length === 0) return;
  const judged = await changesOf(run, targets);
  const changes = parts.map((part): ChangeSince => {
    const [entity, decision] = [ends[part], lastChange(judged, part, seen[part])];
    return {
      part,
      now: now[part] ?? null,
      ...(entity && { entity }),
      ...(decision && { by: decision.by, at: decision.at, judgement: decision.id }),
    };
  });
  throw new ChangedSinceError(changes);
}
