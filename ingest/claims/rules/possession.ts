import type { RelationTypeName } from "../../../model/index.ts";
import type { EntityDraft } from "../../entities/entity-draft.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { fits } from "../kinds.ts";
import { isPartyName } from "../party-names.ts";

interface Tie {
  readonly type: RelationTypeName;
  readonly isOwnerFirst: boolean;
}

/** "Greenpeace's Anna Jones", "Microsoft's Internet Explorer", "Alphabet's Google": a name that has an owner. */
export const possession: ClaimRule = {
  name: "possession",
  read(tree, { grounding }) {
    const mentions = grounding.mentionsIn(tree);
    return mentions
      .filter(({ form }) => form === "name")
      .flatMap((mention): ClaimDraft[] => {
        const head = tree.word(mention.head);
        const owner = tree.child(head, "nmod:poss");
        const [owned] = grounding.entitiesAt(tree, head);
        if (!owner || !owned || mention.isDemonym || owner.index >= mention.first) return [];
        // "Apple's then chief executive, Steve Jobs" is the role's
        const between = tree.words.slice(owner.index + 1, mention.first);
        if (!between.every(({ tag }) => /^(?:POS|JJ|NNP)/.test(tag))) return [];
        const name = grounding.mentionAt(tree, owner);
        // "its Radomiro Tomic mine"
        const next = tree.words[mention.last + 1];
        const isSite = FACILITIES.test(mention.name) || FACILITIES.test(next?.lemma ?? "");
        const isIts = name?.form === "pronoun" && /^its$/i.test(owner.form) && isSite;
        const isOfParty = name?.form === "pronoun" && isPartyName(mention.name);
        if (!(name?.form === "name" || isIts || isOfParty) || mention.title !== undefined)
          return [];
        return grounding.entitiesAt(tree, owner).flatMap((holder): ClaimDraft[] => {
          const tie = isIts ? ownsSite(holder, owned) : tieOf(holder, owned);
          if (!tie) return [];
          const [subject, object] = tie.isOwnerFirst ? [holder, owned] : [owned, holder];
          if (!fits(tie.type, subject, object)) return [];
          return [
            {
              tree,
              predicate: head,
              subject,
              type: tie.type,
              words: "of",
              object,
              stance: STATED,
              reliability: 0.72,
            },
          ];
        });
      });
  },
};

/** What a firm has that goes by a name. */
const FACILITIES =
  /\b(?:mine|plant|factory|refinery|terminal|smelter|mill|pipeline|shipyard|brewery|warehouse|hotel|field|reactor|dam)$/i;

function ownsSite(owner: EntityDraft, owned: EntityDraft): Tie | undefined {
  return owner.type === "Organization" && /Location|Organization|Work/.test(owned.type)
    ? { type: "OWNS", isOwnerFirst: true }
    : undefined;
}

/** What an owner and a name are to each other. What a country owns is `place`'s. */
function tieOf(owner: EntityDraft, owned: EntityDraft): Tie | undefined {
  const isBody = owner.type === "Organization";
  if (owned.type === "Person" && isBody) return { type: "WORKS_FOR", isOwnerFirst: false };
  // "Farage's Reform Party", "whose Liberal Front governed"
  if (owned.type === "Organization" && owner.type === "Person" && isPartyName(owned.name))
    return { type: "MEMBER_OF", isOwnerFirst: true };
  // "Jeff Bezos's Blue Origin"
  if (owned.type === "Organization" && owner.type === "Person" && owner.name.includes(" "))
    return { type: "HEADS", isOwnerFirst: true };
  // "the Murdoch family's News Corp"
  if (owned.type === "Organization" && / family$/.test(owner.name))
    return { type: "OWNS", isOwnerFirst: true };
  if (owned.type === "Organization" && isBody) return { type: "PART_OF", isOwnerFirst: false };
  if (owned.type === "Work" && (isBody || owner.type === "Person"))
    return { type: "PRODUCED", isOwnerFirst: true };
  return undefined;
}
