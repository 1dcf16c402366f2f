/** A dateline in front of an article's first paragraph: "MEXICO CITY / WASHINGTON, Nov. 17 (Agency) –". */
export interface Dateline {
  /** Length of the whole, the dash and the space after it included. */
  readonly length: number;
  readonly place?: string;
  readonly agency?: string;
  readonly date?: string;
}

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+`;
const PLACE = String.raw`${CAPITALS}(?:[ ,/]{1,3}(?:${CAPITALS}|\p{Lu}[\p{L}.-]{1,14}|of|the|and)){0,6}?`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const DATE = String.raw`(?:${MONTH} \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?)`;
const DATELINE = new RegExp(
  String.raw`^(?<place>${PLACE})(?:,? (?<date>${DATE}))?(?: ?\((?<agency>[^)\n]{2,40})\))?\s*(?:[–—-]|--)\s+`,
  "u",
);
/** Where an agency stands in brackets, the place need not be in capitals: "Toluca, Mexico (Agency) –". */
const AGENCY_DATELINE = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}.'’ ,/-]{1,60}?)(?:,? (?<date>${DATE}))? ?\((?<agency>[^)\n]{2,40})\)\s*(?:[–—-]|--)\s*`,
  "u",
);

/** With a date it need not be either: "Paris, May 5, 2024 -". */
const DATED_DATELINE = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}.'’ ,/-]{1,60}?),? (?<date>${DATE})(?<agency>)\s*(?:[–—-]|--)\s+`,
  "u",
);

/** With a country or state it need not be either: "Hollins Creek, Ohio — The". */
const CITY_AND_STATE = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}`;
const STATE_DATELINE = new RegExp(
  String.raw`^(?<place>${CITY_AND_STATE})(?<date>)(?<agency>)\s+(?:[–—]|--)\s+(?=["“'‘]?\p{Lu})`,
  "u",
);

/** "NEW DELHI: The court ruled.": in capitals, with a colon for the dash, in front of a sentence. */
const COLON_DATELINE = new RegExp(
  String.raw`^(?<place>${PLACE})(?:,? (?<date>${DATE}))?(?: ?\((?<agency>[^)\n]{2,40})\))?:\s+(?=["“'‘]?\p{Lu}.*[.!?]["”’']?$)`,
  "su",
);

/** "(Reuters) - The court": the agency alone. */
const AGENCY_ONLY = /^(?<place>)(?<date>)\((?<agency>\p{Lu}[\p{L} ]{1,24})\)\s*(?:[–—-]|--)\s*/u;

const DATELINES = [
  DATELINE,
  AGENCY_DATELINE,
  DATED_DATELINE,
  STATE_DATELINE,
  COLON_DATELINE,
  AGENCY_ONLY,
];

export function findDateline(paragraph: string): Dateline | undefined {
  const match = DATELINES.map((form) => form.exec(paragraph)).find(Boolean);
  const { place, agency, date } = match?.groups ?? {};
  if (!match || place === undefined) return undefined;
  return {
    length: match[0].length,
    ...(place && { place: place.trim() }),
    ...(agency && { agency: agency.trim() }),
    ...(date && { date }),
  };
}
