import { only } from "../entities/called-alike.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../language/index.ts";
import { councilOf } from "./body-before.ts";
import type { Reading } from "./claim-draft.ts";
import { byMentions, companyOf } from "./company-of-office.ts";
import { isSubjectOfSentence, surfaceSubjects } from "./subjects.ts";

/** The body that an office is held in where only the article says which: "Judge Ana Lopez", "its director, Jonas Weber". */
export function bodyOfOffice(
  tree: Tree,
  noun: Word,
  office: string,
  reading: Reading,
): EntityDraft | undefined {
  return tree.child(noun, "nmod:poss")
    ? ownerBefore(tree, noun, reading)
    : (dismissingBody(tree, noun, reading) ??
        companyOf(tree, noun, office, reading) ??
        onlyOfKind(noun, office, reading) ??
        councilOf(noun, reading.grounding));
}

/** What a body does with those who have held an office of its own, and with nobody else. Our own list. */
const DISMISSING = /^(?:fire|sack|dismiss|oust|suspend|axe)$/;

/** "Verona fired coach Paolo Ferrante": the body that takes the office. */
function dismissingBody(tree: Tree, noun: Word, { grounding }: Reading): EntityDraft | undefined {
  const word = tree.climb(noun, /^(?:appos|flat|compound|nmod:desc)/);
  const verb = has(word, "obj") ? tree.head(word) : undefined;
  if (!verb || !DISMISSING.test(verb.lemma)) return undefined;
  const subjects = surfaceSubjects(tree, verb).flatMap((subject) =>
    grounding.entitiesAt(tree, subject),
  );
  return only(subjects.filter(({ type, isNamed }) => type === "Organization" && isNamed));
}

interface Kind {
  readonly office: RegExp;
  /** What a body that has the office is called. */
  readonly body: RegExp;
}

/** Offices that one kind of body has. Our own list. */
const KINDS: readonly Kind[] = [
  // whoever was a judge once may be anything now
  {
    office: /^(?!.*\b(?:retired|former|ex)\b).*\b(?:judge|magistrate|justice)$/,
    body: /^(?!.*\b(?:european|international|arbitration|jury)\b).*\b(?:court|tribunal)\b/i,
  },
  {
    office:
      /(?:^|\s)(?:superintendent|inspector|sergeant|detective|constable)$|\bpolice (?:chief|commissioner|commander|spokes(?:man|woman|person))$/,
    body: /\b(?:police|constabulary|gendarmerie)(?: (?:service|force|department))?$/i,
  },
  {
    office: /(?:^|\s)prosecutor$/,
    body: /\b(?:prosecut(?:or|ion)s?['’]? office|prosecutor['’]s office|prosecution service|prosecuting authority)\b/i,
  },
  {
    office: /^(?:deputy |central bank )?governor$/,
    body: /\bcentral bank$|^bank of\b|\breserve bank\b/i,
  },
  {
    office: /(?:^|\s)(?:rector|provost|vice[- ]chancellor)$/,
    body: /\b(?:university|college|polytechnic)\b/i,
  },
];

/** Which court a judge sits in: "a state judge" in none that is not called so. */
const COURTS =
  /\b(?:state|district|county|federal|circuit|appeals?|supreme|high|immigration|bankruptcy|administrative)\b/;

/** The body of the office's kind that has been spoken of before, the most where there are several. */
function onlyOfKind(noun: Word, office: string, { grounding }: Reading): EntityDraft | undefined {
  const kind = KINDS.find((one) => one.office.test(office));
  if (!kind) return undefined;
  const called = COURTS.exec(office)?.[0];
  const [first, next] = byMentions(
    grounding.resolution.drafts.filter(
      ({ type, name, mentions }) =>
        /^(?:Organization|Group)$/.test(type) &&
        kind.body.test(name) &&
        (called === undefined || name.toLowerCase().includes(called)) &&
        mentions.some(({ start }) => start < noun.start),
    ),
  );
  return first && first.mentions.length > (next?.mentions.length ?? 0) ? first : undefined;
}

/** Whose office it is that "its" tells, where the pronoun is nobody's: the only body in front of it, else in the sentence before. */
function ownerBefore(
  tree: Tree,
  noun: Word,
  { grounding, trees }: Reading,
): EntityDraft | undefined {
  if (!/^its$/i.test(tree.child(noun, "nmod:poss")?.form ?? "") || OF_SHIPS.test(noun.lemma))
    return undefined;
  const bodies = grounding.resolution.drafts.filter(({ type }) => type === "Organization");
  const here = bodies.filter(({ mentions }) =>
    mentions.some(({ sentence, first }) => sentence === tree.index && first < noun.index),
  );
  if (here.length > 0) return only(here);
  const before = trees[tree.index - 1];
  const headsIn = ({ mentions }: EntityDraft) =>
    before
      ? mentions
          .filter(({ sentence }) => sentence === before.index)
          .map(({ head }) => before.word(head))
      : [];
  const near = bodies.filter((body) => headsIn(body).length > 0);
  const isAny = (test: (tree: Tree, word: Word) => boolean) =>
    near.filter((body) => headsIn(body).some((word) => before && test(before, word)));
  // "Norvell urged it not to. Its president": Norvell's, whatever it is
  const isOfOther = grounding.resolution.drafts
    .filter(({ isNamed, type }) => isNamed && !/^(?:Organization|Person)$/.test(type))
    .some((other) => headsIn(other).some((word) => before && isSubjectOfSentence(before, word)));
  if (isOfOther) return undefined;
  const subjects = isAny(isSubjectOfSentence);
  if (subjects.length > 0) return only(subjects);
  // "A film about the bank won a prize. Its director": the film's
  return WORKS_MADE.test(noun.lemma) ? undefined : (only(near) ?? only(isAny(isPartOfSentence)));
}

/** "Much hinges on the foundation", "its rival is a gang, the Iron Friars": in no clause below, and nobody's owner. */
function isPartOfSentence(tree: Tree, word: Word): boolean {
  const top = tree.climb(word, /^(?:appos|flat|conj)/);
  return top.head === -1 || (/^(?:obj|obl)/.test(top.relation) && tree.head(top)?.head === -1);
}

/** Who is a ship's or a plane's, which are no bodies. Our own list. */
const OF_SHIPS = /^(?:captain|skipper|pilot|driver|sailor)$/;

/** Whoever makes a film, a book or a show. Our own list. */
const WORKS_MADE = /^(?:director|editor|author|producer|writer|conductor|designer)$/;
