import type { EntityDraft, Resolution } from "../entities/entity-draft.ts";
import type { Tree, Word } from "../language/index.ts";
import { typeByClassNoun } from "../mentions/name-words.ts";
import { PARTS_OF_BODIES, PLACE_CLASSES, STAFF } from "./standing-nouns.ts";
import { surfaceSubjects } from "./subjects.ts";

/** What is known of an article's names and entities. */
interface Named {
  readonly resolution: Pick<Resolution, "drafts">;
  /** The entities of a name at a word. */
  namedAt(tree: Tree, word: Word): readonly EntityDraft[];
  entitiesAt(tree: Tree, word: Word): readonly EntityDraft[];
  entitiesOf(tree: Tree, head: Word): readonly EntityDraft[];
}

/**
 * The entity that a common noun stands for by what it is tied to: "Frutabel, a fruit importer", "the port of Antofagasta",
 * "Orlin's board".
 */
export function namedByNoun(grounding: Named, tree: Tree, noun: Word): readonly EntityDraft[] {
  if (!/^NN/.test(noun.tag)) return [];
  const lemma = noun.lemma.toLowerCase();
  const namesOf = (word: Word) => grounding.namedAt(tree, word);
  // "the bank workers' union SBP", "two engineers, Sokolow and Idowu"
  const beside = tree
    .children(noun, "appos")
    .flatMap((word) =>
      namesOf(word).length > 0 && /S$/.test(noun.tag)
        ? grounding.entitiesOf(tree, word)
        : namesOf(word),
    );
  if (beside.length > 0) return beside;
  if (noun.relation === "appos") return besideName(grounding, tree, noun);
  // "the Apple Daily newspaper", "the ELN rebel group"
  if (typeByClassNoun(lemma) === "Organization") {
    const names = tree.children(noun, "compound", "nmod:desc", "flat").flatMap(namesOf);
    const bodies = [...new Set(names)].filter(({ type }) => /Organization|Work/.test(type));
    if (bodies.length === 1) return bodies;
  }
  // "Mosul is the largest city controlled by Daesh"
  if (tree.child(noun, "cop") && tree.child(noun, "det"))
    return surfaceSubjects(tree, noun).flatMap((word) => {
      const names = namesOf(word);
      return names.length > 0 || word === noun ? names : placeNamed(grounding, tree, word);
    });
  if (PLACE_CLASSES.has(lemma)) return placeNamed(grounding, tree, noun);
  if (/^(?:jury|jurors?|panel|judges?)$/.test(lemma)) {
    const court = bodyRightAfter(grounding, tree, noun);
    if (court) return [court];
  }
  // "urged Rwanda's and Congo's leaders to meet"
  if (/^(?:leader|government|president|authority)$/.test(lemma) && /S$/.test(noun.tag)) {
    const countries = countriesOf(grounding, tree, noun);
    if (countries.length > 1) return countries;
  }
  const isStaff = STAFF.has(lemma) && /S$/.test(noun.tag);
  if (!PARTS_OF_BODIES.has(lemma) && !isStaff) return [];
  const owner = tree.child(noun, "nmod:poss") ?? phraseOf(tree, noun);
  const owners = owner ? grounding.entitiesAt(tree, owner) : [];
  return owners.filter(({ type }) => type === "Organization");
}

/** The countries whose leaders they are, each by name. */
function countriesOf(grounding: Named, tree: Tree, noun: Word): readonly EntityDraft[] {
  const phrases = [...tree.children(noun, "nmod:poss"), phraseOf(tree, noun)];
  return phrases.flatMap((word) =>
    word === undefined
      ? []
      : grounding
          .entitiesOf(tree, word)
          .filter(({ type, isNamed }) => isNamed && type === "Location"),
  );
}

/** "a jury at Leeds Crown Court", whatever the parser hangs the court on. */
function bodyRightAfter(grounding: Named, tree: Tree, noun: Word): EntityDraft | undefined {
  const [marker, ...next] = tree.words.slice(noun.index + 1, noun.index + 4);
  const name = marker && /^(?:at|in|of)$/.test(marker.form) && next.find(({ tag }) => tag !== "DT");
  const [body] = name ? grounding.namedAt(tree, name) : [];
  return body?.type === "Organization" ? body : undefined;
}

/** "the city of Mosul", "the port of Antofagasta". */
function placeNamed(grounding: Named, tree: Tree, noun: Word): readonly EntityDraft[] {
  const of = PLACE_CLASSES.has(noun.lemma.toLowerCase()) ? phraseOf(tree, noun) : undefined;
  return of ? grounding.namedAt(tree, of).filter(({ type }) => type === "Location") : [];
}

/** "the festival", "the treaty": the only one whose name ends so, where it has been named before. */
export function calledSo(grounding: Named, tree: Tree, noun: Word): readonly EntityDraft[] {
  // "tell the truth" has nothing to do with the Veterans for Truth
  const isBare =
    noun.tag === "NN" &&
    noun.kind !== "abstract" &&
    /^the$/i.test(tree.child(noun, "det")?.form ?? "") &&
    !tree.child(noun, "amod", "compound", "nmod", "nmod:poss", "acl", "nummod");
  if (!isBare) return [];
  const lemma = noun.lemma.toLowerCase();
  const found = grounding.resolution.drafts.filter(
    ({ name, type, isNamed, mentions }) =>
      isNamed &&
      /^(?:Event|Work|Law|Organization)$/.test(type) &&
      name.toLowerCase().endsWith(` ${lemma}`) &&
      mentions.some(({ start }) => start < noun.start),
  );
  return found.length === 1 ? found : [];
}

/** The named entity that a noun is set beside. */
export function besideName(grounding: Named, tree: Tree, noun: Word): readonly EntityDraft[] {
  const isOne = !/S$/.test(noun.tag);
  // "Viktor Lanz, an Austrian who …": an adjective to the tagger
  const isBeside = noun.relation === "appos" || (noun.relation === "acl" && /^JJ/.test(noun.tag));
  const head = isBeside && isOne ? tree.head(noun) : undefined;
  return head ? grounding.namedAt(tree, head) : [];
}

/** "beat Leeds United 2-0": the name in front of the score. */
export const beforeScore = (grounding: Named, tree: Tree, score: Word): readonly EntityDraft[] =>
  tree
    .children(score, "compound", "nmod", "nmod:desc")
    .flatMap((word) => (word.index < score.index ? grounding.namedAt(tree, word) : []));

/** The word after "of" that a noun has. */
const phraseOf = (tree: Tree, noun: Word): Word | undefined =>
  tree.children(noun, "nmod").find((word) => tree.preposition(word) === "of");
