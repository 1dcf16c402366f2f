import { at, type Tree } from "../language/index.ts";
import { type Candidate, formOf } from "./name-candidate.ts";

/** Nouns that headlines and sentences start with, in front of another noun: "Dock workers", "Care home boss". Our own list. */
const STARTS: ReadonlySet<string> = new Set(
  (
    "Dock Care Rail Bus Health Farm Post Steel Coal Oil Gas Water Fire School Hospital Prison Airport Hotel Bank Factory " +
    "Mine Port Ship Train Truck Taxi Court Town City Village State Drug Gun Bomb Flood Storm Quake Snow Heat Climate Energy " +
    "Power Housing Rent Food Wheat Grain Tech Chip Car Auto Trade Union Labor Labour Migrant Refugee Rebel Army Border " +
    "Election Tax Budget Debt Inflation Pension Job Wage Pay Strike Murder Fraud Death Crash Cancer Vaccine Virus Ferry Boat " +
    "Plane Jet Film Football Soccer Rugby Cricket Tennis Cycling Museum Zoo Data Phone Internet Web Crypto Currency Stock Bond " +
    "Share Church Mosque Street Road Bridge Dam Forest Wildfire Ice Sea Ocean River Whale Shark Dog Cat Student Teacher Nurse " +
    "Doctor Patient Police Council Coup Peace War Ceasefire Aid Charity Nuclear Solar Wind Lithium Copper Gold Silver Uranium"
  ).split(" "),
);

/** Whether a capital only stands at the start of a sentence, or in a headline whose word no other sentence bears out. */
export function isHeadlineWord(candidate: Candidate, elsewhere: ReadonlySet<string>): boolean {
  const { tree, first, last } = candidate;
  const words = tree.words.slice(first, last + 1);
  if (elsewhere.has(formOf(candidate))) return false;
  const next = tree.words[last + 1];
  const isStart = first === 0 || /^[:;]$/.test(tree.words[first - 1]?.form ?? "");
  const isCommon =
    STARTS.has(at(words, 0).form) && words.slice(1).every(({ form }) => /^\p{Ll}/u.test(form));
  if (isStart && isCommon && /^\p{Ll}/u.test(next?.form ?? "")) return true;
  return isHeadline(tree) && words.every(({ name }) => name === "O");
}

/** "Lightning strikes out": the first sentence, where it ends without a full stop. */
const isHeadline = ({ index, words }: Tree): boolean =>
  index === 0 && !/^[.?!"”']+$/.test(words.at(-1)?.form ?? "");
