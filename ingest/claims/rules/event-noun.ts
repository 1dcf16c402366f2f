import { relationType } from "../../../model/index.ts";
import type { EntityDraft } from "../../entities/entity-draft.ts";
import { has, isOneOf, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { clauseOf, type Oblique } from "../clause.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";
import { type NounFrame, nounFrames } from "../lexicon.ts";
import { obliquesOfNoun } from "../match-frame.ts";
import { ownersOf as metonymicOwners } from "../metonymy.ts";
import { pairsAmong } from "../pairs.ts";
import { chargedWith, targetsOf } from "../parties-of-deed.ts";
import { isVerb } from "../passive.ts";
import { isLightVerb, surfaceSubjects } from "../subjects.ts";

/** "a deal with Barr", "the US conviction of Guzman", "talks between A and B", "X's attack on Y": nouns for events. */
export const eventNoun: ClaimRule = {
  name: "event-noun",
  read(tree, { grounding }) {
    return tree.words
      .filter(
        (word) =>
          isNoun(word) &&
          !grounding.mentionAt(tree, word)?.name.includes(" ") &&
          word.relation !== "compound",
      )
      .flatMap((noun) => {
        const frames = nounFrames(lemmaVariants(noun));
        for (const frame of frames) {
          const drafts = readNoun(tree, noun, frame, grounding);
          if (drafts.length > 0) return drafts;
        }
        return [];
      });
  },
};

const SAYING =
  /^(?:write|say|state|add|ask|warn|claim|complain|reveal|argue|explain|urge|demand|describe|respond|reply|insist|deny|confirm|admit|announce|tell|disclose|apologize|apologise)$/;

/** Types that a noun with "between" or "with" tells of both its parties, though the type has a direction. */
const MUTUAL = new Set(["FOUGHT", "RELATED_TO"]);

const ATTEMPTED = /^(?:attempted|failed|foiled|thwarted|averted)$/i;

/** "Talks between …" at the start of a sentence is a verb to the tagger, a subject to the parser. */
const isNoun = (word: Word): boolean =>
  /^NNS?$/.test(word.tag) || (word.kind === "event" && /^(?:nsubj|obj|obl)/.test(word.relation));

function readNoun(tree: Tree, noun: Word, frame: NounFrame, grounding: Grounding): ClaimDraft[] {
  // "the attempted murder of": nobody was killed
  if (
    frame.type === "KILLED" &&
    tree.children(noun, "amod").some(({ form }) => ATTEMPTED.test(form))
  )
    return [];
  // "will take a stake in": not had yet
  if (frame.type === "OWNS" && !isHad(tree, noun)) return [];
  // "has the support of the minister": who has it gives none
  if (frame.type === "SUPPORTED" && frame.preposition === "of" && isGot(tree, noun)) return [];
  const obliques = [...obliquesOfNoun(tree, noun), ...phrasesOfMaking(tree, noun)];
  const after = (...prepositions: readonly string[]) =>
    obliques
      .filter(({ preposition }) => prepositions.includes(preposition))
      // "the search of the offices of Acme"
      .flatMap(({ word }: Oblique) => [word, ...metonymicOwners(tree, word, frame.type, grounding)])
      .flatMap((word) => grounding.entitiesOf(tree, word));
  const owners = ownersOf(tree, noun, grounding);
  const isSymmetric = relationType(frame.type).isSymmetric || MUTUAL.has(frame.type);
  const pairs: [EntityDraft, EntityDraft][] = [];
  const between = after("between", "among");
  if (isSymmetric) {
    pairs.push(...pairsAmong(between));
    const others = after("with");
    if (between.length === 0 && others.length === 0) {
      // "a treaty signed by France and Germany", "the merger of Acme and Globex", "called off their merger"
      pairs.push(...pairsAmong(after("by")), ...pairsAmong(after("of")), ...pairsAmong(owners));
    }
    const denying = chargedWith(tree, noun, grounding);
    const above = denying.length > 0 ? denying : partiesAbove(tree, noun, grounding);
    const parties = owners.length > 0 ? owners : above;
    for (const party of parties) for (const other of others) pairs.push([party, other]);
    // "Canada and Chile signed an agreement"
    if (between.length === 0 && others.length === 0 && !isGiven(tree, noun))
      pairs.push(...pairsAmong(lightSubjects(tree, noun, grounding)));
  } else {
    const told = after(frame.preposition ?? "of");
    const objects = told.length > 0 ? told : targetsOf(tree, noun, grounding);
    const charged = chargedWith(tree, noun, grounding);
    // "charged with her murder": the owner is whom it befell
    if (charged.length > 0 && !frame.preposition && objects.length === 0) {
      for (const subject of charged) for (const object of owners) pairs.push([subject, object]);
    }
    const agents =
      charged.length > 0
        ? charged
        : [
            ...after("by"),
            // "a letter to him from Tavernier"
            ...(frame.preposition === "to" ? after("from") : []),
            ...owners,
            ...fighterBefore(tree, noun, grounding),
          ];
    const subjects =
      agents.length > 0
        ? agents
        : frame.preposition || isOrdered(tree, noun)
          ? lightSubjects(tree, noun, grounding)
          : [];
    for (const subject of subjects) for (const object of objects) pairs.push([subject, object]);
    if (objects.length === 0 && !frame.preposition) {
      // "X's arrest by Y": the owner is whom it happened to
      for (const subject of after("by")) for (const object of owners) pairs.push([subject, object]);
    }
  }
  const words = [
    noun.lemma.toLowerCase(),
    frame.preposition ?? (isSymmetric ? (between.length > 0 ? "between" : "with") : "of"),
  ].join(" ");
  const directed = frame.isInverse
    ? pairs.map(([a, b]): [EntityDraft, EntityDraft] => [b, a])
    : pairs;
  return directed.flatMap(([subject, object]) =>
    fits(frame.type, subject, object)
      ? [{ tree, predicate: noun, subject, type: frame.type, words, object, reliability: 0.78 }]
      : [],
  );
}

/** "an agreement reached on Monday between A and B", "a deal was signed with B": said of the noun by what was done to make it. */
function phrasesOfMaking(tree: Tree, noun: Word): readonly Oblique[] {
  const verb = has(noun, "nsubj:pass") ? tree.head(noun) : undefined;
  // "the talks were the first between A and B"
  const ordinal = has(noun, "nsubj") ? tree.head(noun) : undefined;
  const isNth = ordinal && /^(?:first|second|third|latest|last)$/.test(ordinal.lemma);
  const ofNth = (isNth ? tree.children(ordinal, "nmod", "obl") : []).flatMap((word) =>
    tree.preposition(word) === "between" ? [{ preposition: "between", word }] : [],
  );
  const made = [...tree.children(noun, "acl"), ...(verb ? [verb] : [])]
    .filter((word) => word.tag === "VBN" && MAKING.test(word.lemma))
    .flatMap((word) => tree.children(word, "obl"))
    .flatMap((word) => {
      const preposition = tree.preposition(word);
      return preposition && /^(?:between|among|with|by)$/.test(preposition)
        ? [{ preposition, word }]
        : [];
    });
  return [...made, ...ofNth];
}

const MAKING =
  /^(?:reach|sign|strike|make|hold|broker|conclude|announce|agree|launch|carry|lead|seal|finalize|finalise|negotiate)$/;

/** "won a contract": from a third, and not from each other. */
const isGiven = (tree: Tree, noun: Word): boolean =>
  has(noun, "obj") &&
  /^(?:win|get|take|seek|lose|give|issue|file|receive|secure|land)$/.test(
    tree.head(noun)?.lemma ?? "",
  );

const isHad = (tree: Tree, noun: Word): boolean =>
  !has(noun, "obj") || /^(?:have|hold|own|keep|retain|control)$/.test(tree.head(noun)?.lemma ?? "");

/** Whether a noun is what somebody has or gets of another: "won the backing of". */
const isGot = (tree: Tree, noun: Word): boolean =>
  has(noun, "obj") &&
  /^(?:have|win|get|gain|enjoy|receive|lose|keep|secure|command|need|seek|want|lack)$/.test(
    tree.head(noun)?.lemma ?? "",
  );

/** "Mexico's talks", "the US conviction", "Mexican opposition to": whose it is. */
function ownersOf(tree: Tree, noun: Word, grounding: Grounding): EntityDraft[] {
  return tree.children(noun, "nmod:poss", "compound", "amod").flatMap((word) => {
    if (word.relation === "nmod:poss") return grounding.entitiesOf(tree, word);
    const mention = grounding.mentionAt(tree, word);
    return mention?.form === "name" ? (grounding.modifierOf(tree, word) ?? []) : [];
  });
}

/** "support for Iraq in the fight against ISIL": who stands right before it fights. */
function fighterBefore(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const marker = tree.child(noun, "case");
  const isIn = marker?.form === "in" && /^(?:fight|war|battle|struggle|campaign)$/.test(noun.lemma);
  const before = isIn ? tree.words[marker.index - 1] : undefined;
  const mention = before && grounding.mentionAt(tree, before);
  if (!before || mention?.form !== "name" || mention.isDemonym) return [];
  return tree.preposition(tree.word(mention.head)) ? grounding.entitiesAt(tree, before) : [];
}

/** "Mexico has pledged to arrest … in a deal with Barr", "Ebrard confirmed two calls with Barr": the subject of the clause. */
function partiesAbove(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  // "it was in talks with"
  if (tree.child(noun, "cop"))
    return surfaceSubjects(tree, noun).flatMap((word) => grounding.entitiesOf(tree, word));
  const head = tree.head(noun);
  // "held a first round of talks with"
  const isCounted = head && has(noun, "nmod") && tree.preposition(noun) === "of";
  if (isCounted && ROUNDS.test(head.lemma)) return partiesAbove(tree, head, grounding);
  const preposition = tree.preposition(noun);
  // "was in Washington for talks with"
  if (
    head &&
    preposition === "for" &&
    tree.child(head, "cop") &&
    /^(?:obl|nmod)/.test(noun.relation)
  )
    return surfaceSubjects(tree, head).flatMap((word) => grounding.entitiesOf(tree, word));
  if (!head || !isVerb(head) || !/^(?:obj|obl)/.test(noun.relation)) return [];
  if (
    preposition &&
    !/^(?:in|during|at|after|before|on|under|through|for|to|into|of|by|following|amid|about|from)$/.test(
      preposition,
    )
  )
    return [];
  // "dismissed him after a quarrel with Weber": his
  const isWhy =
    /^(?:after|following|over|amid)$/.test(preposition ?? "") && isOneOf(head, DISMISSED);
  const parties = isWhy ? clauseOf(tree, head).patients : surfaceSubjects(tree, head);
  return parties.flatMap((word) => grounding.entitiesOf(tree, word));
}

/** What is done to somebody for what they did. Our own list. */
const DISMISSED =
  /^(?:dismiss|fire|sack|suspend|expel|oust|axe|discharge|arrest|detain|jail|fine|ban|punish|demote)$/;

/** Nouns that count events: "a round of talks". */
const ROUNDS =
  /^(?:round|series|string|set|number|day|week|month|hour|year|session|couple|flurry)$/;

/** "ordered the murder of", "carried out the killing of". */
const isOrdered = (tree: Tree, noun: Word): boolean =>
  /^(?:order|commission|orchestrate|plot|carry|mastermind|perpetrate|plan)$/.test(
    tree.head(noun)?.lemma ?? "",
  );

/** "launched an attack on", "filed a lawsuit against": the verb is empty, its subject does what the noun says. */
function lightSubjects(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const head = tree.head(noun);
  // "wrote in a letter to"
  const isIn = has(noun, "obl") && tree.preposition(noun) === "in";
  const isDone = has(noun, "obj") && head !== undefined && isLightVerb(head);
  const isSaid = isIn && head !== undefined && SAYING.test(head.lemma);
  // "was behind the attack on Latvia"
  if (tree.child(noun, "cop") && tree.preposition(noun) === "behind")
    return surfaceSubjects(tree, noun).flatMap((word) => grounding.entitiesOf(tree, word));
  // "the murder of Bukhari was ordered by Azimov"
  if (head && has(noun, "nsubj:pass") && isOrdered(tree, noun))
    return clauseOf(tree, head).agents.flatMap((word) => grounding.entitiesOf(tree, word, head));
  // "claimed responsibility for the attack on"
  const claim = head && isResponsibility(tree, head);
  if (claim)
    return surfaceSubjects(tree, claim).flatMap((word) => grounding.entitiesOf(tree, word));
  return head && isVerb(head) && (isDone || isSaid)
    ? surfaceSubjects(tree, head).flatMap((word) => grounding.entitiesOf(tree, word))
    : [];
}

/** "claimed" of "claimed responsibility for", whether the phrase hangs on it or on the noun. */
function isResponsibility(tree: Tree, head: Word): Word | undefined {
  const verb = isVerb(head) ? head : tree.head(head);
  const object = verb && tree.child(verb, "obj");
  const isClaim = /^(?:claim|take|accept|assume)$/.test(verb?.lemma ?? "");
  return isClaim && /^(?:responsibility|credit)$/.test(object?.lemma ?? "") ? verb : undefined;
}
