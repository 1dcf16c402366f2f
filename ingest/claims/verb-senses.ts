import { isThing } from "../entities/entity-draft.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import type { Oblique } from "./clause.ts";
import { isDuty } from "./metonymy.ts";
import { isDose, isInMatch, isOnlyNamed, OBJECT_SENSES, type Sense } from "./object-senses.ts";
import { isNegatedAt } from "./own-marks.ts";
import {
  beforeRelative,
  CHARGES,
  CULPRIT,
  DEGREES,
  FIRMS,
  IN_COMMON,
  isCalledSomething,
  isLeftSo,
  isProperty,
  isWalkedOut,
  JAILERS,
  LITIGATED,
  SCHOOLS,
  STRAINED,
  TOLD,
  UNDONATED,
} from "./sense-tests.ts";

/** Verbs that mean one thing or another by who does it to what; undefined where a frame has not the verb's sense. */
const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...OBJECT_SENSES,
  // "the watchdog oversees the bank"
  ["oversee", ({ type }, _, { type: kind }) => (kind === "Organization" ? "REGULATES" : type)],
  // "coaches the champion, Ruth Chebet"
  [
    "coach",
    ({ type }, _, __, object) => (type === "HEADS" && object.type === "Person" ? "ADVISES" : type),
  ],
  // "directed NASA to return"
  [
    "direct",
    ({ type }, { tree, predicate }, _, object) =>
      type === "HEADS" && tree.child(predicate, "xcomp")
        ? "URGED"
        : // "directed the film"
          type === "HEADS" && object.type === "Work"
          ? "PRODUCED"
          : type,
  ],
  // "police held him for eleven weeks"
  [
    "hold",
    ({ type, noun, preposition }, { patients }, subject, object) =>
      type === "ARRESTED" &&
      !noun &&
      !preposition &&
      !(
        object.type === "Person" &&
        JAILERS.test(subject.name) &&
        patients.some(({ tag, kind }) => /^(?:NNP|PRP)/.test(tag) || kind === "person")
      )
        ? undefined
        : type,
  ],
  // "finished 11 seconds behind Lopez", and not "finished his work behind the house"
  [
    "finish",
    ({ type }, { tree, patients }, subject) =>
      type === "DEFEATED" &&
      (subject.type === "Location" || patients.some((word) => !tree.child(word, "nummod")))
        ? undefined
        : type,
  ],
  // "questioned his service": no questions were put to him
  [
    "question",
    ({ type }, { tree, patients }) =>
      patients.some((word) => tree.child(word, "nmod:poss") && word.kind !== "person")
        ? "CRITICIZED"
        : type,
  ],
  // "shared his concerns with": words pass; "shares an office with" is no talk
  [
    "share",
    ({ type }, { tree, predicate, patients }) =>
      (type === "SPOKE_WITH" && !patients.some(({ lemma }) => TOLD.test(lemma))) ||
      (type === "ALLIED_WITH" &&
        [...patients, ...beforeRelative(tree, predicate)].some(({ lemma }) =>
          IN_COMMON.test(lemma),
        ))
        ? undefined
        : type,
  ],
  // "replaced Lopez with Gomez": whoever did it takes nobody's place
  [
    "replace",
    ({ type }, clause) =>
      type === "SUCCEEDED" &&
      (isInMatch(clause) ||
        (!clause.isPassive && clause.obliques.some(({ preposition }) => preposition === "with")))
        ? undefined
        : type,
  ],
  // "slapped the firm with a tax bill"
  [
    "slap",
    ({ type }, { obliques }) =>
      type === "ATTACKED" && obliques.some(({ preposition }) => preposition === "with")
        ? "SANCTIONED"
        : type,
  ],
  // "a man whom he named as Gomez": it is said who he is
  ...["name", "identify"].map((verb): [string, Sense] => [
    verb,
    ({ type }, clause, _, object) => {
      const { obliques } = clause;
      const as = obliques.filter(({ preposition }) => preposition === "as");
      // "named Gomez as the buyer"
      if (type === "APPOINTED" && as.some(({ word }) => CULPRIT.test(word.lemma))) return "ACCUSED";
      // "named Gomez as the father of her child": only who is named to an office is appointed
      const isOffice = ({ word }: Oblique) =>
        /^(?:HEADS|HOLDS_POSITION_IN|WORKS_FOR|SPOKESPERSON_FOR|ADVISES|REPRESENTS|SUCCEEDED|MEMBER_OF)$/.test(
          roleOf(word.lemma)?.type ?? "",
        );
      // "named her cats after emperors"
      const isAfter = obliques.some(({ preposition }) => preposition === "after");
      const isIdentity = type === "APPOINTED" && (isAfter || (as.length > 0 && !as.some(isOffice)));
      // "police named Gomez on Monday": they told the name
      if (type === "APPOINTED" && isOnlyNamed(clause)) return "RELATED_TO";
      return isIdentity || (type === "DISCOVERED" && object.type === "Person") ? undefined : type;
    },
  ]),
  // "approved Israel's plan": only a body that watches over others regulates them, and not where it has not approved
  ...["approve", "clear"].map((verb): [string, Sense] => [
    verb,
    ({ type }, { tree, predicate }, subject, object) =>
      type === "REGULATES" &&
      (/^(?:Person|Group)$/.test(subject.type) ||
        object.type === "Location" ||
        isNegatedAt(tree, predicate))
        ? undefined
        : // "cleared the takeover": nobody is acquitted
          type === "ACQUITTED" && isThing(object)
          ? undefined
          : type,
  ]),
  // "supervises the regulator"; somebody who supervises another leads them
  [
    "supervise",
    ({ type }, _, __, object) =>
      type === "REGULATES" && object.type === "Person" ? "HEADS" : type,
  ],
  // "recalled its ambassador"; "recalled Weber's words" is a memory
  [
    "recall",
    ({ type }, { patients }) =>
      patients.some(({ lemma }) => /^(?:ambassador|envoy|diplomat|consul|attaché)$/.test(lemma))
        ? type
        : undefined,
  ],
  // "obtained his doctorate from the university"
  [
    "obtain",
    ({ type }, { patients }) =>
      type === "SUPPLIED" && patients.some(({ lemma }) => DEGREES.test(lemma)) ? undefined : type,
  ],
  // "returned three bronzes to Nigeria", but not somebody
  [
    "return",
    ({ type }, { patients }) =>
      type === "SUPPLIED" &&
      !patients.every(({ tag, kind }) => /^NNS?$/.test(tag) && kind === "object")
        ? undefined
        : type,
  ],
  // "identified Lopez as the gunman", "found him there": nobody is discovered
  ...["find", "locate"].map((verb): [string, Sense] => [
    verb,
    ({ type }, _, __, object) =>
      type === "DISCOVERED" && object.type === "Person" ? undefined : type,
  ]),
  // "attended Leeds University", "entered the college in 1877": as a student; "entered the school at noon" is no contest
  [
    "attend",
    ({ type }, _, subject, object) =>
      type === "COMPETED_IN" && subject.type === "Person" && SCHOOLS.test(object.name)
        ? "MEMBER_OF"
        : type,
  ],
  [
    "enter",
    ({ type }, { obliques }, subject, object) => {
      if (type !== "COMPETED_IN" || !SCHOOLS.test(object.name)) return type;
      const isInYear = obliques.some(({ word }) => /^(?:1[5-9]|20)\d\d$/.test(word.form));
      return subject.type === "Person" && isInYear ? "MEMBER_OF" : undefined;
    },
  ],
  // "raised him to the rank of general"
  [
    "raise",
    ({ type }, { obliques }) =>
      type === "PARENT_OF" && obliques.some(({ preposition }) => preposition === "to")
        ? undefined
        : type,
  ],
  // "gave him the option", "gave her control": nothing that one has in hand
  ...["give", "hand", "award", "grant"].map((verb): [string, Sense] => [
    verb,
    ({ type }, { patients }, _, object) =>
      type === "DONATED_TO" &&
      patients.some(
        (word) => UNDONATED.test(word.lemma) || (object.type === "Person" && isDose(word)),
      )
        ? undefined
        : type,
  ]),

  // "had a bad relationship with his father"
  [
    "have",
    ({ type }, { tree, patients }) =>
      type === "ALLIED_WITH" &&
      patients.some((word) => tree.children(word, "amod").some(({ form }) => STRAINED.test(form)))
        ? undefined
        : type,
  ],
  // "threw out the claim": a judge did; who is thrown out is dismissed
  [
    "throw",
    ({ type, particle }, { patients }) =>
      type === "RULED_AGAINST" &&
      particle === "out" &&
      !patients.some(({ lemma }) => LITIGATED.test(lemma))
        ? undefined
        : type,
  ],
  // "beat his wife" is no game; neither is what somebody is accused of
  [
    "beat",
    ({ type }, { tree, predicate }, subject, object) => {
      const above = tree.head(predicate);
      const isCrime =
        (object.type === "Person" && !object.isNamed) ||
        // "was beaten by gunmen"
        (object.type === "Person" && subject.type === "Group" && !subject.isNamed) ||
        (predicate.tag === "VBG" && above !== undefined && CHARGES.test(above.lemma));
      return type === "DEFEATED" && isCrime ? "ATTACKED" : type;
    },
  ],
  // "took over the brewery" as its owner or as its head, "took over the town" by force
  [
    "take",
    ({ type, particle, preposition, noun }, { obliques, patients }, subject, object) => {
      // "took over her duties": "took over the firm" is to buy or to lead it
      if (type === "SUCCEEDED" && !preposition) return patients.some(isDuty) ? type : undefined;
      // "took the town": fighters did; "took Weber to task", "took the bus"
      if (type === "SEIZED" && !particle && !noun && !preposition)
        return object.type === "Location" &&
          /^(?:Group|Organization|Location)$/.test(subject.type) &&
          !obliques.some((one) => /^(?:to|into|by|for|as)$/.test(one.preposition))
          ? type
          : undefined;
      // "took over the airport": a firm captures nothing
      if (type === "SEIZED" && particle === "over" && object.type !== "Organization")
        return FIRMS.test(subject.name) ? undefined : type;
      if (particle !== "over" || preposition || object.type !== "Organization") return type;
      if (subject.type === "Person") return type === "SEIZED" ? "HEADS" : undefined;
      return type === "SEIZED" && subject.type === "Organization" ? undefined : type;
    },
  ],
  // "calls the museum home"
  [
    "call",
    ({ type }, clause) => (type === "SPOKE_WITH" && isCalledSomething(clause) ? undefined : type),
  ],
  // "moved to Orlin Group", "left for the Philharmonic": a person joined a body; to a place they went
  ...["move", "leave", "switch", "transfer", "study", "graduate"].map((verb): [string, Sense] => [
    verb,
    ({ type }, clause, subject, object) =>
      (type === "LEFT" && verb === "leave" && isLeftSo(clause)) ||
      (type === "MEMBER_OF" && !(subject.type === "Person" && object.type === "Organization"))
        ? undefined
        : type === "LEFT" && verb === "leave" && isWalkedOut(clause, object.name)
          ? "RELATED_TO"
          : type,
  ]),
  // "Deltaport belongs to the fund Halcyon" is owned, "Estonia belongs to NATO" is a member
  [
    "belong",
    ({ type, isInverse }, _, subject, object) =>
      isProperty(...(isInverse ? ([object, subject] as const) : ([subject, object] as const))) ===
      (type === "MEMBER_OF")
        ? undefined
        : type,
  ],
]);

/** The relation type that a frame's verb has in a clause between two; undefined where it has another frame's. */
export const senseOf: Sense = (frame, clause, subject, object) =>
  (SENSES.get(frame.verb) ?? (({ type }) => type))(frame, clause, subject, object);
