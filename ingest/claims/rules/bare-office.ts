import type { EntityDraft } from "../../entities/entity-draft.ts";
import type { Tree, Word } from "../../language/index.ts";
import { bodyOfOffice } from "../body-of-office.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import type { Grounding } from "../grounding.ts";
import { holdersOf, roleNouns, roleWords } from "../role-holders.ts";
import { othersOf } from "../role-others.ts";
import { tieOf } from "../role-ties.ts";
import { stateOf } from "../state-of-office.ts";

/**
 * "Prime Minister Ana Lopez" in news of one country, "Finance chief Jonas Weber" in news of one company: an office that does not
 * say where, since the article has said it.
 */
export const bareOffice: ClaimRule = {
  name: "bare-office",
  read(tree, reading) {
    return roleNouns(tree)
      .filter((noun) => isBare(tree, noun))
      .flatMap((noun) => {
        const words = roleWords(tree, noun, reading.grounding);
        const office = words.replace(WHEN, "");
        return holdersOf(tree, noun, reading.grounding)
          .filter((holder) => isIntroduced(tree, noun, holder, reading.grounding))
          .flatMap((holder): ClaimDraft[] => {
            const body =
              stateOf(tree, noun, office, holder, reading) ??
              bodyOfOffice(tree, noun, office, reading);
            const tie = body && tieOf(tree, noun, holder, body, false);
            if (!tie) return [];
            const isOwn =
              tie.type === "SPOKESPERSON_FOR" || tree.child(noun, "nmod:poss") !== undefined;
            const type = isOwn ? tie.type : LEADERS.test(office) ? "HEADS" : "HOLDS_POSITION_IN";
            return [
              { tree, predicate: noun, ...tie, type, words, stance: STATED, reliability: 0.8 },
            ];
          });
      });
  },
};

/** Offices that lead a state or a body; others are held in it. */
const LEADERS =
  /^(?:president|prime minister|premier|chancellor|king|queen|chief executive(?: officer)?|ceo|chair(?:man|woman|person)?|managing director|general manager)$/;

/** Neither "a minister" nor "the ministers", "her minister" or "the minister of a neighbouring country". */
const isBare = (tree: Tree, noun: Word): boolean =>
  !/S$/.test(noun.tag) &&
  // "when he was chief executive": of any body
  !tree.child(noun, "cop") &&
  !isThere(tree, noun) &&
  // "a government spokeswoman" is one of many, as "a minister" is not
  (/^spokes/.test(noun.lemma) ||
    !tree.children(noun, "det").some(({ form }) => !/^the$/i.test(form))) &&
  !tree.children(noun, "nmod:poss").some(({ form }) => !/^(?:its|their)$/i.test(form)) &&
  !tree.children(noun, "nmod").some((word) => tree.preposition(word) === "of");

/** "came from Otago, where he had fought with the chief executive": who is one there. */
function isThere(tree: Tree, noun: Word): boolean {
  for (let up = tree.head(noun); up; up = tree.head(up))
    if (/relcl/.test(up.relation) && tree.children(up).some(({ tag }) => tag === "WRB"))
      return true;
  return false;
}

/** What says when an office was held. */
const WHEN =
  /^(?:(?:former|ex-?|then-?|acting|interim|new|newly|outgoing|late|longtime|current|group|co-)\s*)+/;

/** Whether nothing else says where somebody with a full name holds an office. */
function isIntroduced(tree: Tree, noun: Word, holder: EntityDraft, grounding: Grounding): boolean {
  const others = othersOf(tree, noun, holder, grounding);
  return (
    holder.type === "Person" &&
    // "President Bush" needs no country anywhere
    holder.isNamed &&
    holder.name.includes(" ") &&
    others.drafts.every((other) => {
      const tie = tieOf(tree, noun, holder, other, others.isDemonym);
      // "Danish coach Lise Overgaard" is from there
      return !tie || tie.type === "CITIZEN_OF";
    }) &&
    grounding.heldBy(holder).every(({ type }) => type === "WORKS_FOR" || type === "CITIZEN_OF")
  );
}
