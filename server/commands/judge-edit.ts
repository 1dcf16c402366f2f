import { WrongUseError } from "../errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { findEntityId } from "./find-entity.ts";
import type { Who } from "./judge-with.ts";

export interface EditOptions extends Who {
  readonly name?: string;
  readonly type?: string;
  readonly description?: string;
  readonly wikidata?: string;
  readonly addAlias?: readonly string[];
  readonly removeAlias?: readonly string[];
  readonly set?: string;
}

/** The change that is asked for, of a claim or an entity; it is checked afterwards. */
export async function editThing(store: GraphStore, id: string, options: EditOptions) {
  const { type, set } = options;
  if (id.startsWith("claim:")) {
    const change = { ...(set && readJson(set)), ...(type && { type }) };
    return { kind: "edit-claim", claim: id, set: change };
  }
  const { name, description, wikidata, addAlias, removeAlias } = options;
  return {
    kind: "edit-entity",
    entity: await findEntityId(store, id),
    set: {
      ...(name && { name }),
      ...(type && { type }),
      ...(description !== undefined && { description: description || null }),
      ...(wikidata !== undefined && { wikidata: wikidata || null }),
      ...(addAlias && { addAliases: addAlias }),
      ...(removeAlias && { removeAliases: removeAlias }),
    },
  };
}

function readJson(text: string): object {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new WrongUseError(`--set takes JSON: {"status": "alleged"}. This is none: ${text}`);
  }
}
