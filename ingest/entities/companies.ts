import { typeByClassNoun, typeByHead } from "../mentions/name-words.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** Nouns that any company goes by. */
const COMPANY = new Set(
  "company firm business corporation manufacturer maker giant conglomerate group retailer carmaker automaker planemaker airline lender insurer brewer startup start-up drugmaker chipmaker utility builder developer contractor operator shipbuilder steelmaker supplier".split(
    " ",
  ),
);
/** Last words of names that are no company's: public bodies, parties, schools, papers, clubs. */
const NO_COMPANY = new Set(
  (
    "department ministry agency administration bureau court university college school party union council committee " +
    "commission congress senate parliament assembly cartel army navy police association institute institution post news " +
    "journal tribune herald times foundation federation board authority secretariat service church forces guard front " +
    "movement society coalition alliance cabinet embassy museum press house nations fc united reserve"
  ).split(" "),
);

export const isCompanyKind = (noun: string): boolean => COMPANY.has(noun);

/** Whether a body may be a company, by its name. */
export function isCompany({ name }: EntityDraft): boolean {
  const words = name.toLowerCase().split(" ");
  const type = typeByHead(words.at(-1) ?? "") ?? typeByClassNoun(words.at(-1) ?? "");
  return !words.some((word) => NO_COMPANY.has(word)) && type !== "Location";
}
