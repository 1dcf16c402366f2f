import type { EntityType, Mention } from "../../model/index.ts";
import type { Tree, Word } from "../language/index.ts";

/** A mention with its place in the trees; which entity it refers to is not said yet. */
export interface FoundMention extends Mention {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Indexes of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** Index of the word that governs the others. */
  readonly head: number;
  readonly type: EntityType;
  /** Its words without title and nickname, as written: "William Barr". */
  readonly name: string;
  /** The nickname in its middle: "El Chapo". */
  readonly nickname?: string;
  /** The words in front of it that say what it is: "retired general". */
  readonly title?: string;
  readonly gender?: "female" | "male";
  readonly isPlural?: true;
  /** The country that a name or demonym stands for. */
  readonly country?: string;
  /** "Mexican": an adjective, which names the country without being about it. */
  readonly isDemonym?: true;
  /** "the source": has been spoken of before. */
  readonly isDefinite?: true;
  /** "Boeing workers": starts with a name, whose capital stays. */
  readonly startsWithName?: true;
  /** "an inquiry that Lopez leads": a clause or a phrase behind it tells it from others. */
  readonly isTold?: true;
  /** "the city": is nothing of its own where nobody has named it. */
  readonly isPlace?: true;
}

/** Where a mention of one word stands. */
export function wordSpan(tree: Tree, { index, start, end }: Word) {
  return { sentence: tree.index, first: index, last: index, head: index, start, end };
}
