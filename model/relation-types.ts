import type { EntityType } from "./entity.ts";

/** Families of relation types; the explorer gives each a colour. */
export const RELATION_GROUPS = [
  "communication",
  "justice",
  "power",
  "conflict",
  "money",
  "crime",
  "identity",
  "kin",
  "place",
  "other",
] as const;
export type RelationGroup = (typeof RELATION_GROUPS)[number];

export interface RelationType {
  /** Read between subject and object: "was arrested by" never, "arrested" always. */
  readonly label: string;
  readonly group: RelationGroup;
  /** Kinds of entity that it may have at either end, the likeliest first. */
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
  /** Holds in both directions: one edge stands for both. */
  readonly isSymmetric: boolean;
}

type Kinds = readonly EntityType[];
const anyone: Kinds = ["Person", "Organization", "Group", "Location"];
const people: Kinds = ["Person", "Group"];
const bodies: Kinds = ["Organization", "Group", "Location"];
const places: Kinds = ["Location"];
const anything: Kinds = [...anyone, "Event", "Law", "Substance", "Work"];
/** Anyone, and of all a body. */
const bodiesFirst: Kinds = [...bodies, "Person"];

const row =
  (isSymmetric: boolean) =>
  (label: string, group: RelationGroup, subject: Kinds, object: Kinds): RelationType => ({
    label,
    group,
    subject,
    object,
    isSymmetric,
  });
const directed = row(false);
const symmetric = row(true);

/**
 * The relation types: label, group, kinds of subject and of object. Our own list, after the relations of ACE 2005, the slots
 * of TAC KBP, the verb classes of CAMEO and the edges of FollowTheMoney. The words that express them are in
 * ingest/claims/relation-words.ts.
 */
export const RELATION_TYPES = {
  NEGOTIATED_WITH: symmetric("negotiated with", "communication", anyone, anyone),
  AGREED_WITH: symmetric("agreed with", "communication", anyone, anyone),
  MET_WITH: symmetric("met with", "communication", anyone, anyone),
  SPOKE_WITH: symmetric("spoke with", "communication", anyone, anyone),
  TOLD: directed("told", "communication", anyone, anyone),
  URGED: directed("asked or urged", "communication", anyone, anyone),
  WARNED: directed("warned", "communication", anyone, anyone),
  PROMISED: directed("promised", "communication", anyone, anyone),
  ARRESTED: directed("arrested", "justice", anyone, people),
  CHARGED: directed("charged", "justice", anyone, anyone),
  ACCUSED: directed("accused", "justice", anyone, anyone),
  CONVICTED: directed("convicted", "justice", anyone, ["Person", "Group", "Organization"]),
  SENTENCED: directed("sentenced", "justice", anyone, ["Person", "Group", "Organization"]),
  ACQUITTED: directed("acquitted or pardoned", "justice", anyone, anyone),
  EXTRADITED: directed("extradited", "justice", anyone, anyone),
  RETURNED: directed("returned", "justice", anyone, people),
  RELEASED: directed("released", "justice", anyone, people),
  DROPPED_CHARGES_AGAINST: directed("dropped charges against", "justice", anyone, anyone),
  INVESTIGATED: directed("investigated", "justice", anyone, anything),
  SUED: directed("sued", "justice", anyone, anyone),
  SANCTIONED: directed("sanctioned or fined", "justice", bodiesFirst, anyone),
  SEARCHED: directed("searched", "justice", anyone, anyone),
  RULED_AGAINST: directed("ruled against", "justice", anyone, anything),
  HOLDS_POSITION_IN: directed("holds a position in", "power", people, bodies),
  HEADS: directed("heads", "power", anyone, [...bodiesFirst, "Event", "Law", "Substance", "Work"]),
  APPOINTED: directed("appointed", "power", anyone, ["Person", "Organization", "Group"]),
  DISMISSED: directed("dismissed", "power", anyone, anyone),
  SUCCEEDED: directed("succeeded", "power", anyone, anyone),
  ELECTED: directed("elected", "power", anyone, anyone),
  RESIGNED_FROM: directed("resigned from", "power", people, [...bodies, "Event"]),
  SPOKESPERSON_FOR: directed("speaks for", "power", people, bodiesFirst),
  MEMBER_OF: directed("is a member of", "power", anyone, bodies),
  WORKS_FOR: directed("works for", "power", people, bodiesFirst),
  REPRESENTS: directed("represents", "power", anyone, anyone),
  REPORTS_TO: directed("reports to", "power", anyone, anyone),
  FOUNDED: directed("founded", "power", anyone, ["Organization", "Group", "Event"]),
  PART_OF: directed("is part of", "power", bodies, bodies),
  ADVISES: directed("advises", "power", anyone, anyone),
  RECOGNIZED: directed("recognized", "power", anyone, anyone),
  REGULATES: directed("regulates", "power", bodiesFirst, [
    ...bodiesFirst,
    "Event",
    "Law",
    "Substance",
    "Work",
  ]),
  COMPETED_IN: directed("took part in", "power", anyone, ["Event", "Organization", "Work"]),
  ATTACKED: directed("attacked", "conflict", anyone, anything),
  KILLED: directed("killed", "conflict", anyone, people),
  INJURED: directed("injured", "conflict", anyone, people),
  KIDNAPPED: directed("kidnapped", "conflict", anyone, people),
  SEIZED: directed("seized", "conflict", anyone, ["Location", "Organization", "Substance", "Work"]),
  THREATENED: directed("threatened", "conflict", anyone, anyone),
  FOUGHT: directed("fought", "conflict", anyone, anyone),
  RIVAL_OF: symmetric("is a rival of", "conflict", anyone, anyone),
  DEFEATED: directed("defeated", "conflict", anyone, anyone),
  ALLIED_WITH: symmetric("is allied with", "conflict", anyone, anyone),
  SUPPORTED: directed("supported", "conflict", anyone, anything),
  CRITICIZED: directed("criticized", "conflict", anyone, anything),
  OPPOSED: directed("opposed", "conflict", anyone, anything),
  PAID: directed("paid", "money", anyone, anyone),
  BRIBED: directed("bribed", "money", anyone, anyone),
  OWNS: directed("owns", "money", anyone, ["Organization", "Location", "Work", "Substance"]),
  BOUGHT: directed("bought", "money", anyone, [
    "Organization",
    "Location",
    "Work",
    "Substance",
    "Group",
  ]),
  SOLD_TO: directed("sold to", "money", anyone, anyone),
  INVESTED_IN: directed("invested in", "money", anyone, [
    "Organization",
    "Location",
    "Work",
    "Event",
    "Group",
  ]),
  FUNDED: directed("funded", "money", anyone, [...bodiesFirst, "Event", "Work", "Substance"]),
  DONATED_TO: directed("donated to", "money", anyone, bodiesFirst),
  SUPPLIED: directed("supplied", "money", bodiesFirst, bodiesFirst),
  MERGED_WITH: symmetric(
    "merged with",
    "money",
    ["Organization", "Group"],
    ["Organization", "Group"],
  ),
  PRODUCED: directed("produced", "money", anyone, ["Work", "Substance", "Event", "Organization"]),
  DISCOVERED: directed("discovered", "other", anyone, anything),
  TRAFFICKED: directed("trafficked", "crime", anyone, ["Substance", "Person", "Group", "Work"]),
  SMUGGLED: directed("smuggled", "crime", anyone, ["Substance", "Person", "Group", "Work"]),
  HELPED: directed("helped", "crime", anyone, anyone),
  DECEIVED: directed("deceived or stole from", "crime", anyone, anyone),
  ALLEGED_AS: directed("alleged to be", "identity", anyone, anyone),
  ALSO_KNOWN_AS: directed("also known as", "identity", anything, anything),
  SAME_AS: symmetric("is the same as", "identity", anything, anything),
  SPOUSE_OF: symmetric("is married to", "kin", people, people),
  PARENT_OF: directed("is a parent of", "kin", people, people),
  SIBLING_OF: symmetric("is a sibling of", "kin", people, people),
  RELATIVE_OF: symmetric("is a relative or friend of", "kin", people, people),
  LOCATED_IN: directed("is in", "place", anything, places),
  TRAVELED_TO: directed("traveled to", "place", anyone, ["Location", "Event"]),
  RETURNED_TO: directed("returned to", "place", anyone, places),
  LEFT: directed("left", "place", anyone, ["Location", "Organization", "Event"]),
  BORN_IN: directed("was born in", "place", people, places),
  LIVES_IN: directed("lives in", "place", people, places),
  DIED_IN: directed("died in", "place", people, ["Location", "Event"]),
  CITIZEN_OF: directed("is from", "place", people, places),
  RELATED_TO: directed("is related to", "other", anything, anything),
} as const satisfies Record<string, RelationType>;

export type RelationTypeName = keyof typeof RELATION_TYPES;

/** The names of all relation types, in the table's order. */
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as [
  RelationTypeName,
  ...RelationTypeName[],
];

/** The row of a relation type. */
export function relationType(name: RelationTypeName): RelationType {
  return RELATION_TYPES[name];
}

/** Whether entities of these types may be the ends of a relation type. */
export function hasRoom(name: RelationTypeName, subject: EntityType, object: EntityType): boolean {
  const row = relationType(name);
  return row.subject.includes(subject) && row.object.includes(object);
}
