import type { RelationTypeName } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import { genderOf, roleOf } from "../mentions/role-nouns.ts";

/** What the article states two named entities to be to each other, by a role or a kinship. */
export interface Tie {
  readonly type: RelationTypeName;
  readonly subject: EntityDraft;
  readonly object: EntityDraft;
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
};
const COUNTRIES = /^(?:country|nation|homeland|government)$/;
const KIN = /^(?:SPOUSE_OF|PARENT_OF|SIBLING_OF)$/;

/**
 * Whom "her sister" or "his country" means, where the article has said whose sister somebody is or what somebody governs;
 * nobody where it could be two.
 */
export function ownOf(
  noun: string,
  owner: EntityDraft,
  ties: readonly Tie[],
): EntityDraft | undefined {
  const found = new Set(
    KIN.test(roleOf(noun)?.type ?? "") ? kinOf(noun, owner, ties) : bodiesOf(noun, owner, ties),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

function kinOf(noun: string, owner: EntityDraft, ties: readonly Tie[]): EntityDraft[] {
  const role = roleOf(noun);
  const gender = genderOf(noun);
  if (!role) return [];
  return ties
    .filter(({ type }) => type === role.type)
    .flatMap(({ type, subject, object }) => {
      // "her son" is whose parent she is; "her father" is hers
      if (type === "PARENT_OF")
        return role.isInverse
          ? subject === owner
            ? [object]
            : []
          : object === owner
            ? [subject]
            : [];
      if (subject === owner) return [object];
      return object === owner ? [subject] : [];
    })
    .filter((kin) => !gender || !kin.gender || kin.gender === gender);
}

function bodiesOf(noun: string, owner: EntityDraft, ties: readonly Tie[]): EntityDraft[] {
  const types = OWN_BODIES[noun] ?? [];
  const kind = COUNTRIES.test(noun) ? "Location" : "Organization";
  for (const type of types) {
    const found = ties
      .filter((tie) => tie.type === type && tie.subject === owner && tie.object.type === kind)
      .map(({ object }) => object);
    if (found.length > 0) return found;
  }
  return [];
}
