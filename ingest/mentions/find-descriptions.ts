import { at, type Tree, type Word } from "../language/index.ts";
import { isAnimal } from "./animals.ts";
import { governedFrom } from "./capitals.ts";
import { countryOf } from "./countries.ts";
import { employerEnd, isCommonNoun, type NameAt } from "./employer-end.ts";
import type { FoundMention } from "./found-mention.ts";
import { lawOf } from "./in-law.ts";
import { GOVERNMENT_NOUNS, isBodyOfTrade, isTradeNoun, typeByClassNoun } from "./name-words.ts";
import { isDefinite, isOfNone, isToldBehind, startOfPhrase } from "./noun-phrase.ts";
import { isBodyNoun, isPersonNoun } from "./person-nouns.ts";
import { genderOf, roleOf } from "./role-nouns.ts";
import { typeByThingNoun } from "./thing-nouns.ts";

/** People, bodies and governments that are described: "a high-level Mexican source", "the cartel", "Mexican officials". */
export function findDescriptions(
  trees: readonly Tree[],
  names: readonly FoundMention[],
  text: string,
): FoundMention[] {
  const named = new Map(
    names.flatMap((name) =>
      Array.from(
        { length: name.last - name.first + 1 },
        (_, i) => [`${name.sentence}:${name.first + i}`, name] as const,
      ),
    ),
  );
  const nameAt: NameAt = (tree, word) => named.get(`${tree.index}:${word.index}`);
  const countries = new Set(names.map(({ country }) => country));
  const isNamed = (country: string) => countries.has(country);
  return trees.flatMap((tree) =>
    tree.words
      .filter((word) => isCommonNoun(word) && !named.has(`${tree.index}:${word.index}`))
      .flatMap((word) => describe(tree, word, text, nameAt, isNamed) ?? []),
  );
}

/** What the model takes for a body now and then, and what does nothing. */
const NO_BODY =
  /^(?:deal|post|agreement|accord|contract|plan|project|program|programme|scheme|law|bill|case|report|study|market|economy|system|site|website|app|stake|share|industry|sector|role|trial|target|embargo|ban|ceasefire|treaty|offer|bid|purchase|loan|community|import|export|shipment|sale|sales|defen[cs]e|approach|remedy)$/;

/** "8 percent of Kestrel", "12 million zlotys": sums and shares. */
const MEASURE =
  /^(?:%|percent|percentage|quarter|third|half|slice|chunk|stake|share|dollar|euro|pound|yen|million|billion|trillion|ton|tonne|barrel)$/;

/** "a number of directors", "the rest": how many, and not who. */
const COUNTS =
  /^(?:number|handful|majority|minority|rest|bulk|remainder|string|series|dozen|score|lot|bunch|slew|raft|array)$/;

/** "his seat", "its head", "a urine sample": what the model takes for a person now and then. */
const NO_PERSON = /^(?:seat|sample|seats|body|chest|hand|career|figure)$/;

/** "state television", "Bolivian media": bodies that go without an article. */
const MEDIA = /^(?:media|medium|television|tv|radio|broadcaster|prosecution)$/;
const OF_STATE =
  /^(?:state|state-run|state-owned|state-controlled|official|local|public|national)$/i;

/** "presidential", "coast" before "guard": a body, and no man. */
const BODY_GUARD =
  /^(?:presidential|national|coast|border|republican|revolutionary|palace|civil|imperial|home)$/i;

/** "immunologist", "politician", "spokeswoman", "a Ghana international": who somebody is by what they do. */
const AGENT =
  /(?:^international|[a-z]ologist|[a-z]{3}ician|[a-z]{2}women|[a-z]{2}woman|[a-z]{2}men|[a-z]{3}ist)$/;

function describe(
  tree: Tree,
  head: Word,
  text: string,
  nameAt: NameAt,
  isNamed: (country: string) => boolean,
): FoundMention | undefined {
  const lemma = head.lemma.toLowerCase();
  if (/^(?:compound|nmod:desc|amod|nmod:unmarked)$/.test(head.relation)) return undefined;
  if (MEASURE.test(lemma) || COUNTS.test(lemma)) return undefined;
  const isGuard =
    lemma === "guard" &&
    !/S$/.test(head.tag) &&
    tree.children(head, "amod", "compound").some(({ form }) => BODY_GUARD.test(form));
  const government = governmentOf(tree, head, nameAt, isNamed);
  const determiner = tree.child(head, "det");
  const isPlural =
    /S$/.test(head.tag) || /^(?:people|police|family|staff|couple|pair|duo|trio)$/.test(lemma);
  // "Mexican justice" has no article: it is no person. "which leader" asks for one.
  const next = tree.words[head.index + 1];
  const isMedia = isOfMedia(tree, head) && !(next && nameAt(tree, next));
  const isSpecific =
    isPlural || isMedia || determiner || tree.child(head, "nmod:poss", "nummod", "appos");
  if (!isSpecific && !government) return undefined;
  if (isOfNone(tree, head)) return undefined;
  // "the left bank" of a river
  if (
    lemma === "bank" &&
    tree.children(head, "amod").some(({ form }) => /^(?:left|right|far|opposite)$/.test(form))
  )
    return undefined;
  if (isOwnHead(tree, head) || isSum(tree, head) || isListener(tree, head)) return undefined;
  const isPeople = /^(?:family|couple|household|crowd|villager)$/.test(lemma) && isPlural;
  const isBodyAnyway =
    isGuard ||
    (!isPlural && isBodyOfTrade(lemma) && !isBesidePerson(tree, head, nameAt)) ||
    isMedia ||
    isMission(tree, head, nameAt) ||
    isBesideBody(tree, head, nameAt);
  const isPerson =
    !isBodyAnyway &&
    (isPersonNoun(lemma) ||
      (head.kind === "person" &&
        !isBodyNoun(lemma) &&
        !NO_PERSON.test(lemma) &&
        !isAnimal(lemma) &&
        typeByThingNoun(lemma) === undefined) ||
      AGENT.test(lemma));
  const isBody =
    isBodyAnyway ||
    (!isPerson &&
      head.kind === "organization" &&
      !NO_BODY.test(lemma) &&
      typeByClassNoun(lemma) !== "Substance") ||
    isBodyNoun(lemma);
  const isPlace =
    head.kind === "place" &&
    !isPerson &&
    !isBody &&
    !isPlural &&
    /^(?:the|this|that)$/i.test(determiner?.form ?? "");
  if (!government && !isPerson && !isBody && !isPlace) return undefined;

  const first = startOfPhrase(tree, head);
  const last = Math.max(head.index, employerEnd(tree, head, nameAt), lawOf(tree, head)?.index ?? 0);
  const gender = genderOf(head.form);
  const start = at(tree.words, first).start;
  const end = at(tree.words, last).end;
  return {
    sentence: tree.index,
    first,
    last,
    head: head.index,
    start,
    end,
    form: "description",
    type:
      government || isPlace
        ? "Location"
        : isPerson || isPeople
          ? isPlural
            ? "Group"
            : "Person"
          : "Organization",
    name: text.slice(start, end).replace(/\s+/g, " "),
    ...(government && { country: government }),
    ...(gender && { gender }),
    ...(isPlural && { isPlural: true as const }),
    ...(nameAt(tree, at(tree.words, first)) && { startsWithName: true as const }),
    ...(isPlace && !government && { isPlace: true as const }),
    ...(isDefinite(tree, head) && { isDefinite: true as const }),
    ...(isToldBehind(tree, head) && { isTold: true as const }),
  };
}

/** "the regulator, Elena Montalvo". */
const isBesidePerson = (tree: Tree, head: Word, nameAt: NameAt): boolean =>
  tree.children(head, "appos", "flat").some((word) => nameAt(tree, word)?.type === "Person");

/** "the African Union mission", "the US delegation": people sent, as a body. */
const isMission = (tree: Tree, head: Word, nameAt: NameAt): boolean =>
  /^(?:mission|delegation)$/.test(head.lemma) &&
  tree
    .children(head, "compound", "amod", "nmod:poss")
    .some((word) => /Organization|Location/.test(nameAt(tree, word)?.type ?? ""));

/** Roles that a body may have as well as a person. */
const ROLES_OF_EITHER = /^(?:OWNS|RIVAL_OF|ALLIED_WITH|SUPPORTED|FOUNDED|CITIZEN_OF)$/;

/** "the retailer Brightwell", "Halden, its largest shareholder": what a body is called. */
function isBesideBody(tree: Tree, head: Word, nameAt: NameAt): boolean {
  if (/S$/.test(head.tag)) return false;
  const role = roleOf(head.lemma);
  // "Germany's regulator, BaFin", "a wind farm developer, Cambrian Breeze"
  const isTrade = isTradeNoun(head.lemma) || typeByClassNoun(head.lemma) === "Organization";
  // "the pension manager Fjordfond": right before the name
  const next = tree.words[head.index + 1];
  const isRightBefore = next && nameAt(tree, next)?.type === "Organization";
  if (role && !ROLES_OF_EITHER.test(role.type) && !isTrade && !isRightBefore) return false;
  const above = head.relation === "appos" ? tree.head(head) : undefined;
  // "a competitor, the Danish firm Enzyra"
  const below = tree.children(head, "appos", "flat");
  const further = below.flatMap((word) => tree.children(word, "appos", "flat"));
  return [...below, ...further, ...(above ? [above] : [])].some(
    (word) => nameAt(tree, word)?.type === "Organization",
  );
}

/** The country that "Mexican officials" or "Russia's army" speak or act for. */
function governmentOf(
  tree: Tree,
  head: Word,
  nameAt: NameAt,
  isNamed: (country: string) => boolean,
): string | undefined {
  if (
    !GOVERNMENT_NOUNS.has(head.lemma.toLowerCase()) &&
    !GOVERNMENT_NOUNS.has(head.form.toLowerCase())
  )
    return undefined;
  if (head.lemma === "official" && !/S$/.test(head.tag)) return undefined;
  const of = tree.children(head, "nmod").filter((word) => tree.preposition(word) === "of");
  for (const modifier of [...tree.children(head, "amod", "compound", "nmod:poss"), ...of]) {
    const words = tree.subtree(modifier).filter(({ tag }) => /^(?:NNPS?|JJ)$/.test(tag));
    // "South American officials" act for no country
    const isRegional = /^(?:South|North|Central|Latin|African)$/.test(
      tree.words[modifier.index - 1]?.form ?? "",
    );
    const country =
      countryOf(words.map(({ form }) => form).join(" ")) ??
      (isRegional ? undefined : countryOf(modifier.form));
    const name = country?.name ?? nameAt(tree, modifier)?.country;
    if (name) return name;
  }
  // "the government in Kinshasa"
  const seat = tree
    .children(head, "nmod")
    .find((word) => /^(?:in|of)$/.test(tree.preposition(word) ?? ""));
  const name = seat && nameAt(tree, seat);
  const country = name && governedFrom(name.name);
  return country !== undefined && isNamed(country) ? country : undefined;
}

/** "state television told", "Bolivian media reported". */
const isOfMedia = (tree: Tree, head: Word): boolean =>
  MEDIA.test(head.lemma.toLowerCase()) &&
  tree
    .children(head, "compound", "amod", "nmod:poss")
    .some(({ form }) => OF_STATE.test(form) || countryOf(form)?.isDemonym);

/** "with his head held high": no chief. */
const isOwnHead = (tree: Tree, head: Word): boolean =>
  /^(?:head|hand|heart)$/.test(head.lemma) &&
  tree.children(head, "nmod:poss").some(({ tag }) => tag === "PRP$") &&
  !tree.child(head, "appos");

/** "told reporters in The Hague": whoever was there to listen is nobody of the news. */
function isListener(tree: Tree, head: Word): boolean {
  const verb = /^(?:i?obj|obl)/.test(head.relation) ? tree.head(head) : undefined;
  return (
    /^(?:reporter|journalist|analyst)$/.test(head.lemma) &&
    /S$/.test(head.tag) &&
    /^(?:tell|inform|brief|speak|talk|say|remind)$/.test(verb?.lemma ?? "") &&
    !tree.child(head, "nmod:poss", "nummod", "compound", "amod", "acl:relcl")
  );
}

/** "12 million zlotys": an amount of what is no people. */
const isSum = (tree: Tree, head: Word): boolean =>
  head.kind === "organization" &&
  !isBodyNoun(head.lemma) &&
  tree
    .children(head, "nummod")
    .some((number) =>
      tree.subtree(number).some(({ form }) => /^(?:million|billion|trillion)$/.test(form)),
    );
