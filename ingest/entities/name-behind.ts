import { has, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { isPersonNoun } from "../mentions/person-nouns.ts";

/**
 * The name that stands behind a description and says who it is, whatever the tree makes of it: "the American insurer Orlin", "a teacher
 * called Weber", "the ambassador in Lima at the time, Jonas Weber, warned".
 */
export function nameBehind(
  { head, first, type, isPlural, isDefinite }: FoundMention,
  tree: Tree,
  names: readonly FoundMention[],
): FoundMention | undefined {
  if (isPlural || !/^(?:Person|Organization)$/.test(type)) return undefined;
  const nameAt = (index: number) =>
    names.find((name) => name.first === index && name.type === type && !name.isDemonym);
  const noun = tree.word(head);
  const right = nameAt(head + 1);
  if (right) return isTold(noun, first, tree.word(right.head)) ? undefined : right;
  const given = startOfGiven(tree, head + 1, isDefinite === true);
  if (given !== undefined) return nameAt(given);
  return type === "Person" ? pastPhrase(tree, head, nameAt) : undefined;
}

/** "belonged to Orlin, a company owned by Weber": the body whose name stands in front of what it is. */
export function nameInFront(
  { first, head, type, name: described, isPlural }: FoundMention,
  { words }: Tree,
  names: readonly FoundMention[],
): FoundMention | undefined {
  const behind = words[head + 1];
  const isToldMore =
    /^(?:VB[NG]|WDT|IN)$/.test(behind?.tag ?? "") || /^[,.]$/.test(behind?.form ?? "");
  if (type !== "Organization" || isPlural || !/^an? /i.test(described) || !isToldMore)
    return undefined;
  if (words[first - 1]?.form !== "," || words[head]?.relation === "conj") return undefined;
  return names.find((name) => name.last === first - 2 && name.type === type);
}

/** "told the bank Orlin had failed", "the firm Orlin's rivals": another one, of whom something is told. */
const isTold = (noun: Word, first: number, name: Word): boolean =>
  has(name, "nmod:poss") || (has(name, "nsubj") && noun.head >= 0 && noun.head < first);

/** Where the name starts behind "called" and "known as the"; "a man named Weber", but not "the minister named Weber head of the bank". */
function startOfGiven({ words }: Tree, from: number, isDefinite: boolean): number | undefined {
  const form = (index: number) => words[index]?.form.toLowerCase() ?? "";
  let index = from;
  if (!isDefinite && /^(?:called|named|nicknamed)$/.test(form(index))) index += 1;
  else if (form(index) === "known" && form(index + 1) === "as") index += 2;
  else return undefined;
  while (/^(?:the|["'“‘])$/.test(form(index))) index += 1;
  return index;
}

/** How many words may stand between a noun and the comma before the name. */
const LONGEST_PHRASE = 6;

/** "a volcanologist on holiday, Ilse Peeters, warned", "her brother-in-law, the investor Jonas Weber": behind what tells of the noun. */
function pastPhrase(
  { words }: Tree,
  head: number,
  nameAt: (index: number) => FoundMention | undefined,
): FoundMention | undefined {
  const isPreposition = /^(?:IN|TO|HYPH)$/.test(words[head + 1]?.tag ?? "");
  if (!isPreposition) return undefined;
  let comma = head + 1;
  while (comma - head <= LONGEST_PHRASE && isOfPhrase(words[comma])) comma += 1;
  if (words[comma]?.form !== ",") return undefined;
  let start = comma + 1;
  if (/^(?:the|an?)$/.test(words[start]?.form ?? ""))
    while (!nameAt(start) && /^(?:DT|JJ|NN|HYPH)$/.test(words[start]?.tag ?? "")) start += 1;
  const name = nameAt(start);
  const behind = name && words[name.last + 1];
  const next = name && words[name.last + 2];
  // "a doctor from Lima, Jonas Weber and a nurse": a list
  const isApart =
    behind !== undefined &&
    (/^[.;—–-]$/.test(behind.form) ||
      (behind.form === "," && /^(?:VB[DZ]|MD|WP\$?|CD)$/.test(next?.tag ?? "")));
  return isApart ? name : undefined;
}

/** Not "to the new chief executive, Ana Lopez": hers is the nearer. */
const isOfPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:IN|TO|DT|JJ|NNS?|NNPS?|HYPH|PRP\$|POS)$/.test(word.tag) &&
  !(/^NNS?$/.test(word.tag) && (word.kind === "person" || isPersonNoun(word.lemma)));
