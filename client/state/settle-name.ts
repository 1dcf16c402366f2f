import type { EntityType } from "../../model/index.ts";
import type { EntitySummary } from "../../server/routes/entities.schema.ts";
import type { EndDraft } from "./edge-draft.ts";

/** What a written name comes to: an end, or what somebody has to do for it to be one. */
export type SettledName = { readonly end: EndDraft } | { readonly hint: string };

/**
 * What a name means once it is left, with what the graph has for it: the only entity that is called so, or where nothing is
 * found a new one. `isKnown`: whether it has to be in the graph. `newType`: what a new one is taken for.
 */
export function settleName(
  name: string,
  found: readonly EntitySummary[],
  isKnown: boolean,
  newType: EntityType = "Person",
): SettledName {
  const called = found.filter((entity) => isSame(entity.name, name));
  const alsoCalled = found.filter(({ aliases }) => aliases.some((alias) => isSame(alias, name)));
  const meant = called.length > 0 ? called : alsoCalled;
  const [entity] = meant;
  if (meant.length > 1)
    return { hint: `The graph has ${meant.length} called “${name}”: choose one.` };
  if (entity) return { end: { kind: "known", entity } };
  if (found.length > 0) return { hint: `None is called “${name}”: choose one of those found.` };
  if (isKnown) return { hint: `The graph has no “${name}”.` };
  return { end: { kind: "new", name, type: newType } };
}

const { compare } = new Intl.Collator("en", { sensitivity: "base" });

/** "mexico" is meant for "Mexico", and "Pena" for "Peña". */
const isSame = (one: string, other: string) => compare(one.trim(), other.trim()) === 0;
