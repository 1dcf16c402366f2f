import type { Tree, Word } from "../language/index.ts";
import type { NameRun } from "./name-run.ts";
import { typeByHead } from "./name-words.ts";
import { isPersonNoun } from "./person-nouns.ts";

const isCapital = (word: Word | undefined): boolean =>
  /^(?:NNPS?|JJ)$/.test(word?.tag ?? "") && /^\p{Lu}/u.test(word?.form ?? "");

/** Names with a possessive inside, which the analyser cuts or leaves out. */
export function possessiveRuns(tree: Tree): NameRun[] {
  return tree.words
    .filter(({ tag }) => tag === "POS")
    .flatMap((mark) => ofOfficer(tree, mark) ?? ofSaint(tree, mark) ?? []);
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
  return { first, last: office.index };
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
