import type { EntityType } from "../../model/index.ts";
import type { EntitySummary } from "../../server/routes/entities.schema.ts";
import type { AskedOf } from "../../server/routes/judgements.schema.ts";

/** An entity as somebody would have it. */
export interface EntityDraft {
  readonly name: string;
  readonly type: EntityType;
  readonly description: string;
  readonly aliases: readonly string[];
}

type EntityChange = AskedOf<"edit-entity">["set"];

/** Its name is no alias of it. */
export function draftOfEntity({ name, type, description, aliases }: EntitySummary): EntityDraft {
  return {
    name,
    type,
    description: description ?? "",
    aliases: aliases.filter((one) => one !== name),
  };
}

/** The draft with one more alias, if it is one: neither empty nor there. */
export function withAlias(draft: EntityDraft, written: string): EntityDraft {
  const alias = written.trim();
  if (alias === "" || draft.aliases.includes(alias)) return draft;
  return { ...draft, aliases: [...draft.aliases, alias] };
}

/** What is to be changed for an entity to be as the draft has it; undefined where nothing is. */
export function entityChange(entity: EntitySummary, draft: EntityDraft): EntityChange | undefined {
  const before = draftOfEntity(entity);
  const [name, description] = [draft.name.trim(), draft.description.trim()];
  const added = draft.aliases.filter((one) => one !== before.name && !before.aliases.includes(one));
  const removed = before.aliases.filter((one) => !draft.aliases.includes(one));
  const set: EntityChange = {
    ...(name !== before.name && { name }),
    ...(draft.type !== before.type && { type: draft.type }),
    ...(description !== before.description && { description: description || null }),
    ...(added.length > 0 && { addAliases: added }),
    ...(removed.length > 0 && { removeAliases: removed }),
  };
  return name === "" || Object.keys(set).length === 0 ? undefined : set;
}
