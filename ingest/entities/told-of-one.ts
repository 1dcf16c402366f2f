import { at, type Tree } from "../language/index.ts";
import { countryOf } from "../mentions/countries.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import { modifiersOf, only } from "./called-alike.ts";
import type { EntityDraft } from "./entity-draft.ts";

/**
 * "Prosecutors say the former commander, 54, sold files", "The Polish chemist told": how old somebody is and where from, is told of the
 * only one who has just been named.
 */
export function toldOfOne(
  mention: FoundMention,
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const tree = at(trees, mention.sentence);
  const [comma, age, end] = tree.words.slice(mention.last + 1);
  const isAged = comma?.form === "," && /^[1-9]\d$/.test(age?.form ?? "") && end?.form === ",";
  // "The 34-year-old cutter"
  const isOfAge = /^the [1-9]\d-year-old\b/i.test(mention.name);
  if (!isAged && !isOfAge && !isOfCountry(mention, tree)) return undefined;
  const near = named.filter(
    ({ type, mentions, gender }) =>
      type === "Person" &&
      !(gender && mention.gender && gender !== mention.gender) &&
      mentions.some(
        ({ form, start, sentence }) =>
          form === "name" && start < mention.start && sentence >= mention.sentence - 1,
      ),
  );
  const told = only(near);
  return told && isFromElsewhere(told, mention, trees) ? undefined : told;
}

/** "Kofi Ansah, a former Ghana international. The Welshman": another. */
function isFromElsewhere(
  { mentions }: EntityDraft,
  { sentence, head, start }: FoundMention,
  trees: readonly Tree[],
): boolean {
  const tree = at(trees, sentence);
  const own = [tree.word(head), ...modifiersOf(tree, tree.word(head))].flatMap(
    ({ form }) => countryOf(form)?.name ?? [],
  );
  const others = mentions
    .filter((other) => other.form === "description" && other.start < start)
    .flatMap((other) => at(trees, other.sentence).words.slice(other.first, other.last + 1))
    .flatMap(({ form }) => countryOf(form)?.name ?? []);
  return own.length > 0 && others.length > 0 && others.every((country) => !own.includes(country));
}

/** "the Ethiopian", "the Polish chemist", and not "the Polish minister", of whom there is one. */
function isOfCountry({ head, name }: FoundMention, tree: Tree): boolean {
  const noun = tree.word(head);
  if (!/^the /i.test(name)) return false;
  if (countryOf(noun.form)?.isDemonym) return true;
  const modifiers = modifiersOf(tree, noun);
  return (
    /^(?:CITIZEN_OF|WORKS_FOR)$/.test(roleOf(noun.lemma)?.type ?? "") &&
    modifiers.length > 0 &&
    modifiers.every(({ form }) => countryOf(form)?.isDemonym)
  );
}
