import { relationType } from "../../../model/index.ts";
import { gather, lemmaVariants } from "../../language/index.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { type Clause, clauseOf } from "../clause.ts";
import { fits } from "../kinds.ts";
import { type VerbFrame, verbFrames } from "../lexicon.ts";
import { pairsAmong } from "../pairs.ts";

/** Types of a deed that people do to each other, though one alone can do it as well. */
const RECIPROCAL = new Set(["FOUGHT"]);

/** What two agree to do with each other. */
const TOGETHER =
  /^(?:merge|meet|cooperate|co-operate|collaborate|work|share|exchange|negotiate|talk|sign|form|establish|create|extend|resume|end|settle|join|combine|cease|stop|halt|keep|continue|set|divide|split|trade|hold|open|reopen|build|develop|launch|strengthen)$/;

/** "Benoit and Vidal met in Santiago", "the two armies clashed": what several do together, they do with each other. */
export const mutual: ClaimRule = {
  name: "mutual",
  read(tree, { grounding }) {
    return gather(tree.verbs, (predicate) => {
      const clause = clauseOf(tree, predicate);
      const frame = verbFrames(lemmaVariants(predicate)).find((one) => isAmongThem(one, clause));
      if (!frame) return [];
      const doers = clause.isPassive ? clause.patients : clause.agents;
      const parties = doers.flatMap((word) => grounding.entitiesOf(tree, word, predicate));
      return pairsAmong(parties).flatMap(([subject, object]): ClaimDraft[] =>
        fits(frame.type, subject, object)
          ? [
              {
                tree,
                predicate,
                subject,
                type: frame.type,
                words: [frame.verb, frame.noun, "with"].filter(Boolean).join(" "),
                object,
                reliability: 0.82,
              },
            ]
          : [],
      );
    });
  },
};

/** Whether the frame's other end is left out, so that it is among the doers. */
function isAmongThem(frame: VerbFrame, clause: Clause): boolean {
  const { patients, obliques, isPassive, tree, predicate } = clause;
  const { type, noun, preposition, isInverse, hasGap, particle } = frame;
  const isMutual = relationType(type).isSymmetric || RECIPROCAL.has(type);
  const isPlain = type === "MET_WITH" || type === "SPOUSE_OF" || type === "FOUGHT";
  if (!isMutual || isInverse || hasGap || particle) return false;
  if (preposition !== "with" && !(isPlain && !preposition)) return false;
  // "Roca and Suárez agreed to testify": not with each other
  const deed = frame.type === "AGREED_WITH" && !noun ? tree.child(predicate, "xcomp") : undefined;
  if (deed && !TOGETHER.test(deed.lemma)) return false;
  // "said that they would join": something else
  if (frame.verb === "join" && !noun) return false;
  // "Rojas and Vidal argue that it is so": with others
  if (tree.child(predicate, "ccomp")) return false;
  if (obliques.some((oblique) => oblique.preposition === preposition)) return false;
  if (noun) return patients.some((word) => lemmaVariants(word).includes(noun));
  // "Orlov and Nagy discussed Ukraine"
  if (frame.verb === "discuss" && !isPassive) return true;
  return isPassive ? type === "SPOUSE_OF" : patients.length === 0;
}
