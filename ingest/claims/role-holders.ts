import type { EntityDraft } from "../entities/entity-draft.ts";
import { at, has, isOneOf, memoized, type Tree, type Word } from "../language/index.ts";
import { lawOf } from "../mentions/in-law.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import type { Grounding } from "./grounding.ts";
import { namedPredicate } from "./named-predicate.ts";
import { surfaceSubjects } from "./subjects.ts";

/** The nouns of a sentence that say what somebody is to somebody. */
export const roleNouns = memoized((tree: Tree): readonly Word[] =>
  tree.words.filter(
    (word) =>
      (/^NN/.test(word.tag) || isNounToTheTree(word)) &&
      roleOf(word.lemma) !== undefined &&
      // "was like a father to Lopez"
      tree.preposition(word) !== "like" &&
      !startsCompoundTitle(tree, word),
  ),
);

/** "Ivory Coast forward Sébastien Haller", "her ex-husband": an adjective to the tagger alone. */
const isNounToTheTree = ({ tag, relation }: Word): boolean =>
  tag === "JJ" && /^(?:nmod:desc|nsubj|obj|iobj|obl|appos|nmod)$/.test(relation);

/** "Attorney" in "Attorney General": the next word is the role. */
function startsCompoundTitle(tree: Tree, word: Word): boolean {
  const next = tree.words[word.index + 1];
  return next !== undefined && /^NN/.test(next.tag) && roleOf(next.lemma) !== undefined;
}

/** Who holds the role: the name it stands before, is set beside or is said of. */
export function holdersOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const own = grounding.mentionAt(tree, noun);
  // "Cpl. Persaud, whose father, Roy, is the mayor": he is, wherever the parser hangs it
  const subject = tree.child(noun, "cop") ? tree.child(noun, "nsubj") : undefined;
  if (subject && noun.relation === "appos") return grounding.entitiesOf(tree, subject);
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
  // "whose shareholders include BlackRock and Vanguard"
  const listing = isPlural && has(noun, "nsubj") && head?.lemma === "include" ? head : undefined;
  const listed = listing ? tree.children(listing, "obj") : [];
  if (listed.length > 0) return listed.flatMap((word) => grounding.entitiesOf(tree, word));
  const beside = [...tree.children(noun, "appos", "flat"), ...besideCount(tree, noun)].flatMap(
    (word) => (isPlural ? grounding.entitiesOf(tree, word) : grounding.entitiesAt(tree, word)),
  );
  // "denied knowing Hoxha, his lawyer, Bram Peeters, said": the name of its own comes first
  // "three executives of Orlin, including Lea Brun"
  const included = isPlural
    ? grounding.included(tree, noun).flatMap((word) => grounding.entitiesAt(tree, word))
    : [];
  // "its founder and majority owner, Ramon Ilagan": he is both
  const conjoined = has(noun, "conj") && !tree.child(noun, "det", "nmod:poss") ? head : undefined;
  const ofFirst =
    conjoined &&
    /^NN$/.test(noun.tag) &&
    /^NN$/.test(conjoined.tag) &&
    roleOf(conjoined.lemma) !== undefined
      ? tree
          .children(conjoined, "appos")
          .filter(({ index }) => index > noun.index)
          .flatMap((word) => grounding.entitiesAt(tree, word))
      : [];
  const byAs = heldAs(tree, noun, grounding);
  if (byAs.length > 0) return peopleOf(byAs);
  const named = [...new Set([...beside, ...included, ...(beside.length > 0 ? [] : ofFirst)])];
  if (named.length > 0) return peopleOf(named);
  const ofBoth = nameOfBoth(tree, noun);
  if (ofBoth) return peopleOf(grounding.entitiesAt(tree, ofBoth));
  // "Ingrid Solheim and Tobias Renfrew, both partners at Castlemoor"
  const isOfAll =
    isPlural && noun.relation === "appos" && tree.child(noun, "det", "cc:preconj", "nummod");
  const first = head?.relation === "conj" ? tree.head(head) : head;
  if (isOfAll && first) {
    const all = [first, ...tree.children(first, "conj")].filter(({ index }) => index < noun.index);
    return peopleOf([...new Set(all.flatMap((word) => grounding.entitiesAt(tree, word)))]);
  }
  if (head && noun.relation === "appos") return peopleOf(grounding.entitiesAt(tree, head));
  const described = besideTogether(tree, noun);
  if (described) return peopleOf(grounding.entitiesAt(tree, described));
  const counted = countedAs(tree, noun);
  if (counted) return counted.flatMap((word) => grounding.entitiesOf(tree, word));
  const predicate = predicateWith(tree, noun);
  if (predicate) {
    const subjects = surfaceSubjects(tree, predicate);
    return subjects.flatMap((word) => grounding.entitiesOf(tree, word));
  }
  const told = namedPredicate(tree, noun, grounding);
  if (told.length > 0) return peopleOf(told);
  // "a spokeswoman for the Justice Department": nobody is named, the description holds it
  if (own?.form !== "description" || isOffice(tree, noun)) return [];
  return grounding.entitiesAt(tree, noun).filter(
    ({ isNamed, type }) =>
      // "India's and Pakistan's leaders": the countries, where they stand for their leaders
      type !== "Location" && (!isNamed || hasNamedOwner(tree, noun, grounding)),
  );
}

/** Verbs that tell an office without "as": "became chairman", "remains its head"; "was made head". Our own lists. */
export const BECOMING = /^(?:become|remain|stay)$/;
export const MAKING = /^(?:make|name|appoint|elect|reelect|re-elect|crown)$/;

/** "Lopez became its chairman", "named her his adviser": the office is read of Lopez, and there is no third. */
function isOffice(tree: Tree, noun: Word): boolean {
  const verb = /^(?:xcomp|obj)$/.test(noun.relation) ? tree.head(noun) : undefined;
  if (!verb) return false;
  const isMade = isOneOf(verb, MAKING) && tree.children(verb, "obj", "iobj").length > 0;
  return has(noun, "xcomp")
    ? isMade || (isOneOf(verb, BECOMING) && surfaceSubjects(tree, verb).length > 0)
    : isMade && tree.children(verb, "obj", "iobj").length > 1;
}

/**
 * The noun that a role is said of somebody with: itself in "is a partner", the first in "is a lawyer and a partner", "was a
 * judge, then minister of health".
 */
export function predicateWith(tree: Tree, noun: Word): Word | undefined {
  if (tree.child(noun, "cop")) return noun;
  const first = tree.head(noun);
  const isRole = /^NN$/.test(noun.tag) && first !== undefined && /^NN$/.test(first.tag);
  if (!isRole || first.index > noun.index || tree.child(noun, "nsubj", "nmod:poss"))
    return undefined;
  const isSet = /^(?:appos|parataxis|list)$/.test(noun.relation);
  const isOne = /^an?$/i.test(tree.child(noun, "det")?.form ?? "");
  const isTimed = tree.children(noun, "advmod").some(({ form }) => TIMED.test(form));
  return has(noun, "conj") || (isSet && (isOne || isTimed))
    ? predicateWith(tree, first)
    : undefined;
}

const TIMED =
  /^(?:then|now|later|currently|formerly|previously|afterwards?|once|also|subsequently)$/i;

/** What one does as somebody who one is not: "posing as a director". Our own list. */
const PLAYING =
  /^(?:pose|dress|disguise|masquerade|star|act|appear|cast|play|present|describe|portray|mask)$/;

/** Nouns for having an office: "in his role as head of". Our own list. */
const ROLES_HAD = /^(?:role|capacity|position|job|post|function|years|year)$/;

/**
 * "As head of Kestrel, Lopez signed", "In her role as head of Kestrel, Lopez signed", "Kestrel, with Lopez as its head": what
 * somebody is told to be with "as".
 */
function heldAs(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  if (tree.preposition(noun) !== "as" || !/^NN$/.test(noun.tag)) return [];
  const head = tree.head(noun);
  if (!head) return [];
  // the name right before "as", whatever the parser hangs the role on
  const marker = tree.child(noun, "case");
  const last = marker && tree.words[marker.index - 1];
  const before = last && grounding.mentionAt(tree, last);
  const isWith = before !== undefined && tree.preposition(tree.word(before.head)) === "with";
  // "the idea of Lopez as president": with "its", it is told of a body
  const isIts = tree.children(noun, "nmod:poss").some(({ tag }) => tag === "PRP$");
  const own = isIts && (has(noun, "nmod") || isWith) ? before : undefined;
  if (last && own?.type === "Person" && own.form === "name")
    return grounding.entitiesAt(tree, last);
  const had = has(noun, "nmod") && ROLES_HAD.test(head.lemma) ? head : undefined;
  const owners = had ? tree.children(had, "nmod:poss") : [];
  const owner = owners.flatMap((word) => grounding.entitiesAt(tree, word));
  if (owner.length > 0) return owner;
  const top = had ?? noun;
  const verb = has(top, "obl") || has(top, "advmod") ? tree.head(top) : undefined;
  const subjects = verb && !isOneOf(verb, PLAYING) ? surfaceSubjects(tree, verb) : [];
  const isFront = subjects.every(({ index }) => index > noun.index);
  return isFront ? subjects.flatMap((word) => grounding.entitiesOf(tree, word)) : [];
}

/** "one of its neuroscientists, Tobias Rennert", "two of Duarte's pilots, Roca and Suárez": beside their number. */
function besideCount(tree: Tree, noun: Word): readonly Word[] {
  const count = has(noun, "nmod") && tree.preposition(noun) === "of" ? tree.head(noun) : undefined;
  return count?.tag === "CD" ? tree.children(count, "appos") : [];
}

/** "The bank's founder and largest shareholder, Jonas Weber": the name behind the second role is of both. */
function nameOfBoth(tree: Tree, noun: Word): Word | undefined {
  const second = tree
    .children(noun, "conj")
    .find(
      (word) =>
        /^NN$/.test(word.tag) && roleOf(word.lemma) && !tree.child(word, "det", "nmod:poss"),
    );
  return /^NN$/.test(noun.tag) && second ? tree.child(second, "appos") : undefined;
}

/** "Ana Lopez, his daughter and the firm's chair": two roles set beside one name. */
function besideTogether(tree: Tree, noun: Word): Word | undefined {
  const first = has(noun, "conj") && !/S$/.test(noun.tag) ? tree.head(noun) : undefined;
  const name = first?.relation === "appos" && /^NN$/.test(first.tag) ? tree.head(first) : undefined;
  return name && /^NNP/.test(name.tag) && roleOf(first?.lemma ?? "") ? name : undefined;
}

/** "is one of the founders of Kestrel": whoever is. */
function countedAs(tree: Tree, noun: Word): readonly Word[] | undefined {
  const count = has(noun, "nmod") && tree.preposition(noun) === "of" ? tree.head(noun) : undefined;
  return count?.form.toLowerCase() === "one" && tree.child(count, "cop")
    ? surfaceSubjects(tree, count)
    : undefined;
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

/** "former foreign minister": the role's own words, without names and articles. */
export function roleWords(tree: Tree, noun: Word, grounding: Grounding): string {
  const words: string[] = [noun.lemma];
  const own = grounding.mentionAt(tree, noun);
  for (let index = noun.index - 1; index >= 0; index--) {
    const word = at(tree.words, index);
    const mention = grounding.mentionAt(tree, word);
    // "Prime Minister" of "Prime Minister Ana Lopez" is a title
    const isOfName = mention?.form === "name" && mention !== own && word.start >= mention.start;
    const isWord = /^(?:NN|JJ|HYPH)/.test(word.tag) || /^(?:amod|compound)/.test(word.relation);
    // "for three decades governor"
    const isTime =
      word.tag === "NNS" && /^(?:year|decade|month|week|day|time|term)$/.test(word.lemma);
    const isPart = isWord && !isOfName && !isTime;
    if (!isPart || noun.index - index > 4) break;
    words.unshift(word.form);
  }
  // "mother-in-law"
  if (lawOf(tree, noun)) words.push("in-law");
  // "secretary general"
  const next = tree.words[noun.index + 1];
  if (next?.form.toLowerCase() === "general" && next.head === noun.index) words.push(next.form);
  return words
    .join(" ")
    .replace(/ (?:- |(?=in-law$))/g, "-")
    .replace(/^\P{L}+/u, "")
    .toLowerCase();
}
