import { type EntityType, type RelationTypeName, relationType } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import { isEndWithoutName } from "./without-name.ts";

/** Whether two entities may be the ends of a relation type. */
export function fits(type: RelationTypeName, subject: EntityDraft, object: EntityDraft): boolean {
  const row = relationType(type);
  if (subject === object) return false;
  const isKind = (kinds: readonly EntityType[], { type: kind }: EntityDraft) =>
    kinds.includes(kind);
  // one is replaced by one of its kind: a player by a player, a treaty by nobody
  if (type === "SUCCEEDED" && subject.type !== object.type) return false;
  if (!isKind(row.subject, subject) || !isKind(row.object, object)) return false;
  if (subject.isNamed && object.isNamed) return true;
  if (!subject.isNamed && !object.isNamed) return false;
  return isEndWithoutName(subject.isNamed ? object : subject, type);
}
