import { z } from "zod";
import {
  CLAIM_STATUSES,
  EDGE_STATUSES,
  ENTITY_TYPES,
  JUDGEMENT_KINDS,
  MENTION_FORMS,
  MODALITIES,
  POLARITIES,
  RELATION_TYPE_NAMES,
  RELATION_TYPES,
} from "../../model/index.ts";
import { LINKS, NODE_LABELS, type NodeLabel } from "./export-item.ts";

/** Half a character cannot be written as UTF-8. */
const text = z.string().refine((value) => !/\p{Surrogate}/u.test(value), "it has half a character");
/** As pages' addresses are, for it is shown as a link. */
const webAddress = text.refine(
  (value) => /^https?:\/\//i.test(value),
  "an address begins with http:// or https://",
);
const integer = z.number().int();
const texts = z.array(text);
const confidence = z.number().min(0).max(1);
const relationType = z.enum(RELATION_TYPE_NAMES);

/** An id of ours: letters, digits and signs, so that every engine sorts and indexes it alike. */
const Id = z.string().regex(/^[\x21-\x7e]{1,500}$/, "an id is 1 to 500 plain characters");

/** What else a node or relationship may carry: `confidence` is the only number that is no whole one. */
const others = z.union([text, z.boolean(), integer, texts]);

/** Properties by name, of which these are known. */
function properties<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .object(shape)
    .catchall(others)
    .superRefine((found, context) => {
      const wrong = Object.keys(found).find((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name));
      if (wrong !== undefined) context.addIssue(`"${wrong}" cannot be the name of a property`);
    });
}

const NODE_PROPERTIES: Readonly<Record<NodeLabel, z.ZodType>> = {
  Article: properties({
    id: Id,
    title: text,
    publisher: text.optional(),
    authors: texts,
    dateline: text.optional(),
    publishedAt: text.optional(),
    url: webAddress.optional(),
    text,
    spans: texts,
    fingerprint: text,
    reportId: text,
  }),
  Passage: properties({ id: Id, start: integer, end: integer, text }),
  Mention: properties({
    id: Id,
    start: integer,
    end: integer,
    surface: text,
    form: z.enum(MENTION_FORMS),
    records: texts.optional(),
  }),
  Entity: properties({
    id: Id,
    name: text,
    aliases: texts,
    isNamed: z.boolean(),
    description: text.optional(),
    searchNames: texts,
    wikidata: text.optional(),
  }),
  Claim: properties({
    id: Id,
    relationType,
    predicate: text,
    polarity: z.enum(POLARITIES),
    modality: z.enum(MODALITIES),
    status: z.enum(CLAIM_STATUSES),
    confidence,
    eventId: text.optional(),
    saidAt: text.optional(),
    subjectRecord: text.optional(),
    objectRecord: text.optional(),
    speakerRecord: text.optional(),
    sourceUrl: webAddress.optional(),
  }),
  Judgement: properties({
    id: Id,
    seq: integer,
    at: text,
    by: text,
    kind: z.enum(JUDGEMENT_KINDS),
    why: text.optional(),
    active: z.boolean(),
    targets: texts,
    makes: texts,
    payload: text,
  }),
  Reading: properties({
    id: Id,
    article: Id,
    seq: integer,
    fingerprint: text,
    reportId: text,
    extraction: text,
    records: text,
    joins: text.optional(),
    text: text.optional(),
  }),
  Record: properties({
    id: Id,
    entity: Id,
    seq: integer,
    type: z.enum(ENTITY_TYPES),
    name: text,
    aliases: texts,
    isNamed: z.boolean(),
    searchNames: texts,
  }),
  CandidatePair: properties({
    id: Id,
    record: Id,
    other: Id,
    outcome: z.enum(["same", "unsure"]),
    confidence,
    reasons: texts,
  }),
};

const EdgeProperties = properties({
  id: Id,
  status: z.enum(EDGE_STATUSES),
  claims: integer,
  sources: integer,
  affirmed: integer,
  denied: integer,
  alleged: integer,
  planned: integer,
  firstSaid: text.optional(),
  lastSaid: text.optional(),
  happened: texts.optional(),
  isOver: z.boolean().optional(),
  confidence,
});

const nodes = NODE_LABELS.map((label) =>
  z.strictObject({
    kind: z.literal("node"),
    labels:
      label === "Entity"
        ? z.tuple([z.literal(label), z.enum(ENTITY_TYPES)])
        : z.tuple([z.literal(label)]),
    properties: NODE_PROPERTIES[label],
  }),
);
const end = (label: NodeLabel) => z.strictObject({ label: z.literal(label), id: Id });
const links = LINKS.map(([from, type, to]) =>
  z.strictObject({
    kind: z.literal("relationship"),
    type: z.literal(type),
    start: end(from),
    end: end(to),
    properties: properties({ id: z.undefined().optional() }),
  }),
);
const edges = z.strictObject({
  kind: z.literal("relationship"),
  type: relationType,
  start: end("Entity"),
  end: end("Entity"),
  properties: EdgeProperties,
});

const nodeByLabel = new Map(NODE_LABELS.map((label, index) => [label as string, nodes[index]]));
const linkByShape = new Map(LINKS.map((link, index) => [link.join(" "), links[index]]));

const AnyNode = z.object({ kind: z.literal("node"), labels: z.tuple([z.string()], z.string()) });
const AnyRelationship = z.object({
  kind: z.literal("relationship"),
  type: z.string(),
  start: z.object({ label: z.string(), id: z.string() }),
  end: z.object({ label: z.string(), id: z.string() }),
});

/** The schema that an item must fit by its kind, label and type; for one that is none of ours, what is wrong with it. */
export function schemaFor(item: unknown): z.ZodType | string {
  const node = AnyNode.safeParse(item);
  if (node.success) {
    const [label] = node.data.labels;
    return nodeByLabel.get(label) ?? `"${label}" is not a label that this newsgraph knows`;
  }
  const relationship = AnyRelationship.safeParse(item);
  if (!relationship.success) return "it is neither a node nor a relationship";
  const { type, start, end } = relationship.data;
  const known = linkByShape.get([start.label, type, end.label].join(" "));
  if (known) return known;
  if (start.label === "Entity" && end.label === "Entity" && Object.hasOwn(RELATION_TYPES, type)) {
    return edges;
  }
  return `"${type}" is not a relationship from ${start.label} to ${end.label} that this newsgraph knows`;
}
