import type { RelationTypeName } from "../../../model/index.ts";
import { gather } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { surfaceSubjects } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";

/** States that an adjective or participle tells of two, with the preposition before the second. Our own list. */
const STATES: Readonly<Record<string, readonly [RelationTypeName, RegExp]>> = {
  married: ["SPOUSE_OF", /^to$/],
  engaged: ["SPOUSE_OF", /^to$/],
  related: ["RELATIVE_OF", /^to$/],
  allied: ["ALLIED_WITH", /^(?:with|to)$/],
  affiliated: ["MEMBER_OF", /^(?:with|to)$/],
  close: ["ALLIED_WITH", /^to$/],
  opposed: ["OPPOSED", /^to$/],
  hostile: ["OPPOSED", /^to$/],
  critical: ["CRITICIZED", /^of$/],
  dismissive: ["CRITICIZED", /^of$/],
  scathing: ["CRITICIZED", /^(?:about|of)$/],
  supportive: ["SUPPORTED", /^of$/],
  loyal: ["SUPPORTED", /^to$/],
  sympathetic: ["SUPPORTED", /^to$/],
  employed: ["WORKS_FOR", /^(?:by|at|with)$/],
  headquartered: ["LOCATED_IN", /^(?:in|at)$/],
  based: ["LOCATED_IN", /^(?:in|at)$/],
  located: ["LOCATED_IN", /^(?:in|at|near)$/],
  born: ["BORN_IN", /^(?:in|at|near)$/],
};

/** "who is married to Carter", "the company is based in Lyon": a state, after a form of "be". */
export const state: ClaimRule = {
  name: "state",
  read(tree, { grounding }) {
    return gather(tree.words, (word) => {
      const isState = word.tag === "VBN" || tree.child(word, "cop", "aux:pass");
      const row = isState ? STATES[word.form.toLowerCase()] : undefined;
      if (!row) return [];
      const [type, preposition] = row;
      const subjects = surfaceSubjects(tree, word).flatMap((head) =>
        grounding.entitiesOf(tree, head, word),
      );
      return tree
        .children(word, "obl", "nmod")
        .filter((head) => preposition.test(tree.preposition(head) ?? ""))
        .flatMap((head) => grounding.entitiesOf(tree, head))
        .flatMap((object) =>
          draftsBetween(subjects, [object], {
            tree,
            predicate: word,
            type,
            words: word.form.toLowerCase(),
            reliability: 0.85,
          }),
        );
    });
  },
};
