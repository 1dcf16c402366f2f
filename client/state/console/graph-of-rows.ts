import type { NodeValue, RelationshipValue } from "../../../server/store/graph-store.ts";
import { graphValue, idOf } from "./answer-value.ts";

/** What an answer's rows hold of the graph, each node and relationship once. */
export interface RowsGraph {
  readonly nodes: ReadonlyMap<string, NodeValue>;
  readonly edges: ReadonlyMap<string, PlacedRelationship>;
  /** Relationships that are not drawn: their nodes are not in the rows. */
  readonly loose: number;
}

export interface PlacedRelationship {
  readonly value: RelationshipValue;
  readonly source: string;
  readonly target: string;
}

/** The nodes, relationships and paths of an answer, also those inside lists and maps. */
export function graphOfRows(rows: readonly (readonly unknown[])[]): RowsGraph {
  const nodes = new Map<string, NodeValue>();
  const relationships = new Map<string, RelationshipValue>();
  const take = (value: unknown): void => {
    const found = graphValue(value);
    if (found?.kind === "node") nodes.set(idOf(found), found);
    else if (found?.kind === "relationship") relationships.set(idOf(found), found);
    else if (found) for (const part of [...found.nodes, ...found.relationships]) take(part);
    else if (typeof value === "object" && value !== null)
      for (const part of Object.values(value)) take(part);
  };
  for (const row of rows) for (const value of row) take(value);
  const edges = place(nodes, relationships);
  return { nodes, edges, loose: relationships.size - edges.size };
}

/** The graph with those relationships too that run between its nodes. */
export function withRelationships(
  graph: RowsGraph,
  relationships: readonly RelationshipValue[],
): RowsGraph {
  const added = place(graph.nodes, new Map(relationships.map((one) => [idOf(one), one])));
  return { ...graph, edges: new Map([...graph.edges, ...added]) };
}

function place(
  nodes: ReadonlyMap<string, NodeValue>,
  relationships: ReadonlyMap<string, RelationshipValue>,
): ReadonlyMap<string, PlacedRelationship> {
  const ids = new Map([...nodes].map(([id, { elementId }]) => [elementId, id]));
  return new Map(
    [...relationships].flatMap(([id, value]) => {
      const [source, target] = [ids.get(value.start), ids.get(value.end)];
      return source && target ? [[id, { value, source, target }] as const] : [];
    }),
  );
}

/** How many of the nodes have each label, the most frequent first; "Entity" says less than its kind. */
export function countLabels({ nodes }: RowsGraph): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { labels } of nodes.values()) {
    const label = labels.find((one) => one !== "Entity") ?? labels[0] ?? "no label";
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
