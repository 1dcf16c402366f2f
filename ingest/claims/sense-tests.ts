import type { EntityDraft } from "../entities/entity-draft.ts";
import { isOneOf, type Tree, type Word } from "../language/index.ts";
import type { Clause } from "./clause.ts";

/** Bodies that take nothing by force. Our own list. */
export const FIRMS =
  /\b(?:group|foods|bank|capital|holdings|air|airlines|airways|energy|partners|inc|corp|plc|ltd|industries|motors|media|company)\b/i;

/** What somebody is who is named as having done it. Our own list. */
export const CULPRIT =
  /^(?:buyer|seller|killer|murderer|gunman|shooter|attacker|suspect|culprit|thief|dealer|trafficker|smuggler|mastermind|ringleader|perpetrator|accomplice|informant|informer|spy|mole)$/;

/** What somebody is said to have done is "of" these. Our own list. */
export const CHARGES = /^(?:accuse|convict|charge|suspect|acquit|guilty|clear)$/;

/** What is brought to court. Our own list. */
export const LITIGATED =
  /^(?:claim|suit|lawsuit|case|petition|motion|challenge|appeal|complaint|conviction|verdict|charge|ruling|sentence|evidence)$/;

/** Bodies that one is taught at. */
export const SCHOOLS =
  /\b(?:college|university|schools?|academy|seminary|institute|conservatory|conservatoire|polytechnic)\b/i;

/** What is given and is no gift. Our own list. */
export const UNDONATED =
  /^(?:option|chance|opportunity|right|power|permission|time|control|advice|evidence|interview|speech|order|warning|reason|idea|command|authority|approval|consent|testimony|access|credit|responsibility|role|job|seat|place|post|title|name|lift|ride|hug|look|call|answer|account|details?|information|assurance|deadline|ultimatum|way|priority|sentence|verdict|start)$/;

/** How allies do not get on. Our own list. */
export const STRAINED =
  /^(?:bad|poor|strained|troubled|difficult|tense|rocky|fraught|hostile|stormy|uneasy|turbulent|sour|frosty|distant|complicated|testy|fractious)$/;

/** What is shared by no agreement: "a house that he shares with his father". Our own list. */
export const IN_COMMON =
  /^(?:house|home|flat|apartment|room|bed|cell|cabin|villa|desk|name|surname|birthday|border|nationality|distributor|supplier)$/;

/** "house" of "a kennel at the house that he shares". */
export function beforeRelative(tree: Tree, verb: Word): readonly Word[] {
  const relative = tree.children(verb, "obj").find(({ tag }) => tag === "WDT");
  return relative ? tree.words.slice(Math.max(0, relative.index - 1), relative.index) : [];
}

/** What a university gives. Our own list. */
export const DEGREES =
  /^(?:degree|doctorate|phd|diploma|master|masters|bachelor|mba|qualification|certificate|education|training)$/i;

/** Those who hold people by law. Our own list. */
export const JAILERS =
  /\b(?:police|detectives|authorities|officers|agents|investigators|army|military|soldiers|security forces|intelligence|guards|marshals|gendarmes|immigration|customs)$/i;

/** What one tells. Our own list. */
export const TOLD =
  /^(?:information|intelligence|detail|concern|news|view|idea|story|experience|thought|data|finding|secret|opinion|document|evidence|knowledge|plan|insight|message|memory|advice)$/;

/** "calls Lopez “the only adult in the room”", "called Lopez a liar", "calls the museum home": what somebody is called stands behind them. */
export function isCalledSomething({ tree, predicate, patients }: Clause): boolean {
  const [object] = patients.filter(({ index }) => index > predicate.index);
  let end = object?.index ?? tree.words.length;
  while (/^NNPS?$/.test(tree.words[end + 1]?.tag ?? "")) end++;
  const next = tree.words[end + 1];
  return (
    next !== undefined &&
    (/^(?:``|''|DT|PRP\$)$/.test(next.tag) ||
      tree.words
        .slice(end + 1)
        .some(({ form, head }) => form === "home" && head >= predicate.index))
  );
}

export function isProperty(thing: EntityDraft, holder: EntityDraft): boolean {
  if (/Person|Group/.test(thing.type) || /Location|Group/.test(holder.type)) return false;
  return holder.isNamed && !ALLIANCES.test(holder.name);
}

/** What names of bodies that have members, and no property of them, say. Our own list. */
const ALLIANCES =
  /\b(?:alliance|union|coalition|league|federation|confederation|bloc|association|organi[sz]ation|commonwealth|conference|community|nations|nato|eu|asean|ecowas|opec|party|movement|network|front)\b/i;

/** What one leaves behind or for others. Our own list. */
const BEQUEATHED =
  /^(?:estate|fortune|legacy|debt|will|letter|note|message|mark|trail|hole|gap|void|vacancy|widow|tip|scar|imprint)$/;

/** "leaving the side facing a hole", "left an estate of $3 million": nobody goes. */
export function isLeftSo({ tree, predicate, patients }: Clause): boolean {
  return patients.some((word) => {
    if (isOneOf(word, BEQUEATHED)) return true;
    const last = tree.subtree(word).at(-1)?.index ?? word.index;
    return (
      tree.children(predicate, "xcomp", "ccomp").some(({ index }) => index > word.index) ||
      tree
        .children(predicate, "advcl")
        .some(({ tag, index }) => tag === "VBG" && index === last + 1) ||
      tree.children(word, "acl").some(({ tag, index }) => tag === "VBG" && index <= last)
    );
  });
}

/** Where people come and go. Our own list. */
const BUILDINGS =
  /\b(?:court|courthouse|hospital|clinic|prison|jail|police station|hotel|embassy|consulate)\b/i;

/** "left the court by a side door", "left the High Court without a word": on foot, and not for good. */
export const isWalkedOut = ({ obliques }: Clause, name: string): boolean =>
  BUILDINGS.test(name) &&
  obliques.some(
    ({ preposition, word }) =>
      /^(?:by|through|via|without|under|amid|on)$/.test(preposition) && word.kind !== "time",
  );
