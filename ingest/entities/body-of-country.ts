import { at, type Tree, type Word } from "../language/index.ts";
import { countryOf } from "../mentions/countries.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { only } from "./called-alike.ts";
import { isCompany, isCompanyKind } from "./companies.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** Bodies beside companies that news tells apart by their countries. Our own list. */
const OTHERS =
  /^(?:club|side|team|champion|bank|newspaper|daily|broadcaster|university|union|agency)$/;

/** How many words in front of a name may tell what it is: "Norwegian fish farmer Havbris". */
const LONGEST_TITLE = 5;

/** "the Austrian company", after "the Austrian builder Orlin": the only one that has been told to be from there. */
export function bodyOfCountry(
  mention: FoundMention,
  noun: string,
  modifiers: readonly Word[],
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const countries = modifiers.map(({ form }) => {
    const country = countryOf(form);
    return country?.isDemonym ? country.name : undefined;
  });
  const [country, ...others] = countries;
  const isBody = isCompanyKind(noun) || OTHERS.test(noun);
  if (!country || others.length > 0 || !isBody || !/^the /i.test(mention.name)) return undefined;
  return only(
    named.filter(
      (draft) =>
        draft.type === "Organization" &&
        (!isCompanyKind(noun) || isCompany(draft)) &&
        draft.mentions.some(
          (other) => other.start < mention.start && isToldFrom(other, country, trees),
        ),
    ),
  );
}

/** "the Austrian builder", "a Vienna firm of Austria's", "Austria's Orlin": whether a mention says which country a body is from. */
function isToldFrom(other: FoundMention, country: string, trees: readonly Tree[]): boolean {
  const { words } = at(trees, other.sentence);
  if (other.form === "description")
    return words.slice(other.first, other.last + 1).some(isOf(country));
  if (other.form !== "name") return false;
  let first = other.first;
  while (other.first - first < LONGEST_TITLE && isInFront(words[first - 1])) first -= 1;
  return words.slice(first, other.first).some(isOf(country));
}

const isInFront = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:JJ|NN|NNP|NNS|POS|HYPH)$/.test(word.tag);

const isOf =
  (country: string) =>
  ({ form }: Word): boolean =>
    countryOf(form)?.name === country;
