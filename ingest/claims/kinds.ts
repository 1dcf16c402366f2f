import { hasRoom, type RelationTypeName } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import { isEndWithoutName } from "./without-name.ts";

/** Whether two entities may be the ends of a relation type. */
export function fits(type: RelationTypeName, subject: EntityDraft, object: EntityDraft): boolean {
  if (subject === object) return false;
  // one is replaced by one of its kind: a player by a player, a treaty by nobody
  if (type === "SUCCEEDED" && subject.type !== object.type) return false;
  if (!hasRoom(type, subject.type, object.type)) return false;
  if (subject.isNamed && object.isNamed) return true;
  if (!subject.isNamed && !object.isNamed) return false;
  return isEndWithoutName(subject.isNamed ? object : subject, type);
}
