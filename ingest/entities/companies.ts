import { typeByClassNoun, typeByHead } from "../mentions/name-words.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** Nouns that any company goes by. */
const COMPANY = new Set(
  "company firm business corporation manufacturer maker giant conglomerate group retailer carmaker automaker planemaker airline lender insurer brewer startup start-up drugmaker chipmaker utility".split(
    " ",
  ),
);
/** Last words of names that are no company's: public bodies, parties, schools, papers, clubs. */
const NO_COMPANY = new Set(
  (
    "department ministry agency administration bureau court university college school party union council committee " +
    "commission congress senate parliament assembly cartel army navy police association institute institution post news " +
    "journal tribune herald times foundation federation board authority secretariat service church forces guard front " +
    "movement coalition alliance cabinet embassy museum press house nations fc united reserve"
  ).split(" "),
);

export const isCompanyKind = (noun: string): boolean => COMPANY.has(noun);

/** Whether a body may be a company, by its name. */
export function isCompany({ name }: EntityDraft): boolean {
  const words = name.toLowerCase().split(" ");
  const type = typeByHead(words.at(-1) ?? "") ?? typeByClassNoun(words.at(-1) ?? "");
  return !words.some((word) => NO_COMPANY.has(word)) && type !== "Location";
}

/**
 * Words of names by the noun that news goes on with: "the force" for "North Yorkshire Police", "the regulator" for "Care Quality
 * Commission". Our own list.
 */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ["force", /\bpolice\b|\bconstabulary$|\bgendarmerie\b/],
  ["regulator", /\b(?:commission|authority|agency|inspectorate|ofcom|ofgem|ofwat|bafin)$/],
  ["watchdog", /\b(?:commission|authority|agency|inspectorate|ombudsman|ofcom|ofgem|ofwat)$/],
  ["home", /\b(?:lodge|house|manor|grange|hall|villa|home|court|view|care home)$/],
  [
    "paper",
    /\b(?:times|post|gazette|herald|tribune|ledger|courier|chronicle|observer|telegraph|journal|mail|sentinel|dispatch|examiner|inquirer|bulletin|star|sun|globe|mirror|express|echo|record|standard)$/,
  ],
  [
    "newspaper",
    /\b(?:times|post|gazette|herald|tribune|ledger|courier|chronicle|observer|telegraph|journal|mail|sentinel|dispatch|examiner|inquirer|bulletin|star|sun|globe|mirror|express|echo|record|standard)$/,
  ],
  ["broadcaster", /\b(?:radio|television|tv|broadcasting)\b/],
  ["bank", /^(?!bank of |world |.*\bcentral\b).*(?:\bbank$|^banc[oa]\b|^banque\b|^cr[eé]dito\b)/],
  [
    "party",
    /^(?!european ).*\b(?:party|congress|front|movement|union|alliance|democrats|conservatives|liberals|greens|labour|socialists|league)$/,
  ],
  ["hospital", /\b(?:hospital|infirmary)$/],
  ["lender", /\bbank$|^banco\b|^banca\b|^banque\b/],
  ["airline", /\b(?:airlines|airways|air)$/],
  ["charity", /\b(?:trust|foundation|relief|aid)$/],
  ["club", /\b(?:fc|united|city|rovers|athletic|town|wanderers|albion)$/],
  ["team", /\b(?:fc|united|city|racing)$/],
  ["school", /\b(?:school|academy|college)$/],
  ["court", /\b(?:court|tribunal)\b/],
  ["movement", /\b(?:front|movement)\b/],
  ["front", /\bfront\b/],
  ["tribunal", /\b(?:court|tribunal)\b/],
]);

/** Whether a name's last word is of the kind that a noun says. */
export const isOfKind = ({ name, aliases }: EntityDraft, noun: string): boolean =>
  [name, ...aliases].some((called) => KINDS.get(noun)?.test(called.toLowerCase()));
