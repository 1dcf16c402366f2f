import type { RelationTypeName } from "../../../model/index.ts";
import type { EntityDraft } from "../../entities/entity-draft.ts";
import { gather, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { isVerb } from "../passive.ts";
import { surfaceSubjects } from "../subjects.ts";

/** What somebody is under, and what whoever it comes from does to them. Our own list. */
const UNDER: ReadonlyMap<string, RelationTypeName> = new Map(
  Object.entries<RelationTypeName>({
    sanction: "SANCTIONED",
    embargo: "SANCTIONED",
    investigation: "INVESTIGATED",
    scrutiny: "INVESTIGATED",
    indictment: "CHARGED",
    pressure: "URGED",
    fire: "CRITICIZED",
    criticism: "CRITICIZED",
    attack: "ATTACKED",
  }),
);

/** "is under U.S. sanctions", "faces pressure from the White House": what one is under comes from another. */
export const under: ClaimRule = {
  name: "under",
  read(tree, { grounding }) {
    return gather(tree.words, (noun) => {
      const type = noun.tag.startsWith("NN") ? UNDER.get(noun.lemma) : undefined;
      if (!type) return [];
      return draftsBetween(sourcesOf(tree, noun, grounding), sufferersOf(tree, noun, grounding), {
        tree,
        predicate: noun,
        type,
        words: `under ${noun.lemma}`,
        reliability: 0.8,
      });
    });
  },
};

/** Who is under it or faces it. */
function sufferersOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const isUnder = /^under$/.test(tree.preposition(noun) ?? "");
  const head = tree.head(noun);
  if (isUnder && tree.child(noun, "cop", "aux:pass")) {
    const subjects = surfaceSubjects(tree, noun);
    // "an officer who is under sanctions": a phrase of the noun to the parser
    const relative = /^W/.test(tree.child(noun, "nsubj")?.tag ?? "") && head ? [head] : [];
    return (subjects.length > 0 ? subjects : relative).flatMap((word) =>
      grounding.entitiesOf(tree, word, noun),
    );
  }
  const isFaced =
    head && isVerb(head) && noun.relation === "obj" && /^(?:face|draw)$/.test(head.lemma);
  const isCome =
    head && isVerb(head) && isUnder && /^(?:come|remain|be|place|put|fall)$/.test(head.lemma);
  return isFaced || isCome
    ? surfaceSubjects(tree, head).flatMap((word) => grounding.entitiesOf(tree, word, head))
    : [];
}

/** "U.S. sanctions", "pressure from the White House", "investigation by the FBI" */
function sourcesOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const named = tree.children(noun, "compound", "amod", "nmod:poss").flatMap((word) => {
    const mention = grounding.mentionAt(tree, word);
    const source = mention?.form === "name" ? grounding.modifierOf(tree, word) : undefined;
    return source && /Location|Organization/.test(source.type) ? [source] : [];
  });
  const after = tree
    .children(noun, "nmod", "obl")
    .filter((word) => /^(?:from|by)$/.test(tree.preposition(word) ?? ""))
    .flatMap((word) => grounding.entitiesOf(tree, word));
  return [...named, ...after];
}
