import type { Entity } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";

/** An entity of an extraction as the rules' checks take it. Its mentions have no place in trees: those are gone by now. */
export function draftOfEntity(entity: Entity, text: string): EntityDraft {
  const { type, isNamed, name, aliases, mentions } = entity;
  return {
    type,
    isNamed,
    name,
    aliases: new Set(aliases),
    mentions: mentions.map(({ start, end, form }) => ({
      start,
      end,
      form,
      sentence: -1,
      first: -1,
      last: -1,
      head: -1,
      type,
      name: text.slice(start, end),
    })),
  };
}
