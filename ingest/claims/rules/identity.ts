import type { EntityDraft } from "../../entities/entity-draft.ts";
import type { Tree, Word } from "../../language/index.ts";
import type { ClaimDraft, ClaimRule, Reading } from "../claim-draft.ts";
import { stanceOf } from "../stance.ts";
import { surfaceSubjects } from "../subjects.ts";

/** "“El Padrino” was Cienfuegos": one is said to be the other. Alleged, it is ALLEGED_AS, with the alias as object. */
export const identity: ClaimRule = {
  name: "identity",
  read(tree, reading) {
    return tree.words
      .filter((word) => tree.child(word, "cop") !== undefined)
      .flatMap((predicate) => {
        const mention = reading.grounding.mentionAt(tree, predicate);
        if (mention?.form !== "name" || mention.isDemonym) return [];
        // "was a Brahmin": one of many
        if (tree.children(predicate, "det").some(({ form }) => /^an?$/i.test(form))) return [];
        const [right] = reading.grounding.entitiesAt(tree, predicate);
        const left = leftSide(tree, predicate, reading);
        if (!left || !right || left === right || left.type !== right.type || !left.isNamed)
          return [];
        // "India is not Yugoslavia", "Laura and I are Methodists"
        const isPlural = /S$/.test(predicate.tag) && !right.name.includes(" ");
        if (left.type === "Location" || isPlural) return [];
        const isAlleged = stanceOf(tree, predicate, reading.grounding)?.status === "alleged";
        const [subject, object] =
          isAlias(right, reading) || !isAlias(left, reading) ? [left, right] : [right, left];
        const draft: ClaimDraft = {
          tree,
          predicate,
          subject,
          type: isAlleged ? "ALLEGED_AS" : "SAME_AS",
          words: "be",
          object,
          reliability: 0.82,
        };
        return [draft];
      });
  },
};

/** The subject; where the parser has lost it, the last name before "was" in the same clause. */
function leftSide(tree: Tree, predicate: Word, { grounding }: Reading): EntityDraft | undefined {
  const [subject] = surfaceSubjects(tree, predicate);
  if (subject) return grounding.entitiesAt(tree, subject)[0];
  const verb = tree.child(predicate, "cop");
  const start = tree.child(predicate, "mark")?.index ?? 0;
  const before = tree.words.slice(start, verb?.index ?? 0).reverse();
  const name = before.find((word) => grounding.mentionAt(tree, word)?.form === "name");
  return name && grounding.entitiesAt(tree, name)[0];
}

/** An alias is set in quotation marks wherever it stands. */
function isAlias(draft: EntityDraft, { text }: Reading): boolean {
  const names = draft.mentions.filter(({ form }) => form === "name");
  return names.every(
    ({ start, end }) => /["“‘']/.test(text.charAt(start - 1)) && /["”’']/.test(text.charAt(end)),
  );
}
