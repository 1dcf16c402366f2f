import { type EntityDraft, isThing } from "../../entities/entity-draft.ts";
import { gather, type Tree, type Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";

const THERE = /^(?:in|at|near|outside|inside|on|above)$/;
/** What somebody writes, films or records, and does not only have. Our own list. */
const MADE =
  /^(?:report|study|paper|article|book|novel|memoir|biography|autobiography|film|movie|documentary|series|show|play|musical|opera|album|song|single|painting|portrait|sculpture|statue|mural|photograph|photo|video|footage|recording|letter|e-?mail|message|text|memo|memorandum|note|diary|journal|audit|petition|podcast|blog|column|editorial|essay|manuscript|map|poem|screenplay|libretto|script|symphony|poster|leaflet|pamphlet|manifesto|survey|poll|software|app|algorithm|remake|sequel)$/;
/** What somebody who has it owns, a person or a body. Our own list. */
const OWNED =
  /^(?:ship|vessel|tanker|ferry|yacht|boat|trawler|freighter|submarine|aircraft|airliner|plane|jet|helicopter|drone|satellite|warehouse|factory|plant|mill|refinery|smelter|mine|quarry|depot|terminal|shipyard|brewery|bakery|hotel|resort|villa|mansion|estate|farm|ranch|vineyard|plantation|restaurant|bar|pub|caf[eé]|nightclub|casino|shop|store|supermarket|house|apartment)$/;
/** What belongs to a body that has it, and is no person's who goes there. Our own list. */
const OF_BODIES =
  /^(?:hospital|clinic|shelter|laboratory|stadium|museum|prison|camp|base|barracks|pipeline|railway|dam|database|archive|website|telescope)$/;

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
  // "many of her buildings": which, nobody says
  if (/S$/.test(noun.tag) && !tree.child(noun, "nummod")) return [];
  const isMade = MADE.test(noun.lemma);
  const by = tree
    .children(noun, "nmod")
    .filter((word) => isMade && /^(?:by|from)$/.test(tree.preposition(word) ?? ""));
  const owners = [
    ...tree.children(noun, "nmod:poss").filter(({ index }) => index < noun.index),
    ...by,
  ]
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter(({ isNamed, type }) => isNamed && /^(?:Person|Organization|Group)$/.test(type));
  const holders = OWNED.test(noun.lemma)
    ? owners
    : owners.filter(({ type }) => type === "Organization" && OF_BODIES.test(noun.lemma));
  return draftsBetween(isMade ? owners : holders, [what], {
    tree,
    predicate: noun,
    type: isMade ? "PRODUCED" : "OWNS",
    words: `${noun.lemma} of`,
    stance: STATED,
    reliability: 0.8,
  });
}
