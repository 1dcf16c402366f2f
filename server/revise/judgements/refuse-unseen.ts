import { entitySummaries } from "../../explore/entity-summaries.ts";
import { ClaimRow, presentClaims } from "../../present/claim-view.ts";
import type { EntityReference } from "../../routes/entities.schema.ts";
import type { AskedOf, ChangeSince } from "../../routes/judgements.schema.ts";
import type { Run } from "../../store/graph-store.ts";
import { entitiesOf, recordsFrom } from "../../store/identity/record.ts";
import { rowsOf } from "../../store/rows.ts";
import { ChangedSinceError } from "./changed-since-error.ts";
import { changesOf, isSame, lastChange } from "./last-change.ts";

type Value = ChangeSince["now"];
/** Of parts of a claim or an entity, by the names that changes have for them. */
type Values = Readonly<Record<string, unknown>>;

/** Throws ChangedSinceError where a claim is not any more what who asks saw of it. */
export async function refuseUnseenClaim(
  run: Run,
  { claim, set, seen }: AskedOf<"edit-claim">,
): Promise<void> {
  if (!seen) return;
  const [view] = presentClaims(await rowsOf(run, ClaimRow, "claims-in-full", { ids: [claim] }));
  if (!view) return;
  const { type, predicate, polarity, modality, status, event = null } = view;
  const { subject, object, speaker } = view;
  const now = {
    ...{ type, predicate, polarity, modality, status, event },
    saidAt: view.saidAt ?? null,
    ...{ subject: subject.id, object: object.id, speaker: speaker?.id ?? null },
  };
  const [saw, wanted] = [await inLeaders(run, seen), await inLeaders(run, set)];
  await refuse(run, {
    targets: [claim],
    now,
    seen: saw,
    set: wanted,
    ends: { subject, object, speaker },
  });
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

/** Ends by the entities that they are now: a merge alone is no other end. */
async function inLeaders(
  run: Run,
  values: NonNullable<AskedOf<"edit-claim">["seen"]>,
): Promise<Values> {
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
