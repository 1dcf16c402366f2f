import { has, type Tree, type Word } from "../language/index.ts";
import { bySentence } from "../mentions/by-sentence.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { isPersonNoun } from "../mentions/person-nouns.ts";
import {
  type Antecedent,
  antecedentOf,
  type Candidate,
  coordinations,
  nounsOf,
  ownedBy,
  stands,
} from "./antecedent.ts";
import { isHalf, latestOf } from "./antecedent-features.ts";
import { clauseOf, controllerOf } from "./controller.ts";
import type { Decide } from "./decide-antecedent.ts";
import type { EntityDraft } from "./entity-draft.ts";
import { isExcluded } from "./is-excluded.ts";
import { classOf, conventionSays } from "./pronoun-conventions.ts";
import type { Quotes } from "./quotes.ts";

/** How many sentences back a pronoun looks. */
const REACH = 3;

type Referents = Map<FoundMention, readonly EntityDraft[]>;

/**
 * Decides whom pronouns refer to, from the first on: what grammar does not exclude is a candidate, and weights choose.
 * Nouns that are no mentions are candidates too, so that "they" of machines is nobody.
 */
export function resolvePronouns(
  mentions: readonly FoundMention[],
  trees: readonly Tree[],
  quotes: Quotes,
  referents: Referents,
  decide: Decide,
): void {
  const placesIn = placesBySentence(mentions, trees, referents);
  const pronouns = mentions.filter(({ form }) => form === "pronoun");
  for (const mention of inOrder(pronouns, quotes)) {
    if (isFirstPerson(mention)) continue;
    const pronoun = antecedentOf(mention, [], trees);
    const said = grammarSays(pronoun, placesIn);
    const candidates = said ? [] : candidatesOf(pronoun, placesIn, quotes);
    const told = said ?? conventionSays(pronoun, candidates, placesIn, quotes);
    const decision = told
      ? { candidate: told, isSure: true }
      : decide({ kind: classOf(pronoun), pronoun, candidates, quotes });
    if (!decision) continue;
    const { candidate, isSure } = decision;
    placesIn[pronoun.tree.index]?.push({ ...pronoun, drafts: candidate.drafts });
    if (isSure && !candidate.isNoun) refer(mention, candidate.drafts, referents);
  }
  // "I" may be "he", who has to be known first
  for (const mention of pronouns.filter(isFirstPerson)) {
    const place = speakerOf(antecedentOf(mention, [], trees), placesIn, quotes);
    const [draft, ...more] = place && place.form !== "noun" ? place.drafts : [];
    if (draft?.type === "Person" && more.length === 0) refer(mention, [draft], referents);
  }
}

/** Of a sentence, those in a quote last: "“He thanked me,” he said" has to be said by somebody before it can be of another. */
function inOrder(pronouns: readonly FoundMention[], quotes: Quotes): readonly FoundMention[] {
  const isQuoted = ({ sentence, head }: FoundMention) => {
    const quote = quotes.at(sentence, head);
    return quote !== undefined && quotes.speakerOf(quote)?.tree.index === sentence;
  };
  return [...pronouns].sort(
    (a, b) =>
      a.sentence - b.sentence || Number(isQuoted(a)) - Number(isQuoted(b)) || a.start - b.start,
  );
}

function refer(pronoun: FoundMention, drafts: readonly EntityDraft[], referents: Referents): void {
  referents.set(pronoun, drafts);
  for (const draft of drafts) {
    draft.mentions.push(pronoun);
    if (pronoun.gender && drafts.length === 1) draft.gender ??= pronoun.gender;
  }
}

const isFirstPerson = ({ name }: FoundMention) => /^(?:I|me|my|myself)$/i.test(name);

/** What may be referred back to, by sentence; pronouns are added as they are understood. */
function placesBySentence(
  mentions: readonly FoundMention[],
  trees: readonly Tree[],
  referents: Referents,
): Antecedent[][] {
  const known = new Map<string, EntityDraft>();
  const mentionsIn = bySentence(mentions);
  return trees.map((tree) => {
    const here = mentionsIn(tree.index);
    const places = here.flatMap((mention) => {
      const drafts = referents.get(mention);
      // "calls him “a sweet old man”": what he is called is not another
      const isCalled =
        mention.form === "description" && tree.word(mention.head).relation === "xcomp";
      return drafts && !mention.isDemonym && !isCalled ? antecedentOf(mention, drafts, trees) : [];
    });
    const isMention = (word: Word) =>
      here.some((mention) =>
        mention.form === "name"
          ? mention.first <= word.index && word.index <= mention.last
          : mention.head === word.index && referents.has(mention),
      );
    // "the son of Lopez and Gomez": Lopez, and not the son
    const atWord = (word: Word) =>
      places.find((place) => place.word === word) ?? places.find(stands(word));
    return [...places, ...coordinations(tree, atWord), ...nounsOf(tree, isMention, known)];
  });
}

/** "Weber, who", "Weber blamed himself": the sentence leaves no choice. */
function grammarSays(
  pronoun: Antecedent,
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const { tree, word } = pronoun;
  const isRelative = word.tag.startsWith("W");
  if (!isRelative && !/sel(?:f|ves)$/i.test(word.form)) return undefined;
  const clause = isRelative ? relativeClauseOf(tree, word) : clauseOf(tree, word);
  const subject = clause && (isRelative ? tree.head(clause) : controllerOf(tree, clause));
  const places = placesIn[tree.index] ?? [];
  // "Weber himself"
  const beside = isRelative ? undefined : places.find(({ last }) => last === word.index - 1);
  const isSeveral = ({ form, word }: Antecedent) => form === "several" && word === subject;
  const place =
    beside ??
    (/^them/i.test(word.form) ? places.find(isSeveral) : undefined) ??
    (subject &&
      (placeCalled(tree, subject, places) ??
        // "the chairman of Kestrel, whose": Kestrel, where the clause hangs on it
        places.find(({ form, word: head }) => form === "name" && head === subject) ??
        places.find(stands(subject))));
  if (place) return { drafts: place.drafts, places: [place], isNoun: place.form === "noun" };
  return { drafts: [], places: [], isNoun: true };
}

/** "the town of Voss, whose mayor": the town is Voss. */
function placeCalled(
  tree: Tree,
  noun: Word,
  places: readonly Antecedent[],
): Antecedent | undefined {
  if (!/^(?:city|town|village|state|province|region|district|island|port)$/.test(noun.lemma))
    return undefined;
  const name = tree.children(noun, "nmod").find((word) => tree.preposition(word) === "of");
  return name && places.find((place) => place.form === "name" && stands(name)(place));
}

function relativeClauseOf(tree: Tree, word: Word): Word | undefined {
  let up: Word | undefined = tree.head(word);
  while (up && !/relcl/.test(up.relation)) up = tree.head(up);
  return up;
}

function candidatesOf(
  pronoun: Antecedent,
  placesIn: readonly Antecedent[][],
  quotes: Quotes,
): Candidate[] {
  const speaker = speakerOf(pronoun, placesIn, quotes)?.drafts ?? [];
  const around = placesIn
    .slice(Math.max(0, pronoun.tree.index - REACH), pronoun.tree.index + 1)
    .flat();
  const near = around.filter((place) => isPossible(place, pronoun, quotes));
  const groups = new Map<string, { drafts: readonly EntityDraft[]; places: Antecedent[] }>();
  const ids = new Map<EntityDraft, number>();
  for (const place of near) {
    for (const draft of place.drafts) if (!ids.has(draft)) ids.set(draft, ids.size);
    const key = place.drafts
      .map((draft) => ids.get(draft))
      .sort()
      .join("+");
    const group = groups.get(key) ?? { drafts: place.drafts, places: [] };
    groups.set(key, group);
    group.places.push(place);
  }
  const spokenOf = new Set(
    around.filter((place) => isSpeaker(place, pronoun, quotes)).flatMap(({ drafts }) => drafts),
  );
  return [...groups.values()].flatMap((group) => {
    // "“Acme never paid Ray or anyone close to him,” he said": whoever is spoken of in a quote is not who says it
    if (group.drafts.some((draft) => spokenOf.has(draft))) return [];
    const places = group.places.sort(
      (a, b) => a.tree.index - b.tree.index || a.word.index - b.word.index,
    );
    const candidate = { ...group, places, isNoun: places.some(({ form }) => form === "noun") };
    const latest = latestOf(candidate, pronoun);
    // "“He saved the bank,” Weber said"
    const speaks = candidate.drafts.some((draft) => speaker.includes(draft));
    return latest && !speaks && !isExcluded(latest, candidate, pronoun) ? candidate : [];
  });
}

/** Number, gender and kind. */
function isPossible(place: Antecedent, pronoun: Antecedent, quotes: Quotes): boolean {
  const { drafts, word, tree } = place;
  const [draft] = drafts;
  if (!draft) return false;
  const isLater = tree.index === pronoun.tree.index && word.index > pronoun.word.index;
  if (isLater && !isCataphora(place, pronoun)) return false;
  if (isSpeaker(place, pronoun, quotes)) return false;
  // "Weber and Montalvo deny that they were to fire him"
  if (/^(?:obj|iobj|obl)/.test(pronoun.word.relation) && isHalf(place, pronoun)) return false;
  const kind = classOf(pronoun);
  const isOne = drafts.length === 1 && !place.isPlural;
  const gender = pronoun.mention?.gender;
  if (kind === "he")
    return isOne && draft.type === "Person" && !(gender && draft.gender && draft.gender !== gender);
  // "its foreign minister": no people's, who would be "they"
  const isOfGroup = draft.type === "Group" && isOfficer(pronoun);
  if (kind === "it")
    return isOne && draft.type !== "Person" && !isOfGroup && !(isHandled(pronoun) && isBig(draft));
  // "their leader": of several, or of a body, and of no one person
  return place.isPlural || !/^(?:Person|Substance|Law|Work|Event)$/.test(draft.type);
}

/** What is done to things, and to no body or place. Our own list. */
const HANDLED =
  /^(?:hand|carry|post|count|hide|wear|eat|drink|throw|lift|pour|stuff|pocket|borrow|lend|wrap|unwrap|swallow|tear)$/;

/** "Rotich withdrew the cash and handed it to Lopez". */
const isHandled = ({ tree, word }: Antecedent): boolean =>
  has(word, "obj") && HANDLED.test(tree.head(word)?.lemma ?? "");

const isBig = ({ type }: EntityDraft): boolean => /^(?:Organization|Location|Group)$/.test(type);

/** "its" of "its minister". */
function isOfficer({ tree, word }: Antecedent): boolean {
  const noun = ownedBy(tree, word);
  return noun !== undefined && isPersonNoun(noun.lemma.toLowerCase());
}

/** "After he left, Weber sued": the clause in front hangs on the one whose subject it is. */
function isCataphora(place: Antecedent, pronoun: Antecedent): boolean {
  const { tree, word } = pronoun;
  if (place.form !== "name" || !has(place.word, "nsubj")) return false;
  const main = tree.head(place.word);
  for (let up: Word | undefined = word; up; up = tree.head(up)) {
    if (up.head === main?.index)
      return /^(?:advcl|obl)/.test(up.relation) && up.index < place.first;
  }
  return false;
}

/** Who says the quote that a pronoun stands in. */
function speakerOf(
  { tree, word }: Antecedent,
  placesIn: readonly Antecedent[][],
  quotes: Quotes,
): Antecedent | undefined {
  const quote = quotes.at(tree.index, word.index);
  const speaker = quote === undefined ? undefined : quotes.speakerOf(quote);
  return speaker && placesIn[speaker.tree.index]?.find(stands(speaker.word));
}

/** "“Hoxha gave the orders,” she said": whoever is named in a quote is not who says it. */
function isSpeaker(place: Antecedent, pronoun: Antecedent, quotes: Quotes): boolean {
  const quote = quotes.at(place.tree.index, place.word.index);
  const speaker = quote === undefined ? undefined : quotes.speakerOf(quote);
  return speaker?.tree === pronoun.tree && stands(speaker.word)(pronoun);
}
