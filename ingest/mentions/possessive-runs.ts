import type { Tree, Word } from "../language/index.ts";
import type { NameRun } from "./name-run.ts";
import { typeByHead } from "./name-words.ts";
import { isPersonNoun } from "./person-nouns.ts";

/** "Railmen's" of "Railmen's Voice": named after those whose it is. */
export const isOfOneLot = (owner: string | undefined): boolean => OF_ONE_LOT.test(owner ?? "");

const isCapital = (word: Word | undefined): boolean =>
  /^(?:NNPS?|JJ)$/.test(word?.tag ?? "") && /^\p{Lu}/u.test(word?.form ?? "");

/** Names with a possessive inside, which the analyser cuts or leaves out. */
export function possessiveRuns(tree: Tree): NameRun[] {
  return tree.words
    .filter(({ tag }) => tag === "POS")
    .flatMap((mark) => ofOfficer(tree, mark) ?? ofTrade(tree, mark) ?? ofSaint(tree, mark) ?? []);
}

/** People of one trade or lot, who name what is theirs. Our own list; nouns that are surnames as often are left out. */
const OF_ONE_LOT =
  /^(?:\p{Lu}\p{Ll}+(?:men|women)|People|Workers|Teachers|Growers|Planters|Mothers|Fathers|Parents|Veterans|Students|Doctors|Nurses|Dockers|Drivers|Pensioners|Writers|Journalists|Lawyers|Traders|Tenants|Residents|Citizens|Soldiers|Sailors|Pilots|Players|Riders|Breeders|Producers|Consumers|Children|Employees)$/u;

/** "Railmen's Voice", "the Prairie Railmen's Pension Plan": capitals on both sides of whose it is. */
function ofTrade({ words }: Tree, mark: Word): NameRun | undefined {
  const owner = words[mark.index - 1];
  if (!owner || !OF_ONE_LOT.test(owner.form)) return undefined;
  let [first, last] = [owner.index, mark.index];
  while (first > 1 && isCapital(words[first - 1]) && words[first - 1]?.tag !== "POS") first--;
  while (isCapital(words[last + 1])) last++;
  return last > mark.index ? { first, last } : undefined;
}

/** "auditor" of "Auditor's Office", "farmers" of "Farmers' Union". */
const isOfPeople = (form: string): boolean =>
  isPersonNoun(form) ||
  isPersonNoun(form.replace(/s$/, "")) ||
  // "Caroni Growers' Association"
  /(?:ers|ors|ists|men|women|parents|veterans|ots|ants|ees|ians|ates|ents|coroner|examiner|assessor|comptroller|recorder)$/.test(
    form,
  );

/** "State Auditor's Office", "Aldbury Magistrates' Court": an office that is called after who holds it. */
function ofOfficer({ words }: Tree, mark: Word): NameRun | undefined {
  const officer = words[mark.index - 1];
  // "Prairie Teachers' Pension Fund"
  const next = words[mark.index + 1];
  const office =
    /^(?:Pension|Health|Credit|Welfare|Relief|Housing|Benevolent|Democratic|National)$/.test(
      next?.form ?? "",
    )
      ? words[mark.index + 2]
      : next;
  const isOffice =
    /^\p{Lu}\p{Ll}+$/u.test(officer?.form ?? "") &&
    isOfPeople(officer?.form.toLowerCase() ?? "") &&
    /^(?:Office|Department|Association|Guild|Union|Bureau|Court|Federation|Alliance|League|Network|Council|Society|Institute|Board|Fund|Party|Front|Club|Organi[sz]ation|Cooperative|Trust|Movement|Forum|Agency|Congress|Committee|Commission|Bank|Foundation)$/.test(
      office?.form ?? "",
    );
  if (!isOffice || !officer || !office) return undefined;
  let first = officer.index;
  while (isCapital(words[first - 1]) && words[first - 1]?.tag !== "POS") first--;
  return { first, last: endOfPlace(words, office.index) };
}

/** "of Ceylon" of "Planters' Association of Ceylon", which the analyser labels with it. */
function endOfPlace(words: readonly Word[], end: number): number {
  const [of, place] = words.slice(end + 1, end + 3);
  const isOne = of?.form === "of" && isCapital(place) && place?.name === "I-ORG";
  return isOne ? end + 2 : end;
}

/** "St Botolph's Hospital", "St Botolph's": a saint's, which the analyser cuts. */
function ofSaint({ words }: Tree, mark: Word): NameRun | undefined {
  const first = words.findLastIndex(
    ({ form, index }) =>
      index < mark.index && mark.index - index <= 3 && /^(?:St\.?|Saint)$/.test(form),
  );
  const name = words.slice(first + 1, mark.index);
  if (first < 0 || name.length === 0 || !name.every(isCapital)) return undefined;
  let last = mark.index;
  while (isCapital(words[last + 1]) && typeByHead(words[last + 1]?.form ?? "")) last++;
  return { first, last };
}
