import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree, Word } from "../language/index.ts";
import type { Grounding } from "./grounding.ts";

/** Whose a noun is: "Weber's yacht"; of "Weber's father's yacht" nobody's that has a name. */
export function nearestOwners(tree: Tree, noun: Word): readonly Word[] {
  return tree
    .children(noun, "nmod:poss")
    .filter((owner) => owner.index < noun.index && !tree.preposition(owner))
    .filter(
      (owner) =>
        tree.words.slice(owner.index + 1, noun.index).filter(({ tag }) => tag === "POS").length < 2,
    );
}

/** Those with a name whose a noun is. */
export const namedOwners = (tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] =>
  nearestOwners(tree, noun)
    .flatMap((owner) => grounding.entitiesAt(tree, owner))
    .filter(({ isNamed }) => isNamed);
