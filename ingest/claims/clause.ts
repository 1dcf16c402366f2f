import { has, type Tree, type Word } from "../language/index.ts";
import { isPassive, isRelative } from "./passive.ts";
import { antecedents, surfaceSubjects } from "./subjects.ts";
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
  const subjects = [
    ...own,
    ...companions(obliques, predicate),
    ...withSubject(tree, own),
    ...jointly(tree, obliques),
  ];
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

/** "owns it together with the hotelier Gerda Falkner", "runs it jointly with her". */
const jointly = (tree: Tree, obliques: readonly Oblique[]): readonly Word[] =>
  obliques
    .filter(({ preposition }) => preposition === "with")
    .map(({ word }) => word)
    .filter((word) => {
      const marker = tree.child(word, "case");
      return /^(?:together|jointly)$/.test(tree.words[(marker?.index ?? 0) - 1]?.form ?? "");
    });

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
  const phrases = phrasesOf(tree, verb);
  return [...phrases, ...againAfterAnd(tree, verb, phrases), ...whereOf(tree, verb)];
}

/** "lent 2 million to Kestrel and 3 million to Orlin": what stands with the second object as with the first. */
function againAfterAnd(tree: Tree, verb: Word, phrases: readonly Oblique[]): readonly Oblique[] {
  return tree
    .children(verb, "obj")
    .flatMap((object) => tree.children(object, "conj"))
    .flatMap((object) => tree.children(object, "nmod"))
    .flatMap((word) => {
      const preposition = tree.preposition(word);
      const isSame = phrases.some(
        (phrase) => phrase.preposition === preposition && phrase.word.index < word.index,
      );
      return preposition && isSame ? [{ preposition, word }] : [];
    });
}

function phrasesOf(tree: Tree, verb: Word): Oblique[] {
  // "moved back to Zimbabwe", "tested positive for nandrolone"
  const back = tree
    .children(verb, "advmod", "xcomp")
    .filter(({ form }) => /^(?:back|home|over|out|up|down|away|positive)$/i.test(form))
    .flatMap((adverb) => tree.children(adverb, "obl"));
  // "sold to Orlin": an object to the parser, with a preposition
  return [...tree.children(verb, "obl", "iobj"), ...back].flatMap((word) => {
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

/** "the man that police arrested", "the deal (which) Barr struck": the noun before the clause is its object. */
function gapObjects(tree: Tree, verb: Word): Word[] {
  const first = has(verb, "conj") ? tree.head(verb) : undefined;
  // "which Lopez founded in 1994 and directed until 2015"
  const isShared =
    first !== undefined &&
    first.tag === verb.tag &&
    !tree.child(verb, "nsubj", "nsubj:pass", "obj", "ccomp", "xcomp") &&
    !tree.children(verb).some((word) => isAfterPreposition(tree, word));
  if (isShared) return gapObjects(tree, first);
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
