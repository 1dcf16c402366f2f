import { at, has, isOneOf, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { isKinNoun, roleOf } from "../mentions/role-nouns.ts";
import { descriptionNoun } from "./description-noun.ts";
import { addMention, type EntityDraft } from "./entity-draft.ts";
import { type Fate, fatesAt } from "./fates.ts";
import { isAged, isPresented, isSubjectOf, isTopic } from "./opening-topic.ts";
import { contentOf, isSameNoun, MANY, SAYS_LITTLE } from "./opening-words.ts";

/** The last sentence of an opening: the headline and the first of the text, or the first two. */
const OPENING = 1;
/** How many sentences after a description the name comes. */
const REACH = 3;

/**
 * "A wine merchant was convicted of murder. … Ana Lopez, 52, had shot": news describes in its opening whom it names in one of the
 * next sentences. Who that is, is told by the same office or trade, by the same that befell them, by what is said
 * of them again, or, where nothing else is, as the first who is named, with nothing to say who that is.
 */
export function resolveOpening(
  trees: readonly Tree[],
  referents: Map<FoundMention, readonly EntityDraft[]>,
): void {
  const people = [...new Set([...referents.values()].flat())].filter(
    ({ type }) => type === "Person",
  );
  const named = people.filter(({ isNamed }) => isNamed);
  const described = people
    .filter((draft) => !draft.isNamed && isOfOpening(draft))
    .sort((a, b) => firstOf(a).start - firstOf(b).start);
  const mentions = [...referents.keys()];
  const referentsAt = ({ index: sentence }: Tree, { index }: Word) =>
    mentions
      .filter((one) => one.sentence === sentence && one.first <= index && index <= one.last)
      .flatMap((one) => referents.get(one) ?? []);
  const opening: Opening = { trees, named, people, referentsAt };
  const known = new Set<EntityDraft>();
  for (const tell of [calledTheSame, ofOneFate, toldAgain, namedFirst]) {
    for (const draft of described) {
      if (draft.mentions.length === 0) continue;
      const found = tell(draft, opening);
      if (!found || known.has(found) || isAnother(draft, found, opening)) continue;
      known.add(found);
      for (const mention of draft.mentions) {
        referents.set(mention, [found]);
        addMention(found, mention);
      }
      draft.mentions.length = 0;
    }
  }
}

interface Opening {
  readonly trees: readonly Tree[];
  readonly people: readonly EntityDraft[];
  readonly named: readonly EntityDraft[];
  /** Whom the mentions that a word is part of refer to. */
  readonly referentsAt: (tree: Tree, word: Word) => readonly EntityDraft[];
}

const firstOf = ({ mentions }: EntityDraft): FoundMention =>
  mentions.reduce(
    (first, mention) => (mention.start < first.start ? mention : first),
    at(mentions, 0),
  );

function isOfOpening({ mentions }: EntityDraft): boolean {
  const [first] = mentions;
  return (
    first !== undefined &&
    first.form === "description" &&
    first.sentence <= OPENING &&
    mentions.every(({ isPlural }) => !isPlural)
  );
}

/** "jailed a banker. Luc Morel was acquitted": nobody is both; nor a man and a woman. */
function isAnother(draft: EntityDraft, named: EntityDraft, { trees }: Opening): boolean {
  const { sentence } = firstOf(draft);
  const own = fatesOf(draft, trees, 0, OPENING);
  const other = fatesOf(named, trees, sentence + 1, sentence + REACH + 1);
  const isOtherGender =
    draft.gender !== undefined && named.gender !== undefined && draft.gender !== named.gender;
  return (
    isOtherGender ||
    (own.has("convicted") && other.has("cleared")) ||
    (own.has("cleared") && other.has("convicted"))
  );
}

/** Those who are first named in one of the next sentences, in their order. */
function introduced(draft: EntityDraft, { named }: Opening): readonly EntityDraft[] {
  const { sentence } = firstOf(draft);
  return named
    .filter((one) => {
      const first = firstOf(one);
      return (
        first.form === "name" &&
        first.name.includes(" ") &&
        first.sentence > sentence &&
        first.sentence <= sentence + REACH
      );
    })
    .sort((a, b) => firstOf(a).start - firstOf(b).start);
}

const lastWord = (words: string): string => words.toLowerCase().split(" ").at(-1) ?? "";

/** "its captain … Captain Ivan Petrov", "her opponent … Her rival, Ana Lopez": the only one of that noun in the article. */
function calledTheSame(
  draft: EntityDraft,
  { trees, people, referentsAt }: Opening,
): EntityDraft | undefined {
  const mention = firstOf(draft);
  const noun = descriptionNoun(mention, trees);
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  const isTold =
    tree.children(head, "amod", "compound", "nmod:poss").length > 0 &&
    !tree.children(head).some(({ relation }) => relation === "nmod");
  // kin are told by whose they are (resolve-kin.ts)
  if (!isTold || isKinNoun(noun) || MANY.test(noun)) return undefined;
  const own = contentOf(tree, tree.children(head, "amod", "compound"));
  const ownersAt = (said: Tree, word: Word) =>
    said.children(word, "nmod:poss").flatMap((owner) => {
      // pronouns are not known yet: "Norland elected its first woman president"
      const verb = owner.tag === "PRP$" ? said.head(word) : undefined;
      const subject = verb && said.child(verb, "nsubj");
      return referentsAt(said, subject ?? owner);
    });
  const owners = ownersAt(tree, head);
  const isCalled = (told: FoundMention) =>
    told.form === "name"
      ? told.title !== undefined && isSameNoun(lastWord(told.title), noun)
      : told.form === "description" && isSameNoun(descriptionNoun(told, trees), noun);
  // "a former energy minister … Prime Minister Ana Lopez": another office
  const isOtherOffice = (told: FoundMention) => {
    const words = told.title?.toLowerCase().split(" ").slice(0, -1) ?? [];
    const fields = words.filter((word) => !SAYS_LITTLE.test(word));
    return fields.some((word) => !own.has(word)) && (own.size > 0 || fields.includes("prime"));
  };
  // "Nuwan Peiris, the commander of the patrol boat"
  const isOfOther = (told: FoundMention) => {
    const said = at(trees, told.sentence);
    const phrases = said
      .children(said.word(told.head), "nmod", "compound")
      .filter(({ relation }) => relation !== "nmod:poss");
    const isSame = told.form === "description" && descriptionNoun(told, trees) === noun;
    const ofOther = ownersAt(said, said.word(told.head));
    // "its first woman president … The commission's president, Ana Lopez"
    const isOwnedByOther =
      owners.length > 0 && ofOther.length > 0 && !owners.some((one) => ofOther.includes(one));
    return (
      isSame && (isOwnedByOther || [...contentOf(said, phrases)].some((word) => !own.has(word)))
    );
  };
  const [only, ...others] = people.filter(
    (other) => other !== draft && other.mentions.some(isCalled),
  );
  if (!only?.isNamed || others.length > 0) return undefined;
  if (only.mentions.some((told) => isCalled(told) && (isOfOther(told) || isOtherOffice(told))))
    return undefined;
  return firstOf(only).sentence > mention.sentence ? only : undefined;
}

/** "A merchant was convicted of murdering his partner. … had shot Paul Weber": who was tried is one, who died another. */
function ofOneFate(draft: EntityDraft, opening: Opening): EntityDraft | undefined {
  const { trees, people } = opening;
  const { sentence } = firstOf(draft);
  const own = fatesOf(draft, trees, 0, OPENING);
  if (own.size === 0) return undefined;
  const isShared = (other: EntityDraft, from: number, to: number) => {
    const fates = fatesOf(other, trees, from, to);
    return [...own].some((fate) => fates.has(fate));
  };
  // two of whom the opening says it
  if (people.some((other) => other !== draft && isShared(other, sentence, sentence)))
    return undefined;
  const alike = introduced(draft, opening).filter(
    (other) =>
      isShared(other, sentence + 1, sentence + REACH + 1) && !isKinOfAnother(other, draft, trees),
  );
  const [first, second] = alike;
  const isAlone = first && (!second || firstOf(second).sentence > firstOf(first).sentence);
  return isAlone ? first : undefined;
}

function fatesOf(
  { mentions }: EntityDraft,
  trees: readonly Tree[],
  from: number,
  to: number,
): ReadonlySet<Fate> {
  return new Set(
    mentions
      .filter(({ sentence }) => from <= sentence && sentence <= to)
      .flatMap(({ sentence, head }) => {
        const tree = at(trees, sentence);
        return [...fatesAt(tree, tree.word(head))];
      }),
  );
}

/** "His son Rhys, 34": named as somebody else's, as the one described is not. */
function isKinOfAnother(
  { mentions }: EntityDraft,
  draft: EntityDraft,
  trees: readonly Tree[],
): boolean {
  const noun = descriptionNoun(firstOf(draft), trees);
  return mentions.some((mention) => {
    const tree = at(trees, mention.sentence);
    const other = descriptionNoun(mention, trees);
    const isOwned = tree.child(tree.word(mention.head), "nmod:poss") !== undefined;
    return mention.form === "description" && isOwned && isKinNoun(other) && other !== noun;
  });
}

/** "the head of Spanish athletics … Joaquín Belmonte, who had led the Royal Spanish Athletics Federation". */
function toldAgain(draft: EntityDraft, opening: Opening): EntityDraft | undefined {
  const { trees } = opening;
  const mention = firstOf(draft);
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  const words = contentOf(tree, tree.children(head, "amod", "compound", "nmod", "nmod:poss"));
  const isHead = roleOf(head.lemma)?.type === "HEADS";
  const bodies = tree.children(head, "nmod").flatMap((word) => opening.referentsAt(tree, word));
  // "The leader of the council … Ana Lopez, who has led the council"
  const isHeadOfIt = (said: Tree, verb: Word) =>
    isHead &&
    isOneOf(verb, HEADS) &&
    said
      .children(verb, "obj")
      .flatMap((word) => opening.referentsAt(said, word))
      .some((body) => bodies.includes(body));
  const alike = introduced(draft, opening).filter((other) => {
    const first = firstOf(other);
    const said = at(trees, first.sentence);
    const around = said
      .children(said.word(first.head), "acl:relcl", "appos")
      .filter(
        (word) =>
          word.index > first.last && (has(word, "acl:relcl") || !namesPerson(said, word, opening)),
      );
    return (
      [...contentOf(said, around)].some((word) => words.has(word)) ||
      around.some((word) => isHeadOfIt(said, word))
    );
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/** "Ana Lopez, a lawyer for Paul Weber, who ran the customs": he ran them. */
const namesPerson = (tree: Tree, word: Word, { referentsAt }: Opening): boolean =>
  tree
    .subtree(word)
    .filter(({ relation }) => relation === "nmod")
    .flatMap((one) => referentsAt(tree, one))
    .some(({ type, isNamed }) => type === "Person" && isNamed);

/** What those at the head of a body do. */
const HEADS = /^(?:lead|head|run|chair|command|govern|direct|manage)$/;

/** "A pilot was extradited on Thursday. Nelson Duarte, 47, was put aboard": a name with nothing to say who that is. */
function namedFirst(draft: EntityDraft, opening: Opening): EntityDraft | undefined {
  const { trees } = opening;
  const mention = firstOf(draft);
  if (!isTopic(at(trees, mention.sentence), mention)) return undefined;
  const bare = introduced(draft, opening).filter((other) => {
    const { sentence, title, head } = firstOf(other);
    const tree = at(trees, sentence);
    // "Ana Lopez, 52, was charged too"
    const isFurther = tree.words.some(({ form }) => /^(?:too|also)$/i.test(form));
    const isNext = sentence === mention.sentence + 1 && !title && !isFurther;
    return isNext && !isPresented(tree, tree.word(head));
  });
  const aged = bare.filter((other) => isAged(trees, firstOf(other)));
  if (aged.length === 1) return aged[0];
  return bare.find((other) => isSubjectOf(trees, firstOf(other)));
}
