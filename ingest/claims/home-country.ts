import type { EntityDraft } from "../entities/entity-draft.ts";
import { at, type Tree } from "../language/index.ts";
import { governedFrom } from "../mentions/capitals.ts";
import { countryOf } from "../mentions/countries.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { countryOfCity } from "../mentions/large-cities.ts";

/** How many sentences say what an article is about: its title and the first two of its text. */
const LEAD = 3;

/** How often a country is named at least where an article that does not say where it is from is about it. */
const OFTEN = 3;

/**
 * The country whose "prime minister" needs no "Dutch": the one that an article reports from and opens with, else the one that it
 * opens with and speaks of twice as much as of any other; nothing where it reports from two. `dateline`: the place or places
 * that it names.
 */
export function homeCountry(
  drafts: readonly EntityDraft[],
  dateline: string | undefined,
  trees: readonly Tree[],
): EntityDraft | undefined {
  const from = new Set((dateline ?? "").split("/").flatMap((place) => countryIn(place) ?? []));
  const [country, ...others] = from;
  if (others.length > 0) return undefined;
  const countries = drafts
    .filter(({ type, mentions }) => type === "Location" && mentions.some((one) => one.country))
    .sort((one, other) => other.mentions.length - one.mentions.length);
  const isOpening = ({ mentions }: EntityDraft) =>
    mentions.some((mention) => mention.sentence < LEAD && !isWhere(trees, mention));
  const reportedFrom = countries.find(({ name }) => name === country);
  if (reportedFrom && isOpening(reportedFrom)) return reportedFrom;
  const [main, next] = countries.filter((one) => one !== reportedFrom);
  if (!main || !isOpening(main) || timesNamed(main) < OFTEN) return undefined;
  return main.mentions.length >= 2 * (next?.mentions.length ?? 0) ? main : undefined;
}

/** How often a country is named itself: "Greek-owned" tells whose a ship is, and nothing of Greece. */
export const timesNamed = ({ mentions }: EntityDraft): number =>
  mentions.filter(({ isDemonym }) => !isDemonym).length;

/** "talks in Angola": where it happens, which need not be whose it is. */
export function isWhere(trees: readonly Tree[], { sentence, head }: FoundMention): boolean {
  const tree = at(trees, sentence);
  return /^(?:in|at|near|across)$/.test(tree.preposition(tree.word(head)) ?? "");
}

/** "LUSAKA", "SANTIAGO, Chile", "MEXICO CITY". */
function countryIn(place: string): string | undefined {
  const parts = place.split(",").map((part) => inTitleCase(part.trim()));
  const [city = "", ...rest] = parts;
  const last = rest.at(-1);
  return (
    countryOf(last ?? city)?.name ??
    governedFrom(city) ??
    countryOfCity(city.replace(/ (?:Es|De|La|Do|Da|Del) /g, (word) => word.toLowerCase())) ??
    countryOf(city.replace(/ City$/, ""))?.name
  );
}

const inTitleCase = (words: string): string =>
  words.replace(/\p{L}+/gu, (word) => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`);
