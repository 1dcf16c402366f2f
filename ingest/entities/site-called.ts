import { at, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** Nouns for what goes by a name of its own and is spoken of by its kind: "the mine". Our own list. */
const SITES =
  /^(?:mine|plant|factory|mill|refinery|smelter|shipyard|yard|brewery|quarry|dam|reactor|hospital|school|prison|jail|camp|hotel|theatre|theater|stadium|airport|port|island|lake|ship|ferry|tanker|vessel)$/;

/** "Cerro Pardo, the largest copper mine": the only one that the article has called so is "the mine". */
export function siteCalled(
  mention: FoundMention,
  noun: string,
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  if (!SITES.test(noun)) return undefined;
  const called = named.filter(
    ({ type, mentions }) =>
      /^(?:Location|Organization|Work)$/.test(type) &&
      mentions.some(
        (other) =>
          other.form === "name" &&
          other.start < mention.start &&
          isCalled(at(trees, other.sentence), other, noun),
      ),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** Whether the noun stands behind the name, in it at its end, or beside it. */
function isCalled(tree: Tree, { last, head }: FoundMention, noun: string): boolean {
  const name = tree.word(head);
  // "Nordvik Shipyard" is a yard too
  const isNoun = (word: Word | undefined) => word?.lemma.toLowerCase().endsWith(noun) ?? false;
  const behind = tree.head(name);
  const isBehind =
    behind !== undefined &&
    /^(?:compound|nmod:desc)$/.test(name.relation) &&
    behind.index > last &&
    behind.index <= last + 3 &&
    isNoun(behind);
  return isBehind || isNoun(tree.word(last)) || tree.children(name, "appos").some(isNoun);
}
