import { z } from "zod";
import type { EntityType } from "../../../model/index.ts";
import { WrongUseError } from "../../errors.ts";
import { entityTypeOf } from "../../store/entity-type.ts";
import type { Run } from "../../store/graph-store.ts";
import type { Decision } from "../../store/judgements/judgements.ts";
import { normalName } from "../../store/normal-name.ts";
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

/** Finds entities by what people write for them: an id, a name, or an alias. Knows what was made meanwhile. */
export class EntityFinder {
  readonly #run: Run;
  readonly #made: Found[] = [];

  constructor(run: Run) {
    this.#run = run;
  }

  /**
   * The entity that is meant; undefined where the graph has none. A name wins over an alias. Throws WrongUseError where
   * several are called so.
   */
  async find(words: string, type?: EntityType): Promise<Found | undefined> {
    const wanted = normalName(words);
    const known = await this.#known(words, wanted);
    const fitting = known.filter((one) => !type || one.type === type || one.id === words);
    const byName = fitting.filter((one) => one.id === words || normalName(one.name) === wanted);
    const found = byName.length > 0 ? byName : fitting;
    if (found.length < 2) return found[0];
    const ids = found.map((one) => `${one.id} (${one.type})`).join(", ");
    throw new WrongUseError(`Several entities are called "${words}": write the id, ${ids}.`);
  }

  /** Takes note of the entities that a judgement made: what is in a transaction yet is not found by name everywhere. */
  remember({ payload }: Decision): void {
    if (payload.kind === "add-entity") this.#made.push(payload.made);
    if (payload.kind === "add-edge") this.#made.push(...payload.made);
  }

  async #known(words: string, wanted: string): Promise<readonly Found[]> {
    const rows = await rowsOf(this.#run, EntityRow, "entities-with-names", {
      names: wanted === "" ? [] : [wanted],
      ids: [words],
    });
    const made = this.#made.filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => normalName(one) === wanted),
    );
    const found = rows.map(({ labels, ...row }) => ({ ...row, type: entityTypeOf(labels) }));
    return [...new Map([...made, ...found].map((one) => [one.id, one])).values()];
  }
}
