import type { NodeValue, PathValue, RelationshipValue } from "../../../server/store/graph-store.ts";

/** One relationship of a path, as it is walked, and the node that it leads to. */
export interface PathStep {
  readonly relationship: RelationshipValue;
  /** False where the path goes against the arrow: "Mexico ← criticized – Department of Justice". */
  readonly isForward: boolean;
  readonly node: NodeValue;
}

/** A path as it is walked from its first node on. */
export function pathSteps({ nodes, relationships }: PathValue): readonly PathStep[] {
  return relationships.flatMap((relationship, index) => {
    const node = nodes[index + 1];
    const isForward = relationship.end === node?.elementId;
    return node ? [{ relationship, isForward, node }] : [];
  });
}
