interface Ends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export interface Bend {
  readonly curvature: number;
  readonly loopAngle: number;
}

/** How much further each parallel edge bows out than the one before. */
const STEP = 0.3;
/** A lone edge is bowed a little: so its direction reads, and crossing edges come apart. */
const SLIGHT = 0.07;
const LOOP_START = 0.9;

/**
 * Bends for edges, so that no two between the same ends lie on one another, whichever way they run. Self-loops are spread
 * around their node.
 */
export function spreadParallelEdges(edges: readonly Ends[]): ReadonlyMap<string, Bend> {
  const between = new Map<string, Ends[]>();
  for (const edge of edges) {
    const ends = JSON.stringify([edge.source, edge.target].toSorted());
    const others = between.get(ends);
    if (others) others.push(edge);
    else between.set(ends, [edge]);
  }
  return new Map([...between.values()].flatMap(spread));
}

function spread(edges: readonly Ends[]): readonly (readonly [string, Bend])[] {
  return edges.map(({ id, source, target }, index) => {
    const loopAngle = LOOP_START + (index * 2 * Math.PI) / Math.max(edges.length, 3);
    if (source === target) return [id, { curvature: 0, loopAngle }];
    if (edges.length === 1) return [id, { curvature: SLIGHT, loopAngle }];
    const curvature = (index - (edges.length - 1) / 2) * STEP;
    // Seen from the other end, left is right.
    return [id, { curvature: source < target ? curvature : -curvature, loopAngle }];
  });
}
