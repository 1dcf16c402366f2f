import type { RelationTypeName } from "../../../model/index.ts";
import { gather, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import { obliquesOfNoun } from "../match-frame.ts";

/** What people of a firm are to its client, and so the firm. Our own list. */
const TIES: ReadonlyMap<string, RelationTypeName> = new Map(
  Object.entries<RelationTypeName>({
    adviser: "ADVISES",
    advisor: "ADVISES",
    banker: "ADVISES",
    auditor: "ADVISES",
    consultant: "ADVISES",
    lawyer: "REPRESENTS",
    attorney: "REPRESENTS",
    solicitor: "REPRESENTS",
    counsel: "REPRESENTS",
  }),
);

/** "Kessler's advisers at Rothschild": the firm does for the client what its people do. */
export const advisers: ClaimRule = {
  name: "advisers",
  read(tree, { grounding }) {
    return gather(tree.words, (noun) => {
      const type = noun.tag.startsWith("NN") ? TIES.get(noun.lemma) : undefined;
      if (!type) return [];
      const firms = firmsOf(tree, noun)
        .flatMap((word) => grounding.entitiesOf(tree, word))
        .filter(({ isNamed, type: kind }) => isNamed && kind === "Organization");
      const clients = tree
        .children(noun, "nmod:poss")
        .flatMap((word) => grounding.entitiesAt(tree, word));
      return draftsBetween(firms, clients, {
        tree,
        predicate: noun,
        type,
        words: `${noun.lemma} at`,
        stance: STATED,
        reliability: 0.82,
      });
    });
  },
};

const firmsOf = (tree: Tree, noun: Word): readonly Word[] =>
  [...obliquesOfNoun(tree, noun), ...phraseRightAfter(tree, noun)]
    .filter(({ preposition }) => /^(?:at|from|with)$/.test(preposition))
    .map(({ word }) => word);

/** The phrase that starts right after a noun, whatever the parser hangs it on. */
function phraseRightAfter(tree: Tree, noun: Word) {
  const marker = tree.words[noun.index + 1];
  const word = marker?.relation === "case" ? tree.head(marker) : undefined;
  return word && marker ? [{ preposition: marker.form.toLowerCase(), word }] : [];
}
