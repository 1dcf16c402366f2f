import { has, type Word } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { countryOf } from "./countries.ts";
import { withoutInLaw } from "./in-law.ts";
import { isOrigin } from "./is-origin.ts";
import { isPlaceName } from "./is-place-name.ts";
import { type Candidate, headOf } from "./name-candidate.ts";
import { typeByHead } from "./name-words.ts";
import { normalName } from "./normal-name.ts";
import { isFamilyFirst, isGivenName, isPersonLike } from "./person-like.ts";
import { isPersonNoun } from "./person-nouns.ts";

/** What the ways that news introduces people, firms and places in tell of a name. */
export function introductionEvidence(candidate: Candidate): readonly Vote[] {
  return [
    ...ofAge(candidate),
    ...ofGivenName(candidate),
    ...ofOwner(candidate),
    ...ofBusiness(candidate),
    ...ofReporting(candidate),
    ...ofKin(candidate),
    ...ofFamily(candidate),
    ...ofPlayer(candidate),
  ];
}

const isAge = (word: Word | undefined): boolean =>
  /^\d\d$/.test(word?.form ?? "") && Number(word?.form) > 12;

/** "Elena Montalvo, 45,", "Jonas Weber, 58, of Aldbury,": who, how old, and where from. */
function ofAge({ tree, first, last }: Candidate): Vote[] {
  const [comma, age] = tree.words.slice(last + 1);
  if (comma?.form === "," && isAge(age)) return [["Person", 3]];
  // "Milagros Quispe, a 46-year-old former lawyer,", but "Kestrel, a 46-year-old brewery,"
  const [article, years0, , year, , old, ...told] = tree.words.slice(last + 2, last + 12);
  const isTold =
    comma?.form === "," &&
    /^an?$/.test(article?.form ?? "") &&
    isAge(years0) &&
    year?.form === "year" &&
    old?.form === "old";
  const end = told.findIndex(({ tag }) => !/^(?:NN|JJ|HYPH|VBN)/.test(tag));
  const who = isTold ? told.slice(0, end < 0 ? told.length : end).at(-1) : undefined;
  if (who && who.kind !== "organization" && isPersonNoun(who.lemma.toLowerCase()))
    return [["Person", 6]];
  const [before, years, mark, of] = tree.words.slice(Math.max(0, first - 4), first);
  const isHome =
    before?.form === "," &&
    isAge(years) &&
    mark?.form === "," &&
    /^(?:of|from)$/.test(of?.form ?? "");
  return isHome ? [["Location", 8]] : [];
}

/** Firms that go by the whole name of a person; our own list of well-known ones. */
const FIRMS_OF_FULL_NAMES = new Set(
  (
    "morgan stanley|philip morris|merrill lynch|eli lilly|louis vuitton|calvin klein|levi strauss|ralph lauren|hugo boss|" +
    "christian dior|charles schwab|aston martin|alfa romeo|edward jones|martin marietta|marks spencer|wells fargo|" +
    "tommy hilfiger|jimmy choo|kate spade|jack daniels|john deere|kurt geiger|ted baker|paul smith|karen millen"
  ).split("|"),
);

/** "took over from Carla Wiebes", "bribed Ivan Petrov": a given name and another word are a person, whatever they are read as. */
function ofGivenName(candidate: Candidate): Vote[] {
  const { tree, first, last } = candidate;
  const words = tree.words.slice(first, last + 1);
  // "Tran Thi Lan"
  const isLong = words.length === 3 && isFamilyFirst(words.map(({ form }) => form));
  const isName =
    (words.length === 2 || isLong) && words.every(({ form }) => /^\p{Lu}\p{Ll}+$/u.test(form));
  const [given, surname] = [words[0], words.at(-1)];
  if (!isName || !given || !surname || !isPersonLike(candidate)) return [];
  // "Dong Nai" is a place as often
  const isBody =
    (given.name.endsWith("ORG") || given.kind === "organization") &&
    !has(headOf(candidate), "compound");
  if (!isGivenName(given.form) && !isBody) return [];
  const isOther =
    typeByHead(surname.form) !== undefined ||
    surname.tag === "NNPS" ||
    /^(?:Falls|Springs|Ridge|Creek|Grove)$/.test(surname.form) ||
    FIRMS_OF_FULL_NAMES.has(normalName(`${given.form} ${surname.form}`));
  if (isOther) return [];
  const isPerson = words.every(({ name }) => name.endsWith("PER")) && given.kind === "person";
  return isPerson ? [] : [["Person", 2.5]];
}

/** "Fairholme's Elena Montalvo": one word that a person is of is a firm, a club or a paper, where it is no place. */
function ofOwner(candidate: Candidate): Vote[] {
  const { tree, first, last } = candidate;
  const head = headOf(candidate);
  const [mark, given, surname] = tree.words.slice(last + 1);
  const isOwner = first === last && head.relation === "nmod:poss" && mark?.tag === "POS";
  const isPerson =
    given?.name === "B-PER" && surname?.name === "I-PER" && tree.head(head)?.index === given.index;
  return isOwner && isPerson && !isPlaceName(head.form) ? [["Organization", 5]] : [];
}

/** What a firm is to others or does, and a person too: our own list. */
const BUSINESSES =
  /^(?:rival|competitor|supplier|retailer|lender|brewer|insurer|maker|producer|manufacturer|operator|distributor|wholesaler|exporter|importer|developer|specialist|giant|conglomerate|group|partner|startup|start-up|contractor|carrier|miner|refiner|chain|challenger|peer|broker|brokerage|builder|consultancy)$/;

/** "Danish rival Dentalis": a country's adjective, a business and one word. */
function ofBusiness({ tree, first, last }: Candidate): Vote[] {
  const [front, noun] = tree.words.slice(Math.max(0, first - 2), first);
  // "an Austrian rival, Steinbrenner Bau"
  const [place, rival, comma] = tree.words.slice(Math.max(0, first - 3), first);
  const [given] = tree.words.slice(first, first + 1);
  const isRival =
    comma?.form === "," &&
    last > first &&
    rival?.tag === "NN" &&
    BUSINESSES.test(rival.lemma.toLowerCase()) &&
    countryOf(place?.form ?? "")?.isDemonym &&
    !isGivenName(given?.form ?? "");
  if (isRival) return [["Organization", 4]];
  const isBusiness = noun !== undefined && BUSINESSES.test(noun.lemma.toLowerCase());
  const isFrom = front !== undefined && (countryOf(front.form)?.isDemonym || isOrigin(tree, front));
  return first === last && isBusiness && isFrom ? [["Organization", 4]] : [];
}

/** "said by telephone from Minova", "reported from Nairobi": where somebody speaks or writes from. */
function ofReporting(candidate: Candidate): Vote[] {
  const { tree, first } = candidate;
  if (tree.words[first - 1]?.form !== "from") return [];
  const before = tree.words[first - 2];
  const isFrom =
    before?.lemma === "report" || /^(?:telephone|phone|video|videolink)$/.test(before?.lemma ?? "");
  return isFrom ? [["Location", 4]] : [];
}

/** Those of whom a comma may tell the name: "his girlfriend, Suki Lane". */
const KIN =
  /^(?:wife|husband|widow|widower|mother|father|sister|brother|daughter|son|aunt|uncle|niece|nephew|cousin|girlfriend|boyfriend|ex-wife|ex-husband|partner|fiancé|fiancée|friend|neighbou?r|boss|lawyer|colleague|assistant)$/;

/** Kin of one person: no firm has them. Our own list. */
const OFFSPRING =
  /^(?:child|son|daughter|wife|husband|widow|widower|brother|sister|nephew|niece|cousin|grandson|granddaughter)$/;

/** "his girlfriend, Suki Lane": a person, whatever the words are elsewhere. */
function ofKin({ tree, first, last }: Candidate): Vote[] {
  const [noun, comma] = tree.words.slice(Math.max(0, first - 2), first);
  // "the youngest child of Safet Hadzovic"
  const isOfKin = comma?.form === "of" && noun?.tag === "NN" && OFFSPRING.test(noun.lemma);
  if (isOfKin && last > first) return [["Person", 4]];
  // "Kolev's sister-in-law, Radka Koleva"
  const kin = noun && withoutInLaw(tree, noun);
  const isOf = comma?.form === "," && kin?.tag === "NN" && KIN.test(kin.lemma);
  const owner = isOf ? tree.child(kin, "nmod:poss") : undefined;
  return owner && (kin !== noun || /^(?:his|her|their|my)$/i.test(owner.form))
    ? [["Person", 5]]
    : [];
}

/** "the Mendozas": a family, and no town. */
function ofFamily({ tree, first, last }: Candidate): Vote[] {
  const word = tree.words[first];
  const isMany = first === last && word?.tag === "NNPS" && /^\p{Lu}\p{Ll}+s$/u.test(word.form);
  const isThe = /^the$/i.test(tree.words[first - 1]?.form ?? "");
  return isMany && isThe && word.kind === "person" ? [["Group", 4]] : [];
}

/** What players and those who train them are called. Our own list. */
const PLAYER =
  /^(?:striker|midfielder|goalkeeper|keeper|defender|winger|forward|full-back|fullback|centre-back|playmaker|batsman|bowler|quarterback|pitcher|fly-half|scrum-half|prop|coach)$/;

/** "Calder Town striker Emeka Okwuosa": a club, where it is no country. */
function ofPlayer({ tree, first, last }: Candidate): Vote[] {
  const [player, name] = tree.words.slice(last + 1);
  const words = tree.words.slice(first, last + 1);
  const isClub =
    PLAYER.test(player?.lemma ?? "") &&
    name?.name === "B-PER" &&
    countryOf(words.map(({ form }) => form).join(" ")) === undefined;
  return isClub ? [["Organization", 5]] : [];
}
