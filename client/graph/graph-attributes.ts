import type { MultiDirectedGraph } from "graphology";
import type { EdgeStatus, EntityType, RelationGroup } from "../../model/index.ts";

// Types and not interfaces: graphology asks for an index signature, which only these have.

export type NodeAttributes = {
  readonly label: string;
  /** "record": an article, passage, mention or claim, which only answers of the Cypher console hold. */
  readonly kind: EntityType | "record";
  /** What a claim is about, for its colour. */
  readonly group?: RelationGroup;
  readonly isNamed: boolean;
  readonly claims: number;
  /** Radius in pixels at the first zoom. */
  readonly size: number;
  x: number;
  y: number;
};

export type EdgeAttributes = {
  readonly label: string;
  readonly group: RelationGroup;
  readonly status: EdgeStatus;
  readonly isSymmetric: boolean;
  /** Width in pixels. */
  readonly size: number;
  /** How far the middle of the edge bows out to the left of its way, as a part of its length. */
  readonly curvature: number;
  /** Where a self-loop stands on its node: radians, counterclockwise from the right. */
  readonly loopAngle: number;
};

export type ExplorerGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
