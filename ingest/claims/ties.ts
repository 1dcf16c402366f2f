import type { RelationTypeName } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree } from "../language/index.ts";

/** What the article states two named entities to be to each other, by a role. */
export interface Tie {
  readonly type: RelationTypeName;
  readonly subject: EntityDraft;
  readonly object: EntityDraft;
  /** The sentence that states it. */
  readonly tree: Tree;
}

/** Nouns that somebody's own body or country goes by: "his country", "her company". */
const OWN_BODIES: Readonly<Record<string, readonly RelationTypeName[]>> = {
  country: ["HEADS", "HOLDS_POSITION_IN", "CITIZEN_OF"],
  nation: ["HEADS", "HOLDS_POSITION_IN", "CITIZEN_OF"],
  homeland: ["CITIZEN_OF", "HOLDS_POSITION_IN", "HEADS"],
  government: ["HEADS", "HOLDS_POSITION_IN"],
  company: ["HEADS", "FOUNDED", "OWNS", "WORKS_FOR", "HOLDS_POSITION_IN"],
  firm: ["HEADS", "FOUNDED", "OWNS", "WORKS_FOR", "HOLDS_POSITION_IN"],
  employer: ["WORKS_FOR"],
  party: ["MEMBER_OF", "HEADS"],
  club: ["MEMBER_OF", "WORKS_FOR", "HEADS"],
  team: ["MEMBER_OF", "WORKS_FOR", "HEADS"],
  union: ["MEMBER_OF", "HEADS"],
  client: ["REPRESENTS"],
};
const COUNTRIES = /^(?:country|nation|homeland|government)$/;

/**
 * What "his country" or "her company" means, where the article has said what somebody governs or works for; nothing where it
 * could be two.
 */
export function ownOf(
  noun: string,
  owner: EntityDraft,
  ties: readonly Tie[],
): EntityDraft | undefined {
  const kinds = COUNTRIES.test(noun)
    ? ["Location"]
    : noun === "client"
      ? ["Person", "Organization"]
      : ["Organization"];
  for (const type of OWN_BODIES[noun] ?? []) {
    const found = new Set(
      ties
        .filter(
          (tie) => tie.type === type && tie.subject === owner && kinds.includes(tie.object.type),
        )
        .map(({ object }) => object),
    );
    if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  }
  return undefined;
}
