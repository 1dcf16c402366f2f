import type { EntityDraft } from "../entities/entity-draft.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { fits } from "./kinds.ts";

/** A draft for each subject with each object, where the relation type has room for both. */
export function draftsBetween(
  subjects: readonly EntityDraft[],
  objects: readonly EntityDraft[],
  read: Omit<ClaimDraft, "subject" | "object">,
): ClaimDraft[] {
  return subjects.flatMap((subject) =>
    objects.flatMap((object) =>
      fits(read.type, subject, object) ? [{ ...read, subject, object }] : [],
    ),
  );
}
