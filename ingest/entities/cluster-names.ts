import { countryOf } from "../mentions/countries.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { genderOfGivenName } from "../mentions/given-name-genders.ts";
import { isBodyStart, isEventStart, typeByHead } from "../mentions/name-words.ts";
import { normalName } from "../mentions/normal-name.ts";
import { isKinNoun } from "../mentions/role-nouns.ts";
import { bodyKey, isAcronymOf } from "./body-names.ts";
import { addMention, type EntityDraft, isCourtesy, newDraft } from "./entity-draft.ts";
import { areOnePerson, isShortFormOf, nameWords } from "./person-names.ts";
import { areInitialsOf, introducedAs, isAbbreviationOf, isWholeName } from "./short-names.ts";

/** Groups the names of an article by the entity they name: full names first, then their short forms. */
export function clusterNames(
  names: readonly FoundMention[],
  text: string,
): Map<FoundMention, EntityDraft> {
  const referents = new Map<FoundMention, EntityDraft>();
  const drafts: EntityDraft[] = [];
  const byLength = [...names].sort(
    (a, b) => nameWords(b.name).length - nameWords(a.name).length || a.start - b.start,
  );
  for (const mention of byLength) {
    const known =
      mention.type === "Person" ? findPerson(drafts, mention) : findOther(drafts, mention, text);
    const draft = known ?? newDraft(mention, true);
    if (!known) drafts.push(draft);
    addMention(draft, mention);
    referents.set(mention, draft);
  }
  for (const draft of drafts) {
    draft.mentions.sort((a, b) => a.start - b.start);
    if (draft.type === "Organization") nameByUse(draft);
    if (draft.type === "Person") genderByGivenName(draft);
  }
  return referents;
}

/** "Elena Montalvo" is "she" where no title says otherwise; a surname alone tells nothing. */
function genderByGivenName(draft: EntityDraft): void {
  const gender = givenGender(draft);
  if (gender) draft.gender ??= gender;
}

function givenGender({ name }: EntityDraft): EntityDraft["gender"] {
  const [given, ...surnames] = nameWords(name);
  const surname = surnames.at(-1);
  if (!given || !surname) return undefined;
  return (
    genderOfGivenName(given) ??
    (FEMALE_GIVEN.test(given) || (FEMALE_SURNAME.test(surname) && !IBERIAN.test(surname))
      ? "female"
      : undefined)
  );
}

/** Endings that given names of women have, where no list has the name: "Halyna", "Mariella". Our own list. */
const FEMALE_GIVEN = /^.{2,}(?:yna|ida|inda|iana|ella|etta|elle|ette|issa|isha|[^aeiou]ina)$/;
/** Surnames that women have in Slavic languages and in Icelandic. */
const FEMALE_SURNAME = /(?:[eo]va|ska|cka|skaya|ckaya|dottir)$/;
const IBERIAN = /(?:nueva|casanova|villanova|cordova|genova|canova|terranova|bova)$/;

/** An organization is called what it is called most often, first of equals; an abbreviation only where it is never spelt out. */
function nameByUse(draft: EntityDraft): void {
  const counts = new Map<string, number>();
  for (const { name, country } of draft.mentions)
    if (!country) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()];
  const spelt = names.filter((name) =>
    names.some((other) => isAcronymOf(other, name) || areInitialsOf(other, name)),
  );
  const candidates = spelt.length > 0 ? spelt : names;
  const [usual] = candidates.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  // "Harborline Bank" where it is mostly "Harborline"
  const name =
    names.find(
      (full) =>
        (full.startsWith(`${usual} `) && isBodyWord(full.slice((usual?.length ?? 0) + 1))) ||
        // "Banca Lusano" where it is mostly "Lusano"
        (full.endsWith(` ${usual}`) && isBodyStart(full.split(" ")[0] ?? "")),
    ) ?? usual;
  if (!name || name === draft.name) return;
  draft.aliases.add(draft.name);
  draft.aliases.delete(name);
  draft.name = name;
}

const isBodyWord = (words: string) =>
  words.split(" ").every((word) => typeByHead(word) === "Organization");

function findPerson(
  drafts: readonly EntityDraft[],
  mention: FoundMention,
): EntityDraft | undefined {
  const words = nameWords(mention.name);
  const people = drafts.filter((draft) => {
    // "Mrs Skipworth" is not Peter Skipworth
    const gender = draft.gender ?? givenGender(draft);
    // "Johann II" is not Johann Bernoulli
    const isOther =
      numeralOf(mention.name) !== undefined && numeralOf(draft.name) !== numeralOf(mention.name);
    return (
      draft.type === "Person" &&
      !isOther &&
      !(gender && mention.gender && gender !== mention.gender)
    );
  });
  const same = people.filter(({ name, aliases }) =>
    [name, ...aliases].some((other) => nameWords(other).join(" ") === words.join(" ")),
  );
  if (same.length > 0) return nearest(same, mention);
  const full =
    words.length < 2
      ? []
      : people.filter(
          ({ name }) => nameWords(name).length > 1 && areOnePerson(words, nameWords(name)),
        );
  if (full.length > 0) return nearest(full, mention);
  const isBefore = (draft: EntityDraft) =>
    draft.mentions.some(({ start }) => start < mention.start);
  const bySurname = people.filter((draft) => {
    const name = nameWords(draft.name);
    const isLast = name.slice(-words.length).join(" ") === words.join(" ");
    // "Cienfuegos" of "Salvador Cienfuegos Zepeda", once the full name has been given
    return isShortFormOf(words, name) === "surname" && (isLast || isBefore(draft));
  });
  // "Sayles" is Gregory Sayles, and not Brianne Whitcomb-Sayles
  const bare = bySurname.filter(({ name }) => !isHalfOfSurname(mention.name, name));
  const sharing = bare.length > 0 ? bare : bySurname;
  // "Ms. Thorvald", who has a daughter of that name; "Judge Lopez" is the one who was spoken of last
  const ofGender = sharing.filter(
    (draft) => (draft.gender ?? givenGender(draft)) === mention.gender,
  );
  const isPlain = mention.title
    ? isCourtesy(mention.title) && ofGender.length > 0
    : !mention.gender;
  if (sharing.length > 0)
    return isPlain && words.length === 1
      ? foremost(mention.title ? ofGender : sharing, mention)
      : nearest(sharing, mention);
  const byGivenName = people.filter(
    ({ name }) => isShortFormOf(words, nameWords(name)) === "given",
  );
  // "his son Rhys" may be Rhys Penhallow, "Sir Rhys" not
  const isKin = !mention.title || isKinNoun(mention.title);
  return byGivenName.length === 1 && isKin ? byGivenName[0] : undefined;
}

/** "II" of "Johann II". */
const numeralOf = (name: string): string | undefined => /\s([IVX]{2,4})$/.exec(name)?.[1];

/** "Sayles" of "Brianne Whitcomb-Sayles". */
const isHalfOfSurname = (surname: string, name: string): boolean =>
  name
    .split(/\s+/)
    .some(
      (word) => word.includes("-") && normalName(word).split(" ").includes(normalName(surname)),
    );

/** "Ferrin", where Aldo Ferrin came first and his wife Carla Ferrin later: the news goes on calling the first by the surname. */
function foremost(
  candidates: readonly EntityDraft[],
  mention: FoundMention,
): EntityDraft | undefined {
  const firstOf = ({ mentions }: EntityDraft) => Math.min(...mentions.map(({ start }) => start));
  const before = candidates.filter((draft) => firstOf(draft) < mention.start);
  const [first] = [...before].sort((a, b) => firstOf(a) - firstOf(b));
  return first ?? nearest(candidates, mention);
}

/** The candidate that was named last before the mention, else the one named first after it. */
function nearest(
  candidates: readonly EntityDraft[],
  mention: FoundMention,
): EntityDraft | undefined {
  const lastBefore = (draft: EntityDraft) =>
    Math.max(
      -1,
      ...draft.mentions.filter(({ start }) => start <= mention.start).map(({ start }) => start),
    );
  return [...candidates].sort((a, b) => lastBefore(b) - lastBefore(a))[0];
}

function findOther(
  drafts: readonly EntityDraft[],
  mention: FoundMention,
  text: string,
): EntityDraft | undefined {
  const key = bodyKey(mention.country ?? mention.name);
  const others = drafts.filter(({ type }) => type === mention.type);
  const same = others.find(({ name, aliases }) =>
    [name, ...aliases].some((other) => bodyKey(other) === key),
  );
  if (same) return same;
  if (mention.country) return undefined;
  const called = calledByKind(drafts, mention, text);
  if (called) return called;
  const expansion = drafts.find(
    (draft) => draft.type !== "Person" && isAbbreviationOf(draft, mention, text),
  );
  if (expansion) return expansion;
  if (mention.type === "Event") return roundOf(others, mention);
  if (mention.type !== "Organization") return undefined;
  // "Tesla" for "Tesla Motors", but not "Google" for "Google Science Fair", nor "Air Force" for "Air Force Academy"
  const longer = others.filter((draft) => {
    if (isWholeName(key)) return false;
    const rest = bodyKey(draft.name).startsWith(`${key} `)
      ? bodyKey(draft.name).slice(key.length + 1)
      : undefined;
    return rest?.split(" ").every((word) => typeByHead(word) === "Organization");
  });
  if (longer.length > 0) return longer.length === 1 ? longer[0] : undefined;
  // "Drobex" for "Drobex-Wielkopolska"
  const joined = others.filter(({ name }) => name.startsWith(`${mention.name}-`));
  if (joined.length === 1) return joined[0];
  // "the Archdiocese" for "Archdiocese of Portland"
  const classed = others.filter(({ name }) => /^(?:of|for) /.test(bodyRest(name, key)));
  if (classed.length === 1) return classed[0];
  const introduced = introducedAs(others, mention);
  if (introduced) return introduced;
  // "the Commission" for "European Commission", "Lusano" for "Banco Lusano", "Security Council" for the United Nations'
  const isOffice = typeByHead(key.split(" ").at(-1) ?? "") === "Organization";
  const fuller = others.filter((draft) => {
    const full = bodyKey(draft.name);
    if (!full.endsWith(` ${key}`)) return false;
    const front = frontOf(draft.name, full.split(" ").length - key.split(" ").length);
    const isFront = isOffice && (!key.includes(" ") || countryOf(front) !== undefined);
    return isFront || isBodyStart(front);
  });
  return fuller.length === 1 ? fuller[0] : undefined;
}

/** "Frigorífico" of "Frigorífico Uirapuru SA": its first words. */
const frontOf = (name: string, count: number): string =>
  name.replace(/^the /i, "").split(" ").slice(0, count).join(" ");

/** "Vuelta" for "Vuelta a España": the only race that is called so. */
function roundOf(events: readonly EntityDraft[], { name }: FoundMention): EntityDraft | undefined {
  const found = events.filter(
    (draft) => draft.name.startsWith(`${name} `) && isEventStart(name, draft.name.split(" ")[1]),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** "Carthage festival" for "Carthage Film Festival": its first words, and then in lower case what it is. */
function calledByKind(
  drafts: readonly EntityDraft[],
  { name, end }: FoundMention,
  text: string,
): EntityDraft | undefined {
  const kind = /^ (\p{Ll}{4,})/u.exec(text.slice(end, end + 30))?.[1];
  const isCalledSo = (full: string) =>
    kind !== undefined &&
    full.startsWith(`${name} `) &&
    full.toLowerCase().endsWith(` ${kind}`) &&
    typeByHead(kind) !== undefined;
  const found = drafts.filter((draft) => draft.type !== "Person" && isCalledSo(draft.name));
  return found.length === 1 ? found[0] : undefined;
}

/** "of Portland" of "Archdiocese of Portland", after its first word. */
const bodyRest = (name: string, key: string): string =>
  name.toLowerCase().startsWith(`${key} `) ? name.slice(key.length + 1) : "";
