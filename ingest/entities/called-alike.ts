import { at, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import type { EntityDraft } from "./entity-draft.ts";
import { isVacated } from "./is-vacated.ts";

/** How many sentences into the article an office may stand before its holder is named. */
const REACH = 2;

/** Offices that one holds at a time. */
const OFFICE = /^(?:president|premier|chancellor|king|queen|pope|governor|mayor)$/;

/** "the former governor", after "Musa Danladi, a former governor of Zamfara": all that it says has been said of somebody. */
export function describedAlike(
  mention: FoundMention,
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const noun = bareNoun(mention, trees);
  if (!noun) return undefined;
  return only(
    named.filter(({ type, mentions }) =>
      mentions.some((other) => {
        if (type !== mention.type || other.start >= mention.start) return false;
        if (other.form !== "description") return false;
        const said = at(trees, other.sentence);
        const head = said.word(other.head);
        const words = said.subtree(head).map(({ form }) => form.toLowerCase());
        return (
          head.lemma === noun.head.lemma &&
          noun.modifiers.every(({ form }) => words.includes(form.toLowerCase()))
        );
      }),
    ),
  );
}

/** "the prime minister", after "Prime Minister Elitsa Vasileva": the only one of that title, which nobody had before. */
export function titledAlike(
  mention: FoundMention,
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const noun = bareNoun(mention, trees);
  if (!noun) return undefined;
  const office = [...noun.modifiers, noun.head].map(({ form }) => form.toLowerCase()).join(" ");
  return only(
    named.filter((draft) => {
      const { type, gender, mentions } = draft;
      return mentions.some(
        ({ form, title, start, sentence }) =>
          type === mention.type &&
          !(gender && mention.gender && gender !== mention.gender) &&
          form === "name" &&
          start < mention.start &&
          title?.toLowerCase() === office &&
          !isVacated(draft, office, trees.slice(sentence, mention.sentence), named),
      );
    }),
  );
}

/** "Guinea-Bissau's president", before "President Abel Nhaga" is named: the only one of that title. */
export function titledLater(
  named: readonly EntityDraft[],
  noun: string,
  mention: FoundMention,
): EntityDraft | undefined {
  if (!OFFICE.test(noun) || mention.sentence > REACH) return undefined;
  const titled = named.filter(({ mentions }) =>
    // "Vice President Kral" is not "the president"
    mentions.some(({ title }) => title?.toLowerCase() === noun),
  );
  return only(titled);
}

/** A noun with nothing but adjectives and nouns in front to tell it from others: not "the governor of Zamfara". */
function bareNoun(
  { sentence, head: index }: FoundMention,
  trees: readonly Tree[],
): { readonly head: Word; readonly modifiers: readonly Word[] } | undefined {
  const tree = at(trees, sentence);
  const head = tree.word(index);
  const modifiers = modifiersOf(tree, head);
  return modifiers.every(({ relation }) => /^(?:amod|compound)$/.test(relation))
    ? { head, modifiers }
    : undefined;
}

/** What tells it from others of its noun; a clause past a comma only adds to it: "the company, which is based in Oslo". */
export const modifiersOf = (tree: Tree, noun: Word): readonly Word[] =>
  tree
    .children(noun, "amod", "compound", "nmod", "nmod:poss", "acl", "acl:relcl", "nummod")
    .filter(
      ({ relation, index }) =>
        !relation.startsWith("acl") ||
        index < noun.index ||
        tree.words[noun.index + 1]?.form !== ",",
    );

export const only = (drafts: readonly EntityDraft[]): EntityDraft | undefined =>
  drafts.length === 1 ? drafts[0] : undefined;
