import { relationType } from "../../../model/index.ts";
import { gather, has, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import { countryOf } from "../../mentions/countries.ts";
import type { FoundMention } from "../../mentions/found-mention.ts";
import { typeByHead } from "../../mentions/name-words.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import { placesOfNoun, placesOfVerb } from "../event-places.ts";
import type { Grounding } from "../grounding.ts";
import { nounFrames, verbFrames } from "../lexicon.ts";
import { located, type Party } from "../located.ts";
import { isVerb } from "../passive.ts";
import { surfaceSubjects } from "../subjects.ts";

/** What a place is of another that it is in. Our own list. */
const PART_OF =
  /^(?:suburb|district|neighbou?rhood|quarter|borough|municipality|capital|village|town|province|region|commune|ward|township|outskirt|exclave|enclave)$/;
const IN = /^(?:in|at|inside|outside|within|across|around)$/;

/** "Toluca, Mexico", "the bank in London", "Mexico's Sinaloa cartel", "arrested at the airport": what is where. */
export const place: ClaimRule = {
  name: "place",
  read(tree, { grounding }) {
    return gather(tree.words, (word) => [
      ...beside(tree, word, grounding),
      ...after(tree, word, grounding),
      ...included(tree, word, grounding),
      ...betweenCommas(tree, word, grounding),
      ...adjacent(tree, word, grounding),
      ...owned(tree, word, grounding),
      ...citizens(tree, word, grounding),
      ...(isVerb(word) ? placesOfVerb(tree, word, grounding) : []),
      ...placesOfNoun(tree, word, grounding),
    ]);
  },
};

/** "Toluca, Mexico" */
function beside(tree: Tree, word: Word, grounding: Grounding): ClaimDraft[] {
  const head = tree.head(word);
  if (
    !head ||
    !/^(?:appos|nmod:unmarked|nmod:npmod|flat|list)$/.test(word.relation) ||
    tree.child(word, "cc")
  )
    return [];
  if (tree.words.slice(head.index + 1, word.index).filter(({ form }) => form === ",").length !== 1)
    return [];
  const [inner] = grounding.entitiesAt(tree, head);
  const [outer] = grounding.entitiesAt(tree, word);
  if (inner?.type !== "Location" || outer?.type !== "Location") return [];
  return located(tree, head, inner, outer, "in", 0.88, true);
}

/** "the bank in London": a name in a place */
function after(tree: Tree, word: Word, grounding: Grounding): ClaimDraft[] {
  const head = tree.head(word);
  const preposition = tree.preposition(word) ?? "";
  // "Guadalupe, a suburb of Monterrey", "Malé, the capital of Maldives"
  const isPart = preposition === "of" && head !== undefined && PART_OF.test(head.lemma);
  if (!head || word.relation !== "nmod" || !(IN.test(preposition) || isPart)) return [];
  // "sued Amyrion in Delaware": the suit is there
  const verb = has(head, "obj") || has(head, "nsubj:pass") ? tree.head(head) : undefined;
  const isTried =
    verb !== undefined &&
    verbFrames(lemmaVariants(verb)).some(({ type }) => relationType(type).group === "justice");
  if (isTried) return [];
  return innerOf(tree, head, grounding).flatMap((inner) =>
    grounding
      .entitiesOf(tree, word)
      .flatMap((outer) => located(tree, word, inner, outer, preposition, 0.8, true)),
  );
}

/** The name, or whatever the noun is said of or set beside: "Amarah, a city in Iraq", "The Society is a body in Syria". */
function innerOf(tree: Tree, head: Word, grounding: Grounding): readonly Party[] {
  const isNamed = grounding.mentionAt(tree, head)?.form === "name";
  const isPredicate = tree.child(head, "cop") && tree.child(head, "det");
  // "a bank in Kyrgyzstan, Manas Kapital"
  const called = tree
    .children(head, "appos")
    .filter((word) => grounding.mentionAt(tree, word)?.form === "name");
  const words =
    isNamed || head.relation === "appos"
      ? [head]
      : called.length > 0 && typeByHead(head.lemma) === "Organization"
        ? called
        : isPredicate
          ? surfaceSubjects(tree, head)
          : [];
  return words
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter((inner) => inner.isNamed && inner.type !== "Person");
}

/** In names of bodies that stand where they are. Our own list. */
const INSTITUTION =
  /\b(?:university|college|school|academy|hospital|clinic|infirmary|museum|gallery|library|theatre|theater|institute|laboratory|centre|center|church|cathedral|prison|jail|hotel|lodge|house|hall|stadium|mine|mill|refinery|airport)\b/i;

const isInstitution = ({ type, name }: FoundMention): boolean =>
  type === "Organization" && INSTITUTION.test(name);

/** "works at the University of Tartu in Estonia", wherever the parser hangs the country. */
const isWorkplace = (tree: Tree, mention: FoundMention): boolean =>
  isInstitution(mention) && tree.preposition(tree.word(mention.head)) === "at";

const PART_OF_PLACE =
  /^(?:the|central|(?:north|south)?-?(?:eastern|western)|(?:north|south)(?:ern)?|east(?:ern)?|west(?:ern)?|upstate|rural|downtown|nearby)$/i;

/** "The fire at Cliffe Lodge, in Whitby, broke out": the place of the name before the comma. */
function betweenCommas(tree: Tree, word: Word, grounding: Grounding): ClaimDraft[] {
  const mention = grounding.mentionAt(tree, word);
  if (mention?.form !== "name" || mention.head !== word.index || mention.type !== "Location")
    return [];
  let start = mention.first;
  // "in southern Chad", "inside the Central African Republic"
  while (PART_OF_PLACE.test(tree.words[start - 1]?.form ?? "")) start--;
  const [before, marker] = tree.words.slice(Math.max(0, start - 2), start);
  const isBetween =
    before?.form === "," &&
    /^(?:in|inside)$/.test(marker?.form ?? "") &&
    /^[,.]$/.test(tree.words[mention.last + 1]?.form ?? "");
  const name = isBetween ? tree.words[before.index - 1] : undefined;
  const site = name && grounding.mentionAt(tree, name);
  if (!name || site?.form !== "name" || site.last !== name.index || countryOf(site.name)) return [];
  const isSite = site.type === "Location" || isInstitution(site);
  return isSite
    ? grounding
        .entitiesAt(tree, tree.word(site.head))
        .flatMap((inner) =>
          grounding
            .entitiesAt(tree, word)
            .flatMap((outer) => located(tree, word, inner, outer, "in", 0.8, true)),
        )
    : [];
}

/** "key towns in Northern Iraq, including Rabiyah and Zumar" */
function included(tree: Tree, word: Word, grounding: Grounding): ClaimDraft[] {
  const head = tree.head(word);
  const isInside = word.relation === "nmod" && IN.test(tree.preposition(word) ?? "");
  if (!head || !isInside || !/S$/.test(head.tag) || !typeByHead(head.lemma)) return [];
  return tree
    .children(head, "nmod")
    .filter((child) => /^(?:including|such as)$/.test(tree.preposition(child) ?? ""))
    .flatMap((child) => grounding.entitiesOf(tree, child))
    .filter(({ type, isNamed }) => isNamed && type !== "Person")
    .flatMap((inner) =>
      grounding
        .entitiesAt(tree, word)
        .flatMap((outer) => located(tree, word, inner, outer, "in", 0.8, true)),
    );
}

/** "an attack at al-Hilla in Iraq", "the Doura district of Baghdad": a place right after a place, whatever it hangs on. */
function adjacent(tree: Tree, word: Word, grounding: Grounding): ClaimDraft[] {
  if (!/^(?:in|of)$/.test(word.form) || word.relation !== "case") return [];
  const before = tree.words[word.index - 1];
  const mention = before && grounding.mentionAt(tree, before);
  const after = tree.head(word);
  if (!before || !after || mention?.form !== "name" || mention.isDemonym) return [];
  const isThere = mention.type === "Location" || isFoughtAgainst(tree, mention);
  if (!isThere && !(word.form === "in" && isWorkplace(tree, mention))) return [];
  if (word.form === "of" && !typeByHead(before.form)) return [];
  const [inner] = grounding.entitiesAt(tree, before);
  const [outer] = grounding.entitiesAt(tree, after);
  return inner && outer?.type === "Location" && grounding.mentionAt(tree, after)?.form === "name"
    ? located(tree, after, inner, outer, word.form, 0.8, true)
    : [];
}

/** "strikes against ISIL": not "a lawsuit against Apple", which may be brought anywhere. */
function isFoughtAgainst(tree: Tree, { type, head }: FoundMention): boolean {
  const body = tree.word(head);
  const deed = tree.head(body);
  if (!/Organization|Group/.test(type) || tree.preposition(body) !== "against" || !deed)
    return false;
  return !nounFrames(lemmaVariants(deed)).some(
    (frame) => relationType(frame.type).group === "justice",
  );
}

/** "Mexico's Sinaloa cartel", "the Mexican Congress" */
function owned(tree: Tree, word: Word, grounding: Grounding): ClaimDraft[] {
  const mention = grounding.mentionAt(tree, word);
  if (
    mention?.form !== "name" ||
    !/Organization|Location/.test(mention.type) ||
    mention.head !== word.index
  )
    return [];
  // "the French Embassy" is not in France
  if (/\b(?:embassy|consulate)\b/i.test(mention.name)) return [];
  return tree.children(word, "nmod:poss", "amod").flatMap((modifier) => {
    const country = grounding.mentionAt(tree, modifier)?.country
      ? grounding.modifierOf(tree, modifier)
      : undefined;
    return grounding
      .entitiesAt(tree, word)
      .flatMap((inner) =>
        country && modifier.index < word.index
          ? located(tree, word, inner, country, "of", 0.75, true)
          : [],
      );
  });
}

/** "France's Emmanuel Macron" */
function citizens(tree: Tree, word: Word, grounding: Grounding): ClaimDraft[] {
  const mention = grounding.mentionAt(tree, word);
  const owner = tree.child(word, "nmod:poss");
  if (
    mention?.form !== "name" ||
    mention.type !== "Person" ||
    mention.head !== word.index ||
    !owner
  )
    return [];
  const country = grounding.mentionAt(tree, owner)?.country
    ? grounding.modifierOf(tree, owner)
    : undefined;
  return draftsBetween(grounding.entitiesAt(tree, word), country ? [country] : [], {
    tree,
    predicate: word,
    type: "CITIZEN_OF",
    words: "of",
    reliability: 0.8,
    stance: STATED,
  });
}
