import { type RelationTypeName, relationType } from "../../../model/index.ts";
import type { EntityDraft } from "../../entities/entity-draft.ts";
import { at, has, type Tree, type Word } from "../../language/index.ts";
import { countryOf } from "../../mentions/countries.ts";
import { roleOf } from "../../mentions/role-nouns.ts";
import { bodyBefore } from "../body-before.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { surfaceSubjects } from "../clause.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";
import type { Stance } from "../stance.ts";

/**
 * "Mexican Foreign Minister Marcelo Ebrard", "Daniel Millan, spokesperson for Ebrard", "X is the leader of Y": what somebody
 * is to somebody.
 */
export const role: ClaimRule = {
  name: "role",
  read(tree, { grounding }) {
    return tree.words
      .filter((word) => /^NN/.test(word.tag) && roleOf(word.lemma) !== undefined)
      .filter((word) => !startsCompoundTitle(tree, word))
      .flatMap((noun) => {
        const holders = holdersOf(tree, noun, grounding);
        return holders.flatMap((holder) => tiesOf(tree, noun, holder, grounding));
      });
  },
};

/** "Attorney" in "Attorney General": the next word is the role. */
function startsCompoundTitle(tree: Tree, word: Word): boolean {
  const next = tree.words[word.index + 1];
  return next !== undefined && /^NN/.test(next.tag) && roleOf(next.lemma) !== undefined;
}

/** Who holds the role: the name it stands before, is set beside or is said of. */
function holdersOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const own = grounding.mentionAt(tree, noun);
  if (own?.form === "name")
    return own.title || isInsideTitle(own, noun) ? grounding.entitiesAt(tree, noun) : [];
  const head = tree.head(noun);
  if (head && /^(?:nmod:desc|compound|flat)$/.test(noun.relation)) {
    const named = grounding.mentionAt(tree, head);
    if (named?.form === "name" && named.type === "Person" && noun.index < head.index)
      return grounding.entitiesAt(tree, head);
    if (noun.relation !== "flat") return [];
  }
  const isPlural = /S$/.test(noun.tag);
  const beside = [...tree.children(noun, "appos", "flat"), ...besideCount(tree, noun)].flatMap(
    (word) => (isPlural ? grounding.entitiesOf(tree, word) : grounding.entitiesAt(tree, word)),
  );
  // "denied knowing Hoxha, his lawyer, Bram Peeters, said": the name of its own comes first
  if (beside.length > 0) return peopleOf(beside);
  if (head && noun.relation === "appos") return peopleOf(grounding.entitiesAt(tree, head));
  if (tree.child(noun, "cop")) {
    const subjects = surfaceSubjects(tree, noun);
    return subjects.flatMap((word) => grounding.entitiesOf(tree, word));
  }
  // "a spokeswoman for the Justice Department": nobody is named, the description holds it
  if (own?.form !== "description") return [];
  return grounding
    .entitiesAt(tree, noun)
    .filter(({ isNamed }) => !isNamed || hasNamedOwner(tree, noun, grounding));
}

/** "one of its neuroscientists, Tobias Rennert", "two of Duarte's pilots, Roca and Suárez": beside their number. */
function besideCount(tree: Tree, noun: Word): readonly Word[] {
  const count = has(noun, "nmod") && tree.preposition(noun) === "of" ? tree.head(noun) : undefined;
  return count?.tag === "CD" ? tree.children(count, "appos") : [];
}

/** "Guinea-Bissau's president", who is known to be Nhaga; "her brother" has been told where he was named. */
function hasNamedOwner(tree: Tree, noun: Word, grounding: Grounding): boolean {
  return tree
    .children(noun, "nmod:poss", "nmod")
    .some((word) => grounding.mentionAt(tree, word)?.form === "name");
}

function isInsideTitle(own: { first: number; last: number; title?: string }, noun: Word): boolean {
  return own.title !== undefined && noun.index < own.last;
}

const peopleOf = (drafts: readonly EntityDraft[]) =>
  drafts.filter(({ type }) => /Person|Group|Organization|Location/.test(type));

function tiesOf(tree: Tree, noun: Word, holder: EntityDraft, grounding: Grounding): ClaimDraft[] {
  const plain = roleOf(noun.lemma);
  // "his brother-in-law"
  const found = plain && isInLaw(tree, noun) ? IN_LAW : plain;
  if (!found) return [];
  const others = othersOf(tree, noun, holder, grounding);
  // "a partner at the firm" is one of its people, and not its ally
  const isInside =
    found.type === "ALLIED_WITH" &&
    tree.children(noun, "nmod").some((word) => /^(?:at|in)$/.test(tree.preposition(word) ?? ""));
  const type = isInside ? "WORKS_FOR" : narrowed(tree, noun, found.type, others.isDemonym);
  const words = roleWords(tree, noun, grounding);
  return others.drafts.flatMap((other) => {
    const isBoss = found.type === "HEADS" && other.type === "Person" && BOSSES.test(noun.lemma);
    const [subject, object] = found.isInverse || isBoss ? [other, holder] : [holder, other];
    // "an al-Qaeda analyst" studies it
    if (/^(?:analyst|expert|scholar|historian)$/.test(noun.lemma) && !others.isAfter) return [];
    const isOfStaff = tree.children(noun, "nmod").some(({ lemma }) => lemma === "staff");
    const held = isBoss
      ? "REPORTS_TO"
      : isOfStaff && other.type === "Person"
        ? "WORKS_FOR"
        : heldIn(type, noun, object, others.isDemonym);
    // "curator of “Andy Warhol”": a title; "agent of Barr", "his driver" are people's
    const isOfTitle =
      held === "WORKS_FOR" &&
      object.type === "Person" &&
      !isOfStaff &&
      !SERVES_PEOPLE.has(noun.lemma);
    // "with his head held high"
    const isBodyPart = noun.lemma === "head" && other.type === "Person";
    if (isOfTitle || isBodyPart) return [];
    const fitting = [held, "HOLDS_POSITION_IN", "CITIZEN_OF"].find((name) =>
      fitsRole(name as RelationTypeName, subject, object),
    ) as RelationTypeName | undefined;
    if (!fitting || (fitting !== held && (found.isInverse || !isOffice(type)))) return [];
    return [
      {
        tree,
        predicate: noun,
        subject,
        type: fitting,
        words,
        object,
        stance: attributiveStance(tree, noun),
        reliability: 0.9,
      },
    ];
  });
}

const IN_LAW = { type: "RELATIVE_OF", isInverse: false } as const;
const isInLaw = (tree: Tree, noun: Word): boolean =>
  tree.words
    .slice(noun.index + 1, noun.index + 5)
    .map(({ form }) => form.toLowerCase())
    .join("") === "-in-law";

/** "her editor, John Hill": she reports to him. */
const BOSSES = /^(?:boss|editor|commander|superintendent)$/;

/** Who makes a film, a book or a show. */
const AUTHORS =
  /^(?:director|co-director|editor|author|co-author|writer|producer|composer|creator|designer|screenwriter|photographer|choreographer)$/;

/** Whoever heads a country. */
const RULERS =
  /^(?:president|premier|chancellor|king|queen|emperor|monarch|sultan|emir|ruler|head|leader|president-elect|strongman|dictator|pope|governor|minister)$/;

/** People whom somebody may have. */
const SERVES_PEOPLE = new Set(
  "manager secretary bodyguard coach trainer employee worker agent driver staffer doctor nurse pilot teacher broker banker fellow technician".split(
    " ",
  ),
);

/** The tie that a role is to this other: a country's lawyer holds a position there, a firm's designer works for it. */
function heldIn(
  type: RelationTypeName,
  noun: Word,
  other: EntityDraft,
  isDemonym: boolean,
): RelationTypeName {
  // "her campaign manager"
  if (other.type === "Person" && SERVES_PEOPLE.has(noun.lemma)) return "WORKS_FOR";
  // "the director of “The Salt Line”"
  if (other.type === "Work" && AUTHORS.test(noun.lemma)) return "PRODUCED";
  if (type === "REPRESENTS" && other.type === "Location") return "HOLDS_POSITION_IN";
  // "a Danish biologist", "the Moroccan director": of that country
  if (type === "WORKS_FOR" && other.type === "Location" && isDemonym) return "CITIZEN_OF";
  if (type === "HEADS" && countryOf(other.name) !== undefined && !RULERS.test(noun.lemma))
    return isDemonym ? "CITIZEN_OF" : "HOLDS_POSITION_IN";
  if (type === "CITIZEN_OF" && other.type === "Organization")
    return /^(?:student|teenager)$/.test(noun.lemma) ? "MEMBER_OF" : "WORKS_FOR";
  return type;
}

/** Roles held in a body or country: where their own type does not fit, they are still a position there. */
const isOffice = (type: RelationTypeName) =>
  relationType(type).group === "power" || type === "OWNS" || type === "REPRESENTS";

/** A role in a title or beside a name is stated, whatever the sentence reports: "told Mexican minister Ebrard". */
function attributiveStance(tree: Tree, noun: Word): Partial<Stance> {
  return tree.child(noun, "cop") ? {} : STATED;
}

function fitsRole(type: RelationTypeName, subject: EntityDraft, object: EntityDraft): boolean {
  if (subject.isNamed) return fits(type, subject, object);
  // A described speaker is tied to whom it speaks for.
  return object.isNamed && fits(type, { ...subject, isNamed: true }, object);
}

interface Others {
  readonly drafts: readonly EntityDraft[];
  readonly isDemonym: boolean;
  /** Whether it stands after a preposition: "an analyst at Berenberg". */
  readonly isAfter?: true;
}

/** In or of what the role is held: after a preposition, as an owner, or in front. The nearest way of saying it wins. */
function othersOf(tree: Tree, noun: Word, holder: EntityDraft, grounding: Grounding): Others {
  const isOther = (draft: EntityDraft) => draft !== holder;
  const hasOwner = tree.child(noun, "nmod:poss") !== undefined;
  const after = tree
    .children(noun, "nmod")
    .filter((word) => /^(?:of|for|to|at|in|with|from|on)$/.test(tree.preposition(word) ?? ""))
    .filter((word) => !hasOwner || !isApart(tree, noun, word))
    // "the Afghan ambassador to the United States" holds an office of Afghanistan
    .filter((word) => tree.preposition(word) !== "to" || !isEnvoy(noun))
    // "lawmakers in Warsaw" are there, and not of there
    .filter((word) => tree.preposition(word) !== "in" || !isOfPlace(tree, word, grounding))
    // "a judge on the Constitutional Court"; "an expert on China" is of another place
    .filter((word) => tree.preposition(word) !== "on" || isOnBody(noun, tree, word, grounding))
    // "the minister for the Middle East" holds no office there
    .filter((word) => tree.preposition(word) !== "for" || !isOfPlace(tree, word, grounding))
    .flatMap((word) => grounding.entitiesOf(tree, word))
    .filter(isOther);
  if (after.length > 0) return { drafts: after, isDemonym: false, isAfter: true };
  const front = [noun, ...titleHeads(tree, noun)].flatMap((word) =>
    tree
      .children(word, "nmod:poss", "compound", "amod", "nmod:desc", "nmod:unmarked")
      .filter(({ index }) => index < noun.index),
  );
  const owned = hasOwner && isBetweenPeople(noun);
  // "his Swiss lawyer" is his
  const telling = owned ? front.filter((word) => has(word, "nmod:poss")) : front;
  const drafts = telling.flatMap((word) => {
    const mention = grounding.mentionAt(tree, word);
    const other = mention ? grounding.modifierOf(tree, word) : bodyBefore(tree, word, grounding);
    // "the union's chief negotiator", where it is known which union
    return other && (mention?.form !== "description" || other.isNamed) ? other : [];
  });
  const adjacent = drafts.length > 0 ? undefined : beforeTitle(tree, noun, grounding);
  const before = [...new Set([...drafts, ...(adjacent ? [adjacent] : [])].filter(isOther))];
  const isDemonym = front.some((word) => countryOf(word.form)?.isDemonym);
  return { drafts: before.slice(-1), isDemonym };
}

/** Roles that somebody has to somebody. */
const isBetweenPeople = ({ lemma }: Word): boolean => {
  const type = roleOf(lemma)?.type;
  return (
    type !== undefined &&
    (relationType(type).group === "kin" ||
      /^(?:REPRESENTS|ADVISES|ALLIED_WITH|RIVAL_OF)$/.test(type))
  );
};

const isOfPlace = (tree: Tree, word: Word, grounding: Grounding): boolean =>
  grounding.entitiesAt(tree, word).some(({ type }) => type === "Location");

const isOnBody = (noun: Word, tree: Tree, word: Word, grounding: Grounding): boolean =>
  /^(?:judge|justice|member|representative|delegate|trustee|official|lawmaker|director)$/.test(
    noun.lemma,
  ) && grounding.entitiesAt(tree, word).some(({ type }) => type === "Organization");

const isEnvoy = ({ lemma }: Word): boolean => /^(?:ambassador|envoy|consul)$/.test(lemma);

/** "Her co-author Kenji Mori, of Kyoto Institute": the phrase stands past a comma. */
function isApart(tree: Tree, noun: Word, word: Word): boolean {
  return tree.words.slice(noun.index, word.index).some(({ form }) => form === ",");
}

/** "U.S." right before the title in "agrees with U.S. Attorney General Barr", whatever the parser hangs it on. */
function beforeTitle(tree: Tree, noun: Word, grounding: Grounding): EntityDraft | undefined {
  const holder = grounding.mentionAt(tree, noun);
  const before = holder?.title === undefined ? undefined : tree.words[holder.first - 1];
  if (!before || grounding.mentionAt(tree, before)?.form !== "name" || tree.preposition(before))
    return undefined;
  return grounding.modifierOf(tree, before);
}

/** In "U.S. Attorney General William Barr" the country hangs on a neighbour in the title. */
function titleHeads(tree: Tree, noun: Word): Word[] {
  const head = tree.head(noun);
  const siblings = head ? tree.children(head, "nmod:desc", "compound", "amod") : [];
  const near = [
    ...siblings,
    ...(head && /^(?:nmod:desc|compound|flat)$/.test(noun.relation) ? [head] : []),
  ];
  return near.filter((word) => word !== noun && Math.abs(word.index - noun.index) <= 4);
}

const DEPUTY = /^(?:vice|deputy|assistant|associate|acting|under)$/i;
const STATE_BODY =
  /^(?:police|army|navy|military|intelligence|defen[cs]e|security|bank|spy|court|air|cabinet|budget|border|prison|customs|anti-.*)$/i;

/** "cartel leader" with a country leads no country, "police chief" serves one; "deputy minister", "vice president" head none. */
function narrowed(
  tree: Tree,
  noun: Word,
  type: RelationTypeName,
  isDemonym: boolean,
): RelationTypeName {
  if (noun.lemma === "executive" && tree.words[noun.index - 1]?.form.toLowerCase() === "chief")
    return "HEADS";
  if (noun.lemma === "minister" && tree.words[noun.index - 1]?.form.toLowerCase() === "prime") {
    return "HEADS";
  }
  if (type !== "HEADS") return type;
  const before = tree.words.slice(Math.max(0, noun.index - 2), noun.index);
  if (before.some(({ form }) => DEPUTY.test(form))) return "HOLDS_POSITION_IN";
  const modifier = tree
    .children(noun, "compound", "amod")
    .find((word) => /^NNS?$/.test(word.tag) && word.form === word.form.toLowerCase());
  if (!modifier || modifier.form === "prime") return type;
  return STATE_BODY.test(modifier.form)
    ? "HOLDS_POSITION_IN"
    : isDemonym
      ? "CITIZEN_OF"
      : "HOLDS_POSITION_IN";
}

/** "former foreign minister": the role's own words, without names and articles. */
function roleWords(tree: Tree, noun: Word, grounding: Grounding): string {
  const words: string[] = [noun.lemma];
  for (let index = noun.index - 1; index >= 0; index--) {
    const word = at(tree.words, index);
    const isPart = /^(?:NN|JJ|VBN|VBG|HYPH)/.test(word.tag) && !isNameWord(tree, word, grounding);
    if (!isPart || noun.index - index > 4) break;
    words.unshift(word.form);
  }
  return words
    .join(" ")
    .replace(/ - /g, "-")
    .replace(/^\P{L}+/u, "")
    .toLowerCase();
}

function isNameWord(tree: Tree, word: Word, grounding: Grounding): boolean {
  const mention = grounding.mentionAt(tree, word);
  return mention?.form === "name" && word.start >= mention.start;
}
