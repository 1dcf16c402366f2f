import { type EntityType, type RelationTypeName, relationType } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";

/** Relation groups in which someone without a name may be an end: what happens to "a cartel leader" is news. */
const DESCRIBED_GROUPS = new Set(["justice", "conflict", "crime", "identity", "communication"]);

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
  const described = subject.isNamed ? object : subject;
  // "the electoral commission" has a head, "the federation" of nobody knows what has none
  if (described.type === "Organization" && type !== "RELATED_TO" && isSpecific(described))
    return true;
  return (
    type !== "RELATED_TO" &&
    DESCRIBED_GROUPS.has(row.group) &&
    (described.type !== "Group" || isTied(described))
  );
}

/** Whether it has been said whose it is or what it is for: "Bolivia's soccer federation", "the electoral commission". */
function isSpecific({ mentions }: EntityDraft): boolean {
  return mentions.some(
    ({ name, isPlural }) =>
      !isPlural &&
      (/^\p{Lu}[\p{L}.]*['’]s /u.test(name) ||
        /^(?:the|a|an) (?!(?:whole|same|entire|other|new|former|own|big|largest|rival|local|first|second|late)\b)[\p{L}-]+ \p{L}/iu.test(
          name,
        )),
  );
}

/** "U.S. prosecutors" are known by a name, "prosecutors" by none. */
function isTied({ mentions }: EntityDraft): boolean {
  return mentions.some(
    ({ name }) =>
      /\s\p{Lu}|^\p{Lu}[\p{L}.]*\s\p{Ll}/u.test(name) &&
      !/^(?:The|A|An|These|Those|Some|Two)\s\P{Lu}*$/u.test(name),
  );
}
