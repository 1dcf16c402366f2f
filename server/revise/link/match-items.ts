import { ENTITY_TYPES, type EntityType } from "../../../model/index.ts";
import { fullNames } from "../../store/identity/resolve-entities.ts";
import type { WikidataItem } from "./read-items.ts";

/** An entity that an item is looked for. */
export interface Linkable {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What an item may be, without a doubt or with one. */
export interface ItemMatches {
  readonly links: readonly { readonly entity: Linkable; readonly item: string }[];
  /** Entities that several items may be, and items that several entities may be. */
  readonly unsure: readonly { readonly entity: Linkable; readonly items: readonly string[] }[];
}

/**
 * Which of the items these entities are, by names in full. One is linked where one item only goes by a name of it, and that item
 * by names of nobody else; all others are for people to say.
 */
export async function matchItems(
  entities: readonly Linkable[],
  items: AsyncIterable<WikidataItem>,
): Promise<ItemMatches> {
  const byName = new Map<string, Linkable[]>();
  for (const entity of entities) {
    for (const name of fullNames(entity)) {
      const found = byName.get(name) ?? [];
      found.push(entity);
      byName.set(name, found);
    }
  }
  const itemsOf = new Map<Linkable, Set<string>>();
  const entitiesOf = new Map<string, Set<Linkable>>();
  for await (const item of items) {
    for (const entity of bearersOf(item, byName)) {
      itemsOf.set(entity, (itemsOf.get(entity) ?? new Set()).add(item.id));
      entitiesOf.set(item.id, (entitiesOf.get(item.id) ?? new Set()).add(entity));
    }
  }
  const matched = entities.flatMap((entity) => {
    const items = [...(itemsOf.get(entity) ?? [])].sort();
    return items.length > 0 ? [{ entity, items }] : [];
  });
  const isSure = (found: readonly string[]) =>
    found.length === 1 && found.every((item) => entitiesOf.get(item)?.size === 1);
  return {
    links: matched.flatMap(({ entity, items: [item, ...others] }) =>
      item && isSure([item, ...others]) ? [{ entity, item }] : [],
    ),
    unsure: matched.filter(({ items: found }) => !isSure(found)),
  };
}

/** The entities that go by a name of an item. */
function bearersOf(
  { labels, aliases, type }: WikidataItem,
  byName: ReadonlyMap<string, readonly Linkable[]>,
): readonly Linkable[] {
  const [name = "", ...others] = labels;
  const found = ENTITY_TYPES.filter((one) => !type || one === type).flatMap((one) => {
    const names = fullNames({ name, aliases: [...others, ...aliases], type: one });
    return names.flatMap((text) => byName.get(text) ?? []).filter((entity) => entity.type === one);
  });
  return [...new Set(found)];
}
