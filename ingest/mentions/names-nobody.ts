import { at, type Tree, type Word } from "../language/index.ts";
import { countryOf } from "./countries.ts";
import { isDepartment } from "./name-words.ts";

/** Whether words that look like a name name nobody: initials, portfolios, regions, sums of money, parties behind a name. */
export function namesNobody(tree: Tree, first: number, last: number): boolean {
  const { form } = at(tree.words, first);
  // "Bill Ortiz, D-N.M.": a party and a state
  const isMark =
    /^(?:.|[DRI]-\p{Lu}.*)$/u.test(form) || COMMON_INITIALS.test(form.replace(/\./g, ""));
  return (
    // "the Government of Iraq": its country's; "Half of Lyon"
    (first === last &&
      /^(?:Governments?|It|Its|He|His|She|Her|They|Their|We|Our|You|This|That|Half|Most|Many|None)$/.test(
        form,
      )) ||
    (first === last && (isAdjective(at(tree.words, first)) || isBelief(at(tree.words, first)))) ||
    (first === last && (isMark || MONEY.test(form) || isHalfOfCountry(tree, first))) ||
    isChair(tree, last) ||
    isPortfolio(tree, first, last) ||
    isRegional(tree, first, last) ||
    isBehindParty(tree, first)
  );
}

/** "a Bavarian brewer": an adjective of no country that has a name here. */
const isAdjective = ({ form, tag, relation, name }: Word): boolean =>
  tag === "JJ" &&
  relation === "amod" &&
  !name.endsWith("PER") &&
  /(?:ian|ean|ish|ese)$/.test(form) &&
  countryOf(form) === undefined;

/** What people believe, and no body of theirs; a party is called by more than one word. Our own list. */
export const BELIEFS =
  /^(?:Islamist|Jihadist|Maoist|Marxist|Salafist|Leninist|Stalinist|Zionist|Baathist)$/;

/** "Islamist gunmen". */
const isBelief = ({ form, relation }: Word): boolean =>
  /^(?:amod|compound|nmod:desc)$/.test(relation) && BELIEFS.test(form);

/** "SFr141m", "R$17bn": a sum of money with its currency in front. Usual abbreviations, as newspapers' style guides list them. */
const MONEY =
  /^(?:SFr|CHF|Rs\.?|R\$|(?:US|A|C|HK|NZ|S|NT|Z)\$|[DSN]?[Kk]r|Dhs?|[Rr]mb|RMB|KSh|USh|EUR|USD|GBP|JPY|AED|[€£¥$])\d[\d.,]*(?:k|m|bn|tn|mn)?$/;

/** "Councilman Dale Yurko, D-3rd Ward": whom he sits for, behind his party. */
function isBehindParty({ words }: Tree, first: number): boolean {
  const comma = words.findLastIndex(({ form, index }) => index < first && /^[,(]$/.test(form));
  const [party, hyphen] = words.slice(comma + 1, comma + 3);
  const isJoined = hyphen?.form === "-" && hyphen.start === party?.end;
  return comma > 0 && /^[DRI]$/.test(party?.form ?? "") && isJoined;
}

/** Initials that name nobody. */
const COMMON_INITIALS =
  /^(?:NGOs?|CEOs?|CFOs?|COOs?|MPs?|MEPs?|PM|TV|DNA|HIV|AIDS|GDP|AI|IT|PR|HR|PhD|DPhil|MPhil|MSc|BSc|MBA|LLB|LLM|VIPs?|CCTV|PTSD|PE|GPs?|ICU|IVF|MRI|SUVs?|ATMs?|GPS|DJs?|POWs?|IPOs?|Covid|COVID)$/;

/** "Agassiz Professor of Oriental Languages": a chair. */
const isChair = ({ words }: Tree, last: number): boolean =>
  /^(?:Professor|Lecturer|Chair|Fellow)$/.test(words[last]?.form ?? "") &&
  words[last + 1]?.form === "of";

/** What cities have a commissioner or a director for: our own list. */
const PORTFOLIO =
  /^(?:Water|Finance|Health|Police|Fire|Education|Environment|Housing|Transport|Transportation|Trade|Agriculture|Energy|Culture|Sports?|Planning|Works|Parks|Sanitation|Schools?|Budget|Communications|Security)$/;

/** "Mines and Energy Minister Otávio Brandt", "Culture Minister Rim Chennoufi": what the minister is for. */
function isPortfolio(tree: Tree, first: number, last: number): boolean {
  const [end, office, holder] = tree.words.slice(last, last + 3);
  const isOffice = (word: Word | undefined) =>
    /^(?:Minister|Secretary)$/.test(word?.form ?? "") ||
    (PORTFOLIO.test(end?.form ?? "") &&
      /^(?:Commissioner|Director|Chief|Superintendent|chief|boss)$/.test(word?.form ?? ""));
  // "FCO Minister Tobias Ellwood": initials are a body's, and no field
  const isBody = end !== undefined && (/^\p{Lu}{2,}$/u.test(end.form) || isDepartment(end.form));
  const isField = end !== undefined && countryOf(end.form) === undefined && !isBody;
  // "Water chief's family firm"
  if (first === last && PORTFOLIO.test(end?.form ?? "") && isOffice(office)) return true;
  if (isField && first === last && isOffice(office) && holder && /^\p{Lu}/u.test(holder.form))
    return true;
  // the first of two fields
  const [and, second, third] = tree.words.slice(last + 1, last + 4);
  return and?.form === "and" && /^\p{Lu}/u.test(second?.form ?? "") && isOffice(third);
}

const REGIONAL =
  /^(?:(?:North|South|East|West|Central|Latin|Sub-Saharan|Middle|Far)(?:ern)? ?)?(?:American|African|Asian|European|Eastern|Western|Northern|Southern|Arab)$/;

/** "Western diplomats", "four South American officials": the adjective names nobody. */
function isRegional(tree: Tree, first: number, last: number): boolean {
  const words = tree.words.slice(first, last + 1);
  const form = words.map((word) => word.form).join(" ");
  const next = tree.words[last + 1];
  return REGIONAL.test(form) && !countryOf(form) && /^(?:NN|JJ)/.test(next?.tag ?? "");
}

/** "an Anglo-Swiss trader": half of an adjective. */
function isHalfOfCountry({ words }: Tree, index: number): boolean {
  const [half, hyphen] = words.slice(index, index + 2);
  return (
    /^(?:Anglo|Franco|Sino|Russo|Afro|Indo|Euro|Italo|Austro)$/.test(half?.form ?? "") &&
    hyphen?.form === "-"
  );
}
