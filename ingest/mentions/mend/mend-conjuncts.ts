import { gather, has, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";
import { type Mend, mend } from "./mend.ts";
import { nameAtOf } from "./name-at.ts";

/** Tells what is coordinated with what, and which of several an apposition is of. */
export function mendConjuncts(tree: Tree, names: readonly FoundMention[]): Tree {
  return mend(tree, [
    ...gather(names, (name) => besideLast(tree, name, names)),
    ...gather(tree.words, (verb) => finiteGoesOn(tree, verb)),
    ...gather(tree.words, (verb) => besideSubject(tree, verb)),
  ]);
}

/** "Weber, for the army, and Lopez, the party's chief, who lives in Lyon": Lopez is, and does. */
function besideLast(
  tree: Tree,
  name: FoundMention,
  names: readonly FoundMention[],
): readonly Mend[] {
  const last = tree.word(name.head);
  const first = has(last, "conj") ? tree.head(last) : undefined;
  const nameAt = nameAtOf(names);
  if (!first || name.type !== "Person" || nameAt(first)?.type !== "Person") return [];
  if (tree.words[name.last + 1]?.form !== ",") return [];
  return tree
    .children(first, "appos")
    .filter(
      (noun) =>
        noun.tag === "NN" &&
        tree.subtree(noun).find(({ form }) => form !== ",")?.index === name.last + 2,
    )
    .map(({ index }) => ({ index, head: last.index, relation: "appos" }));
}

const isTensed = (tree: Tree, verb: Word): boolean =>
  /^VB[DZP]$/.test(verb.tag) ||
  tree
    .children(verb, "aux", "aux:pass")
    .some(({ tag, form }) => /^(?:VB[DZP]|MD)$/.test(tag) && !/^having$/i.test(form));

/** "accused her agent of having opened talks, and has complained": whoever accused has. */
function finiteGoesOn(tree: Tree, verb: Word): readonly Mend[] {
  const first = has(verb, "conj") ? tree.head(verb) : undefined;
  if (!first || !/^VB/.test(verb.tag) || !/^VB/.test(first.tag)) return [];
  const isGerund =
    first.tag === "VBG" || tree.children(first, "aux").some(({ form }) => /^having$/i.test(form));
  const isAlone = !tree.child(verb, "nsubj", "nsubj:pass", "mark");
  if (!isGerund || !isAlone || isTensed(tree, first) || !isTensed(tree, verb)) return [];
  let main = tree.head(first);
  while (main && !(/^VB/.test(main.tag) && isTensed(tree, main))) main = tree.head(main);
  return main ? [{ index: verb.index, head: main.index, relation: "conj" }] : [];
}

/** "A sergeant who deserted in 2014, Lopez has fought": Lopez is the sergeant, and nobody fights with one. */
function besideSubject(tree: Tree, verb: Word): readonly Mend[] {
  const [first, second, ...more] = tree
    .children(verb, "nsubj")
    .filter(({ index }) => index < verb.index);
  if (!first || !second || more.length > 0 || first.tag !== "NN") return [];
  const start = tree.subtree(second).find(({ form }) => form !== ",") ?? second;
  const isOne = /^an?$/i.test(tree.child(first, "det")?.form ?? "");
  const isApart = tree.words[start.index - 1]?.form === ",";
  return isOne && isApart && /^(?:NNP|PRP)$/.test(second.tag)
    ? [{ index: first.index, head: second.index, relation: "appos" }]
    : [];
}
