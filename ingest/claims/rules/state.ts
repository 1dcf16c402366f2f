import type { RelationTypeName } from "../../../model/index.ts";
import { gather, has } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import { isNegatedAt } from "../own-marks.ts";
import { surfaceSubjects } from "../subjects.ts";

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
  expected: ["TRAVELED_TO", /^(?:in|at)$/],
  based: ["LOCATED_IN", /^(?:in|at)$/],
  located: ["LOCATED_IN", /^(?:in|at|near)$/],
  registered: ["LOCATED_IN", /^in$/],
  incorporated: ["LOCATED_IN", /^in$/],
  domiciled: ["LOCATED_IN", /^in$/],
  stationed: ["LOCATED_IN", /^(?:in|at|near)$/],
  imprisoned: ["LOCATED_IN", /^(?:in|at)$/],
  exiled: ["LIVES_IN", /^in$/],
  raised: ["LIVES_IN", /^in$/],
  divorced: ["SPOUSE_OF", /^from$/],
  separated: ["SPOUSE_OF", /^from$/],
  descended: ["RELATIVE_OF", /^from$/],
  friendly: ["RELATIVE_OF", /^with$/],
  sceptical: ["CRITICIZED", /^of$/],
  skeptical: ["CRITICIZED", /^of$/],
  furious: ["CRITICIZED", /^(?:with|at)$/],
  angry: ["CRITICIZED", /^(?:with|at)$/],
  grateful: ["SUPPORTED", /^to$/],
  answerable: ["REPORTS_TO", /^to$/],
  accountable: ["REPORTS_TO", /^to$/],
  born: ["BORN_IN", /^(?:in|at|near)$/],
  due: ["TRAVELED_TO", /^(?:in|at)$/],
};

/** "was born to Ana Lopez", "is registered to Orlin Group": those of whom it is told are the object. */
const INVERSE: typeof STATES = { born: ["PARENT_OF", /^to$/], registered: ["OWNS", /^to$/] };

/** "who is married to Carter", "the company is based in Lyon": a state, after a form of "be". */
export const state: ClaimRule = {
  name: "state",
  read(tree, { grounding }) {
    return gather(tree.words, (word) => {
      // "Teale, now married to Lottie Marchetti"
      const isBeside = /^(?:JJ|VBD)$/.test(word.tag) && has(word, "acl");
      if (word.tag !== "VBN" && !isBeside && !tree.child(word, "cop", "aux:pass")) return [];
      const form = word.form.toLowerCase();
      const rows = [STATES, INVERSE].filter((table) => Object.hasOwn(table, form));
      if (rows.length === 0) return [];
      const subjects = surfaceSubjects(tree, word).flatMap((head) =>
        grounding.entitiesOf(tree, head, word),
      );
      return rows.flatMap((table) => {
        const [type, preposition] = table[form] ?? [];
        if (!type || !preposition) return [];
        const others = tree
          .children(word, "obl", "nmod")
          .filter((head) => preposition.test(tree.preposition(head) ?? ""))
          .flatMap((head) => grounding.entitiesOf(tree, head));
        const [from, to] = table === INVERSE ? [others, subjects] : [subjects, others];
        return draftsBetween(from, to, {
          tree,
          predicate: word,
          type,
          words: form,
          // "is due in Niamey on Thursday", but "was not due in Kyiv"
          ...(/^(?:due|expected)$/.test(form) &&
            !isNegatedAt(tree, word) && {
              stance: { modality: "planned", status: "planned" } as const,
            }),
          reliability: 0.85,
        });
      });
    });
  },
};
