import type { RelationTypeName } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree, Word } from "../language/index.ts";
import type { Grounding } from "./grounding.ts";

/** Relation types whose object may be a substance that has no name of its own: "smuggling fentanyl". */
const TYPES: ReadonlySet<RelationTypeName> = new Set<RelationTypeName>([
  "SMUGGLED",
  "TRAFFICKED",
  "SEIZED",
]);
/** Words for substances in general, which name none. */
const GENERIC = new Set(
  "drug narcotic substance material contraband chemical product good cargo goods liquid gas amount ton tonne kilo kilogram pound gram batch load".split(
    " ",
  ),
);

/** The substances that a noun phrase names, as entities: "large amounts of the synthetic opioid fentanyl". */
export function substancesOf(
  tree: Tree,
  word: Word,
  type: RelationTypeName,
  grounding: Grounding,
): readonly EntityDraft[] {
  if (!TYPES.has(type)) return [];
  const inner = tree.children(word, "nmod").filter((child) => tree.preposition(child) === "of");
  return [...tree.coordinated(word), ...inner]
    .filter(
      ({ kind, tag, lemma }) =>
        kind === "substance" && /^NNS?$/.test(tag) && !GENERIC.has(lemma.toLowerCase()),
    )
    .map((noun) => grounding.substance(tree, noun));
}
