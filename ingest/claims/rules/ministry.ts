import type { EntityDraft } from "../../entities/entity-draft.ts";
import { normalName } from "../../mentions/normal-name.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { holdersOf, roleNouns, roleWords } from "../role-holders.ts";
import { othersOf } from "../role-others.ts";

/** "deputy health minister": heads no ministry. */
const BELOW = /\b(?:deputy|vice|junior|assistant|associate|under|shadow)\b/;
const WHEN = /^(?:(?:former|ex-?|then-?|acting|interim|new|outgoing|current)\s*)+/;

/** "Production Minister Ana Lopez" where the article has "the Ministry of Production": the ministry of that name is hers. */
export const ministry: ClaimRule = {
  name: "ministry",
  read(tree, { grounding }) {
    return roleNouns(tree)
      .filter(({ lemma }) => /^(?:minister|secretary)$/i.test(lemma))
      .flatMap((noun) => {
        const words = roleWords(tree, noun, grounding);
        const portfolio = words.replace(WHEN, "").replace(/\s*(?:minister|secretary)$/, "");
        if (!portfolio || BELOW.test(words)) return [];
        const bodies = grounding.resolution.drafts.filter((draft) => isOf(draft, portfolio));
        const [body, ...others] = bodies;
        if (!body || others.length > 0) return [];
        return (
          holdersOf(tree, noun, grounding)
            .filter(({ type, isNamed }) => type === "Person" && isNamed)
            // "her Peruvian counterpart, Health Minister Jon Fox"
            .filter((holder) => grounding.heldBy(holder).length === 0)
            .filter((holder) => othersOf(tree, noun, holder, grounding).drafts.length === 0)
            .map(
              (holder): ClaimDraft => ({
                tree,
                predicate: noun,
                subject: holder,
                type: "HEADS",
                words,
                object: body,
                stance: STATED,
                reliability: 0.8,
              }),
            )
        );
      });
  },
};

/** Whether a body is the ministry or department of a field. */
function isOf({ type, isNamed, name, aliases }: EntityDraft, portfolio: string): boolean {
  const names = [name, ...aliases].map((one) => normalName(one).replace(/^the /, ""));
  const own = ["ministry of", "department of", "ministry for", "department for"].map(
    (body) => `${body} ${portfolio}`,
  );
  return (
    type === "Organization" &&
    isNamed &&
    names.some(
      (one) =>
        own.includes(one) || one === `${portfolio} ministry` || one === `${portfolio} department`,
    )
  );
}
