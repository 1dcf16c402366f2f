import { genderOfGivenName } from "./given-name-genders.ts";
import { isGivenNameElsewhere } from "./given-names-elsewhere.ts";
import { type Candidate, formOf } from "./name-candidate.ts";
import { typeByHead } from "./name-words.ts";
import { normalName } from "./normal-name.ts";

/** Family names that stand in front of the given name, in Chinese, Korean and Vietnamese. Our own list of the most frequent. */
const FAMILIES: ReadonlySet<string> = new Set(
  (
    "wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo he lin gao luo zheng liang xie tang han feng deng " +
    "shen cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao kim lee park choi jung " +
    "kang cho yoon jang lim oh seo shin kwon hwang ahn ko nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong"
  ).split(" "),
);

/** How surnames end in the languages of Europe and the Caucasus, and names of firms hardly ever do. Our own list. */
const SURNAMES =
  /\p{L}{2}(?:ov|ova|ev|eva|ski|ska|sky|skaya|skyi|ić|ič|vić|enko|chuk|escu|eanu|dze|shvili|yan|oğlu|oglu|opoulos|akis|idis|sson|sdóttir|sdottir|ssen|nsen|rsen|lsen|tsen|quist|qvist|ez|uez|ieva|ayev|aite|enė|auskas|onen|inen|tzky|witz|stein)$/u;

/** Given names that are words for other things, and that firms and parties take as often. Our own list. */
const TAKEN =
  /^(?:Nova|Atlas|Alba|Sol|Aurora|Terra|Stella|Delta|Luna|Vega|Orion|Apollo|Phoenix|Mercury|Titan|Bella|Prima|Optima|Kara|Tor|America|Asia|Europa|Astra|Gloria|Fortuna|Vista|Ocean|Star|Sky|Royal|Prince|King|Baron|Nord|Viva)$/;

/** Whether a word is a given name in one of the languages that we have lists of. */
export function isGivenName(form: string): boolean {
  const name = normalName(form);
  if (TAKEN.test(form)) return false;
  return genderOfGivenName(name) !== undefined || isGivenNameElsewhere(name);
}

/** "Lwazi Dube", "Shen Yulin", "Bektur Asanov": whether a name looks like a person's, whatever stands beside it. */
export function isPersonLike(candidate: Candidate): boolean {
  const words = formOf(candidate).split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || typeByHead(last) !== undefined) return false;
  return isGivenName(first) || SURNAMES.test(last) || isFamilyFirst(words);
}

/** "Shen Yulan", "Ko Jin-mo", "Nguyen Van Hai": a family name and one or two syllables. */
export function isFamilyFirst([family = "", ...given]: readonly string[]): boolean {
  return (
    FAMILIES.has(normalName(family)) &&
    given.length <= 2 &&
    given.every((form) => /^\p{Lu}\p{Ll}{1,4}(?:-?\p{L}\p{Ll}{1,4})?$/u.test(form))
  );
}
