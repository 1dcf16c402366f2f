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
  "Anna Carlos Maria Ivan Peter Laura Ahmed Julia Marco Nadia Thomas Elena David Sofia Martin Clara Jorge Fatima Andrei Lucia".split(
    " ",
  );
/** Few enough that the same full name comes up in different worlds, as it does in the news. */
const SURNAMES =
  "Silva Novak Garcia Weber Rossi Kowalski Mendez Fischer Okello Tanaka Lopez Moreau Haddad Petrov Santos Schmidt Nowak Costa Demir Kimani".split(
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

type Random = () => number;

/**
 * Articles without end, the same for the same seed: four sentences each of people, firms and bodies that come back, with full names
 * that several people bear; one in fifteen is another outlet's copy of an earlier one.
 */
export function* syntheticNews(seed: number): Generator<ArticleSource, never> {
  const random = randomFrom(seed);
  const earlier: ArticleSource[] = [];
  for (let number = 0; ; number++) {
    const original = number > 30 && random() < 1 / 15 ? pick(random, earlier) : undefined;
    const article = original ? copyOf(random, original) : anArticle(random, number);
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

function anArticle(random: Random, number: number): ArticleSource {
  const [country, demonym, capital] = pick(random, COUNTRIES);
  const [other] = pick(random, COUNTRIES);
  const [official, boss, lawyer] = [aPerson(random), aPerson(random), aPerson(random)];
  const [firm, rival, body] = [aFirm(random), aFirm(random), pick(random, BODIES)];
  const surname = (name: string) => name.split(" ").at(-1) ?? name;
  const office = pick(random, OFFICES);
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
    `${lawyer}, who founded ${rival}, criticized the ${body}.`,
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

const aPerson = (random: Random): string => `${pick(random, GIVEN)} ${pick(random, SURNAMES)}`;

const aFirm = (random: Random): string =>
  `${pick(random, FIRM_STARTS)}${pick(random, FIRM_ENDS)} ${pick(random, FIRM_KINDS)}`;
