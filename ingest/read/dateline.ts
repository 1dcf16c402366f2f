/** A dateline in front of an article's first paragraph: "MEXICO CITY / WASHINGTON, Nov. 17 (Agency) –". */
export interface Dateline {
  /** Length of the whole, the dash and the space after it included. */
  readonly length: number;
  readonly place: string;
  readonly agency?: string;
  readonly date?: string;
}

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+`;
const PLACE = String.raw`${CAPITALS}(?:[ ,/]{1,3}(?:${CAPITALS}|\p{Lu}[\p{L}.]{1,12})){0,6}?`;
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

export function findDateline(paragraph: string): Dateline | undefined {
  const match =
    DATELINE.exec(paragraph) ?? AGENCY_DATELINE.exec(paragraph) ?? DATED_DATELINE.exec(paragraph);
  const { place, agency, date } = match?.groups ?? {};
  if (!match || !place) return undefined;
  return {
    length: match[0].length,
    place: place.trim(),
    ...(agency && { agency: agency.trim() }),
    ...(date && { date }),
  };
}
