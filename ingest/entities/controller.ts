import { has, type Tree, type Word } from "../language/index.ts";

/** The verb, or predicate, whose clause a word stands in. */
export function clauseOf(tree: Tree, word: Word): Word | undefined {
  let up = tree.head(word);
  while (up && !isPredicate(tree, up)) up = tree.head(up);
  return up;
}

const isPredicate = (tree: Tree, word: Word): boolean =>
  /^(?:VB|MD)/.test(word.tag) || tree.child(word, "cop", "nsubj") !== undefined;

/** Verbs that set somebody a task. Our own list. */
const CHARGING =
  /^(?:appoint|hire|retain|engage|commission|enlist|recruit|pay|send|deploy|choose|select|dispatch)$/;

/** Whoever does what a verb says, where the sentence names them at another verb: "Barr wants to help", "Barr called and went". */
export function controllerOf(tree: Tree, verb: Word): Word | undefined {
  const own = tree.child(verb, "nsubj");
  const above = tree.head(verb);
  if (own || !above) return own;
  // "asked Ebrard to help"
  if (has(verb, "xcomp")) return tree.child(above, "obj", "iobj") ?? controllerOf(tree, above);
  // "hired Goldman Reyes to advise it"
  const charged = CHARGING.test(above.lemma) ? tree.child(above, "obj") : undefined;
  if (charged && has(verb, "advcl") && tree.child(verb, "mark")?.form === "to") return charged;
  if (has(verb, "acl") && !/relcl/.test(verb.relation)) return above;
  // "accused detectives of treating her"
  const isOfAnother =
    has(verb, "advcl") &&
    verb.tag === "VBG" &&
    /^(?:of|from)$/.test(tree.child(verb, "mark")?.form ?? "");
  if (isOfAnother && tree.child(above, "obj")) return tree.child(above, "obj");
  return /^(?:conj|advcl|ccomp|parataxis)/.test(verb.relation)
    ? controllerOf(tree, above)
    : undefined;
}

/** "Barr told him", "Barr wants to help him", "Barr called Ebrard and told him": neither end of a verb is the other. */
export function areOfOneVerb(tree: Tree, a: Word, b: Word): boolean {
  if (/^(?:PRP|WP)\$/.test(b.tag)) return false;
  const verbOf = (word: Word): Word | undefined => {
    let up = tree.head(word);
    while (up && !/^(?:VB|MD)/.test(up.tag))
      up = /^(?:nmod|appos|conj|obl)/.test(up.relation) ? tree.head(up) : undefined;
    return up;
  };
  const verb = verbOf(b);
  if (verb === undefined) return false;
  const controller = has(b, "nsubj") ? undefined : controllerOf(tree, verb);
  return verb === verbOf(a) || (controller !== undefined && isMeantBy(tree, a, controller));
}

/** Roca in "Two of Gomez's pilots, Wilson Roca and Jhonny Suárez, agreed": a name for whom a phrase stands, but not Gomez. */
function isMeantBy(tree: Tree, name: Word, phrase: Word): boolean {
  let word: Word | undefined = name;
  while (word && word !== phrase) {
    const head: Word | undefined = tree.head(word);
    const isOfCount: boolean =
      has(word, "nmod") && head?.tag === "CD" && word.relation !== "nmod:poss";
    word = /^(?:appos|conj|flat)/.test(word.relation) || isOfCount ? head : undefined;
  }
  return word === phrase;
}
