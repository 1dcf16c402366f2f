import type { ArticleSource } from "../../model/index.ts";
import { pick, randomFrom } from "./random.ts";

/** Countries and their capitals, parliaments and agencies are public facts; people and firms are made up of common parts. */
const COUNTRIES = [
  ["France", "French", "Paris"],
  ["Germany", "German", "Berlin"],
  ["Poland", "Polish", "Warsaw"],
  ["Spain", "Spanish", "Madrid"],
  ["Kenya", "Kenyan", "Nairobi"],
  ["Brazil", "Brazilian", "Brasilia"],
  ["Mexico", "Mexican", "Mexico City"],
  ["Japan", "Japanese", "Tokyo"],
  ["India", "Indian", "New Delhi"],
  ["Turkey", "Turkish", "Ankara"],
  ["Egypt", "Egyptian", "Cairo"],
  ["Chile", "Chilean", "Santiago"],
] as const;
const BODIES =
  "European Commission|United Nations|World Health Organization|European Central Bank|NATO|International Monetary Fund|Interpol|Greenpeace".split(
    "|",
  );
const GIVEN =
  "Anna Carlos Maria Ivan Peter Laura Ahmed Julia Marco Nadia Thomas Elena David Sofia Martin Clara Jorge Fatima Andrei Lucia Robert Irene Paul Teresa Hassan Monica Viktor Alice Daniel Rosa Simon Helena Omar Diana George Emma Pablo Sarah Michael Olga Felix Amina Henry Eva Joseph Marta Stefan Layla Oscar Ruth".split(
    " ",
  );
const SURNAMES =
  "Silva Novak Garcia Weber Rossi Kowalski Mendez Fischer Okello Tanaka Lopez Moreau Haddad Petrov Santos Schmidt Nowak Costa Demir Kimani".split(
    " ",
  );
const SURNAME_STARTS =
  "Bar Cal Dom Est Fer Gar Hal Iv Jan Kor Lar Mor Nor Ol Per Ras Sal Tor Val Zan".split(" ");
const SURNAME_ENDS = "ano eiro elli enko ero escu etti ides ini inski oglu ova owski uez".split(
  " ",
);
const FIRM_STARTS =
  "Alta Nor Vel Cor Hel Mar Sol Tri Bor Val Kel Ost Pan Rio Ven Dal Fer Gal Lor Tam".split(" ");
const FIRM_ENDS = "dex mark tara via nova port line star gen tek mont field wave stone bank".split(
  " ",
);
const FIRM_KINDS = ["Group", "Holdings", "Energy", "Pharma", "Motors", "Bank", "Airlines", "Media"];
const OUTLETS = ["The Harbour Post", "Northern Wire", "The Daily Ledger", "City Courier"];
const OFFICES = ["Prime Minister", "Finance Minister", "Foreign Minister", "Justice Minister"];
const MONTHS = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split(" ");
const FIRMS = 2000;
const LAWYERS = 4000;
/** Ministers of one office, one after the other. */
const TERM_ARTICLES = 1500;

type Random = () => number;

interface Firm {
  readonly name: string;
  readonly boss: string;
  readonly founder: string;
}

/** Those whom the news is about, by how often they come. */
interface Cast {
  readonly firms: readonly Firm[];
  readonly lawyers: readonly string[];
  /** Of a country's office at a time. */
  official(country: string, office: string, number: number): string;
}

/**
 * Articles without end, the same for the same seed: four sentences each of ministers, firms, their heads and lawyers, who keep what
 * they are from article to article. A few come back all the time, most once or twice, and new ones go on coming; some
 * people bear one name. One article in fifteen is another outlet's copy of an earlier one.
 */
export function* syntheticNews(seed: number): Generator<ArticleSource, never> {
  const random = randomFrom(seed);
  const cast = aCast(random);
  const earlier: ArticleSource[] = [];
  for (let number = 0; ; number++) {
    const original = number > 30 && random() < 1 / 15 ? pick(random, earlier) : undefined;
    const article = original ? copyOf(random, original) : anArticle(random, cast, number);
    if (earlier.length < 500) earlier.push(article);
    else earlier[number % 500] = article;
    yield article;
  }
}

/** The same text under another name, as syndication has it. */
function copyOf(random: Random, { text, publishedAt }: ArticleSource): ArticleSource {
  return {
    text: `${text}\n\nReporting for ${pick(random, OUTLETS)}.`,
    publisher: pick(random, OUTLETS),
    ...(publishedAt && { publishedAt }),
  };
}

function aCast(random: Random): Cast {
  const names = new Set<string>();
  while (names.size < FIRMS) names.add(aFirm(random));
  const officials = new Map<string, string>();
  return {
    firms: [...names].map((name) => ({ name, boss: aPerson(random), founder: aPerson(random) })),
    lawyers: Array.from({ length: LAWYERS }, () => aPerson(random)),
    official(country, office, number) {
      const key = `${country} ${office} ${Math.floor(number / TERM_ARTICLES)}`;
      const known = officials.get(key) ?? aPerson(random);
      officials.set(key, known);
      return known;
    },
  };
}

function anArticle(random: Random, cast: Cast, number: number): ArticleSource {
  const [country, demonym, capital] = pick(random, COUNTRIES);
  const [other] = pick(random, COUNTRIES);
  const office = pick(random, OFFICES);
  const official = cast.official(country, office, number);
  const { name: firm, boss } = pickOften(random, cast.firms);
  const { name: rival, founder } = pickOften(
    random,
    cast.firms.filter(({ name }) => name !== firm),
  );
  const lawyer = pickOften(random, cast.lawyers);
  const body = pick(random, BODIES);
  const surname = (name: string) => name.split(" ").at(-1) ?? name;
  const month = number % 12;
  const day = 1 + (number % 28);
  const lead = pick(random, [
    `${demonym} ${office} ${official} accused ${firm} on Monday of bribing officials in ${other}.`,
    `${firm} agreed on Monday to buy ${rival}, ${demonym} ${office} ${official} said.`,
    `${demonym} ${office} ${official} met ${body} officials in ${capital} on Monday.`,
    `The ${body} urged ${country} on Monday to investigate ${firm}.`,
  ]);
  const middle = pick(random, [
    `${boss}, the chief executive of ${firm}, denied that the company had paid ${surname(official)}.`,
    `${boss}, who heads ${firm}, told ${pick(random, OUTLETS)} that ${rival} had sued the company.`,
    `${firm} chief executive ${boss} said ${surname(official)} had threatened the company.`,
  ]);
  const end = pick(random, [
    `${lawyer}, a lawyer for ${boss}, said ${country} had no case.`,
    `${lawyer} of the ${body} said talks between ${country} and ${other} would resume.`,
    `${founder}, who founded ${rival}, criticized the ${body}.`,
  ]);
  const text = [
    `${country} case ${number}: ${firm} and ${body}`,
    `${capital.toUpperCase()}, ${MONTHS[month]} ${day} - ${lead}`,
    middle,
    `${end} ${surname(official)} said ${other} had been informed in letter ${number}.`,
  ].join("\n\n");
  const date = `20${10 + (Math.floor(number / 336) % 15)}-${pad(month + 1)}-${pad(day)}`;
  return { text, publisher: pick(random, OUTLETS), publishedAt: date };
}

const pad = (value: number): string => String(value).padStart(2, "0");

/** The first come far more often than the last: a tenth of them make half of what is picked. */
function pickOften<T>(random: Random, from: readonly T[]): T {
  const skew = random() ** 3.3;
  return pick(() => skew, from);
}

/** A common surname for one in eight, and a rarer one for the others. */
function aPerson(random: Random): string {
  const surname =
    random() < 1 / 8
      ? pick(random, SURNAMES)
      : `${pick(random, SURNAME_STARTS)}${pick(random, SURNAME_ENDS)}`;
  return `${pick(random, GIVEN)} ${surname}`;
}

const aFirm = (random: Random): string =>
  `${pick(random, FIRM_STARTS)}${pick(random, FIRM_ENDS)} ${pick(random, FIRM_KINDS)}`;
