import { at, has, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { typeByThingNoun } from "../mentions/thing-nouns.ts";
import { isCalledSo } from "./called-so.ts";
import { descriptionNoun } from "./description-noun.ts";
import { addMention, type EntityDraft, newDraft, type Resolution } from "./entity-draft.ts";

/**
 * Decides which things without a name are the same one: "the shelter" is "a homeless shelter" of before, "the ferry" is "the ferry
 * Bahari Njema", "a report" is another.
 */
export function resolveThings(
  things: readonly FoundMention[],
  trees: readonly Tree[],
  { referents }: Pick<Resolution, "referents">,
): ReadonlyMap<FoundMention, EntityDraft> {
  const called = [...referents].flatMap(([mention, [draft]]) =>
    mention.form === "name" && draft
      ? classNouns(mention, trees).map((noun) => ({ noun, draft, start: mention.start }))
      : [],
  );
  const drafts: EntityDraft[] = [];
  const resolved = new Map(
    things.map((thing) => {
      const isSame = ({ type, mentions }: EntityDraft) =>
        type === thing.type && mentions.some((before) => isCalledSo(thing, before, trees));
      const known = thing.isDefinite ? drafts.findLast(isSame) : undefined;
      const named = called.findLast(
        ({ noun, start }) =>
          start < thing.start && isBare(thing) && noun === descriptionNoun(thing, trees),
      );
      // whichever of the two was spoken of last
      const isNamed =
        named !== undefined &&
        (known?.mentions.every(({ start }) => start < named.start) ?? thing.isDefinite === true);
      const draft = isNamed ? named.draft : (known ?? newDraft(thing, false));
      if (!isNamed && !known) drafts.push(draft);
      addMention(draft, thing);
      return [thing, draft] as const;
    }),
  );
  return givenNames(resolved, trees, referents);
}

/** "a vaccine … The vaccine, called Dengara": what is given a name has had it all along. */
function givenNames(
  resolved: ReadonlyMap<FoundMention, EntityDraft>,
  trees: readonly Tree[],
  referents: Resolution["referents"],
): ReadonlyMap<FoundMention, EntityDraft> {
  const names = new Map<EntityDraft, EntityDraft>();
  for (const [thing, draft] of resolved) {
    const name = nameGiven(thing, trees, referents);
    if (name && !draft.isNamed) names.set(draft, name);
  }
  for (const [draft, name] of names)
    for (const mention of draft.mentions) addMention(name, mention);
  return new Map([...resolved].map(([thing, draft]) => [thing, names.get(draft) ?? draft]));
}

/** Dengara of "the vaccine, called Dengara", "a vaccine known as Dengara" and "the vaccine, Dengara". */
function nameGiven(
  { sentence, head, type, isPlural }: FoundMention,
  trees: readonly Tree[],
  referents: Resolution["referents"],
): EntityDraft | undefined {
  // "her first albums, among them Salt Road"
  if (isPlural) return undefined;
  const tree = at(trees, sentence);
  const verb = tree
    .children(tree.word(head), "acl")
    .find(({ tag, lemma }) => tag === "VBN" && /^(?:call|name|title|entitle|know)$/.test(lemma));
  const named = verb
    ? tree
        .children(verb, "xcomp", "obj", "obl")
        .filter((word) => !has(word, "obl") || tree.preposition(word) === "as")
    : [];
  const words = [...named, ...tree.children(tree.word(head), "appos")];
  for (const [mention, [draft]] of referents) {
    const isHere = mention.sentence === sentence && mention.form === "name";
    const isName =
      isHere && words.some(({ index }) => mention.first <= index && index <= mention.last);
    if (isName && draft?.type === type) return draft;
  }
  return undefined;
}

/** "ferry" of "the ferry Bahari Njema" and of "Bahari Njema, a ferry": what somebody calls what has a name. */
function classNouns(
  { sentence, first, head, type }: FoundMention,
  trees: readonly Tree[],
): readonly string[] {
  const tree = at(trees, sentence);
  const name = tree.word(head);
  const before = tree.words[first - 1];
  const isTied = before?.head === head || name.head === before?.index;
  const above = has(name, "appos") ? tree.head(name) : undefined;
  return [
    ...(before && isTied && /^NN$/.test(before.tag) ? [before] : []),
    ...(above ? [above] : []),
    ...tree.children(name, "appos"),
  ]
    .map(({ lemma }) => lemma.toLowerCase())
    .filter((lemma) => typeByThingNoun(lemma) === type);
}

/** "the ferry": nothing but the article. */
const isBare = ({ first, last, isPlural, name }: FoundMention): boolean =>
  last - first === 1 && !isPlural && /^th(?:e|is|at) /i.test(name);
