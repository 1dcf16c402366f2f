import { type EntityType, type RelationTypeName, relationType } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";

/** Relation groups in which someone without a name may be an end: what happens to "a cartel leader" is news. */
const DESCRIBED_GROUPS = new Set(["justice", "conflict", "crime", "identity", "communication"]);

/** Types that tell little of what has no name: "attended the birthday party", "launched a campaign". */
const OF_NAMED: ReadonlySet<RelationTypeName> = new Set([
  "RELATED_TO",
  "COMPETED_IN",
  "FOUNDED",
  "PRODUCED",
]);

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
  const isTelling = !OF_NAMED.has(type) || (type === "FOUNDED" && isTied(described));
  if (described.type === "Organization" && isTelling && isSpecific(described)) return true;
  if (described.type === "Organization" && isTelling && isRecurring(described)) return true;
  if (described.type === "Group" && isTelling && isNamedFamily(described)) return true;
  // "a brother of Thailand's deputy prime minister"
  if (row.group === "kin" && described.type === "Person" && isOwned(described)) return true;
  // "the rebels, led by General Makenga"
  if (type === "HEADS" && described.type === "Group" && isActor(described)) return true;
  return (
    type !== "RELATED_TO" &&
    DESCRIBED_GROUPS.has(row.group) &&
    (described.type !== "Group" || isTied(described) || isActor(described))
  );
}

/** Whether it has been said whose it is or what it is for: "Bolivia's soccer federation", "the electoral commission". */
function isSpecific({ mentions }: EntityDraft): boolean {
  return mentions.some(
    ({ name, isPlural }) =>
      !isPlural &&
      (INSTITUTIONS.test(name) ||
        /^(?:\p{Lu}[\p{L}.]*\s)*\p{Lu}[\p{L}.]*['’]s /u.test(name) ||
        /^(?:the|a|an) (?!(?:whole|same|entire|other|new|former|own|big|largest|rival|local|first|second|late)\b)[\p{L}-]+(?:['’]s|s['’])? \p{L}/iu.test(
          name,
        )),
  );
}

/** "Thailand's deputy prime minister": there is one. */
const isOwned = ({ mentions }: EntityDraft): boolean =>
  mentions.some(({ name }) => /^\p{Lu}[\p{L} -]*['’]s? \p{Ll}/u.test(name));

/** "a consortium", which comes up again as "the consortium": somebody in this news. */
function isRecurring({ mentions }: EntityDraft): boolean {
  const described = mentions.filter(({ form, isPlural }) => form === "description" && !isPlural);
  return new Set(described.map(({ sentence }) => sentence)).size > 1;
}

/** "the Vega family": as good as a name. */
const isNamedFamily = ({ mentions }: EntityDraft): boolean =>
  mentions.some(({ name }) => /^[Tt]he (?:\p{Lu}[\p{L}-]+ )+family$/u.test(name));

/** People who act as a body in the news, whether it says whose or not: "police", "gunmen". Our own list. */
const ACTORS =
  /(?:^|\s)(?:police|prosecutors|investigators|detectives|authorities|officials|officers|agents|soldiers|troops|rebels|gunmen|militants|insurgents|fighters|protesters|demonstrators|investors|shareholders|creditors|lawmakers|regulators|victims|kidnappers|hackers)$/i;

const isActor = ({ mentions }: EntityDraft): boolean =>
  mentions.some(({ name }) => ACTORS.test(name));

/** Institutions of which there is one where the news is: "the army", "the central bank", "customs". Our own list. */
const INSTITUTIONS =
  /^(?:the )?(?:army|military|navy|air force|coast guard|police|government|parliament|senate|junta|opposition|central bank|treasury|supreme court|constitutional court|cabinet|church|national guard|presidency|monarchy|customs)$/i;

/** "U.S. prosecutors" are known by a name, "prosecutors" by none. */
function isTied({ mentions }: EntityDraft): boolean {
  return mentions.some(
    ({ name }) =>
      /\s\p{Lu}|^\p{Lu}[\p{L}.]*(?:['’]s?)?\s\p{Ll}/u.test(name) &&
      !/^(?:The|A|An|These|Those|Some|Two)\s\P{Lu}*$/u.test(name),
  );
}
