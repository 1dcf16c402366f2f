import type { Tree, Word } from "../language/index.ts";

export const isVerb = (word: Word): boolean => word.tag.startsWith("VB");

export function isPassive(tree: Tree, verb: Word): boolean {
  if (tree.child(verb, "aux:pass")) return true;
  // "the inspectorate fined the firm": a finite verb with an object is active, whatever its subject is called
  const isFiniteVerb = verb.tag === "VBD" && tree.child(verb, "obj") !== undefined;
  if (tree.child(verb, "nsubj:pass")) return !isFiniteVerb;
  // "Weber, poached from Orlin in 2011, runs": a participle that the tagger takes for a past
  if (
    verb.tag === "VBD" &&
    verb.relation === "acl" &&
    (tree.child(verb, "obl:agent") !== undefined ||
      // "a banker wanted in Kazakhstan"
      (/^(?:,|NN)/.test(tree.words[verb.index - 1]?.tag ?? "") &&
        /^(?:IN|TO)$/.test(tree.words[verb.index + 1]?.tag ?? ""))) &&
    !tree.child(verb, "nsubj", "obj", "aux", "ccomp", "mark")
  )
    return true;
  if (verb.tag !== "VBN" || tree.child(verb, "aux")) return false;
  if (verb.relation === "acl" || verb.relation === "advcl" || verb.relation === "xcomp")
    return true;
  const head = tree.head(verb);
  return (
    verb.relation === "conj" &&
    head !== undefined &&
    !tree.child(verb, "nsubj") &&
    isPassive(tree, head)
  );
}

export const isRelative = (word: Word): boolean =>
  /^W[DP]/.test(word.tag) || (word.form === "that" && word.tag === "IN");

/** "helping", "having helped", "being paid", "being a member": what somebody is accused of. */
export const isGerund = (tree: Tree, word: Word): boolean =>
  word.tag === "VBG" ||
  tree
    .children(word, "aux", "aux:pass", "cop")
    .some(({ form }) => /^(?:having|being)$/i.test(form));
