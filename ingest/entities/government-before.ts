import { at, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { descriptionNouns } from "./description-noun.ts";
import type { EntityDraft } from "./entity-draft.ts";

const GOVERNMENT = /^(?:government|regime|authority)$/;

/** "the government" after "the Dutch government", or in "In Ghana, the minister said the government", or of the only country named so far. */
export function governmentBefore(
  mention: FoundMention,
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  const isBare = !tree.child(head, "amod", "compound", "nmod:poss", "nmod");
  if (!/^(?:government|regime)$/.test(head.lemma) || !isBare) return undefined;
  const countries = named.filter(({ mentions }) => mentions.some(({ country }) => country));
  const governed = countries.filter(({ mentions }) =>
    descriptionNouns(
      mentions.filter(({ start }) => start < mention.start),
      trees,
    ).some((noun) => GOVERNMENT.test(noun)),
  );
  const opened = countries.filter(({ mentions }) =>
    mentions.some((other) => other.sentence === mention.sentence && isOpening(tree, other)),
  );
  const before = countries.filter(({ mentions }) =>
    mentions.some(({ start }) => start < mention.start),
  );
  const [only, ...others] = [opened, governed, before].find(({ length }) => length > 0) ?? [];
  return others.length === 0 ? only : undefined;
}

/** "In Ghana, …". */
function isOpening(tree: Tree, { first, head }: FoundMention): boolean {
  const word = tree.word(head);
  return first === 1 && /^In$/.test(tree.words[0]?.form ?? "") && word.relation.startsWith("obl");
}
