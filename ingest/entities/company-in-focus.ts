import { at, has, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { only } from "./called-alike.ts";
import { isCompanyKind } from "./companies.ts";
import { descriptionNouns } from "./description-noun.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** Which of several companies near "the company" is: the one that its sentence names, or that the sentence before has introduced. */
export function companyInFocus(
  near: readonly EntityDraft[],
  mention: FoundMention,
  trees: readonly Tree[],
): EntityDraft | undefined {
  const tree = at(trees, mention.sentence);
  const here = only(near.filter((draft) => isPartyHere(draft, mention, tree)));
  if (here) return here;
  const isHere = near.some((draft) => isNamedIn(draft, mention.sentence));
  return isHere
    ? undefined
    : only(near.filter((draft) => isIntroduced(draft, mention.sentence - 1, trees)));
}

/** "…through Lumen Advisory, a consultancy. The firm belongs to": the sentence before was the first to tell of it. */
const isIntroduced = (
  { mentions }: EntityDraft,
  sentence: number,
  trees: readonly Tree[],
): boolean =>
  mentions.every((other) => other.sentence >= sentence) &&
  descriptionNouns(
    mentions.filter((other) => other.sentence === sentence),
    trees,
  ).some((noun) => noun === "consultancy" || (noun !== "group" && isCompanyKind(noun)));

const isNamedIn = ({ mentions }: EntityDraft, sentence: number): boolean =>
  mentions.some((other) => other.form === "name" && other.sentence === sentence);

/** "Tamworth, which holds 14% of Corella, sued the company": the only one that the sentence has named. */
const isPartyHere = ({ mentions }: EntityDraft, mention: FoundMention, tree: Tree): boolean =>
  mentions.some(
    ({ form, sentence, start, head }) =>
      form === "name" &&
      sentence === mention.sentence &&
      start < mention.start &&
      !/^(?:compound|amod|nmod:desc)/.test(tree.word(head).relation) &&
      !isSubjectAbove(tree, tree.word(head), tree.word(mention.head)),
  );

/** "Helvantis abandoned plans to buy the company": not the one that the clause around it is about. */
function isSubjectAbove(tree: Tree, name: Word, word: Word): boolean {
  const top = tree.climb(name, /^(?:appos|flat|compound|conj)/);
  if (!has(top, "nsubj")) return false;
  for (let up = tree.head(word); up; up = tree.head(up)) if (up.index === top.head) return true;
  return false;
}
