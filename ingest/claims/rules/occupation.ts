import { has, type Tree, type Word } from "../../language/index.ts";
import { roleOf } from "../../mentions/role-nouns.ts";
import { type ClaimRule, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";

/** Endings of what people do: "planner", "restorer", "archaeologist". */
const AGENT = /^[a-z-]{3,}(?:er|or|ist|keeper|man|woman)$/;
/** People who have to do with a body, and do not work for it. Our own list. */
const OUTSIDERS =
  /^(?:user|reader|subscriber|listener|viewer|follower|survivor|visitor|buyer|bidder|seller|suitor|creditor|debtor|lender|backer|tenant|prisoner|neighbou?r|father|mother|brother|sister|daughter|leaver|loser|winner|founder|tormentor|benefactor|donor|investor|number|member|customer|defender|attacker|killer|murderer|hacker|whistleblower|patient|passenger|settler|villager|teenager|youngster|monster|figure|successor|predecessor|competitor|woman|man|sinner|prosecutor|accuser|admirer)$/;

/** "the council's chief planner, Ole Brandt": what somebody does at a body, where no list has the trade. */
export const occupation: ClaimRule = {
  name: "occupation",
  read(tree, { grounding }) {
    return tree.words
      .filter(
        (noun) =>
          noun.tag === "NN" &&
          noun.kind === "person" &&
          AGENT.test(noun.lemma) &&
          !OUTSIDERS.test(noun.lemma) &&
          roleOf(noun.lemma) === undefined,
      )
      .flatMap((noun) =>
        draftsBetween(peopleOf(tree, noun, grounding), bodiesOf(tree, noun, grounding), {
          tree,
          predicate: noun,
          type: "WORKS_FOR",
          words: noun.lemma,
          stance: STATED,
          reliability: 0.8,
        }),
      );
  },
};

function peopleOf(tree: Tree, noun: Word, grounding: Grounding) {
  const head = has(noun, "appos") ? tree.head(noun) : undefined;
  return [...tree.children(noun, "appos"), ...(head ? [head] : [])]
    .flatMap((word) => grounding.namedAt(tree, word))
    .filter(({ type }) => type === "Person");
}

/** Whose it is: "the council's planner", "a planner at the council". */
function bodiesOf(tree: Tree, noun: Word, grounding: Grounding) {
  return tree
    .children(noun, "nmod:poss", "nmod")
    .filter((word) => has(word, "nmod:poss") || /^(?:at|for)$/.test(tree.preposition(word) ?? ""))
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter(({ type, isNamed }) => isNamed && type === "Organization");
}
