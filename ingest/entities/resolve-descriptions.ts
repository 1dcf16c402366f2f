import { at, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { typeByHead } from "../mentions/name-words.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import { antecedentOf, type Candidate } from "./antecedent.ts";
import { isCalledSo, tellsNoMore } from "./called-so.ts";
import { isCompanyKind } from "./companies.ts";
import { areOfOneVerb } from "./controller.ts";
import type { Decide } from "./decide-antecedent.ts";
import { describedAs } from "./described-as.ts";
import { descriptionNoun } from "./description-noun.ts";
import { addMention, type EntityDraft, newDraft } from "./entity-draft.ts";
import { findPair, isOfTwo } from "./find-pair.ts";
import { governmentBefore } from "./government-before.ts";
import { isVacated } from "./is-vacated.ts";
import { knownFor } from "./known-for.ts";
import { lastDescribed } from "./last-described.ts";
import { namedBeside } from "./named-beside.ts";
import type { Quotes } from "./quotes.ts";

/**
 * Decides whom descriptions refer to: a government to its country, "the minister Ebrard" to Ebrard, "the source" to the one
 * spoken of before; others are new, without a name.
 */
export function resolveDescriptions(
  descriptions: readonly FoundMention[],
  trees: readonly Tree[],
  names: ReadonlyMap<FoundMention, EntityDraft>,
  quotes: Quotes,
  decide: Decide,
): Map<FoundMention, readonly EntityDraft[]> {
  const referents = new Map<FoundMention, readonly EntityDraft[]>();
  const described: EntityDraft[] = [];
  const named = [...new Set(names.values())];
  const definite = (mention: FoundMention) => {
    // "a young company" in a quote is not what "the company" goes back to outside
    const isQuoted = ({ mentions: [first] }: EntityDraft) =>
      first !== undefined && quotes.at(first.sentence, first.head) !== undefined;
    const spoken = quotes.at(mention.sentence, mention.head) !== undefined;
    const open = spoken ? described : described.filter((draft) => !isQuoted(draft));
    if (mention.isPlural || isOfNamed(mention, trees)) return one(sameNoun(mention, trees, open));
    const candidates = candidatesOf(mention, trees, open, named);
    const place = antecedentOf(mention, [], trees);
    const decision = decide({ kind: "the", pronoun: place, candidates, quotes });
    return decision?.isSure ? decision.candidate.drafts : one(sameNoun(mention, trees, open));
  };
  for (const mention of descriptions) {
    const pair = findPair(mention, trees, names);
    const known =
      pair ??
      one(countryDraft(mention, named)) ??
      one(namedBeside(mention, trees, names)) ??
      one(sameWords(mention, described)) ??
      (mention.isDefinite
        ? (one(governmentBefore(mention, trees, named)) ??
          one(lastDescribed(mention, trees, described, named)) ??
          inOffice(
            mention,
            one(describedAs(mention, trees, named)) ??
              one(knownFor(mention, trees, named)) ??
              definite(mention),
            trees,
            named,
          ))
        : undefined);
    if (!known && (mention.isPlace || isOfTwo(mention, trees))) continue;
    if (known) {
      nameAtLast(mention, known, trees, described, referents);
      referents.set(mention, known);
      for (const draft of known) addMention(draft, mention);
      continue;
    }
    const draft = mention.country
      ? { ...newDraft(mention, true), type: "Location" as const }
      : newDraft(mention, false);
    if (mention.country) named.push(draft);
    else described.push(draft);
    addMention(draft, mention);
    referents.set(mention, [draft]);
  }
  return referents;
}

/** "the president", where the one that it would be has been said to have left: nobody that is known. */
function inOffice(
  mention: FoundMention,
  drafts: readonly EntityDraft[] | undefined,
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): readonly EntityDraft[] | undefined {
  const [holder] = drafts ?? [];
  const noun = descriptionNoun(mention, trees);
  const isOffice = /^(?:HEADS|HOLDS_POSITION_IN)$/.test(roleOf(noun)?.type ?? "");
  const [first] = holder?.mentions ?? [];
  const isPerson = holder?.isNamed && holder.type === "Person" && first !== undefined;
  if (!isOffice || !isPerson || first.sentence >= mention.sentence) return drafts;
  const since = trees.slice(first.sentence, mention.sentence);
  const office = mention.name.toLowerCase().replace(/^(?:the|this|that) /, "");
  return isVacated(holder, office, since, named) ? undefined : drafts;
}

/** "the school of Dr. William Glennie": another than the one before. */
function isOfNamed({ sentence, head }: FoundMention, trees: readonly Tree[]): boolean {
  const tree = at(trees, sentence);
  return tree
    .children(tree.word(head), "nmod")
    .some((word) => tree.preposition(word) === "of" && word.name.endsWith("PER"));
}

/** "arrested an official … The official, Radim Kolacek, was held": the one described before has been him all along. */
function nameAtLast(
  mention: FoundMention,
  [draft, ...others]: readonly EntityDraft[],
  trees: readonly Tree[],
  described: EntityDraft[],
  referents: Map<FoundMention, readonly EntityDraft[]>,
): void {
  const isThe = /^the /i.test(mention.name);
  if (!draft?.isNamed || others.length > 0 || !isThe || mention.type !== "Person") return;
  // only where he had not been named yet
  if (draft.mentions.some(({ start }) => start < mention.start)) return;
  const before = sameNoun(mention, trees, described) ?? onlyOwned(mention, trees, described);
  // "A minister was jailed. The minister of justice, Ana Lopez": another
  if (!before?.mentions.some((other) => tellsNoMore(mention, other, trees))) return;
  described.splice(described.indexOf(before), 1);
  for (const earlier of before.mentions) {
    referents.set(earlier, [draft]);
    addMention(draft, earlier);
  }
}

/** "met him through his then agent … The agent, Marco Bellandi": the only one of that noun. */
function onlyOwned(
  mention: FoundMention,
  trees: readonly Tree[],
  described: readonly EntityDraft[],
): EntityDraft | undefined {
  const noun = descriptionNoun(mention, trees);
  const [only, ...others] = described.filter(
    ({ type, mentions }) =>
      type === mention.type &&
      mentions.some(
        (other) =>
          !other.isPlural &&
          descriptionNoun(other, trees) === noun &&
          // "the minister … the justice minister, Ana Lopez": another
          tellsNoMore(mention, other, trees),
      ),
  );
  return others.length === 0 ? only : undefined;
}

/** "a high-level cartel leader", twice in the same three words or more: one person. */
function sameWords(
  mention: FoundMention,
  described: readonly EntityDraft[],
): EntityDraft | undefined {
  const words = mention.name.toLowerCase();
  if (words.split(" ").length < 3) return undefined;
  return described.find((draft) =>
    draft.mentions.some(({ form, name }) => form === "description" && name.toLowerCase() === words),
  );
}

const one = (draft: EntityDraft | undefined) => draft && [draft];

function countryDraft(
  mention: FoundMention,
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  return named.find((draft) => mention.country !== undefined && draft.name === mention.country);
}

/** "the sources", "his father": the last one described with the same noun, as the same person's, and with no less. */
function sameNoun(
  mention: FoundMention,
  trees: readonly Tree[],
  described: readonly EntityDraft[],
): EntityDraft | undefined {
  return described.findLast(
    (draft) =>
      draft.type === mention.type &&
      !isOfPlace(draft, trees) &&
      draft.mentions.some((other) => isCalledSo(mention, other, trees)),
  );
}

/** "the Milan company", said of a firm that has a name: nobody whom "the company" goes back to. */
function isOfPlace({ mentions: [first, ...more], type }: EntityDraft, trees: readonly Tree[]) {
  if (!first || more.length > 0 || type !== "Organization" || !first.isDefinite) return false;
  const tree = at(trees, first.sentence);
  return tree
    .children(tree.word(first.head), "compound", "amod")
    .some(({ name }) => name.endsWith("LOC") || name.endsWith("MISC"));
}

/** "the minister", "the company": those named or described before that it may be. */
function candidatesOf(
  mention: FoundMention,
  trees: readonly Tree[],
  described: readonly EntityDraft[],
  named: readonly EntityDraft[],
): Candidate[] {
  const tree = at(trees, mention.sentence);
  const isTown = /^(?:city|town|village|country)$/.test(descriptionNoun(mention, trees));
  const rank = rankOf(mention, trees);
  const isPossible = ({ type, gender, name, mentions }: EntityDraft) =>
    type === mention.type &&
    (rank === undefined ||
      [name, ...mentions.map((other) => other.name)].some((called) =>
        called.toLowerCase().includes(rank),
      )) &&
    !(isTown && isFacility(name)) &&
    !(gender && mention.gender && gender !== mention.gender);
  const isDescribed = ({ mentions }: EntityDraft) =>
    mentions.some((other) => isCalledSo(mention, other, trees));
  const isOfCompany = isCompanyKind(descriptionNoun(mention, trees));
  const drafts = [...named, ...described.filter(isDescribed)].filter(isPossible);
  return drafts.flatMap((draft) => {
    const places = draft.mentions
      .filter(
        (other) =>
          !other.isDemonym &&
          (other.sentence < mention.sentence ||
            (other.sentence === mention.sentence && other.last < mention.first)),
      )
      .sort((a, b) => a.start - b.start)
      .map((other) => antecedentOf(other, [draft], trees));
    // "Karen testified against her sister"
    const isOther = places.some(
      (place) => place.tree === tree && areOfOneVerb(tree, place.word, tree.word(mention.head)),
    );
    // "the Kisii chief": the Kisii are no company
    const isModifier = places.every((place) =>
      /^(?:compound|amod|nmod:desc)/.test(place.word.relation),
    );
    return places.length > 0 && !isOther && !(isOfCompany && isModifier)
      ? { drafts: [draft], places, isNoun: false }
      : [];
  });
}

/** "central" of "the central bank": which of its kind it is, and no other of them can be. */
function rankOf({ sentence, head }: FoundMention, trees: readonly Tree[]): string | undefined {
  const tree = at(trees, sentence);
  return tree
    .children(tree.word(head), "amod")
    .map(({ form }) => form.toLowerCase())
    .find((form) =>
      /^(?:central|supreme|constitutional|federal|high|appellate|lower|upper|electoral|military|rival)$/.test(
        form,
      ),
    );
}

/** "City Hall", "Steel Street": no city. */
const isFacility = (name: string): boolean => {
  const last = name.split(" ").at(-1) ?? "";
  return (
    name.includes(" ") && last !== "City" && (last === "Hall" || typeByHead(last) !== undefined)
  );
};
