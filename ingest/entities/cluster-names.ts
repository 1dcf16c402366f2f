import type { FoundMention } from "../mentions/found-mention.ts";
import { typeByHead } from "../mentions/name-words.ts";
import { bodyKey, isAcronymOf } from "./body-names.ts";
import { addMention, type EntityDraft, newDraft } from "./entity-draft.ts";
import { genderOfGivenName } from "./given-name-genders.ts";
import { areOnePerson, isShortFormOf, nameWords } from "./person-names.ts";

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
  const [given, surname] = nameWords(draft.name);
  const gender = given && surname ? genderOfGivenName(given) : undefined;
  if (gender) draft.gender ??= gender;
}

/** An organization is called what it is called most often, first of equals; an abbreviation only where it is never spelt out. */
function nameByUse(draft: EntityDraft): void {
  const counts = new Map<string, number>();
  for (const { name, country } of draft.mentions)
    if (!country) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()];
  const spelt = names.filter((name) => names.some((other) => isAcronymOf(other, name)));
  const candidates = spelt.length > 0 ? spelt : names;
  const [usual] = candidates.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  // "Harborline Bank" where it is mostly "Harborline"
  const name =
    names.find(
      (full) => full.startsWith(`${usual} `) && isBodyWord(full.slice((usual?.length ?? 0) + 1)),
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
  const people = drafts.filter(
    ({ type, gender }) =>
      type === "Person" && !(gender && mention.gender && gender !== mention.gender),
  );
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
  if (bySurname.length > 0) return nearest(bySurname, mention);
  const byGivenName = people.filter(
    ({ name }) => isShortFormOf(words, nameWords(name)) === "given",
  );
  return byGivenName.length === 1 && !mention.title ? byGivenName[0] : undefined;
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
  const expansion = drafts.find(
    (draft) =>
      draft.type !== "Person" &&
      (draft.mentions.some((other) => isInBracketsAfter(other, mention, text)) ||
        (draft.type === mention.type && isAcronymOf(mention.name, draft.name))),
  );
  if (expansion) return expansion;
  if (mention.type !== "Organization") return undefined;
  // "Tesla" for "Tesla Motors", but not "Google" for "Google Science Fair"
  const longer = others.filter((draft) => {
    const rest = bodyKey(draft.name).startsWith(`${key} `)
      ? bodyKey(draft.name).slice(key.length + 1)
      : undefined;
    return rest?.split(" ").every((word) => typeByHead(word) === "Organization");
  });
  if (longer.length > 0) return longer.length === 1 ? longer[0] : undefined;
  // "the Commission" for "European Commission"
  const fuller =
    typeByHead(key) === "Organization"
      ? others.filter((draft) => bodyKey(draft.name).endsWith(` ${key}`))
      : [];
  return fuller.length === 1 ? fuller[0] : undefined;
}

/** "Drug Enforcement Administration (DEA)": an abbreviation explained. */
function isInBracketsAfter(full: FoundMention, short: FoundMention, text: string): boolean {
  return (
    /^ ?\($/.test(text.slice(full.end, short.start)) &&
    text.charAt(short.end) === ")" &&
    short.name.length < full.name.length
  );
}
