import { gather, has, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { isTradeNoun, typeByClassNoun } from "../name-words.ts";
import { isPersonNoun } from "../person-nouns.ts";
import { type Mend, mend } from "./mend.ts";

/** Sets a name beside the noun that says what it is, where the parser hangs it elsewhere. */
export function mendPhrases(tree: Tree, names: readonly FoundMention[]): Tree {
  return mend(
    tree,
    gather(names, (name) => [
      ...classedName(tree, name),
      ...occupiedName(tree, name),
      ...roleBehindNoun(tree, name),
      ...roleInFront(tree, name),
      ...classBeforePlace(tree, name),
      ...behindPlaceName(tree, name),
      ...nounInFront(tree, name),
      ...caseOfNoun(tree, name),
      ...agentOfPassive(tree, name),
      ...besideLastNoun(tree, name),
    ]),
  );
}

/** "Among them is the hedge fund Orlin Partners, which owns", "by the venture fund Orlin": the fund is Orlin. */
function classedName(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const noun = tree.words[name.first - 1];
  const isClass =
    noun !== undefined &&
    /^\p{Ll}/u.test(noun.form) &&
    /^NNP?$/.test(noun.tag) &&
    !/^(?:compound|nmod:desc|flat)/.test(noun.relation) &&
    (typeByClassNoun(noun.lemma) === name.type ||
      (name.type === "Organization" && isTradeNoun(noun.lemma)));
  if (!isClass || !tree.child(noun, "det", "nmod:poss")) return [];
  const above = tree.head(head);
  // the object of the clause about the noun, which stands behind the name
  const isOfClause =
    above !== undefined &&
    /^(?:obj|nsubj|obl:unmarked)$/.test(head.relation) &&
    /relcl/.test(above.relation) &&
    above.head === noun.index &&
    above.index > name.last;
  const isPart =
    above === noun && /^(?:compound|nmod:poss)$/.test(head.relation) && !isOwner(tree, name);
  return isOfClause || isPart ? [{ index: head.index, head: noun.index, relation: "appos" }] : [];
}

/** "was accused of cheating Lopez by Gomez": by whom he was accused, as the cheating has a doer already. */
function agentOfPassive(tree: Tree, { head, type }: FoundMention): readonly Mend[] {
  const agent = tree.word(head);
  const gerund = /^obl/.test(agent.relation) ? tree.head(agent) : undefined;
  const verb = gerund && has(gerund, "advcl") ? tree.head(gerund) : undefined;
  const isAgent =
    verb !== undefined &&
    gerund?.tag === "VBG" &&
    /^(?:Person|Organization)$/.test(type) &&
    tree.preposition(agent) === "by" &&
    tree.child(gerund, "obj") !== undefined &&
    tree.child(verb, "aux:pass") !== undefined &&
    !tree.children(verb, "obl").some((word) => tree.preposition(word) === "by");
  return isAgent ? [{ index: agent.index, head: verb.index, relation: "obl:agent" }] : [];
}

/**
 * "Lopez accused the council of shielding a bigger fish, the minister Luis Gomez": the fish, and neither the council, which is
 * nobody, nor Lopez, across her verb.
 */
function besideLastNoun(tree: Tree, { head }: FoundMention): readonly Mend[] {
  const name = tree.word(head);
  const role = has(name, "appos") ? tree.head(name) : undefined;
  const top = role && has(role, "appos") && isPersonNoun(role.lemma.toLowerCase()) ? role : name;
  const above = has(top, "appos") ? tree.head(top) : undefined;
  if (!above || above.index > top.index) return [];
  const start = tree.subtree(top).find(({ form }) => form !== ",")?.index ?? top.index;
  const [noun, comma] = tree.words.slice(Math.max(0, start - 2), start);
  const isBehind =
    comma?.form === "," &&
    noun !== undefined &&
    noun.index > above.index &&
    /^NN/.test(noun.tag) &&
    noun.head !== top.index;
  return isBehind && isCutOff(tree, above, start)
    ? [{ index: top.index, head: noun.index, relation: "appos" }]
    : [];
}

/** Whether a noun's own verb stands before an index, or, where it is no person, what it is said to do. */
function isCutOff(tree: Tree, noun: Word, end: number): boolean {
  const verb = /^nsubj/.test(noun.relation) ? tree.head(noun) : undefined;
  if (verb?.tag.startsWith("VB") && noun.index < verb.index && verb.index < end) return true;
  return (
    noun.kind === "organization" &&
    tree
      .children(noun, "acl")
      .some(({ tag, index }) => tag === "VBG" && index > noun.index && index < end)
  );
}

const isOwner = (tree: Tree, { last }: FoundMention): boolean =>
  tree.words[last + 1]?.tag === "POS";

/** "of the fertiliser group Agronor": the preposition is of the name, where the parser hangs the noun on it. */
function caseOfNoun(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  if (tree.preposition(head) || !/^(?:nmod|obl)/.test(head.relation)) return [];
  return tree
    .children(head, "nmod:desc")
    .filter(({ index, form }) => index === name.first - 1 && /^\p{Ll}/u.test(form))
    .flatMap((noun) => tree.children(noun, "case"))
    .map(({ index }) => ({ index, head: head.index, relation: "case" }));
}

/** "was founded by geologist Ross Moreau": the geologist is he. */
function occupiedName(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const noun = head.relation === "flat" ? tree.head(head) : undefined;
  const isBefore = noun?.index === name.first - 1 && noun.tag === "NN";
  return name.type === "Person" && isBefore && isPersonNoun(noun.lemma.toLowerCase())
    ? [{ index: head.index, head: noun.index, relation: "appos" }]
    : [];
}

/** "a letter to the local MP, Ana Lopez": a person is beside the MP, and not beside the letter. */
function roleBehindNoun(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const thing = head.relation === "appos" ? tree.head(head) : undefined;
  const [role, comma] = tree.words.slice(Math.max(0, name.first - 2), name.first);
  if (!thing || !role || comma?.form !== "," || name.type !== "Person") return [];
  const isThing = thing.tag === "NN" && thing.kind !== "person" && !isRoleNoun(thing);
  const isOfThing = has(role, "nmod") && role.head === thing.index;
  return isThing && isOfThing && isRoleNoun(role)
    ? [{ index: head.index, head: role.index, relation: "appos" }]
    : [];
}

/** "the transport secretary at the time, Ana Lopez, says": with a comma between, the secretary is no title. */
function roleInFront(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const role = tree.children(head, "nmod:desc").find((word) => tree.child(word, "det"));
  const isApart = role !== undefined && tree.words[name.first - 1]?.form === ",";
  return isApart && isRoleNoun(role) && head.head >= 0
    ? [
        { index: role.index, head: head.head, relation: head.relation },
        { index: head.index, head: role.index, relation: "appos" },
      ]
    : [];
}

/** "a bank in Kyrgyzstan, Manas Kapital,": a body is beside the bank, and not beside the country. */
function classBeforePlace(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const place = head.relation === "appos" ? tree.head(head) : undefined;
  const noun = place && has(place, "nmod") ? tree.head(place) : undefined;
  const isOfClass =
    name.type === "Organization" &&
    place?.name.endsWith("LOC") &&
    noun?.tag === "NN" &&
    typeByClassNoun(noun.lemma) === "Organization" &&
    /^(?:in|from)$/.test((place && tree.preposition(place)) ?? "") &&
    /^an?$/i.test(tree.child(noun, "det")?.form ?? "");
  return isOfClass && noun ? [{ index: head.index, head: noun.index, relation: "appos" }] : [];
}

/** "and its rival Kestrel Foods": the rival is Kestrel, and it is the rival that is theirs. */
function nounInFront(tree: Tree, name: FoundMention): readonly Mend[] {
  const noun = tree.words[name.first - 1];
  const head = tree.word(name.head);
  const isInFront =
    noun !== undefined &&
    /^(?:NN|JJ)$/.test(noun.tag) &&
    /^(?:amod|compound|nmod:desc)$/.test(noun.relation) &&
    name.first <= noun.head &&
    noun.head <= name.last &&
    (isPersonNoun(noun.lemma.toLowerCase()) || BODILY.test(noun.lemma));
  const owner = tree.words
    .slice(Math.max(0, name.first - 3), name.first - 1)
    .find(({ tag, relation }) => tag === "PRP$" && relation === "nmod:poss");
  // "its client Tarsen and its rival Kestrel": two, and Kestrel is no client
  let first = has(head, "conj") ? tree.head(head) : undefined;
  while (first && /^(?:appos|flat|compound)/.test(first.relation)) first = tree.head(first);
  const top = first?.index ?? head.head;
  const hasPlace = !/^(?:flat|compound|amod|dep)/.test(head.relation);
  return name.type === "Organization" && noun && isInFront && owner && hasPlace
    ? [
        { index: noun.index, head: top, relation: head.relation, tag: "NN" },
        { index: head.index, head: noun.index, relation: "appos" },
        { index: owner.index, head: noun.index, relation: "nmod:poss" },
        ...tree
          .children(head, "cc", "case")
          .filter(({ index }) => index < noun.index)
          .map(({ index, relation }) => ({ index, head: noun.index, relation })),
      ]
    : [];
}

/** What a body is to another. Our own list. */
const BODILY =
  /^(?:rival|competitor|parent|subsidiary|partner|supplier|customer|client|affiliate|unit|owner|lender|insurer|sponsor|company|firm)$/;

/** "In Ocean Letters, the journal of the Society, the team reported": of two subjects the first is beside the name. */
function behindPlaceName(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const [comma, article] = tree.words.slice(name.last + 1, name.last + 3);
  const noun = article && /^(?:the|an?)$/.test(article.form) ? tree.head(article) : undefined;
  const verb = noun && has(noun, "nsubj") ? tree.head(noun) : undefined;
  const isTwo =
    verb !== undefined &&
    tree.children(verb, "nsubj").filter(({ index }) => index < verb.index).length > 1;
  const isOfVerb = verb !== undefined && has(head, "obl") && head.head === verb.index;
  return comma?.form === "," && noun && isTwo && isOfVerb
    ? [{ index: noun.index, head: head.index, relation: "appos" }]
    : [];
}

const isRoleNoun = ({ tag, lemma }: Word): boolean =>
  /^NNP?$/.test(tag) && isPersonNoun(lemma.toLowerCase());
