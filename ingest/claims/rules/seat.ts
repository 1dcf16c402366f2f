import type { EntityDraft } from "../../entities/entity-draft.ts";
import { gather, has, type Tree, type Word } from "../../language/index.ts";
import { countryOf } from "../../mentions/countries.ts";
import { isOrigin } from "../../mentions/is-origin.ts";
import { isTradeNoun, typeByClassNoun } from "../../mentions/name-words.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";

const SEATS =
  /^(?:headquarters?|seat|base|offices?|plants?|factory|factories|campus|embassy|refinery|store|lab)$/;
const IN = /^(?:in|at|near)$/;

/** "the French club Valmont", "Orlin Group, the Danish brewer", "Google's headquarters in California": where a body has its seat. */
export const seat: ClaimRule = {
  name: "seat",
  read(tree, { grounding }) {
    return tree.words
      .filter(({ tag, form }) => tag.startsWith("NN") && /^\p{Ll}/u.test(form))
      .flatMap((noun) => [...byClass(tree, noun, grounding), ...bySeat(tree, noun, grounding)])
      .concat(gather(tree.words, (word) => based(tree, word, grounding)));
  },
};

/** "the French club Valmont": a country in front of the noun that says what the name is. */
function byClass(tree: Tree, noun: Word, grounding: Grounding): ClaimDraft[] {
  if (typeByClassNoun(noun.lemma) !== "Organization" && !isTradeNoun(noun.lemma)) return [];
  const country = tree
    .children(noun, "amod", "compound", "nmod:poss")
    .filter(({ index }) => index < noun.index)
    .flatMap((word) =>
      grounding.mentionAt(tree, word)?.country ? (grounding.modifierOf(tree, word) ?? []) : [],
    )[0];
  const town = country ? undefined : townBefore(tree, noun, grounding);
  if (town) return located(tree, noun, bodiesCalled(tree, noun, grounding), town);
  if (!country) return [];
  const head = tree.head(noun);
  const names = [
    ...tree.children(noun, "appos", "flat"),
    // "Hungary's MOL group"
    ...tree
      .children(noun, "compound")
      .filter((word) => grounding.mentionAt(tree, word)?.type === "Organization"),
    ...(head && /^(?:appos|compound|nmod:desc)$/.test(noun.relation) ? [head] : []),
  ];
  return gather(names, (word) =>
    grounding.mentionAt(tree, word)?.form === "name"
      ? located(tree, noun, grounding.entitiesAt(tree, word), country)
      : [],
  );
}

/** "the Trondheim company", "the Miami fund Palmer Creek": a town in front of the noun. */
function townBefore(tree: Tree, noun: Word, grounding: Grounding): EntityDraft | undefined {
  return tree
    .children(noun, "compound")
    .filter(({ index }) => index < noun.index)
    .flatMap((word) => grounding.namedAt(tree, word))
    .find(({ type, name }) => type === "Location" && countryOf(name) === undefined);
}

/** The body that the noun is set beside, or that it goes back to. */
function bodiesCalled(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const head = noun.relation === "appos" ? tree.head(noun) : undefined;
  const beside = [...tree.children(noun, "appos", "flat"), ...(head ? [head] : [])].flatMap(
    (word) => grounding.namedAt(tree, word),
  );
  return beside.length > 0
    ? beside
    : grounding.entitiesAt(tree, noun).filter(({ isNamed }) => isNamed);
}

/** "Denver-based Farpoint Launch", "Deportes Andinos, a Buenos Aires-based agency". */
function based(tree: Tree, word: Word, grounding: Grounding): ClaimDraft[] {
  const place = isOrigin(tree, word) ? tree.words[word.index - 2] : undefined;
  if (!place) return [];
  const where = grounding.entitiesAt(tree, place)[0];
  const head = tree.head(word);
  if (!head || !where) return [];
  const seated = grounding.entitiesAt(tree, head);
  // "Desmond Harcastle, a Bangkok-based English dealer"
  const residents = seated.filter(
    ({ type, isNamed }) => type === "Person" && isNamed && where.type === "Location",
  );
  return [
    ...located(tree, word, seated, where),
    ...draftsBetween(residents, [where], {
      tree,
      predicate: word,
      type: "LIVES_IN",
      words: "based in",
      stance: STATED,
      reliability: 0.78,
    }),
  ];
}

/** "Google's headquarters in California", "the U.N. headquarters in New York". */
function bySeat(tree: Tree, noun: Word, grounding: Grounding): ClaimDraft[] {
  if (!SEATS.test(noun.form)) return [];
  // "its EU headquarters" are not the EU's
  const poss = tree.children(noun, "nmod:poss");
  // "which has its seat in Vientiane": whoever has it
  const verb = has(noun, "obj") ? tree.head(noun) : undefined;
  const holders = verb?.lemma === "have" ? clauseOf(tree, verb).agents : [];
  const places = [
    ...tree.children(noun, "nmod"),
    ...(holders.length > 0 && verb ? tree.children(verb, "obl") : []),
  ].filter((word) => IN.test(tree.preposition(word) ?? ""));
  const owners = (poss.length > 0 ? poss : tree.children(noun, "compound"))
    .flatMap((word) => grounding.modifierOf(tree, word) ?? [])
    .concat(holders.flatMap((word) => grounding.entitiesOf(tree, word, verb)))
    .filter(({ type }) => type === "Organization");
  // "whose headquarters is in Ostrava"
  const predicate = noun.relation.startsWith("nsubj") ? tree.head(noun) : undefined;
  const seated = predicate && tree.child(predicate, "cop") ? [predicate] : [];
  return [...places, ...seated]
    .filter((word) => IN.test(tree.preposition(word) ?? ""))
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .flatMap((place) => located(tree, noun, owners, place));
}

function located(
  tree: Tree,
  noun: Word,
  bodies: readonly EntityDraft[],
  place: EntityDraft,
): ClaimDraft[] {
  if (place.type !== "Location") return [];
  return draftsBetween(
    bodies.filter(({ type }) => type === "Organization"),
    [place],
    {
      tree,
      predicate: noun,
      type: "LOCATED_IN",
      words: noun.lemma,
      stance: STATED,
      reliability: 0.75,
    },
  );
}
