import { type EntityDraft, isThing } from "../../entities/entity-draft.ts";
import { gather, isOneOf, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import { countryOf } from "../../mentions/countries.ts";
import { attitudeOf, isReporting } from "../attitudes.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { type Clause, clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";
import { type VerbFrame, verbFrames } from "../lexicon.ts";
import { matchFrame } from "../match-frame.ts";
import { isBefalling } from "../metonymy.ts";
import { namedOwners } from "../nearest-owners.ts";
import { isPartOfCompound } from "../part-of-compound.ts";
import { shownLemma } from "../shown-lemma.ts";
import { isBacking } from "./circumstance.ts";

/** Verbs that tie nobody to anybody by themselves. */
const EMPTY = new Set(
  "be have do get go come become seem appear include involve need make let take give put keep begin start continue remain happen occur follow concern contain require mean show see look feel try like regard refer decline name mention discuss leave survive cast".split(
    " ",
  ),
);
/** Prepositions after which the other party of an event stands, and not its place, time or manner. */
const PARTY_PREPOSITIONS = new Set(
  "with against to from toward towards alongside between".split(" "),
);
/** Prepositions that have the other party after a verb without an object: "bid for Kestrel", "voted on". */
const PREPOSITIONS_OF_INTRANSITIVES = new Set("for on over at about".split(" "));

const AS_MEANS = /^(?:with|at|about|alongside|between)$/;

/** "Ebrard thwarted the DEA": a verb that the table does not know keeps its lemma, between two names. */
export const related: ClaimRule = {
  name: "related",
  read(tree, { grounding }) {
    return gather(tree.verbs, (predicate) => {
      const lemmas = lemmaVariants(predicate);
      if (lemmas.some((lemma) => EMPTY.has(lemma)) || isReporting(attitudeOf(predicate.lemma)))
        return [];
      if (isBacking(tree, predicate) || isPartOfCompound(tree, predicate)) return [];
      const clause = clauseOf(tree, predicate);
      // "changed her name from Gomez": nobody else is meant
      if (isOneOf(predicate, /^(?:change|shorten)$/) && clause.patients.some(isName)) return [];
      // "called off", "handed over"
      const particle = tree.child(predicate, "compound:prt")?.form.toLowerCase();
      const verb = [shownLemma(predicate), particle].filter(Boolean).join(" ");
      const frames = verbFrames(lemmas);
      const agents = clause.agents.flatMap((word) => grounding.entitiesOf(tree, word, predicate));
      const read = { tree, predicate, type: "RELATED_TO" } as const;
      const named = agents.filter(({ isNamed }) => isNamed);
      const owned = clause.patients.flatMap((noun) =>
        draftsBetween(named, ownersOfWhat(tree, noun, predicate, grounding), {
          ...read,
          words: `${verb} ${noun.lemma} of`,
          reliability: 0.6,
        }),
      );
      const tied = targetsOf(clause).flatMap(({ word, preposition }) => {
        const objects = grounding.entitiesOf(tree, word, predicate);
        const isInTable = frames.some(
          (frame) => matchFrame(frame, clause).includes(word) && isTied(frame, agents, objects),
        );
        if (isInTable) return [];
        const targets = objects
          // "threatened her with a suit": by what means
          .filter((object) => !(isThing(object) && AS_MEANS.test(preposition ?? "")))
          // "lost his map", "missed the summit", "denied her villa was bought"
          .filter((object) => !(isThing(object) && isOwnOrMissed(tree, word, predicate)))
          .filter((object) => !isDestination(clause, object, preposition))
          // "Caloi was founded by Luigi Caloi": nobody founds a person
          .filter(({ type }) => type !== "Person" || !lemmas.includes("found"));
        return draftsBetween(agents, targets, {
          ...read,
          words: [verb, preposition].filter(Boolean).join(" "),
          reliability: preposition ? 0.5 : 0.65,
        });
      });
      return [...tied, ...owned];
    });
  },
};

const isName = ({ lemma }: Word): boolean => /^(?:name|surname)$/.test(lemma);

/** Whether what a verb is done to is the subject's own, or nothing is done to it. */
const isOwnOrMissed = (tree: Tree, noun: Word, verb: Word): boolean =>
  tree.children(noun, "nmod:poss").some(({ tag }) => tag === "PRP$") ||
  isOneOf(
    verb,
    /^(?:miss|skip|lose|expect|deny|dispute|board|read|own|await|face|fear|want|need)$/,
  );

/** What of somebody's one does something to that concerns them. Our own list. */
const AFFAIRS =
  /^(?:contract|licen[cs]e|permit|accreditation|account|outlook|rating|credit|debt|loan|proposal|plan|offer|bid|request|appeal|application|claim|demand|call|warning|resignation|nomination|candidacy|candidate|appointment|policy|decision|reform|budget|programme|program|project|campaign|election|victory|win|power|influence|authority|mandate|term|record|title|asset|property|fund|share|stake|revenue|profit|economy|market|export|import|aid|funding|border|sovereignty|independence|statement|remark|comment|version|finding|findings|work|research|result|immunity|citizenship|visa|extradition|evidence|testimony|server|network|operation|business|service|product|crop|harvest|supply|membership|status|seat|vote|ballot|majority|alliance|coalition|merger|takeover|purchase|deal|treaty|sanction|tariff|tax|penalty|fine|bail|parole|licensing|patent|drug|vaccine|trial|bill|fee)$/;
/** Verbs that are of owning, or of nothing that reaches the other. Our own list. */
const OF_OWNERS =
  /^(?:own|belong|have|possess|rent|lease|expect|use|read|watch|know|love|hate|enter|cross)$/;

/** "lowered Ghana's outlook", "cancelled the builder's contract": whose it is that something is done to. */
function ownersOfWhat(
  tree: Tree,
  noun: Word,
  predicate: Word,
  grounding: Grounding,
): readonly EntityDraft[] {
  const isOwn = /^NNS?$/.test(noun.tag) && AFFAIRS.test(noun.lemma.toLowerCase());
  // "investigated Weber's murder"
  if (!isOwn || isBefalling(noun) || isOneOf(predicate, OF_OWNERS)) return [];
  // "ran Lopez's campaign", which is a body of its own
  const isApart = grounding.entitiesAt(tree, noun).every(isThing) || noun.lemma === "campaign";
  return isApart ? namedOwners(tree, noun, grounding) : [];
}

/** Whether the table's relation has room for them: then `verb-frame` has read it. */
function isTied(
  { type, isInverse }: VerbFrame,
  agents: readonly EntityDraft[],
  targets: readonly EntityDraft[],
): boolean {
  return agents.some((agent) =>
    targets.some((target) => (isInverse ? fits(type, target, agent) : fits(type, agent, target))),
  );
}

/** "threw out her claim against Sayles": the claim is against him. */
const isOfClaim = ({ patients }: Clause, preposition: string): boolean =>
  preposition === "against" &&
  patients.some(({ lemma }) =>
    /^(?:claim|case|suit|lawsuit|charge|complaint|appeal|ruling|verdict|petition|allegation)$/.test(
      lemma,
    ),
  );

function targetsOf(clause: Clause) {
  const objects = clause.patients.map((word) => ({ word, preposition: undefined }));
  const isIntransitive = clause.patients.length === 0;
  const parties = clause.obliques.filter(
    ({ preposition }) =>
      (PARTY_PREPOSITIONS.has(preposition) && !isOfClaim(clause, preposition)) ||
      (isIntransitive && PREPOSITIONS_OF_INTRANSITIVES.has(preposition)),
  );
  return [...objects, ...parties];
}

/** "returned him to Mexico": it is the object that gets there. */
function isDestination(
  clause: Clause,
  object: EntityDraft,
  preposition: string | undefined,
): boolean {
  if (preposition === undefined || object.type !== "Location") return false;
  // "a pipeline that it intends to build to the Far East"
  return clause.patients.length > 0 || (preposition === "to" && !countryOf(object.name));
}
