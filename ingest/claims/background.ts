import { type RelationTypeName, relationType } from "../../model/index.ts";
import { has, type Tree, type Word } from "../language/index.ts";
import { type Reading, readOwnMarks } from "./own-marks.ts";

/** Groups of ties that introduce somebody: what is held against them stays with whoever says it. */
const INTRODUCING = /^(?:power|kin|place)$/;

/**
 * "Sumida, which owns 30 percent of the mine, wants it settled, two sources said": a clause between commas that only
 * introduces somebody is the outlet's own, whoever the rest is by.
 */
export function isBackground(tree: Tree, predicate: Word, type: RelationTypeName): boolean {
  const isTie = INTRODUCING.test(relationType(type).group) || type === "OWNS";
  if (!isTie || /^(?:APPOINTED|DISMISSED|TRAVELED_TO|LEFT)$/.test(type)) return false;
  const clause = has(predicate, "conj") ? tree.head(predicate) : predicate;
  const noun = clause?.relation === "acl:relcl" ? tree.head(clause) : undefined;
  if (!clause || !noun || !hasOwnVoice(tree, predicate)) return false;
  const isApart = isAfterComma(tree, clause);
  const isOfApposition = noun.relation === "appos" && isAfterComma(tree, noun);
  // "Duraku's sister, Arjeta, who runs a firm"
  const isNamed =
    /^NNP/.test(noun.tag) || tree.children(noun, "appos").some(({ tag }) => /^NNP/.test(tag));
  return isOfApposition || (isApart && isNamed);
}

/** Whether a phrase starts right after a comma. */
function isAfterComma(tree: Tree, head: Word): boolean {
  const words = tree.subtree(head).filter(({ tag }) => tag !== ",");
  return tree.words[(words[0]?.index ?? 0) - 1]?.form === ",";
}

/** Nothing in the clause itself makes it less than a fact. */
function hasOwnVoice(tree: Tree, predicate: Word): boolean {
  const reading: Reading = {
    polarity: "affirmed",
    modality: "asserted",
    isAlleged: false,
    isDenied: false,
    speakers: [],
    hasSpeaker: false,
    isRetold: false,
  };
  const isSaidWithin = tree.child(predicate, "parataxis") !== undefined;
  return (
    readOwnMarks(tree, predicate, reading) &&
    reading.modality === "asserted" &&
    reading.polarity === "affirmed" &&
    !reading.isAlleged &&
    !isSaidWithin
  );
}
