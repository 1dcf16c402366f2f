import type { Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { isCalledSo } from "./called-so.ts";
import { addMention, type EntityDraft, newDraft } from "./entity-draft.ts";

/** Decides which things without a name are the same one: "the shelter" is "a homeless shelter" of before, "a report" is another. */
export function resolveThings(
  things: readonly FoundMention[],
  trees: readonly Tree[],
): ReadonlyMap<FoundMention, EntityDraft> {
  const drafts: EntityDraft[] = [];
  return new Map(
    things.map((thing) => {
      const isSame = ({ type, mentions }: EntityDraft) =>
        type === thing.type && mentions.some((before) => isCalledSo(thing, before, trees));
      const known = thing.isDefinite ? drafts.findLast(isSame) : undefined;
      const draft = known ?? newDraft(thing, false);
      if (!known) drafts.push(draft);
      addMention(draft, thing);
      return [thing, draft] as const;
    }),
  );
}
