import { z } from "zod";
import { ENTITY_TYPES, RELATION_TYPES } from "../../model/index.ts";
import type {
  SchemaAnswer,
  SchemaLabel,
  SchemaProperty,
  SchemaRelationship,
} from "../routes/schema.schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";
import {
  EDGE_PROPERTIES,
  ENTITY_PROPERTIES,
  LINK_PROPERTIES,
  listProperties,
  RECORD_LINKS,
  RECORD_NODES,
} from "./graph-shape.ts";

const LabelRow = z.object({ labels: z.array(z.string()), total: z.number() });
const RelationshipRow = z.object({ type: z.string(), total: z.number() });
type Counts = ReadonlyMap<string, number>;

const PREDICATE: SchemaProperty = {
  name: "predicate",
  type: "text",
  gloss: "the words of a relation without a type",
};

/**
 * Labels, relation types and properties, for those who write Cypher. What there can be is known, so only the counts are
 * asked: two passes over the graph, however large its values are.
 */
export async function describeSchema(store: GraphStore): Promise<SchemaAnswer> {
  const { labels, types } = await store.read(async (run) => ({
    labels: countLabels(await rowsOf(run, LabelRow, "schema-labels")),
    types: new Map(
      (await rowsOf(run, RelationshipRow, "schema-relationships")).map((row) => [
        row.type,
        row.total,
      ]),
    ),
  }));
  const { engine } = store;
  return {
    engine,
    labels: describeLabels(labels),
    relationships: [...describeRelations(types), ...describeLinks(types)],
  };
}

/** What every graph can have, without counts: what statements may name. */
export function namesInGraph(): Pick<SchemaAnswer, "labels" | "relationships"> {
  const none: Counts = new Map();
  return {
    labels: describeLabels(none),
    relationships: [...describeRelations(none), ...describeLinks(none)],
  };
}

function countLabels(rows: readonly z.infer<typeof LabelRow>[]): Counts {
  const counts = new Map<string, number>();
  for (const { labels, total } of rows) {
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + total);
  }
  return counts;
}

function describeLabels(counts: Counts): SchemaLabel[] {
  const ofEntities = listProperties(ENTITY_PROPERTIES);
  const kinds = ENTITY_TYPES.map((name) => ({
    name,
    gloss: "a kind of entity",
    properties: ofEntities,
  }));
  const record = Object.entries(RECORD_NODES).map(([name, { gloss, properties }]) => ({
    name,
    gloss,
    properties: listProperties(properties),
  }));
  const entity = { name: "Entity", gloss: "whoever or whatever is named", properties: ofEntities };
  return [entity, ...kinds, ...record].map((label) => ({
    ...label,
    count: counts.get(label.name) ?? 0,
  }));
}

/** The typed relations, the most frequent first. */
function describeRelations(counts: Counts): SchemaRelationship[] {
  const properties = listProperties(EDGE_PROPERTIES);
  return Object.entries(RELATION_TYPES)
    .map(([type, { label, group, subject, object }]) => ({
      type,
      gloss: label,
      group,
      count: counts.get(type) ?? 0,
      from: [...subject],
      to: [...object],
      properties: type === "RELATED_TO" ? [...properties, PREDICATE] : properties,
    }))
    .toSorted((one, other) => other.count - one.count);
}

function describeLinks(counts: Counts): SchemaRelationship[] {
  return Object.entries(RECORD_LINKS).map(([type, { gloss, from, to }]) => ({
    type,
    gloss,
    count: counts.get(type) ?? 0,
    from: type === "IN" ? [from, "Mention"] : [from],
    to: type === "IN" ? [...to, "Passage"] : [...to],
    properties: listProperties(LINK_PROPERTIES[type] ?? {}),
  }));
}
