import { type RelationTypeName, relationType } from "./relation-types.ts";

/** How the types that hold for a while read once they are over; the others tell of what happened, and read the same. */
const PAST_LABELS: { readonly [Type in RelationTypeName]?: string } = {
  HOLDS_POSITION_IN: "held a position in",
  HEADS: "headed",
  SPOKESPERSON_FOR: "spoke for",
  MEMBER_OF: "was a member of",
  WORKS_FOR: "worked for",
  REPRESENTS: "represented",
  REPORTS_TO: "reported to",
  PART_OF: "was part of",
  ADVISES: "advised",
  REGULATES: "regulated",
  RIVAL_OF: "was a rival of",
  ALLIED_WITH: "was allied with",
  OWNS: "owned",
  SPOUSE_OF: "was married to",
  LOCATED_IN: "was in",
  LIVES_IN: "lived in",
};

/** Whether a relation holds for a while, and can be over: an office, a marriage; not an arrest. */
export const canBeOver = (type: RelationTypeName) => PAST_LABELS[type] !== undefined;

/** How a relation reads between its ends: "heads", or "headed" where it is over. */
export function relationLabel(type: RelationTypeName, isOver: boolean): string {
  return (isOver && PAST_LABELS[type]) || relationType(type).label;
}
