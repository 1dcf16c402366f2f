import type { EntityType } from "../../model/index.ts";
import type { Tree } from "../language/index.ts";
import type { FoundMention } from "./found-mention.ts";

interface Pronoun {
  readonly type: EntityType;
  readonly gender?: "female" | "male";
  readonly isPlural?: true;
}

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  i: { type: "Person" },
  me: { type: "Person" },
  my: { type: "Person" },
  he: { type: "Person", gender: "male" },
  him: { type: "Person", gender: "male" },
  his: { type: "Person", gender: "male" },
  she: { type: "Person", gender: "female" },
  her: { type: "Person", gender: "female" },
  hers: { type: "Person", gender: "female" },
  it: { type: "Organization" },
  its: { type: "Organization" },
  they: { type: "Group", isPlural: true },
  them: { type: "Group", isPlural: true },
  their: { type: "Group", isPlural: true },
};

/** Pronouns of one person, or of many in the third. "we" and "you" may be anybody. */
export function findPronouns(trees: readonly Tree[]): FoundMention[] {
  return trees.flatMap((tree) =>
    tree.words.flatMap((word) => {
      const pronoun = /^PRP/.test(word.tag) ? PRONOUNS[word.form.toLowerCase()] : undefined;
      if (!pronoun) return [];
      return {
        sentence: tree.index,
        first: word.index,
        last: word.index,
        head: word.index,
        start: word.start,
        end: word.end,
        form: "pronoun" as const,
        name: word.form,
        ...pronoun,
      };
    }),
  );
}
