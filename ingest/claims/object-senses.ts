import type { RelationTypeName } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import { isOneOf, type Tree, type Word } from "../language/index.ts";
import type { Clause } from "./clause.ts";
import type { VerbFrame } from "./lexicon.ts";

/** The relation type that a verb's frame has between two; undefined where the verb means something else there. */
export type Sense = (
  frame: VerbFrame,
  clause: Clause,
  subject: EntityDraft,
  object: EntityDraft,
) => RelationTypeName | undefined;

/** What is begun and not founded. Our own list. */
const BEGUN =
  /^(?:game|match|race|season|half|round|innings|leg|set|heat|day|week|month|year|night|morning|career|life|term|tour|talk|talks|meeting|session|trial|hearing|war|fight|attack|search|work|process|job)$/;

/** What scholars write and defend before others. Our own list. */
const THESES = /^(?:thesis|dissertation|doctorate|habilitation|phd)$/i;

/** Times of a match. Our own list. */
const OF_MATCHES = /^(?:minute|half-time|halftime|interval|half)$/;

/** What players are chosen for. Our own lists. */
const MATCHES =
  /^(?:match|game|final|semi-final|semifinal|quarter-final|test|tie|win|defeat|draw|loss|race|tour|tournament|series|qualifier|clash|derby|leg|cup|round|trip|visit|friendly)$/;
const SQUADS = /^(?:squad|team|side|line-up|lineup|eleven|xi)$/i;

/** What is won in a game. Our own list. */
const WON =
  /^(?:win|victory|hit|goal|title|chance|medal|point|draw|record|run|lead|equali[sz]er|winner|glory|sleep|moment)$/;

/** What is paid without money. Our own list. */
const COURTESIES =
  /^(?:homage|tribute|respect|visit|call|attention|heed|compliment|court|lip|deference)$/;

/** What is sent to be read. Our own list. */
const MESSAGES =
  /^(?:text|message|email|e-mail|letter|note|memo|memorandum|postcard|telegram|fax|tweet|reply|warning|apology|condolence|greeting|congratulation)$/;

/** What is counted in games. Our own list. */
const SCORES =
  /^(?:point|goal|run|rebound|assist|yard|hit|homer|touchdown|second|minute|stroke|shot|length|lap|metre|meter|wicket|try|tackle|steal|save|scoring|rebounding|hitting|batting)$/;

const isByScore = ({ obliques }: Clause): boolean =>
  obliques.some(
    ({ preposition, word }) => /^(?:with|by|in)$/.test(preposition) && isOneOf(word, SCORES),
  );

/** People who are led "to" something, and a body that is led to its end: "led the club to the title" heads it. */
const isShownTheWay = ({ obliques, predicate }: Clause, { type }: EntityDraft): boolean =>
  /^(?:Person|Group)$/.test(type) &&
  obliques.some(
    ({ preposition, word }) =>
      /^(?:to|into)$/.test(preposition) && word.index > predicate.index && word.kind !== "event",
  );

/** "8.6%" of "8.6% of Orlin", "a tenth of Orlin". */
const isShare = ({ lemma, form }: Word): boolean =>
  /^(?:%|percent|per|stake|share|half|third|quarter|tenth)$/i.test(lemma) || form.endsWith("%");

/** How one treats somebody without medicine. Our own lists. */
const FEELINGS =
  /^(?:contempt|respect|suspicion|disdain|hostility|kindness|brutality|cruelty|caution|dignity|indifference|courtesy|scorn|disrespect|leniency|severity|fairness|compassion|reverence|glove)$/;
const MANNERS =
  /^(?:badly|unfairly|fairly|well|poorly|harshly|differently|equally|cruelly|shabbily|appallingly|roughly|kindly|respectfully|unjustly|leniently|brutally|abominably|disgracefully|terribly|unequally|better|worse)$/;

const isInManner = ({ tree, predicate, obliques }: Clause): boolean =>
  tree.children(predicate, "advmod").some(({ form }) => MANNERS.test(form)) ||
  obliques.some(
    ({ preposition, word }) =>
      /^(?:as|like)$/.test(preposition) ||
      (/^(?:with|without)$/.test(preposition) && isOneOf(word, FEELINGS)),
  );

/** "dropped Lopez for the match against Orlin", "left her out of", where nobody loses a post. */
const isForMatch = ({ obliques }: Clause): boolean =>
  obliques.some(
    ({ preposition, word }) =>
      (/^(?:for|against)$/.test(preposition) && isOneOf(word, MATCHES)) ||
      (preposition === "from" && isOneOf(word, SQUADS)),
  );

/** What becomes of somebody by order. Our own list. */
const FATES: Readonly<Record<string, RelationTypeName>> = {
  hold: "ARRESTED",
  detain: "ARRESTED",
  jail: "ARRESTED",
  imprison: "ARRESTED",
  arrest: "ARRESTED",
  release: "RELEASED",
  free: "RELEASED",
  expel: "DISMISSED",
  remove: "DISMISSED",
  kill: "RELATED_TO",
  shoot: "RELATED_TO",
};

function orderedTo(tree: Tree, verb: Word): RelationTypeName | undefined {
  const fate = tree
    .children(verb, "xcomp", "ccomp", "advcl")
    .find((word) => word.tag === "VBN" && !tree.child(word, "mark", "aux:pass"));
  return fate && FATES[fate.lemma];
}

/** Verbs that mean one thing or another by what they are done to, and when. */
export const OBJECT_SENSES: readonly (readonly [string, Sense])[] = [
  // "started the game well"
  ...["start", "open", "launch", "begin"].map((verb): [string, Sense] => [
    verb,
    ({ type }, { patients }) =>
      type === "FOUNDED" && patients.some((word) => isOneOf(word, BEGUN)) ? undefined : type,
  ]),
  // "rebel groups include the Belmar Front": it is one, and no member of them
  ...["include", "comprise"].map((verb): [string, Sense] => [
    verb,
    ({ type }, { agents }) =>
      type === "MEMBER_OF" && agents.every(({ tag }) => tag === "NNS") ? undefined : type,
  ]),
  // "reviewed her novel", "reviewed Weber's paper": a critic looks into nobody
  [
    "review",
    ({ type }, _, subject, { type: kind }) =>
      type === "INVESTIGATED" && kind === "Work" && subject.type === "Person" ? "RELATED_TO" : type,
  ],
  // "robbed Olsen of a win": nothing was stolen
  [
    "rob",
    ({ type }, { obliques }) =>
      obliques.some(({ preposition, word }) => preposition === "of" && isOneOf(word, WON))
        ? undefined
        : type,
  ],
  // "paid Lopez a visit", "paid her homage"
  [
    "pay",
    ({ type }, { patients }) =>
      type === "PAID" && patients.some((word) => isOneOf(word, COURTESIES)) ? undefined : type,
  ],
  // "a company promoted by Lopez": who is promoted is a person
  [
    "promote",
    ({ type }, _, __, object) =>
      type === "APPOINTED" && object.type !== "Person" ? "RELATED_TO" : type,
  ],
  // "sent a text to Lopez", "emailed her a letter": she is told something
  ...["send", "forward", "mail", "fax", "deliver", "hand", "give"].map((verb): [string, Sense] => [
    verb,
    ({ type }, { patients }, _, { type: kind }) =>
      /^(?:SUPPLIED|DONATED_TO)$/.test(type) &&
      /^(?:Person|Group|Organization)$/.test(kind) &&
      patients.some((word) => isOneOf(word, MESSAGES))
        ? "TOLD"
        : type,
  ]),
  // "ordered him held": nothing is asked of him
  [
    "order",
    ({ type }, { tree, predicate }) =>
      (type === "URGED" ? orderedTo(tree, predicate) : undefined) ?? type,
  ],
  // "reached the final": nobody travelled there
  [
    "reach",
    ({ type }, _, __, object) =>
      type === "TRAVELED_TO" && object.type === "Event" ? "COMPETED_IN" : type,
  ],
  // "appeared at Leeds Crown Court": in no contest
  [
    "appear",
    ({ type }, _, __, { name }) =>
      type === "COMPETED_IN" &&
      /\b(?:court|tribunal|committee|parliament|commission|inquest|inquiry|senate|congress|hearing)\b/i.test(
        name,
      )
        ? "RELATED_TO"
        : type,
  ],
  // "makes Orlin the seventh to fail": nothing is produced
  [
    "make",
    ({ type }, { tree, predicate, patients }) =>
      type === "PRODUCED" && (patients.length > 1 || tree.child(predicate, "xcomp", "ccomp"))
        ? undefined
        : type,
  ],
  // "led the Giants with 25 points", "led Olsen by 12 seconds": in a game; "led police to a canister" shows the way
  [
    "lead",
    ({ type }, clause, _, object) =>
      type === "HEADS" && (isByScore(clause) || isShownTheWay(clause, object))
        ? "RELATED_TO"
        : type,
  ],
  // "dropped Lopez for the final"
  ...["drop", "axe"].map((verb): [string, Sense] => [
    verb,
    ({ type }, clause) => (type === "DISMISSED" && isForMatch(clause) ? "RELATED_TO" : type),
  ]),
  // "controls 8.6% of Orlin": a part of it
  [
    "control",
    ({ type }, { patients }) => (type === "HEADS" && patients.some(isShare) ? "OWNS" : type),
  ],
  // "treated her as a sister", "treated him with contempt", "treated them badly": no help
  ["treat", ({ type }, clause) => (type === "HELPED" && isInManner(clause) ? "RELATED_TO" : type)],
  // "defended her thesis"; "defended the town for months"
  [
    "defend",
    ({ type }, { patients }, _, object) =>
      type === "SUPPORTED" && patients.some((word) => isOneOf(word, THESES))
        ? undefined
        : type === "REPRESENTS" && object.type === "Location"
          ? "RELATED_TO"
          : type,
  ],
];

/** "replaced Olsen in the 80th minute": for the rest of a match. */
export const isInMatch = ({ obliques }: Clause): boolean =>
  obliques.some(({ word }) => isOneOf(word, OF_MATCHES));

/** "police named Weber on Monday", and not "named Weber chairman", "named Weber to its board", "named Weber, 52, chief executive". */
export function isOnlyNamed({ tree, predicate, patients, obliques }: Clause): boolean {
  const isToOffice = obliques.some(({ preposition }) => /^(?:to|for)$/.test(preposition));
  const isToDo = [predicate, ...patients]
    .flatMap((word) => tree.children(word, "advcl", "acl"))
    .some((word) => tree.children(word, "mark").some(({ form }) => form === "to"));
  // "named Lopez, a former executive at Orlin, as its head"
  const isAs = tree
    .subtree(predicate)
    .some(({ form, tag, index }) => form === "as" && tag === "IN" && index > predicate.index);
  if (isAs || isToOffice || isToDo || tree.child(predicate, "xcomp", "ccomp", "iobj")) return false;
  return patients.every(
    (word) =>
      word.tag.startsWith("NNP") &&
      !tree.child(word, "nmod:desc", "amod", "nmod:poss") &&
      tree.children(word, "appos").every((office) => tree.child(office, "det", "nmod:poss")),
  );
}

/** What is given to a patient, or a victim, and is no gift. Our own list. */
const DOSES =
  /^(?:drop|dose|injection|shot|jab|pill|tablet|capsule|medicine|medication|drug|sedative|painkiller|vaccine|antidote|infusion|transfusion|massage|treatment|poison)$/;

/** "gave the boy an injection": whoever treats somebody donates nothing. */
export const isDose = (word: Word): boolean => isOneOf(word, DOSES);
