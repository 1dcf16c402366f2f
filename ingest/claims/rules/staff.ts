import { gather, type Tree, type Word } from "../../language/index.ts";
import { roleOf } from "../../mentions/role-nouns.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { namedOwners } from "../nearest-owners.ts";
import { statusOfRole } from "../own-marks.ts";
import { holdersOf } from "../role-holders.ts";

/** Those who work for somebody, by what they go by together. Our own list. */
const STAFF =
  /^(?:office|team|campaign|staff|cabinet|administration|chambers|studio|workshop|practice|lab|laboratory|household)$/;

/** Ties by which one works for somebody, and is no critic or rival of theirs. */
const WORK = /^(?:HEADS|HOLDS_POSITION_IN|WORKS_FOR|ADVISES|SPOKESPERSON_FOR)$/;

/** "works in Benavente's press office", "the treasurer of Quispe's campaign": whose office it is, is whom one works for. */
export const staff: ClaimRule = {
  name: "staff",
  read(tree, { grounding }) {
    return gather(tree.words, (noun) => workers(tree, noun, grounding));
  },
};

function workers(tree: Tree, noun: Word, grounding: Grounding): readonly ClaimDraft[] {
  if (!STAFF.test(noun.lemma)) return [];
  const owners = namedOwners(tree, noun, grounding).filter(({ type }) => type === "Person");
  const above = owners.length > 0 ? tree.head(noun) : undefined;
  if (!above || !/^(?:in|at|on|for|of)$/.test(tree.preposition(noun) ?? "")) return [];
  const role = /^NN$/.test(above.tag) ? roleOf(above.lemma) : undefined;
  const isRole =
    role !== undefined && WORK.test(role.type) && statusOfRole(tree, above) === "asserted";
  const holders = isRole
    ? holdersOf(tree, above, grounding)
    : above.lemma === "work"
      ? clauseOf(tree, above).agents.flatMap((word) => grounding.entitiesOf(tree, word, above))
      : [];
  return draftsBetween(
    holders.filter(({ type, isNamed }) => type === "Person" && isNamed),
    owners,
    {
      tree,
      predicate: above,
      type: "WORKS_FOR",
      words: `${above.lemma} ${tree.preposition(noun)} ${noun.lemma} of`,
      reliability: 0.82,
      ...(isRole && { stance: STATED }),
    },
  );
}
