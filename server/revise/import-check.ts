import type { z } from "zod";
import { InvalidGraphError } from "../errors.ts";
import { compareKeys, type End, type GraphItem, labelOf, sortKey } from "../explore/export-item.ts";
import { schemaFor } from "../explore/export-schema.ts";

/**
 * Checks the nodes and relationships of a graph while they pass by: each fits the schema, they come in order, none
 * comes twice, and relationships run between nodes that came before. It keeps ids only.
 */
export class GraphChecker {
  readonly #nodes = new Set<string>();
  readonly #edges = new Set<string>();
  #last: GraphItem | undefined;

  /** Gives the item back. Throws InvalidGraphError, whose message completes "Line 7: ". */
  check(found: unknown): GraphItem {
    const item = parse(found);
    this.#checkOrder(item);
    if (item.kind === "node") this.#nodes.add(key(labelOf(item.labels), item.properties.id));
    else this.#checkEnds(item.start, item.end);
    if (item.kind === "relationship" && item.properties.id !== undefined) {
      const id = String(item.properties.id);
      if (this.#edges.has(id)) throw new InvalidGraphError(`a second edge has the id "${id}"`);
      this.#edges.add(id);
    }
    this.#last = item;
    return item;
  }

  #checkOrder(item: GraphItem): void {
    const last = this.#last;
    if (!last) return;
    if (last.kind !== item.kind) {
      if (item.kind === "relationship") return;
      throw new InvalidGraphError("a node comes after relationships");
    }
    const order = compareKeys(sortKey(last), sortKey(item));
    if (order === 0) throw new InvalidGraphError(`${describe(item)} comes twice`);
    if (order > 0) throw new InvalidGraphError(`${describe(item)} is not in its place by id`);
  }

  #checkEnds(...ends: readonly End[]): void {
    for (const { label, id } of ends) {
      if (this.#nodes.has(key(label, id))) continue;
      throw new InvalidGraphError(`it runs to the ${label} "${id}", which is not in the graph`);
    }
  }
}

function parse(found: unknown): GraphItem {
  const schema = schemaFor(found);
  if (typeof schema === "string") throw new InvalidGraphError(schema);
  const parsed = schema.safeParse(found);
  if (!parsed.success) throw new InvalidGraphError(explain(parsed.error));
  // The schema has checked it; what it gives has its keys in another order.
  return found as GraphItem;
}

function explain({ issues }: z.ZodError): string {
  const [first] = issues;
  return first ? `${first.path.map(String).join(".")}: ${first.message}` : "it does not fit";
}

function describe(item: GraphItem): string {
  if (item.kind === "node") return `the ${item.labels[0]} "${item.properties.id}"`;
  return `the ${item.type} from "${item.start.id}" to "${item.end.id}"`;
}

function key(label: string | undefined, id: unknown): string {
  return `${label} ${id}`;
}
