import { gather, isOneOf, type Tree, type Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { namedOwners } from "../nearest-owners.ts";
import { placesAfter } from "../places-after.ts";
import { surfaceSubjects } from "../subjects.ts";

/** Where somebody lives. Our own list. */
const HOMES = /^(?:home|apartment|flat|residence)$/;
/** What is done to what one owns, and does not live in any more. */
const DEALT = /^(?:sell|rent|let|seize|inherit|buy|purchase|auction|lease|own|list|demolish)$/;

/** "Lopez's home in Lyon", "the Lyon-born singer": where somebody lives or was born, told beside a noun. */
export const home: ClaimRule = {
  name: "home",
  read(tree, { grounding }) {
    return gather(tree.words, (word) => [
      ...homeOf(tree, word, grounding),
      ...bornIn(tree, word, grounding),
    ]);
  },
};

/** "searched Lopez's home in Lyon". */
function homeOf(tree: Tree, noun: Word, grounding: Grounding): readonly ClaimDraft[] {
  if (noun.tag !== "NN" || !HOMES.test(noun.lemma)) return [];
  // "her childhood home", "her former home"
  const verb = tree.head(noun);
  if (tree.child(noun, "amod", "compound") || (verb && isOneOf(verb, DEALT))) return [];
  const owners = namedOwners(tree, noun, grounding).filter(({ type }) => type === "Person");
  return draftsBetween(owners, placesAfter(tree, noun, /^(?:in|near)$/, grounding), {
    tree,
    predicate: noun,
    type: "LIVES_IN",
    words: `${noun.lemma} in`,
    stance: STATED,
    reliability: 0.78,
  });
}

/** "Lopez, the Lyon-born singer", "Lyon-born Ana Lopez". */
function bornIn(tree: Tree, born: Word, grounding: Grounding): readonly ClaimDraft[] {
  const [place, hyphen] = tree.words.slice(Math.max(0, born.index - 2), born.index);
  if (born.form !== "born" || hyphen?.form !== "-" || !place) return [];
  const places = grounding.namedAt(tree, place).filter(({ type }) => type === "Location");
  const noun = tree.head(born);
  if (!noun) return [];
  const above = noun.relation === "appos" ? tree.head(noun) : undefined;
  const said = tree.child(noun, "cop") ? surfaceSubjects(tree, noun) : [];
  const people = [noun, ...tree.children(noun, "appos"), ...(above ? [above] : []), ...said]
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter(({ type, isNamed }) => type === "Person" && isNamed);
  return draftsBetween([...new Set(people)].slice(0, 1), places, {
    tree,
    predicate: born,
    type: "BORN_IN",
    words: "born in",
    stance: STATED,
    reliability: 0.82,
  });
}
