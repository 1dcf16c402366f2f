import { has, type Tree, type Word } from "../language/index.ts";
import { nounFrames } from "./lexicon.ts";
import { whereOf } from "./where-clause.ts";

/** A verb with its parties, whatever the construction: active, passive, relative, conjoined, controlled. */
export interface Clause {
  readonly tree: Tree;
  readonly predicate: Word;
  /** Heads of the phrases that do it. */
  readonly agents: readonly Word[];
  /** Heads of the phrases that it is done to. */
  readonly patients: readonly Word[];
  readonly obliques: readonly Oblique[];
  readonly isPassive: boolean;
}

export interface Oblique {
  readonly preposition: string;
  readonly word: Word;
}

/** Verbs whose subject, and not their object, does what their infinitive says: "promised Mexico to drop". */
const SUBJECT_CONTROL = new Set("promise pledge vow threaten swear offer agree".split(" "));
/** Verbs that give their subject what a noun names: "made a pledge to arrest". */
const LIGHT_VERBS = new Set(
  "make give have issue announce win get reach strike sign unveil launch file wage stage begin start hold conduct carry lead open mount pursue order orchestrate mastermind perpetrate plot take abandon scrap shelve".split(
    " ",
  ),
);
const MAX_DEPTH = 12;

export const isVerb = (word: Word): boolean => word.tag.startsWith("VB");

/** Clauses that have been worked out: several rules ask for each. */
const known = new WeakMap<Tree, Map<number, Clause>>();

export function clauseOf(tree: Tree, predicate: Word): Clause {
  const clauses = known.get(tree) ?? new Map<number, Clause>();
  known.set(tree, clauses);
  const clause = clauses.get(predicate.index) ?? readClause(tree, predicate);
  clauses.set(predicate.index, clause);
  return clause;
}

/** "Nordmark was advised by Voigt, and Lusano by Almeida": what is said without saying the verb again. */
export function gappedClauses({ tree, predicate, isPassive }: Clause): readonly Clause[] {
  if (!isPassive) return [];
  return tree.children(predicate, "conj").flatMap((patient): Clause[] => {
    const agent = tree.child(patient, "orphan");
    return agent && tree.preposition(agent) === "by"
      ? [{ tree, predicate, isPassive, agents: [agent], patients: [patient], obliques: [] }]
      : [];
  });
}

function readClause(tree: Tree, predicate: Word): Clause {
  const passive = isPassive(tree, predicate);
  const owner = ownerBefore(tree, predicate);
  if (owner) return owner;
  const obliques = obliquesOf(tree, predicate);
  const own = surfaceSubjects(tree, predicate);
  const subjects = [...own, ...companions(obliques, predicate), ...withSubject(tree, own)];
  const objects = [
    ...tree
      .children(predicate, "obj", "iobj")
      .filter((word) => !isRelative(word) && !isMarkedReceiver(tree, word)),
    ...gapObjects(tree, predicate),
    ...scored(tree, predicate),
  ];
  const by = obliques.filter(({ preposition }) => preposition === "by").map(({ word }) => word);
  return {
    tree,
    predicate,
    isPassive: passive,
    agents: passive ? (by.length > 0 ? by : agentsOfAttack(tree, obliques)) : subjects,
    patients: passive ? [...subjects, ...objects] : objects,
    obliques: passive ? obliques.filter(({ preposition }) => preposition !== "by") : obliques,
  };
}

/** "Gomez, along with Lopez, founded": what stands between the subject and the verb goes with the subject. */
const companions = (obliques: readonly Oblique[], { index }: Word): readonly Word[] =>
  obliques
    .filter(
      ({ preposition, word }) =>
        /^(?:along|together)(?: with)?$/.test(preposition) && word.index < index,
    )
    .map(({ word }) => word);

/** "Gomez, together with his sister Ana Lopez, owns". */
const withSubject = (tree: Tree, subjects: readonly Word[]): readonly Word[] =>
  subjects.flatMap((subject) =>
    tree
      .children(subject, "nmod")
      .filter(
        (word) =>
          /^(?:along|together)(?: with)?$/.test(tree.preposition(word) ?? "") ||
          (tree.preposition(word) === "with" &&
            tree.children(word, "advmod").some(({ form }) => /^(?:along|together)$/.test(form))),
      ),
  );

/** What whoever is named before the hyphen does: "Orlin-owned Kestrel". */
const HYPHENATED = /^(?:own|back|control|run|lead|fund|found|finance|sponsor|operate|manage)$/;

/** "Orlin-owned Kestrel Foods": the name before the hyphen does it to the noun behind. */
function ownerBefore(tree: Tree, predicate: Word): Clause | undefined {
  const [agent, hyphen] = tree.words.slice(Math.max(0, predicate.index - 2), predicate.index);
  const noun = tree.head(predicate);
  const isHyphenated =
    hyphen?.form === "-" && hyphen.start === agent?.end && hyphen.end === predicate.start;
  return isHyphenated &&
    noun !== undefined &&
    predicate.tag === "VBN" &&
    has(predicate, "amod") &&
    HYPHENATED.test(predicate.lemma) &&
    /^NNP/.test(agent.tag)
    ? { tree, predicate, isPassive: true, agents: [agent], patients: [noun], obliques: [] }
    : undefined;
}

/** "beat Leeds United 2-0": the parser makes the score the phrase and the name its part. */
function scored(tree: Tree, verb: Word): readonly Word[] {
  return tree
    .children(verb, "obl:unmarked")
    .filter((word) => word.tag === "CD" && tree.child(word, "compound") !== undefined);
}

/** Events in which people come to harm at somebody's hands. */
const ATTACKS = new Set(
  "attack raid strike airstrike bombing shelling ambush shooting operation assault bombardment blast".split(
    " ",
  ),
);

/** "was killed in a raid by the army", "died in a strike carried out by": whoever made the attack. */
function agentsOfAttack(tree: Tree, obliques: readonly Oblique[]): readonly Word[] {
  return obliques
    .filter(
      ({ preposition, word }) => /^(?:in|during)$/.test(preposition) && ATTACKS.has(word.lemma),
    )
    .flatMap(({ word }) => [word, ...tree.children(word, "acl")])
    .flatMap((word) => tree.children(word, "nmod", "obl"))
    .filter((word) => tree.preposition(word) === "by");
}

function obliquesOf(tree: Tree, verb: Word): Oblique[] {
  return [...phrasesOf(tree, verb), ...whereOf(tree, verb)];
}

function phrasesOf(tree: Tree, verb: Word): Oblique[] {
  // "sold to Orlin": an object to the parser, with a preposition
  return tree.children(verb, "obl", "iobj").flatMap((word) => {
    // "by" of an agent, whatever the parser hangs it on
    const preposition =
      tree.preposition(word) ?? (word.relation === "obl:agent" ? "by" : undefined);
    if (!preposition || isAbsolute(tree, word)) return [];
    // "Scali, for whom he had worked": the noun before the clause stands for the pronoun
    if (/^W[DP]/.test(word.tag))
      return antecedents(tree, verb).map((noun) => ({ preposition, word: noun }));
    return /^W/.test(word.tag) ? [] : [{ preposition, word }];
  });
}

/** "would split, with Canal to be listed in London": what happens besides, and no party. */
function isAbsolute(tree: Tree, word: Word): boolean {
  const marker = tree.child(word, "case");
  if (marker?.form !== "with" || tree.words[marker.index - 1]?.form !== ",") return false;
  const clause = tree.child(word, "acl");
  return (
    tree.words[word.index + 1]?.form === "to" ||
    (clause !== undefined && (clause.tag === "VBG" || tree.child(clause, "mark") !== undefined))
  );
}

const isMarkedReceiver = (tree: Tree, word: Word): boolean =>
  has(word, "iobj") && tree.preposition(word) === "to";

/** "for whom", "to which": the pronoun stands behind a preposition, and is no object. */
const isAfterPreposition = (tree: Tree, word: Word): boolean =>
  has(word, "obl") && /^W[DP]/.test(word.tag) && tree.preposition(word) !== undefined;

export function isPassive(tree: Tree, verb: Word): boolean {
  if (tree.child(verb, "aux:pass")) return true;
  // "the inspectorate fined the firm": a finite verb with an object is active, whatever its subject is called
  const isFiniteVerb = verb.tag === "VBD" && tree.child(verb, "obj") !== undefined;
  if (tree.child(verb, "nsubj:pass")) return !isFiniteVerb;
  // "Weber, poached from Orlin in 2011, runs": a participle that the tagger takes for a past
  if (
    verb.tag === "VBD" &&
    verb.relation === "acl" &&
    (tree.child(verb, "obl:agent") !== undefined ||
      (tree.words[verb.index - 1]?.form === "," &&
        /^(?:IN|TO)$/.test(tree.words[verb.index + 1]?.tag ?? ""))) &&
    !tree.child(verb, "nsubj", "obj", "aux", "ccomp", "mark")
  )
    return true;
  if (verb.tag !== "VBN" || tree.child(verb, "aux")) return false;
  if (verb.relation === "acl" || verb.relation === "advcl" || verb.relation === "xcomp")
    return true;
  const head = tree.head(verb);
  return (
    verb.relation === "conj" &&
    head !== undefined &&
    !tree.child(verb, "nsubj") &&
    isPassive(tree, head)
  );
}

const isRelative = (word: Word): boolean =>
  /^W[DP]/.test(word.tag) || (word.form === "that" && word.tag === "IN");

/** "the man that police arrested", "the deal (which) Barr struck": the noun before the clause is its object. */
function gapObjects(tree: Tree, verb: Word): Word[] {
  if (!/relcl/.test(verb.relation)) return [];
  const antecedent = tree.head(verb);
  const subject = tree.child(verb, "nsubj");
  // "bribed Lopez, which the company denies": a deed is denied, and no person is a "which"
  const isDeed =
    (antecedent?.kind === "person" || antecedent?.name.endsWith("PER")) &&
    tree.children(verb).some(({ form }) => form === "which");
  if (isDeed || tree.children(verb).some((word) => isAfterPreposition(tree, word))) return [];
  if (!antecedent || !subject || isRelative(subject)) return [];
  // "Barros, whose party governed with the Liberals": she is not governed
  if (tree.children(subject, "nmod:poss").some(({ tag }) => tag === "WP$")) return [];
  const object = tree.child(verb, "obj");
  const isWhere = tree.children(verb).some((word) => /^WRB$/.test(word.tag));
  return !isWhere && (!object || isRelative(object)) && !tree.child(verb, "ccomp")
    ? [antecedent]
    : [];
}

/** Heads of the phrases that stand as the verb's subject, here or in the clause that controls it. */
export function surfaceSubjects(tree: Tree, verb: Word, depth = 0): readonly Word[] {
  if (depth > MAX_DEPTH) return [];
  const own = [...tree.children(verb, "nsubj"), ...personalIt(tree, verb)].filter(
    // "which renamed it and is itself owned by"
    ({ relation, form }) => relation !== "nsubj:outer" && !/^\p{L}+sel(?:f|ves)$/iu.test(form),
  );
  if (own.length > 0)
    return own.flatMap((subject) => (isRelative(subject) ? antecedents(tree, verb) : [subject]));
  const head = tree.head(verb);
  if (!head || tree.child(verb, "csubj")) return [];
  const next = (word: Word) => surfaceSubjects(tree, word, depth + 1);
  if (verb.relation === "conj") return isVerb(head) || tree.child(head, "cop") ? next(head) : [];
  if (verb.relation === "xcomp") {
    const object = tree.child(head, "obj", "iobj") ?? calledUpon(tree, head);
    return object && !SUBJECT_CONTROL.has(head.lemma) && !isPassive(tree, head)
      ? [object]
      : next(head);
  }
  if (has(verb, "advcl"))
    return /^JJ/.test(head.tag)
      ? subjectsOfAdjective(tree, head, depth)
      : adverbialSubjects(tree, verb, head, next);
  if (/relcl/.test(verb.relation)) return [];
  if (has(verb, "acl"))
    return /^JJ/.test(head.tag)
      ? subjectsOfAdjective(tree, head, depth)
      : nounSubjects(tree, verb, head, next);
  return [];
}

/** "called on Americans to donate": they are to do it. */
function calledUpon(tree: Tree, verb: Word): Word | undefined {
  if (!/^(?:call|appeal|rely|count|depend|prevail)$/.test(verb.lemma)) return undefined;
  return tree
    .children(verb, "obl")
    .find((word) => /^(?:on|upon|to)$/.test(tree.preposition(word) ?? ""));
}

/** Verbs with an "it" that stands for nothing: "it seems", "it took years". */
const IMPERSONAL = new Set(
  "be seem appear happen turn take rain snow matter follow remain become look sound cost".split(
    " ",
  ),
);

/** "it will work with …": an "it" that the parser took for an expletive. */
function personalIt(tree: Tree, verb: Word): readonly Word[] {
  if (IMPERSONAL.has(verb.lemma) || isPassive(tree, verb) || tree.child(verb, "ccomp", "cop"))
    return [];
  return tree.children(verb, "expl").filter(({ form }) => /^it$/i.test(form));
}

function antecedents(tree: Tree, verb: Word): Word[] {
  let clause: Word | undefined = verb;
  while (clause && (clause.relation === "conj" || clause.relation === "xcomp"))
    clause = tree.head(clause);
  const antecedent = clause && /acl|relcl/.test(clause.relation) ? tree.head(clause) : undefined;
  return antecedent ? [antecedent] : [];
}

/** "groups responsible for smuggling", "he is accused of helping": whoever the adjective is said of. */
function subjectsOfAdjective(tree: Tree, adjective: Word, depth: number): readonly Word[] {
  const noun = tree.head(adjective);
  if (adjective.relation === "amod" || adjective.relation === "acl") {
    if (!noun) return [];
    const subjects = tree.child(noun, "cop") ? surfaceSubjects(tree, noun, depth + 1) : [];
    return subjects.length > 0 ? subjects : [noun];
  }
  return surfaceSubjects(tree, adjective, depth + 1);
}

/** "in a deal with Barr to drop …" says not who is to drop. */
function adverbialSubjects(
  tree: Tree,
  verb: Word,
  head: Word,
  next: (word: Word) => readonly Word[],
): readonly Word[] {
  // "called on Gomez to sue"
  const called = calledUpon(tree, head);
  if (called && tree.children(verb, "mark").some(({ form }) => form === "to")) return [called];
  // "accused him of helping": the object did it
  const object = tree.child(head, "obj");
  const isOfObject = tree
    .children(verb, "mark")
    .some(({ form }) => /^(?:of|for|from|with|into)$/i.test(form));
  const isGerund =
    verb.tag === "VBG" || tree.children(verb, "aux").some(({ form }) => /^having$/i.test(form));
  if (object && isOfObject && isGerund && !isPassive(tree, head)) return [object];
  // "hired Lopez as chief executive, replacing Gomez": who was hired replaces
  if (object && verb.tag === "VBG" && /^(?:replace|succeed)$/.test(verb.lemma)) return [object];
  const isInfinitive = tree.children(verb, "mark").some(({ form }) => form === "to");
  // "appointed her deputy, Luis Gomez, to replace her": whoever was appointed does
  const isCharge =
    isInfinitive && CHARGING.test(head.lemma) && !isPassive(tree, head) && object !== undefined;
  if (isCharge && /^(?:person|organization)$/.test(object.kind)) return [object];
  const between = tree.words.slice(head.index + 1, verb.index);
  const hasDeal = between.some((word) =>
    nounFrames([word.lemma]).some(({ type }) => /NEGOTIATED|AGREED/.test(type)),
  );
  return isInfinitive && hasDeal ? [] : next(head);
}

/** Verbs that set somebody a task. Our own list. */
const CHARGING =
  /^(?:appoint|name|hire|choose|elect|nominate|pick|select|recruit|commission|retain|send|dispatch|deploy|designate|assign|engage|enlist)$/;

/** "a group smuggling fentanyl", "Mexico's pledge to arrest", "made a pledge to arrest". */
function nounSubjects(
  tree: Tree,
  verb: Word,
  noun: Word,
  next: (word: Word) => readonly Word[],
): readonly Word[] {
  const hasMark = tree.child(verb, "mark") !== undefined;
  // "an inquiry to be led by Delli"
  if (hasMark && tree.child(verb, "aux:pass") && /^(?:obj|nsubj|obl)/.test(noun.relation))
    return [noun];
  // "lodged a complaint accusing the lessor": whoever lodged it accuses
  const written = DOCUMENTS.test(noun.lemma) && has(noun, "obj") ? tree.head(noun) : undefined;
  if (written && verb.tag === "VBG" && WRITING.test(written.lemma)) return next(written);
  // "is 40 percent owned by"
  if (/^(?:cent|percent|%)$/.test(noun.lemma) && tree.child(noun, "cop", "aux:pass"))
    return next(noun);
  if (
    (/^(?:VB[GN]|JJ)$/.test(verb.tag) || isPassive(tree, verb)) &&
    !hasMark &&
    !tree.children(verb, "aux").some(({ form }) => form === "to")
  )
    return [noun];
  // "calls by the opposition to fire Falcao": they do not fire him
  if (/^(?:call|demand|appeal|request|pressure|plea)$/.test(noun.lemma)) return [];
  const owner = tree.child(noun, "nmod:poss");
  if (owner) return [owner];
  // "closed two mines within a year of buying Fortier"
  const clause = /^(?:year|month|week|day|hour|minute)$/.test(noun.lemma) && tree.head(noun);
  if (clause && isVerb(clause) && verb.tag === "VBG" && has(noun, "obl")) return next(clause);
  // "was in talks to sell"
  if (tree.child(noun, "cop")) return next(noun);
  const author = tree
    .children(noun, "nmod")
    .find((word) => /^(?:by|from)$/.test(tree.preposition(word) ?? ""));
  if (author) return [author];
  const governor = tree.head(noun);
  if (!governor || !isVerb(governor) || !has(noun, "obj")) return [];
  // "faces charges of bribing": whoever faces them is said to have
  const isAccused = CHARGES.test(noun.lemma) && FACING.test(governor.lemma);
  return isAccused || LIGHT_VERBS.has(governor.lemma) ? next(governor) : [];
}

/** What one says something in, and what one does with it. */
const DOCUMENTS =
  /^(?:complaint|letter|lawsuit|suit|statement|petition|filing|report|motion|email|memo|note|message|brief|article|post)$/;
const WRITING = /^(?:file|lodge|write|issue|send|submit|publish|release|post|make|sign)$/;

const CHARGES = /^(?:charge|count|allegation|accusation|claim|trial)$/;
const FACING = /^(?:face|deny|fight|contest|reject|dispute|admit)$/;

export function isLightVerb(word: Word): boolean {
  return LIGHT_VERBS.has(word.lemma);
}
