import type { Tree, Word } from "../language/index.ts";

/** "at Graz, where she taught": the place before the clause is where it is. */
export function whereOf(
  tree: Tree,
  verb: Word,
): readonly { readonly preposition: string; readonly word: Word }[] {
  // "where he used to teach"
  const above = verb.relation === "xcomp" ? tree.head(verb) : undefined;
  const clause = above?.form === "used" ? above : verb;
  const where = tree.children(clause, "advmod").find(({ form }) => /^where$/i.test(form));
  if (!where || verb.form === "used" || !/relcl/.test(clause.relation)) return [];
  const [first, second] = tree.words.slice(Math.max(0, where.index - 2), where.index).reverse();
  // whatever the parser hangs the clause on: the name right before it
  const word = first?.form === "," ? second : first;
  return word && /^NNP/.test(word.tag)
    ? [{ preposition: word.name.endsWith("LOC") ? "in" : "at", word }]
    : [];
}
