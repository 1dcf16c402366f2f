import type { RelationTypeName } from "../../../model/index.ts";
import { type EntityDraft, isThing } from "../../entities/entity-draft.ts";
import { gather, type Tree, type Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";

const THERE = /^(?:in|at|near|outside|inside|on|above)$/;
/** What somebody writes, films or records, and does not only have. Our own list. */
const MADE =
  /^(?:report|study|paper|article|book|novel|memoir|biography|autobiography|film|movie|documentary|series|show|play|musical|opera|album|song|single|painting|portrait|sculpture|statue|mural|photograph|photo|video|footage|recording|letter|e-?mail|message|text|memo|memorandum|note|diary|journal|audit|petition|podcast|blog|column|editorial|essay|manuscript|map|poem|screenplay|libretto|script|symphony|poster|leaflet|pamphlet|manifesto|survey|poll|software|app|algorithm|remake|sequel)$/;
/** What somebody who has it owns. Our own list. */
const OWNED =
  /^(?:ship|vessel|tanker|ferry|yacht|boat|trawler|freighter|submarine|aircraft|airliner|plane|jet|helicopter|drone|satellite|telescope|database|archive|website)$/;

/** "a villa above Bellagio", "the company's warehouse", "a report by Orlin Group": where a thing is, and whose. */
export const thing: ClaimRule = {
  name: "thing",
  read(tree, { grounding }) {
    return gather(tree.words, (noun) => {
      const [what] = grounding.entitiesAt(tree, noun).filter(isThing);
      return what
        ? [...placed(tree, noun, what, grounding), ...owned(tree, noun, what, grounding)]
        : [];
    });
  },
};

function placed(tree: Tree, noun: Word, what: EntityDraft, grounding: Grounding): ClaimDraft[] {
  if (what.type !== "Location" && what.type !== "Event") return [];
  const places = tree
    .children(noun, "nmod")
    .filter((word) => word.index > noun.index && THERE.test(tree.preposition(word) ?? ""))
    .flatMap((word) => grounding.namedAt(tree, word))
    .filter(({ type }) => type === "Location");
  return draftsBetween([what], places, {
    tree,
    predicate: noun,
    type: "LOCATED_IN",
    words: `${noun.lemma} in`,
    stance: STATED,
    reliability: 0.85,
  });
}

function owned(tree: Tree, noun: Word, what: EntityDraft, grounding: Grounding): ClaimDraft[] {
  const type = typeOf(noun, what);
  if (!type) return [];
  const by = tree
    .children(noun, "nmod")
    .filter((word) => type === "PRODUCED" && /^(?:by|from)$/.test(tree.preposition(word) ?? ""));
  const owners = [
    ...tree.children(noun, "nmod:poss").filter(({ index }) => index < noun.index),
    ...by,
  ]
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter((owner) => owner.isNamed && /^(?:Person|Organization|Group)$/.test(owner.type));
  return draftsBetween(owners, [what], {
    tree,
    predicate: noun,
    type,
    words: `${noun.lemma} of`,
    stance: STATED,
    reliability: 0.8,
  });
}

function typeOf({ lemma }: Word, { type }: EntityDraft): RelationTypeName | undefined {
  if (MADE.test(lemma)) return "PRODUCED";
  return OWNED.test(lemma) || type === "Location" ? "OWNS" : undefined;
}
