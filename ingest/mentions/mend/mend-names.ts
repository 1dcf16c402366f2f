import { gather, has, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { isTradeNoun } from "../name-words.ts";
import { isBodyNoun, isPersonNoun } from "../person-nouns.ts";
import { type Mend, mend } from "./mend.ts";

/** Parts names that the parser makes one phrase, and sets each beside what it stands behind. */
export function mendNames(tree: Tree, names: readonly FoundMention[]): Tree {
  return mend(
    tree,
    gather(names, (name) => [
      ...partedSubject(tree, name),
      ...misplacedPerson(tree, name, names),
      ...twinName(tree, name),
      ...farApposition(tree, name),
      ...secondPerson(tree, name, names),
      ...phraseOfName(tree, name),
      ...secondOfPair(tree, name, names),
    ]),
  );
}

/** "denied meeting Lopez, his lawyer, Jon Fox, said": the lawyer is Fox, and no apposition of Lopez. */
function partedSubject(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const verb = head.relation === "nsubj" ? tree.head(head) : undefined;
  const noun = tree.words[name.first - 2];
  const isApart = tree.words[name.first - 1]?.form === ",";
  const isBeforeVerb =
    verb && tree.words[name.last + 1]?.form === "," && verb.index === name.last + 2;
  if (!noun || !isApart || !isBeforeVerb || name.type !== "Person") return [];
  const isRole = noun.relation === "appos" && isPersonNoun(noun.lemma.toLowerCase());
  if (!isRole || !tree.child(noun, "nmod:poss")) return [];
  return [
    { index: noun.index, head: verb.index, relation: "nsubj" },
    { index: head.index, head: noun.index, relation: "appos" },
  ];
}

/** "The West African bloc ECOWAS suspended": the noun and the name right after it are one phrase. */
function twinName(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const previous = tree.words[name.first - 1];
  const above = tree.head(head);
  // "start a venture, Helio Motion": a firm is set beside the venture, and not beside a person
  const isOfPerson = previous?.form === "," && above !== undefined && above.name.endsWith("PER");
  // "Its mines minister, Joseph Kapasa, told": and not two who told
  const apart = previous?.form === "," ? tree.words[name.first - 2] : undefined;
  const isRole =
    apart !== undefined &&
    isPersonNoun(apart.lemma.toLowerCase()) &&
    // "Tarsen's owner, Velmora Group, was fined"
    (name.type === "Person" ||
      (name.type === "Organization" && tree.child(apart, "nmod:poss") !== undefined));
  // "Nigeria's drug regulator, NAFDAC, said"
  const isOfBody =
    apart !== undefined &&
    name.type === "Organization" &&
    tree.words[name.last + 1]?.form === "," &&
    (isBodyNoun(apart.lemma.toLowerCase()) || isTradeNoun(apart.lemma.toLowerCase())) &&
    /^(?:appos|list|dep|nmod|conj|parataxis|flat|compound)/.test(head.relation) &&
    !tree.words.slice(apart.index, name.first).some(({ form }) => form === "and");
  if (isOfBody && head.head !== apart.index)
    return [{ index: head.index, head: apart.index, relation: "appos" }];
  const noun = isOfPerson || isRole ? apart : previous;
  const isTwin =
    noun !== undefined &&
    /^NN/.test(noun.tag) &&
    /^\p{Ll}/u.test(noun.form) &&
    noun.head === head.head &&
    noun.head >= 0 &&
    noun.relation === head.relation &&
    /^(?:nsubj|obj|obl|nmod)/.test(noun.relation);
  // "president of the bank workers' union SBP": beside the union, and not the president
  const isAstray =
    noun !== undefined &&
    name.type === "Organization" &&
    isBodyNoun(noun.lemma.toLowerCase()) &&
    // "belongs to the investment fund Orlin Group"
    (/^(?:appos|flat|nmod|dep)/.test(head.relation) ||
      (has(head, "obj") && head.head === noun.head && has(noun, "obl") && previous === noun)) &&
    head.head !== noun.index &&
    tree.preposition(head) === undefined;
  return isTwin || isAstray ? [{ index: head.index, head: noun.index, relation: "appos" }] : [];
}

/** "rights to qualifiers to Deportes Andinos, an agency founded by": beside the name that stands right before it. */
function farApposition(tree: Tree, name: FoundMention): readonly Mend[] {
  const [comma, article] = tree.words.slice(name.last + 1, name.last + 3);
  if (comma?.form !== "," || !article || !/^(?:an?|the)$/.test(article.form)) return [];
  const noun = tree.head(article);
  if (noun?.relation !== "appos" || noun.index <= article.index) return [];
  const above = tree.head(noun);
  const lemma = noun.lemma.toLowerCase();
  const isOfKind =
    name.type === "Person"
      ? isPersonNoun(lemma)
      : isBodyNoun(lemma) && name.type === "Organization";
  const isFar = above !== undefined && above.index < name.first && above.tag !== "NNP";
  return isOfKind && isFar ? [{ index: noun.index, head: name.head, relation: "appos" }] : [];
}

/** "hired Ana Lopez from Orlin Group": a name behind a preposition is no part of the one before. */
function phraseOfName(tree: Tree, name: FoundMention): readonly Mend[] {
  const head = tree.word(name.head);
  const above = /^(?:flat|compound)/.test(head.relation) ? tree.head(head) : undefined;
  const isPhrase = tree
    .children(head, "case")
    .some(({ index, tag, form }) => index === name.first - 1 && tag === "IN" && form !== "of");
  if (!above || !isPhrase || above.index > name.first) return [];
  const verb = has(above, "obj") ? tree.head(above) : undefined;
  return [{ index: head.index, head: (verb ?? above).index, relation: verb ? "obl" : "nmod" }];
}

/** "the merger of Acme Corp and Globex": of both, and not a merger and Globex. */
function secondOfPair(
  tree: Tree,
  name: FoundMention,
  names: readonly FoundMention[],
): readonly Mend[] {
  const head = tree.word(name.head);
  const noun = has(head, "conj") ? tree.head(head) : undefined;
  const first =
    tree.words[name.first - 1]?.form === "and"
      ? names.find(({ last }) => last === name.first - 2)
      : undefined;
  const isOfNoun =
    noun !== undefined &&
    first !== undefined &&
    /^NNS?$/.test(noun.tag) &&
    tree.word(first.head).head === noun.index &&
    has(tree.word(first.head), "nmod") &&
    first.type === name.type &&
    !isPersonNoun(noun.lemma.toLowerCase());
  return isOfNoun ? [{ index: head.index, head: first.head, relation: "conj" }] : [];
}

/** "Its policy head, Ana Lopez, who worked for Gomez's predecessor, Jon Fox, said": one has one name, so Fox is the predecessor. */
function secondPerson(
  tree: Tree,
  name: FoundMention,
  names: readonly FoundMention[],
): readonly Mend[] {
  const head = tree.word(name.head);
  const above = head.relation === "appos" ? tree.head(head) : undefined;
  const noun = tree.words[name.first - 2];
  const isNext = tree.words[name.first - 1]?.form === "," && noun !== undefined && noun !== above;
  if (!above || !isNext || name.type !== "Person" || !/^NN$/.test(noun.tag)) return [];
  const isRole = isPersonNoun(noun.lemma.toLowerCase()) && tree.child(noun, "nmod:poss", "det");
  const others = tree
    .children(above, "appos")
    .filter(({ index }) => index < name.first)
    .filter(({ index }) =>
      names.some(({ first, last, type }) => type === "Person" && first <= index && index <= last),
    );
  return isRole && others.length > 0 && !tree.child(noun, "appos")
    ? [{ index: head.index, head: noun.index, relation: "appos" }]
    : [];
}

/**
 * "the president of Acme Corp, Ana Lopez", "a lawyer for Carlos Vega, Ivan Petrov": a person is set beside the person, and
 * not beside the body or whoever else has a name.
 */
function misplacedPerson(
  tree: Tree,
  name: FoundMention,
  names: readonly FoundMention[],
): readonly Mend[] {
  const head = tree.word(name.head);
  // taken for an apposition of the body, or even a part of its name
  const isBehind =
    tree.words[name.first - 1]?.form === "," && /^(?:compound|flat|conj)/.test(head.relation);
  const body = head.relation === "appos" || isBehind ? tree.head(head) : undefined;
  if (name.type !== "Person" || !body || body.index > head.index) return [];
  const other = names.find(({ first, last }) => first <= body.index && body.index <= last);
  let holder = other ? tree.word(other.head) : body;
  let noun = tree.head(holder);
  // "Acme's former head of sales in Greece, Nikos Pappas"
  while (noun && /^nmod$/.test(noun.relation) && noun.index < holder.index && !isOfficeNoun(noun)) {
    holder = noun;
    noun = tree.head(noun);
  }
  const isOfRole =
    (other !== undefined || body.kind !== "person") &&
    noun !== undefined &&
    holder.relation.startsWith("nmod") &&
    noun.index < holder.index &&
    /^NN/.test(noun.tag) &&
    isOfficeNoun(noun);
  return noun && isOfRole ? [{ index: head.index, head: noun.index, relation: "appos" }] : [];
}

const isOfficeNoun = (noun: Word | undefined): boolean =>
  noun !== undefined && (isPersonNoun(noun.lemma.toLowerCase()) || noun.kind === "person");
