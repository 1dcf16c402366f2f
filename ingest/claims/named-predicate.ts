import type { EntityDraft } from "../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../language/index.ts";
import type { Grounding } from "./grounding.ts";

/** "Kestrel's biggest customer is the cruise line Aurora", "His lawyer is Ana Lopez": the name that is said of a noun. */
export function namedPredicate(
  tree: Tree,
  noun: Word,
  grounding: Grounding,
): readonly EntityDraft[] {
  const head = has(noun, "nsubj") ? tree.head(noun) : undefined;
  if (!head || !tree.child(head, "cop") || tree.preposition(head) !== undefined) return [];
  if (tree.children(head, "advmod").some(({ form }) => /^(?:not|n't|no)$/i.test(form))) return [];
  const own = grounding.namedAt(tree, head);
  const beside = tree
    .children(head, "appos", "flat")
    .flatMap((word) => grounding.namedAt(tree, word));
  return own.length > 0 ? own : beside;
}
