import type { EntityDraft } from "../../entities/entity-draft.ts";
import { gather, isOneOf, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import { roleOf } from "../../mentions/role-nouns.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";

const RESIGN = new Set(["resign", "step", "stand", "quit"]);
const OFFICES = /^(?:HEADS|HOLDS_POSITION_IN|WORKS_FOR)$/;

/** How a resignation is handed in. Our own list. */
const HANDED_IN = /^(?:hand|submit|tender|give|announce|send|present)$/;

/** "Its finance chief, Sabine Thoma, resigned": from where the sentence, or else the article, says that they have their office. */
export const resignation: ClaimRule = {
  name: "resignation",
  read(tree, { grounding }) {
    return gather(tree.verbs, (verb) => {
      const words = resigned(tree, verb);
      if (!words) return [];
      const { agents, obliques } = clauseOf(tree, verb);
      // "resigned from the board" and "resigned as head of Orlin" say it themselves
      const isTold = obliques.some(
        ({ preposition, word }) =>
          preposition === "from" ||
          (preposition === "as" && tree.child(word, "nmod") !== undefined),
      );
      if (isTold) return [];
      return agents
        .flatMap((word) => grounding.entitiesOf(tree, word, verb))
        .flatMap((subject) => {
          const office = officeOf(tree, subject, grounding);
          if (!office || !fits("RESIGNED_FROM", subject, office)) return [];
          const draft: ClaimDraft = {
            tree,
            predicate: verb,
            subject,
            type: "RESIGNED_FROM",
            words,
            object: office,
            reliability: 0.8,
          };
          return [draft];
        });
    });
  },
};

/** "resign", "step down", "hand in resignation": undefined where nobody resigns. */
function resigned(tree: Tree, verb: Word): string | undefined {
  const { patients, obliques } = clauseOf(tree, verb);
  // "in" is a preposition to the parser, too
  const handed = obliques.filter(({ preposition }) => preposition === "in").map(({ word }) => word);
  const [what, ...others] = [...patients, ...handed.filter(isResignation)];
  if (what && others.length === 0 && isResignation(what) && isOneOf(verb, HANDED_IN))
    return `${verb.lemma} ${verb.lemma === "hand" ? "in " : ""}resignation`;
  const lemma = lemmaVariants(verb).find((one) => RESIGN.has(one));
  if (!lemma || what) return undefined;
  if (!/^(?:step|stand)$/.test(lemma)) return lemma;
  const isDown = tree.children(verb, "compound:prt", "advmod").some(({ form }) => form === "down");
  return isDown ? `${lemma} down` : undefined;
}

const isResignation = ({ lemma }: Word): boolean => lemma === "resignation";

/** The body where somebody has their only office; a minister who resigns does not leave the country. */
function officeOf(tree: Tree, subject: EntityDraft, grounding: Grounding): EntityDraft | undefined {
  const here = grounding.tiesIn(tree, subject).filter(({ type }) => OFFICES.test(type));
  // "Its chairman, Ana Lopez of the University of Graz, resigned": not from there
  const held = here.filter(({ type }) => type !== "WORKS_FOR");
  const isOfOther = held.length === 0 && hasRoleOfOther(tree, subject);
  const everywhere = () => grounding.heldBy(subject).filter(({ type }) => OFFICES.test(type));
  const ties = isOfOther ? held : here.length > 0 ? here : everywhere();
  const [office, ...others] = new Set(ties.map(({ object }) => object));
  return others.length === 0 && /^(?:Organization|Event)$/.test(office?.type ?? "")
    ? office
    : undefined;
}

/** Whether a possessor stands with a role beside a name: "its chairman, Ana Lopez". */
const hasRoleOfOther = (tree: Tree, { mentions }: EntityDraft): boolean =>
  mentions
    .filter(({ sentence, form }) => sentence === tree.index && form === "name")
    .map(({ head }) => tree.word(head))
    .some((name) =>
      [
        ...tree.children(name, "appos", "nmod:desc"),
        ...(name.relation === "appos" ? [tree.word(name.head)] : []),
      ].some(
        (noun) => roleOf(noun.lemma) !== undefined && tree.child(noun, "nmod:poss") !== undefined,
      ),
    );
