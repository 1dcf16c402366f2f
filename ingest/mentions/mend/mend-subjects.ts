import { gather, has, type Tree, type Word } from "../../language/index.ts";
import { type Mend, mend } from "./mend.ts";

/** Finds who does what a verb says, where the parser hangs them on another verb or behind another name. */
export function mendSubjects(tree: Tree): Tree {
  const parted = mend(tree, [
    ...gather(tree.words, (saying) => swappedSpeaker(tree, saying)),
    ...gather(tree.words, (noun) => nextSubject(tree, noun)),
    ...gather(tree.words, (marker) => ofWholeName(tree, marker)),
    ...gather(tree.words, (by) => ofNextAgent(tree, by)),
    ...gather(tree.words, (noun) => secondOfTwo(tree, noun)),
    ...gather(tree.words, (name) => firstOfTwo(tree, name)),
    ...gather(tree.words, (noun) => subjectAfter(tree, noun)),
    ...gather(tree.words, (marker) => placeBeforeTitle(tree, marker)),
  ]);
  return mend(
    parted,
    gather(parted.words, (verb) => bareSubject(parted, verb)),
  );
}

/** "after the Polder Party withdrew": what stands before a finite verb, without a preposition, is its subject. */
function bareSubject(tree: Tree, verb: Word): readonly Mend[] {
  const hasTense = /^VB[DZP]$/.test(verb.tag) && !tree.child(verb, "nsubj", "expl", "csubj");
  if (!hasTense || !/^(?:advcl|ccomp|root)/.test(verb.relation)) return [];
  const before = tree.children(verb, "obl").filter(({ index }) => index < verb.index);
  const [only, ...others] = before.filter((word) => tree.preposition(word) === undefined);
  const isName = only && /^NNP/.test(only.tag) && /ORG|PER|LOC/.test(only.name);
  return only && isName && others.length === 0 && only.relation === "obl"
    ? [{ index: only.index, head: verb.index, relation: "nsubj" }]
    : [];
}

/** "Tuinstra informed van Arkel of it, two people said": of the clause's two subjects, the last is whoever said. */
function swappedSpeaker(tree: Tree, saying: Word): readonly Mend[] {
  const verb = tree.children(saying, "ccomp").find(({ index }) => index < saying.index);
  const own = tree.children(saying, "nsubj");
  const theirs = verb ? tree.children(verb, "nsubj") : [];
  const [first, second] = own;
  // "Weber, who owns Kestrel, wants to sue, two people said": the saying has both
  const isDoubled =
    verb && first && second && first.index < verb.index && second.index > verb.index;
  if (verb && first && isDoubled && theirs.length === 0)
    return [{ index: first.index, head: verb.index, relation: "nsubj" }];
  const speaker = theirs.at(-1);
  if (!verb || !first || own.length > 1 || !speaker || !/^(?:say|tell|add)$/.test(saying.lemma))
    return [];
  const isSwapped =
    first.index < verb.index && speaker.index > verb.index && speaker.index < saying.index;
  const start = Math.min(...tree.subtree(speaker).map(({ index }) => index));
  if (!isSwapped || tree.words[start - 1]?.form !== ",") return [];
  const object = theirs.find(({ index }) => index > verb.index && index < start);
  return [
    { index: speaker.index, head: saying.index, relation: "nsubj" },
    { index: first.index, head: verb.index, relation: "nsubj" },
    ...(object && object !== speaker
      ? [{ index: object.index, head: verb.index, relation: "obj" }]
      : []),
  ];
}

/** "Spain summoned Lopez, and its adviser Ana Ruiz wrote": whoever stands right before the second verb does it. */
function nextSubject(tree: Tree, noun: Word): readonly Mend[] {
  const first = has(noun, "conj") ? tree.head(noun) : undefined;
  const verb = first && /^(?:obj|obl|iobj)/.test(first.relation) ? tree.head(first) : undefined;
  if (!first || !verb) return [];
  const end = tree.subtree(noun).at(-1)?.index ?? noun.index;
  const second = tree
    .children(verb, "conj")
    .find((word) => /^VB[DZP]$/.test(word.tag) && word.index === end + 1);
  if (!second || tree.child(second, "nsubj", "expl")) return [];
  const and = [...tree.children(noun, "cc"), ...tree.children(second, "cc")].find(
    ({ index }) => first.index < index && index < noun.index,
  );
  return and && tree.words[and.index - 1]?.form === ","
    ? [
        { index: noun.index, head: second.index, relation: "nsubj" },
        { index: and.index, head: second.index, relation: "cc" },
      ]
    : [];
}

/** "at Mercy Health": the preposition is of the whole name, and not of its last word. */
function ofWholeName(tree: Tree, marker: Word): readonly Mend[] {
  const part = marker.relation === "case" && marker.tag !== "POS" ? tree.head(marker) : undefined;
  const head = part && /^(?:flat|compound)$/.test(part.relation) ? tree.head(part) : undefined;
  if (!part || !head) return [];
  const isWhole = marker.index < head.index && head.index < part.index;
  // "to Addax Petroleum"
  const isFirst =
    part.relation === "compound" &&
    marker.index === part.index - 1 &&
    part.index < head.index &&
    tree.child(head, "case") === undefined &&
    tree.words.slice(part.index, head.index + 1).every(({ tag }) => /^NNPS?$/.test(tag));
  return isWhole || isFirst ? [{ index: marker.index, head: head.index, relation: "case" }] : [];
}

/** "was bought from Gomez by Orlin Group": the preposition is of whoever stands behind it. */
function ofNextAgent(tree: Tree, by: Word): readonly Mend[] {
  const own = by.relation === "case" && by.form === "by" ? tree.head(by) : undefined;
  const head = own?.relation === "compound" ? tree.head(own) : own;
  const before = head && /^(?:nmod|flat)$/.test(head.relation) ? tree.head(head) : undefined;
  const verb = before && has(before, "obl") ? tree.head(before) : undefined;
  const isOpen = verb && tree.child(verb, "aux:pass") && !tree.child(verb, "obl:agent");
  if (head && before && isOpen && before.index < by.index && by.index < head.index)
    return [
      { index: head.index, head: verb.index, relation: "obl:agent" },
      { index: by.index, head: head.index, relation: "case" },
    ];
  if (!head || head.index > by.index) return [];
  const agent = tree.words
    .slice(by.index + 1, by.index + 5)
    .find((word) => word.relation === "obl:agent" && tree.child(word, "case") === undefined);
  return agent ? [{ index: by.index, head: agent.index, relation: "case" }] : [];
}

/** "With the help of a nurse, Irene Castro, the gang leader José Macías escaped": she is the nurse, and he escaped. */
function secondOfTwo(tree: Tree, name: Word): readonly Mend[] {
  const leader = has(name, "nsubj") ? tree.child(name, "appos") : undefined;
  if (!leader) return [];
  const [noun, comma] = tree.words.slice(Math.max(0, name.index - 2), name.index);
  const isNamed = tree.children(leader, "appos", "flat").some(({ tag }) => tag === "NNP");
  const isTwo =
    isNamed &&
    comma?.form === "," &&
    noun?.kind === "person" &&
    /^NN$/.test(noun.tag) &&
    /^(?:nmod|obl)$/.test(noun.relation) &&
    tree.child(noun, "det", "nmod:poss") !== undefined &&
    /^NNP$/.test(name.tag) &&
    tree.child(leader, "det") !== undefined;
  return isTwo
    ? [
        { index: leader.index, head: name.head, relation: "nsubj" },
        { index: name.index, head: noun.index, relation: "appos" },
      ]
    : [];
}

/** "Under questioning by his advocate, Eva Moe, the nurse admitted": she is the advocate, and the nurse admitted it. */
function firstOfTwo(tree: Tree, name: Word): readonly Mend[] {
  const verb = has(name, "nsubj") ? tree.head(name) : undefined;
  const second = verb && tree.children(verb, "nsubj").find(({ index }) => index > name.index);
  if (!second) return [];
  const [noun, comma] = tree.words.slice(Math.max(0, name.index - 2), name.index);
  const isPause = tree.words.slice(name.index + 1, second.index).some(isComma);
  const isTwo =
    isPause &&
    isComma(comma) &&
    name.tag === "NNP" &&
    noun?.tag === "NN" &&
    noun.kind === "person" &&
    /^(?:nmod|obl)/.test(noun.relation) &&
    second.tag === "NN" &&
    tree.child(second, "det") !== undefined;
  return isTwo && noun ? [{ index: name.index, head: noun.index, relation: "appos" }] : [];
}

const isComma = (word: Word | undefined): boolean => word?.form === ",";

/** "after Callewaert, a historian, had torn it apart": he had, where "after" opens a clause. */
function subjectAfter(tree: Tree, noun: Word): readonly Mend[] {
  const marker = has(noun, "obl") ? tree.child(noun, "case") : undefined;
  const above =
    marker && /^(?:after|before|until|since)$/i.test(marker.form) ? tree.head(noun) : undefined;
  if (!marker || !above || !/^NNP/.test(noun.tag)) return [];
  const last = tree.subtree(noun).at(-1)?.index ?? noun.index;
  let at = last + 1;
  if (tree.words[at]?.form === ",") at++;
  const start = at;
  while (tree.words[at]?.relation.startsWith("aux")) at++;
  const verb = tree.words[at];
  const hasTense =
    verb !== undefined &&
    (/^VB[DZP]$/.test(verb.tag) || (at > start && /^VB/.test(verb.tag))) &&
    /^(?:advcl|ccomp|conj|parataxis)/.test(verb.relation) &&
    verb.head < verb.index &&
    !tree.child(verb, "nsubj", "nsubj:pass", "expl");
  return verb && hasTense
    ? [
        { index: verb.index, head: above.index, relation: "advcl" },
        { index: noun.index, head: verb.index, relation: "nsubj" },
        { index: marker.index, head: verb.index, relation: "mark" },
      ]
    : [];
}

/** "In Turkey Minister Ana Lopez met them": a subject stands behind no preposition, and the minister is not Turkey's. */
function placeBeforeTitle(tree: Tree, marker: Word): readonly Mend[] {
  const place = marker.relation === "case" && marker.index === 0 ? tree.words[1] : undefined;
  const title = place?.relation === "compound" ? tree.head(place) : undefined;
  const name = title?.relation === "nmod:desc" ? tree.head(title) : undefined;
  const verb = name && has(name, "nsubj") ? tree.head(name) : undefined;
  return verb && place?.name.endsWith("LOC")
    ? [
        { index: marker.index, head: place.index, relation: "case" },
        { index: place.index, head: verb.index, relation: "obl" },
      ]
    : [];
}
