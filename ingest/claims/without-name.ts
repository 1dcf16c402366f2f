import { type RelationTypeName, relationType } from "../../model/index.ts";
import { type EntityDraft, isThing } from "../entities/entity-draft.ts";

/** Relation groups in which anybody without a name may be an end: what happens to "a cartel leader" is news. */
const DESCRIBED_GROUPS = new Set(["justice", "conflict", "crime", "identity", "communication"]);

/** Types that tell little of what nothing tells from others: "attended the party", "launched a campaign". */
const OF_TOLD_APART: ReadonlySet<RelationTypeName> = new Set([
  "RELATED_TO",
  "COMPETED_IN",
  "FOUNDED",
  "PRODUCED",
]);

/** Whether somebody or something without a name may be an end of a relation type, with a name at the other. */
export function isEndWithoutName(described: EntityDraft, type: RelationTypeName): boolean {
  if (isToldApart(described) || (type !== "RELATED_TO" && isToldBehind(described))) return true;
  if (isThing(described)) return false;
  const isOfNews = DESCRIBED_GROUPS.has(relationType(type).group);
  if (isInstitution(described) && !OF_TOLD_APART.has(type)) return true;
  if (described.type === "Group") return isActor(described) && (isOfNews || type === "HEADS");
  return isOfNews;
}

/** Words that tell nobody from others. Our own list. */
const TELLS_NOTHING =
  /^(?:the|an?|this|that|these|those|some|several|many|few|more|most|all|both|other|another|same|such|any|own|certain|various|whole|entire|others|one)$/i;

/** "a former shoe factory", "their grandmother", "14 soldiers"; or "a ferry" that comes up again in another sentence. */
function isToldApart(draft: EntityDraft): boolean {
  const described = draft.mentions.filter(({ form }) => form === "description");
  if (new Set(described.map(({ sentence }) => sentence)).size > 1) return true;
  // "numerous decrees", "leaked recordings" are any number
  if (isThing(draft) && described.every(({ isPlural }) => isPlural))
    return described.some(({ name }) => COUNTED.test(name));
  return described.some(({ name }) => {
    const [owner = "", ...others] = name.split(/\s+/).filter((word) => !TELLS_NOTHING.test(word));
    // "her colleagues" are any, "her two children" are not; neither is "her sister"
    const isAnyOfOwner =
      draft.type === "Group" && OWNERS.test(owner) && !KIN.test(others.at(-1) ?? "");
    return others.length > (isAnyOfOwner ? 1 : 0);
  });
}

/** "an inquiry that Lopez leads", and not "the man who hired her", whom nothing else tells from others. */
const isToldBehind = ({ type, mentions }: EntityDraft): boolean =>
  !/^(?:Person|Group)$/.test(type) && mentions.some(({ isTold, isPlural }) => isTold && !isPlural);

/** "nine operas", "more than 200 letters". */
const COUNTED =
  /^(?:(?:the|all|some|about|around|nearly|almost|over|at least|more than|another|other|first|last) )*(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens|hundreds|thousands)\b/i;

const OWNERS = /^(?:my|your|his|her|its|our|their)$/i;
/** Kin in the plural. Our own list. */
const KIN =
  /^(?:parents|children|sons|daughters|brothers|sisters|siblings|grandchildren|grandparents|grandsons|granddaughters|nephews|nieces|cousins|uncles|aunts|wives|husbands|kids|twins)$/i;

/** People who act as a body in the news, whether it says whose or not: "police", "gunmen". Our own list. */
const ACTORS =
  /(?:^|\s)(?:police|prosecutors|investigators|detectives|authorities|officials|officers|agents|soldiers|troops|rebels|gunmen|militants|insurgents|fighters|protesters|demonstrators|investors|shareholders|creditors|lawmakers|regulators|victims|kidnappers|hackers|mutineers|putschists|guerrillas|separatists|jihadists|extremists|terrorists|bandits|pirates|smugglers|traffickers|hijackers|attackers|assailants|jurors|inspectors|auditors|activists|paramedics|firefighters|divers)$/i;

const isActor = ({ mentions }: EntityDraft): boolean =>
  mentions.some(({ name }) => ACTORS.test(name));

/** Institutions of which there is one where the news is: "the army", "the central bank", "customs". Our own list. */
const INSTITUTIONS =
  /^(?:the )?(?:army|military|navy|air force|coast guard|police|government|parliament|senate|junta|opposition|central bank|treasury|supreme court|constitutional court|cabinet|church|national guard|presidency|monarchy|customs)$/i;

/** Whether it is an institution of which there is one where the news is. */
export const isInstitution = ({ mentions }: EntityDraft): boolean =>
  mentions.some(({ name }) => INSTITUTIONS.test(name));
