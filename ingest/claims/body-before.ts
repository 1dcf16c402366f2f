import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree, Word } from "../language/index.ts";
import { isBodyNoun } from "../mentions/person-nouns.ts";
import type { Grounding } from "./grounding.ts";

/** How many sentences back "Party leader" looks. */
const REACH = 12;

/** "Party leader Maria Sund", after the Labour Party was named: the only body near whose name or description has the noun. */
export function bodyBefore(
  tree: Tree,
  noun: Word,
  { resolution }: Grounding,
): EntityDraft | undefined {
  const lemma = noun.lemma.toLowerCase();
  if (!isBodyNoun(lemma)) return undefined;
  const near = resolution.drafts.filter(
    ({ type, isNamed, name, mentions }) =>
      type === "Organization" &&
      isNamed &&
      mentions.some(
        (mention) =>
          mention.sentence <= tree.index &&
          tree.index - mention.sentence <= REACH &&
          mention.start < noun.start,
      ) &&
      (name.toLowerCase().endsWith(` ${lemma}`) ||
        mentions.some(
          ({ form, name: words }) =>
            form === "description" && words.toLowerCase().endsWith(` ${lemma}`),
        )),
  );
  return near.length === 1 ? near[0] : undefined;
}
