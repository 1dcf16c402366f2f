import type { RelationTypeName } from "../../model/index.ts";
import { isThing } from "../entities/entity-draft.ts";
import { lemmaVariants, type Tree, type Word } from "../language/index.ts";
import type { Grounding } from "./grounding.ts";
import { nounFrames } from "./lexicon.ts";
import { nearestOwners } from "./nearest-owners.ts";

/** What is done to somebody where it is done to what is theirs. */
const METONYMIC: ReadonlySet<RelationTypeName> = new Set([
  "CRITICIZED",
  "ACCUSED",
  "OPPOSED",
  "RULED_AGAINST",
  "INVESTIGATED",
  "SEARCHED",
]);
/** What befalls its owner: who investigates somebody's murder does not investigate them. Our own list. */
const BEFALLS =
  /^(?:death|murder|killing|stabbing|shooting|torture|fall|ordeal|suffering|condition|conditions|punishment|isolation|eviction|beating|abduction|kidnapping|expulsion|deportation|exile|exclusion|removal|persecution|harassment|mistreatment|abuse|accident|crash|disappearance|loss|injury|rape|suicide|assassination|poisoning|illness|absence|case|complaint|claim|allegation|accusation|report|request|wife|husband|son|daughter|brother|sister|father|mother|widow|lawyer|successor|predecessor|rival|opponent|critic|paper|book|novel|essay|film|album|song|poem|play)$/;

/** Whether something befalls whoever it is of: "Weber's murder", "his wife". */
export const isBefalling = ({ lemma }: Word): boolean => BEFALLS.test(lemma.toLowerCase());

/** Events that somebody sets about, which to block is to oppose them: "blocked Acme's takeover of Globex". */
const UNDERTAKINGS =
  /^(?:bid|offer|proposal|plan|takeover|acquisition|purchase|merger|deal|buyout|nomination|appeal|request|link|tie|dealing|role|involvement|contact)$/;

/** Undertakings that a name in front may be the aim of: "the Globex bid" is Acme's. */
const AIMED_AT = /^(?:bid|offer|takeover|acquisition|purchase|buyout|merger|deal)$/;

/**
 * What somebody decides or does, which to take a stand on is to take it on them: "condemned the decision of the court",
 * "praised Merkel's handling of it". Our own list.
 */
const DEEDS = /^(?:handling|move|action|treatment|use|attempt|role|management|effort)$/;

/** Deeds of which "of" tells who does them, and not whom they are done to, as "the treatment of Lopez" does. Our own list. */
const DONE_BY =
  /^(?:decision|policy|conduct|behaviou?r|record|refusal|failure|stance|inaction|silence|leadership|response)$/;

/** What one is punished by losing: "suspended the company's licence". Our own list. */
const TAKEN =
  /^(?:licen[cs]e|permit|accreditation|registration|membership|account|visa|asset|passport|certificate)$/;

/** What whoever succeeds somebody takes over of theirs. Our own list. */
const DUTIES = /^(?:duty|duties|role|job|post|position|seat|portfolio|responsibility|work|office)$/;

/** "her duties". */
export const isDuty = ({ lemma }: Word): boolean => DUTIES.test(lemma.toLowerCase());

/** What one asks for, which to turn down is to oppose them. */
const ASKED = /^(?:request|complaint|appeal|application|report)$/;
/** What one brings before a judge. Our own list. */
const BROUGHT = /^(?:claim|suit|lawsuit|petition|motion|challenge|case)$/;

/** What of a firm's its regulator lets it do or sell. Our own list. */
const LICENSED =
  /^(?:drug|pill|vaccine|treatment|therapy|device|jet|plane|test|merger|takeover|bid|deal|purchase|acquisition|plan|application|proposal|request)$/;

/** What one has paid for by others. Our own list. */
const PAID_FOR =
  /^(?:campaign|education|study|studies|school|schooling|tuition|defen[cs]e|fee|trip|flight|treatment|surgery|operation|lawyer|legal|film|expedition|research|work|debt|rent|studio|career)$/;

/** "questioned Rennert's work", "searched the flat of Beñat Goikolea": the phrase of whoever owns what a verb is done to. */
export function ownersOf(
  tree: Tree,
  object: Word,
  type: RelationTypeName,
  grounding: Grounding,
): readonly Word[] {
  const lemma = object.lemma.toLowerCase();
  const isLicensed = type === "REGULATES" && LICENSED.test(lemma);
  const isPaidFor = type === "FUNDED" && PAID_FOR.test(lemma);
  const isTaken = type === "SANCTIONED" && TAKEN.test(lemma);
  const isDeed = DEEDS.test(lemma) || DONE_BY.test(lemma);
  const isTakenOn = type === "SUCCEEDED" && isDuty(object);
  const isPraised = type === "SUPPORTED" && isDeed;
  const isMeant =
    METONYMIC.has(type) || isTaken || isTakenOn || isPaidFor || isLicensed || isPraised;
  if (!isMeant || !/^NNS?$/.test(object.tag)) return [];
  const isEvent = nounFrames(lemmaVariants(object)).some(({ preposition }) => !preposition);
  // "turned down a request by Ukraine"
  const isOfAsking =
    (/^(?:OPPOSED|RULED_AGAINST)$/.test(type) && ASKED.test(lemma)) ||
    (type === "RULED_AGAINST" && BROUGHT.test(lemma));
  if ((isBefalling(object) && !isOfAsking) || (isEvent && !UNDERTAKINGS.test(lemma))) return [];
  if (!grounding.entitiesAt(tree, object).every(isThing)) return [];
  const of = tree.children(object, "nmod").filter((word) => tree.preposition(word) === "of");
  // "called the report by the Court of Auditors misleading"
  const by = tree.children(object, "nmod").filter((word) => tree.preposition(word) === "by");
  const owners = nearestOwners(tree, object);
  // "vetoed a European Union plan"
  const front =
    UNDERTAKINGS.test(lemma) && !AIMED_AT.test(lemma)
      ? tree
          .children(object, "compound", "amod")
          .filter((word) => grounding.namedAt(tree, word).length > 0)
      : [];
  return [
    ...owners,
    ...by,
    ...(owners.length > 0 ? [] : front),
    ...(type === "SEARCHED" || isTaken || (DONE_BY.test(lemma) && owners.length + by.length === 0)
      ? of
      : []),
  ];
}

/** What somebody says in writing, or finds by looking into it. Our own list. */
const WRITTEN =
  /^(?:report|study|paper|article|letter|audit|complaint|lawsuit|suit|indictment|petition|statement|memo|memorandum|e-?mail|editorial|column|book|memoir|survey|analysis|review|investigation|inquiry|probe|filing|dossier|manifesto|ruling|verdict)$/;
/** What one says of others in it. */
const SAID_IN_WRITING: ReadonlySet<RelationTypeName> = new Set([
  "ACCUSED",
  "CRITICIZED",
  "SUPPORTED",
  "OPPOSED",
  "URGED",
  "WARNED",
]);

/** What need not be by whom it says. Our own list. */
const DOUBTFUL =
  /^(?:forged|fake|faked|hoax|parody|purported|alleged|allegedly|reportedly|supposed|leaked)$/i;
/** What is of whom it is about. Our own list. */
const ABOUT =
  /^(?:indictment|audit|verdict|probe|investigation|inquiry|review|ruling|analysis|lawsuit|suit)$/;

/** "A report by the Halden Institute blamed Orlin Group": whoever wrote what says it. */
export function writersOf(tree: Tree, agent: Word, type: RelationTypeName): readonly Word[] {
  if (!SAID_IN_WRITING.has(type) || !WRITTEN.test(agent.lemma.toLowerCase())) return [];
  const isDoubtful = tree
    .children(agent, "amod", "compound", "advmod")
    .some(({ form }) => DOUBTFUL.test(form));
  if (isDoubtful) return [];
  const by = tree.children(agent, "nmod").filter((word) => {
    const preposition = tree.preposition(word);
    return (
      !tree.children(word, "advmod").some(({ form }) => DOUBTFUL.test(form)) &&
      (preposition === "by" || (preposition === "from" && !/^place$/.test(word.kind)))
    );
  });
  // "Weber's indictment" is about him
  return by.length > 0 || ABOUT.test(agent.lemma) ? by : nearestOwners(tree, agent);
}
