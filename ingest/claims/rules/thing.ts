import { type EntityDraft, isThing } from "../../entities/entity-draft.ts";
import { gather, has, isOneOf, type Tree, type Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { nearestOwners } from "../nearest-owners.ts";
import { placesAfter } from "../places-after.ts";
import { stanceOf } from "../stance.ts";

const THERE = /^(?:in|at|near|outside|inside|on|above)$/;
/** What is somebody's who wrote, filmed or painted it. Our own list. */
const MADE =
  /^(?:report|study|paper|article|book|novel|memoir|autobiography|film|movie|documentary|series|show|play|musical|opera|album|song|letter|e-?mail|message|memo|memorandum|petition|podcast|blog|column|editorial|essay|manuscript|poem|screenplay|libretto|symphony|leaflet|pamphlet|manifesto|survey|poll|software|app|algorithm|remake|sequel)$/;
/** What is also theirs who only have it: "took his book from the shelf". */
const KEPT =
  /^(?:book|letter|e-?mail|message|memo|memorandum|report|paper|article|petition|app|software)$/;
/** What is written of somebody. */
const OF_THEM =
  /^(?:medical|autopsy|credit|police|post-mortem|toxicology|psychiatric|probation|school)$/;
/** What shows somebody, and comes "by" its maker. */
const SHOWN =
  /^(?:photograph|photo|picture|painting|portrait|sculpture|statue|mural|video|recording|biography|map|audit)$/;
/** What comes "from" its writer. */
const SENT = /^(?:letter|e-?mail|message|memo|memorandum|petition)$/;
/** What belongs to a body that has it. Our own list. */
const OF_BODIES =
  /^(?:ship|vessel|tanker|ferry|trawler|freighter|aircraft|airliner|satellite|warehouse|factory|plant|mill|refinery|smelter|mine|quarry|depot|terminal|shipyard|brewery|bakery|hotel|resort|farm|plantation|restaurant|store|supermarket|hospital|clinic|shelter|laboratory|stadium|museum|prison|barracks|pipeline|railway|dam|database|archive|website|telescope)$/;
/** What belongs to a person that has it, as a hotel or a plane that one only stays in does not. Our own list. */
const OF_PEOPLE = /^(?:yacht|villa|mansion|estate|farm|ranch|vineyard|plantation|house)$/;
/** What says that it is not there, not theirs or not yet. Our own list. */
const NOT_SO =
  /^(?:planned|proposed|future|former|ex|alleged|supposed|imaginary|rented|leased|borrowed|stolen|unfinished|forged|fake|dream|own|next|possible|potential|old|childhood|favou?rite|local)$/i;
/** Verbs that say themselves whose something is. */
const OF_OWNING =
  /^(?:own|belong|rent|lease|buy|sell|give|lend|borrow|steal|inherit|build|want|finish|plan|drop|shelve|cancel)$/;

/** "a villa above Bellagio", "the company's warehouse", "a report by Orlin Group": where a thing is, and whose. */
export const thing: ClaimRule = {
  name: "thing",
  read(tree, { grounding }) {
    return gather(tree.words, (noun) => {
      const [what] = grounding.entitiesAt(tree, noun).filter(isThing);
      if (!what || !isSo(tree, noun, grounding)) return [];
      return [...placed(tree, noun, what, grounding), ...owned(tree, noun, what, grounding)];
    });
  },
};

/** Whether the sentence speaks of the thing as of one that is there: not "dropped plans for a factory in Lodz". */
function isSo(tree: Tree, noun: Word, grounding: Grounding): boolean {
  if (tree.children(noun, "amod", "compound").some(({ form }) => NOT_SO.test(form))) return false;
  const above = tree.head(noun);
  const isPlan =
    has(noun, "nmod") && /^(?:plan|proposal|bid|project|idea|dream)$/.test(above?.lemma ?? "");
  const status = stanceOf(tree, noun, grounding)?.status;
  return !isPlan && (status === "asserted" || status === "alleged");
}

function placed(tree: Tree, noun: Word, what: EntityDraft, grounding: Grounding): ClaimDraft[] {
  if (what.type !== "Location" && what.type !== "Event") return [];
  return draftsBetween([what], placesAfter(tree, noun, THERE, grounding), {
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
  const above = tree.head(noun);
  if (/^(?:obj|nsubj)/.test(noun.relation) && above && isOneOf(above, OF_OWNING)) return [];
  const makers = makersOf(tree, noun);
  const owners = nearestOwners(tree, noun);
  const named = (words: readonly Word[]) =>
    words
      .flatMap((word) => grounding.entitiesAt(tree, word))
      .filter(({ isNamed, type }) => isNamed && /^(?:Person|Organization|Group)$/.test(type));
  const read = {
    tree,
    predicate: noun,
    words: `${noun.lemma} of`,
    stance: STATED,
    reliability: 0.8,
  };
  if (makers.length > 0) return draftsBetween(named(makers), [what], { ...read, type: "PRODUCED" });
  if (isTheirs(tree, noun, owners))
    return draftsBetween(named(owners), [what], { ...read, type: "PRODUCED" });
  const holders = named(owners).filter(({ type }) =>
    type === "Person" ? OF_PEOPLE.test(noun.lemma) : OF_BODIES.test(noun.lemma),
  );
  return draftsBetween(holders, [what], { ...read, type: "OWNS" });
}

/** "her novel", "the institute's report"; not "his letter", which may be to him, nor "her medical report". */
const isTheirs = (tree: Tree, noun: Word, owners: readonly Word[]): boolean =>
  MADE.test(noun.lemma) &&
  !tree.children(noun, "amod", "compound").some(({ form }) => OF_THEM.test(form)) &&
  owners.every(({ tag }) => tag !== "PRP$" || !KEPT.test(noun.lemma));

/** "a report by the Halden Institute", "a letter from Ana Lopez": not "was shown a video by", nor "seized a letter from". */
function makersOf(tree: Tree, noun: Word): readonly Word[] {
  const verb = tree.head(noun);
  const isPassive = verb !== undefined && tree.child(verb, "aux:pass") !== undefined;
  const isTaken = /^(?:obj|nsubj:pass)/.test(noun.relation);
  return tree.children(noun, "nmod").filter((word) => {
    const preposition = tree.preposition(word);
    if (preposition === "by")
      return (
        (MADE.test(noun.lemma) || SHOWN.test(noun.lemma)) && !(isPassive && noun.relation === "obj")
      );
    return preposition === "from" && SENT.test(noun.lemma) && !isTaken;
  });
}
