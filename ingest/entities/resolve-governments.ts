import { at, type Tree, type Word } from "../language/index.ts";
import { governedFrom } from "../mentions/capitals.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { addMention, type EntityDraft, type Resolution } from "./entity-draft.ts";

/** Who speaks for a government. Our own list. */
const OFFICIAL =
  /\b(?:minister|president|premier|chancellor|secretary|ambassador|spokes(?:man|woman|person)|counterpart|king|queen|envoy)\b/i;

/**
 * "The Latvian foreign minister, Ilze Berzina, said her government": the country whose office it is, the one in whose capital it is said,
 * or the one that the sentence before is about; else `home`, the country that the article is about, where no other is spoken of.
 */
export function resolveGovernments(
  { drafts, referents }: Resolution,
  trees: readonly Tree[],
  home: EntityDraft | undefined,
): Resolution {
  const countries = drafts.filter(
    ({ type, mentions }) => type === "Location" && mentions.some(({ country }) => country),
  );
  const resolved = new Map(referents);
  for (const draft of drafts) {
    if (draft.isNamed || draft.type !== "Organization") continue;
    const governments = draft.mentions.filter((mention) => isGovernment(mention, trees));
    if (governments.length === 0) continue;
    const found = new Set(
      governments.map((mention) => countryFor(mention, trees, referents, countries, home)),
    );
    const [country, ...others] = found;
    if (!country || others.length > 0) continue;
    for (const mention of draft.mentions) {
      addMention(country, mention);
      resolved.set(mention, [country]);
    }
    draft.mentions.length = 0;
  }
  return { drafts: drafts.filter(({ mentions }) => mentions.length > 0), referents: resolved };
}

/** "her government". */
function isGovernment({ form, sentence, head }: FoundMention, trees: readonly Tree[]): boolean {
  const tree = at(trees, sentence);
  const noun = tree.word(head);
  return (
    form === "description" &&
    noun.form.toLowerCase() === "government" &&
    !tree.children(noun).some(({ relation }) => /^(?:amod|compound|nmod$|acl)/.test(relation)) &&
    /^(?:his|her)$/i.test(tree.child(noun, "nmod:poss")?.form ?? "")
  );
}

function countryFor(
  mention: FoundMention,
  trees: readonly Tree[],
  referents: Resolution["referents"],
  countries: readonly EntityDraft[],
  home: EntityDraft | undefined,
): EntityDraft | undefined {
  const official = ownerOf(mention, at(trees, mention.sentence), referents);
  const [first] = official?.mentions ?? [];
  if (!official || !first) return undefined;
  const told = countryOfOffice(official, trees, countries);
  if (told) return told;
  const from = seatOf(at(trees, first.sentence), countries);
  if (from) return from;
  const acting = countryActing(trees[first.sentence - 1], countries);
  if (acting) return acting;
  const isOther = countries.some(
    (country) =>
      country !== home && [first, mention].some((where) => isSpokenOf(country, where, trees)),
  );
  const isForeign = official.mentions.some(({ name }) => /\bcounterpart\b/.test(name));
  return isOther || isForeign ? undefined : home;
}

/** Whose government it is by its "her": somebody who has a name. */
function ownerOf(
  { head, sentence }: FoundMention,
  tree: Tree,
  referents: Resolution["referents"],
): EntityDraft | undefined {
  const owner = tree.child(tree.word(head), "nmod:poss");
  for (const [other, [draft]] of referents)
    if (other.sentence === sentence && other.head === owner?.index)
      return draft?.type === "Person" && draft.isNamed ? draft : undefined;
  return undefined;
}

/** Latvia of "the Latvian foreign minister, Ilze Berzina" and of "Latvian Foreign Minister Ilze Berzina". */
function countryOfOffice(
  { mentions }: EntityDraft,
  trees: readonly Tree[],
  countries: readonly EntityDraft[],
): EntityDraft | undefined {
  const offices = mentions.filter(({ title, name, form }) =>
    OFFICIAL.test(form === "name" ? (title ?? "") : name),
  );
  const found = new Set(
    offices.flatMap((office) =>
      countries.filter((country) =>
        country.mentions.some((other) => isWhose(other, office, at(trees, office.sentence))),
      ),
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whether a country stands in front of an office as what tells whose it is. */
function isWhose(country: FoundMention, office: FoundMention, tree: Tree): boolean {
  if (country.sentence !== office.sentence || country.first > office.last) return false;
  const word = tree.word(country.head);
  const noun = tree.head(word);
  if (!noun || !/^(?:amod|compound|nmod:poss|nmod:desc)/.test(word.relation)) return false;
  return (office.first <= noun.index && noun.index <= office.last) || noun.index === office.head;
}

/** "In Dushanbe, the spokesman said". */
function seatOf(tree: Tree, countries: readonly EntityDraft[]): EntityDraft | undefined {
  const [first, ...rest] = tree.words;
  const comma = rest.findIndex(({ form }) => form === ",");
  if (first?.form !== "In" || comma < 1 || comma > 3) return undefined;
  const place = rest.slice(0, comma).map(({ form }: Word) => form);
  const country = governedFrom(place.join(" "));
  return countries.find(({ name }) => name === country);
}

/** "Laos rejected the complaint. Energy Minister Boun said that his government": what the sentence before is about. */
function countryActing(
  before: Tree | undefined,
  countries: readonly EntityDraft[],
): EntityDraft | undefined {
  const root = before?.words.find(({ head, tag }) => head < 0 && tag.startsWith("VB"));
  const subject = root && before?.child(root, "nsubj");
  return countries.find(({ mentions }) =>
    mentions.some(
      ({ sentence, head, form }) =>
        sentence === before?.index && head === subject?.index && form === "name",
    ),
  );
}

/** Whether a country is spoken of before a mention in its sentence or the one before, and not only to tell whose something is. */
const isSpokenOf = (
  { mentions }: EntityDraft,
  { sentence, start }: FoundMention,
  trees: readonly Tree[],
): boolean =>
  mentions.some(
    (other) =>
      (other.sentence === sentence || other.sentence === sentence - 1) &&
      other.start < start &&
      other.form === "name" &&
      !other.isDemonym &&
      !/^(?:compound|amod|nmod)/.test(at(trees, other.sentence).word(other.head).relation),
  );
