import type { ClaimView } from "../../server/routes/claims.schema.ts";
import type {
  EdgeView,
  EntityReference,
  EntitySummary,
  GraphView,
} from "../../server/routes/entities.schema.ts";

/** A person with that name, which is also its id. */
export function aNode(id: string, parts: Partial<EntitySummary> = {}): EntitySummary {
  return {
    id,
    name: id,
    type: "Person",
    aliases: [],
    isNamed: true,
    claims: 1,
    articles: 1,
    ...parts,
  };
}

export function anEdge(source: string, target: string, parts: Partial<EdgeView> = {}): EdgeView {
  const type = parts.type ?? "ARRESTED";
  return {
    id: `${source} ${type} ${target}`,
    source,
    target,
    type,
    label: type.toLowerCase(),
    status: "asserted",
    claims: 1,
    sources: 1,
    affirmed: 1,
    denied: 0,
    alleged: 0,
    happened: [],
    isOver: false,
    confidence: 0.9,
    ...parts,
  };
}

/** A graph of these edges, with a node for each end and each further id. */
export function aGraph(
  edges: readonly EdgeView[],
  nodes: readonly EntitySummary[] = [],
): GraphView {
  const given = new Set(nodes.map(({ id }) => id));
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const all = [...nodes, ...[...ends].filter((id) => !given.has(id)).map((id) => aNode(id))];
  return { nodes: all, edges: [...edges], total: { nodes: all.length, edges: edges.length } };
}

export const aReference = (id: string): EntityReference => ({ id, name: id, type: "Person" });

export function aClaim(parts: Partial<ClaimView> = {}): ClaimView {
  return {
    id: "claim",
    subject: aReference("Barr"),
    type: "ARRESTED",
    label: "arrested",
    predicate: "arrest",
    object: aReference("Cienfuegos"),
    polarity: "affirmed",
    modality: "asserted",
    status: "asserted",
    isOver: false,
    review: "unreviewed",
    rule: "verb-frame",
    confidence: 0.9,
    evidence: [
      {
        articleId: "article",
        reportId: "report",
        title: "A title",
        publisher: "The Paper",
        start: 0,
        end: 4,
        text: "Text",
      },
    ],
    ...parts,
  };
}
