import { z } from "zod";
import type { EntityType } from "../../../model/index.ts";
import { WrongUseError } from "../../errors.ts";
import { entityTypeOf } from "../../store/entity-type.ts";
import type { Run } from "../../store/graph-store.ts";
import type { Decision } from "../../store/judgements/judgements.ts";
import { normalName, searchNames } from "../../store/normal-name.ts";
import { rowsOf } from "../../store/rows.ts";

const EntityRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  aliases: z.array(z.string()),
});

interface Found {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Names that are asked for at once. */
const AT_ONCE = 500;

/**
 * Finds entities by what people write for them: an id, a name, or an alias. What was asked for once is known; so is what was
 * made meanwhile, which is told by `remember`.
 */
export class EntityFinder {
  readonly #run: Run;
  readonly #asked = new Set<string>();
  readonly #entities = new Map<string, Found>();
  /** Ids of entities by each of their names, as names are compared. */
  readonly #called = new Map<string, Set<string>>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** Whether an id is that of an entity that was found or made. */
  readonly knows = (id: string): boolean => this.#entities.has(id);

  /**
   * The entity that is meant; undefined where the graph has none. A name wins over an alias. Throws WrongUseError where
   * several are called so.
   */
  async find(words: string, type?: EntityType): Promise<Found | undefined> {
    await this.lookUp([words]);
    const wanted = normalName(words);
    const fitting = this.#known(words, wanted).filter(
      (one) => !type || one.type === type || one.id === words,
    );
    const byName = fitting.filter((one) => one.id === words || normalName(one.name) === wanted);
    const found = byName.length > 0 ? byName : fitting;
    if (found.length < 2) return found[0];
    const ids = found.map((one) => `${one.id} (${one.type})`).join(", ");
    throw new WrongUseError(`Several entities are called "${words}": write the id, ${ids}.`);
  }

  /** Asks the graph for all that may be meant by these, so that each need not be asked for by itself. */
  async lookUp(words: readonly string[]): Promise<void> {
    const open = [...new Set(words)].filter((one) => !this.#asked.has(one));
    for (let from = 0; from < open.length; from += AT_ONCE) {
      const ids = open.slice(from, from + AT_ONCE);
      const names = [...new Set(ids.map(normalName))].filter((name) => name !== "");
      const rows = await rowsOf(this.#run, EntityRow, "entities-with-names", { names, ids });
      for (const { labels, ...row } of rows) {
        if (!this.knows(row.id)) this.#add({ ...row, type: entityTypeOf(labels) });
      }
      for (const one of ids) this.#asked.add(one);
    }
  }

  /** Takes note of what a judgement made or gave other names. */
  remember({ payload }: Decision): void {
    if (payload.kind === "add-entity") this.#add(payload.made);
    if (payload.kind === "add-edge") for (const made of payload.made) this.#add(made);
    const edited = payload.kind === "edit-entity" && this.#entities.get(payload.entity);
    if (edited)
      this.#add({ ...edited, aliases: [...edited.aliases, ...(payload.set.addAliases ?? [])] });
  }

  #add(entity: Found): void {
    this.#entities.set(entity.id, entity);
    for (const name of searchNames(entity.name, entity.aliases)) {
      const called = this.#called.get(name) ?? new Set();
      this.#called.set(name, called.add(entity.id));
    }
  }

  #known(id: string, name: string): readonly Found[] {
    const ids = new Set([id, ...(this.#called.get(name) ?? [])]);
    return [...ids].flatMap((one) => this.#entities.get(one) ?? []);
  }
}
