import type { EntityType } from "../../model/index.ts";
import type { Tree } from "../language/index.ts";
import { type FoundMention, wordSpan } from "./found-mention.ts";

interface Pronoun {
  readonly type: EntityType;
  readonly gender?: "female" | "male";
  readonly isPlural?: true;
}

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  i: { type: "Person" },
  me: { type: "Person" },
  my: { type: "Person" },
  myself: { type: "Person" },
  he: { type: "Person", gender: "male" },
  him: { type: "Person", gender: "male" },
  his: { type: "Person", gender: "male" },
  himself: { type: "Person", gender: "male" },
  she: { type: "Person", gender: "female" },
  her: { type: "Person", gender: "female" },
  hers: { type: "Person", gender: "female" },
  herself: { type: "Person", gender: "female" },
  it: { type: "Organization" },
  its: { type: "Organization" },
  itself: { type: "Organization" },
  they: { type: "Group", isPlural: true },
  them: { type: "Group", isPlural: true },
  their: { type: "Group", isPlural: true },
  theirs: { type: "Group", isPlural: true },
  themselves: { type: "Group", isPlural: true },
  // "Weber, who sued"; the type is that of whoever they follow
  who: { type: "Person" },
  whom: { type: "Person" },
  whose: { type: "Person" },
  which: { type: "Organization" },
};

/** Pronouns of one person, of one thing, or of many in the third person. "we" and "you" may be anybody. */
export function findPronouns(trees: readonly Tree[]): FoundMention[] {
  return trees.flatMap((tree) =>
    tree.words.flatMap((word) => {
      const pronoun = /^(?:PRP|WP|WDT)/.test(word.tag)
        ? PRONOUNS[word.form.toLowerCase()]
        : undefined;
      if (!pronoun) return [];
      return {
        ...wordSpan(tree, word),
        form: "pronoun" as const,
        name: word.form,
        ...pronoun,
      };
    }),
  );
}
