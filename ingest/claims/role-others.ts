import type { EntityDraft } from "../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../language/index.ts";
import { countryOf } from "../mentions/countries.ts";
import { typeByHead } from "../mentions/name-words.ts";
import { isBodyNoun } from "../mentions/person-nouns.ts";
import { isKinNoun, roleOf } from "../mentions/role-nouns.ts";
import { bodyBefore, isOfCountry } from "./body-before.ts";
import { clauseOf } from "./clause.ts";
import type { Grounding } from "./grounding.ts";
import { isVerb } from "./passive.ts";

export interface Others {
  readonly drafts: readonly EntityDraft[];
  readonly isDemonym: boolean;
  /** Whether it stands after a preposition: "an analyst at Berenberg". */
  readonly isAfter?: true;
}

/** In or of what the role is held: after a preposition, as an owner, or in front. The nearest way of saying it wins. */
export function othersOf(
  tree: Tree,
  noun: Word,
  holder: EntityDraft,
  grounding: Grounding,
): Others {
  const isOther = (draft: EntityDraft) => draft !== holder;
  const hasOwner = tree.child(noun, "nmod:poss") !== undefined;
  const after = [
    ...tree.children(noun, "nmod"),
    ...sharedWith(tree, noun),
    ...behindField(tree, noun),
  ]
    .filter((word) => /^(?:of|for|to|at|in|with|from|on)$/.test(tree.preposition(word) ?? ""))
    .filter((word) => !hasOwner || !isApart(tree, noun, word))
    // "Montalvo's successor at Harborline Bank" succeeds her
    .filter(
      () => !(hasOwner && (roleOf(noun.lemma)?.type === "SUCCEEDED" || noun.lemma === "boss")),
    )
    // "her colleague Jonas Weber of the University of Graz": he is of it, and she is whose he is
    .filter(
      (word) => !(hasOwner && isBetweenPeople(noun)) || !isPastName(tree, noun, word, grounding),
    )
    // "the Afghan ambassador to the United States" holds an office of Afghanistan
    .filter((word) => tree.preposition(word) !== "to" || !isEnvoy(noun))
    // "lawmakers in Warsaw" are there, and not of there
    .filter((word) => tree.preposition(word) !== "in" || !isOfPlace(tree, word, grounding))
    // "his lawyers at Stokes Wynn" are his
    .filter((word) => !(hasOwner && isBetweenPeople(noun)) || tree.preposition(word) !== "at")
    // "agents at Newark airport" are nobody's there
    .filter((word) => tree.preposition(word) !== "at" || !isOfSite(tree, word, grounding))
    // "a judge on the Constitutional Court"; "an expert on China" is of another place
    .filter((word) => tree.preposition(word) !== "on" || isOnBody(noun, tree, word, grounding))
    // "Union president Carlos Iturralde of Uruguay" is the union's
    .filter(
      (word) =>
        !tree.children(noun, "compound").some((one) => isBodyNoun(one.lemma.toLowerCase())) ||
        !isPastName(tree, noun, word, grounding),
    )
    // "Professor of Linguistics": of a field
    .filter((word) => !(isScholar(noun) && isField(tree, word)))
    // "the Ghana striker Osei-Tutu from KV Dendermonde": where he comes from, and no part of what he is
    .filter((word) => tree.preposition(word) !== "from" || !isPastName(tree, noun, word, grounding))
    // "the second officer, Rommel Dizon, of the Philippines": he is from there, and no officer of it
    .filter(
      (word) =>
        tree.preposition(word) !== "of" ||
        !isPastName(tree, noun, word, grounding) ||
        tree.words[(tree.child(word, "case")?.index ?? 0) - 1]?.form !== "," ||
        !isOfPlace(tree, word, grounding),
    )
    // "the minister for the Middle East" holds no office there
    .filter(
      (word) =>
        tree.preposition(word) !== "for" ||
        ELECTED.test(noun.lemma) ||
        !isOfPlace(tree, word, grounding),
    )
    .flatMap((word) => grounding.entitiesOf(tree, word))
    .filter(isOther);
  if (after.length > 0) return { drafts: after, isDemonym: false, isAfter: true };
  const parents = ofSeveral(tree, noun, grounding).filter(isOther);
  if (parents.length > 1) return { drafts: parents, isDemonym: false };
  const front = [noun, ...titleHeads(tree, noun)].flatMap((word) =>
    tree
      .children(word, "nmod:poss", "compound", "amod", "nmod:desc", "nmod:unmarked")
      .filter(({ index }) => index < noun.index),
  );
  // "Rwandan government spokeswoman"
  front.push(
    ...front
      .filter(({ form }) => /^(?:government|army|military|police|navy|state|ministry)$/.test(form))
      .flatMap((word) => tree.children(word, "nmod:poss", "compound", "amod")),
  );
  const owned = hasOwner && isBetweenPeople(noun);
  // "his Swiss lawyer" is his
  const telling = owned ? front.filter((word) => has(word, "nmod:poss")) : front;
  const drafts = telling.flatMap((word) => {
    const mention = grounding.mentionAt(tree, word);
    const other = mention ? grounding.modifierOf(tree, word) : bodyBefore(tree, word, grounding);
    // "the union's chief negotiator", where it is known which union, or that there is one
    const isKnown =
      mention?.form !== "description" ||
      other?.isNamed ||
      (other !== undefined && isOfCountry(other)) ||
      (other?.type === "Organization" && has(word, "nmod:poss") && holder.isNamed);
    return other && isKnown ? other : [];
  });
  const adjacent = drafts.length > 0 ? undefined : beforeTitle(tree, noun, grounding);
  const before = [...new Set([...drafts, ...(adjacent ? [adjacent] : [])].filter(isOther))];
  // "founder and chairman of Kestrel", "Kestrel's founder and chairman": of both
  const first = before.length === 0 ? firstRole(tree, noun) : undefined;
  if (first) return othersOf(tree, first, holder, grounding);
  if (before.length === 0) {
    const friends = [...friendOf(tree, noun, grounding), ...rivalOf(tree, noun, grounding)].filter(
      isOther,
    );
    return friends.length > 0
      ? { drafts: friends, isDemonym: false }
      : { drafts: countryInFront(tree, noun, grounding), isDemonym: false };
  }
  const isDemonym = front.some(
    (word) => countryOf(word.form)?.isDemonym || grounding.mentionAt(tree, word)?.isDemonym,
  );
  // "its Kenya researcher", "the paper's Moscow correspondent": the body's, there
  const [holderBody] = front
    .filter((word) => has(word, "nmod:poss"))
    .flatMap((word) => grounding.entitiesAt(tree, word));
  const isBeat =
    holderBody?.type === "Organization" &&
    holderBody !== holder &&
    before.at(-1)?.type === "Location";
  return isBeat
    ? { drafts: [holderBody], isDemonym: false }
    : { drafts: (before.some(isNamed) ? before.filter(isNamed) : before).slice(-1), isDemonym };
}

const isNamed = (draft: EntityDraft): boolean => draft.isNamed;

/** "Lopez married Gomez. Their son, Carlos": both of them. */
function ofSeveral(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const owner = tree.child(noun, "nmod:poss");
  return owner && isKinNoun(noun.lemma) && /^their$/i.test(owner.form)
    ? grounding.entitiesAt(tree, owner).filter(({ type }) => type === "Person")
    : [];
}

/** Those whom a place elects: "the MP for Bodmin". Our own list. */
const ELECTED =
  /^(?:mp|mep|msp|senator|councillor|councilman|councilwoman|lawmaker|legislator|congressman|congresswoman|assemblyman|assemblywoman)$/i;

/** Roles that somebody has to somebody. */
const isBetweenPeople = ({ lemma }: Word): boolean =>
  isKinNoun(lemma) ||
  /^(?:REPRESENTS|ADVISES|ALLIED_WITH|RIVAL_OF)$/.test(roleOf(lemma)?.type ?? "");

/** "a linguist and professor of Slavic at Yale": nobody is a linguist of a body. */
function sharedWith(tree: Tree, noun: Word): readonly Word[] {
  const first = has(noun, "conj") && /^NN$/.test(noun.tag) ? tree.head(noun) : undefined;
  return first &&
    /^NN$/.test(first.tag) &&
    (roleOf(first.lemma)?.type ?? "CITIZEN_OF") === "CITIZEN_OF"
    ? tree.children(first, "nmod").filter(({ index }) => index > noun.index)
    : [];
}

/** "head of recruitment at Malmo Syd", "minister of health in Peru": of a field, and of a body. */
const behindField = (tree: Tree, noun: Word): readonly Word[] =>
  tree
    .children(noun, "nmod")
    .filter(
      (word) =>
        tree.preposition(word) === "of" && /^NNS?$/.test(word.tag) && !tree.child(word, "det"),
    )
    .flatMap((field) => tree.children(field, "nmod"))
    .filter((word) => /^(?:at|of|for)$/.test(tree.preposition(word) ?? ""));

const isScholar = ({ lemma }: Word): boolean =>
  /^(?:professor|lecturer|reader|chair|fellow|tutor|scholar|instructor)$/i.test(lemma);

/** "of Linguistics", and not "of Harvard University": one name, which no word says to be a body's. */
const isField = (tree: Tree, word: Word): boolean =>
  tree.preposition(word) === "of" &&
  tree.children(word, "compound", "nmod", "flat").length === 0 &&
  typeByHead(word.form) === undefined;

const isOfPlace = (tree: Tree, word: Word, grounding: Grounding): boolean =>
  grounding.entitiesAt(tree, word).some(({ type }) => type === "Location");

const isOfSite = (tree: Tree, word: Word, grounding: Grounding): boolean =>
  grounding
    .entitiesAt(tree, word)
    .some(({ name }) =>
      /(?:airport|station|port|border|checkpoint|stadium|hotel|base|square|park)$/i.test(name),
    );

const isOnBody = (noun: Word, tree: Tree, word: Word, grounding: Grounding): boolean =>
  /^(?:judge|justice|member|representative|delegate|trustee|official|lawmaker|director)$/.test(
    noun.lemma,
  ) && grounding.entitiesAt(tree, word).some(({ type }) => type === "Organization");

const isEnvoy = ({ lemma }: Word): boolean => /^(?:ambassador|envoy|consul)$/.test(lemma);

/** "Her co-author Kenji Mori, of Kyoto Institute": the phrase stands past a comma. */
function isApart(tree: Tree, noun: Word, word: Word): boolean {
  return tree.words.slice(noun.index, word.index).some(({ form }) => form === ",");
}

/** "founder" of "founder and chairman": the role that another is named together with. */
function firstRole(tree: Tree, noun: Word): Word | undefined {
  const first = has(noun, "conj") && !tree.child(noun, "det", "nmod") ? tree.head(noun) : undefined;
  return first && /^NN$/.test(first.tag) && roleOf(first.lemma) ? first : undefined;
}

/** Whether a name stands between the noun and its phrase. */
const isPastName = (tree: Tree, noun: Word, word: Word, grounding: Grounding): boolean =>
  tree.words.slice(noun.index + 1, word.index).some((between) => {
    const mention = grounding.mentionAt(tree, between);
    return mention?.form === "name" && mention.last < word.index && mention.type === "Person";
  });

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

/** "In Ghana, the sports minister, Akua Boadu, said": a country's minister is of the country that the sentence is set in. */
function countryInFront(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const [first, ...rest] = tree.words;
  const isOffice = /^(?:minister|president|premier|chancellor|king|queen)$/.test(noun.lemma);
  const isThe = /^the$/i.test(tree.child(noun, "det")?.form ?? "");
  if (!isOffice || !isThe || first?.form !== "In") return [];
  const place = rest.find(({ tag }) => tag !== "DT");
  const mention = place && grounding.mentionAt(tree, place);
  const isCountry = mention?.form === "name" && countryOf(mention.name) !== undefined;
  return place && isCountry ? grounding.entitiesAt(tree, place) : [];
}

/** "lent 900 coins to a friend, Tomas Bures", "hired a cousin, Ana Lopez": the friend of whoever did it. */
function friendOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const isOne =
    isBetweenPeople(noun) &&
    /^an?$/i.test(tree.child(noun, "det")?.form ?? "") &&
    tree.children(noun, "appos").some((word) => grounding.namedAt(tree, word).length > 0);
  const verb = isOne && /^(?:obj|obl|iobj)$/.test(noun.relation) ? tree.head(noun) : undefined;
  const isLawyer = roleOf(noun.lemma)?.type === "REPRESENTS";
  if (!verb || isLawyer || !isVerb(verb)) return [];
  const { agents, isPassive } = clauseOf(tree, verb);
  if (isPassive) return [];
  return agents
    .flatMap((word) => grounding.entitiesOf(tree, word, verb))
    .filter(({ type, isNamed }) => type === "Person" && isNamed);
}

/** "Japanese rival Shirosawa approached Dalbit": the rival of whom it has to do with. */
function rivalOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const isRival =
    /^(?:rival|competitor)$/.test(noun.lemma) && !tree.child(noun, "nmod:poss", "det");
  const name =
    isRival && /^(?:nmod:desc|compound)/.test(noun.relation) ? tree.head(noun) : undefined;
  const verb = name && /^(?:nsubj|obj|obl)/.test(name.relation) ? tree.head(name) : undefined;
  if (!verb || !isVerb(verb)) return [];
  const { agents, patients } = clauseOf(tree, verb);
  const others = (agents.includes(name as Word) ? patients : agents).flatMap((word) =>
    grounding.entitiesOf(tree, word, verb),
  );
  const bodies = others.filter(({ type, isNamed }) => type === "Organization" && isNamed);
  return bodies.length === 1 ? bodies : [];
}
