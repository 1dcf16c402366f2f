import type { Positions } from "./layout-structure.ts";

/** Turned so that it is widest sideways, and stretched a little that way, since screens and labels are wide. */
export function turnWide(positions: Positions, stretch: number): Positions {
  const count = positions.length / 2;
  let [meanX, meanY] = [0, 0];
  forEachPoint(positions, (x, y) => {
    meanX += x / count;
    meanY += y / count;
  });
  let [xx, xy, yy] = [0, 0, 0];
  forEachPoint(positions, (x, y) => {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  });
  // The angle of the principal axis of a 2×2 covariance.
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = new Float32Array(positions.length);
  let at = 0;
  forEachPoint(positions, (x, y) => {
    turned[at] = ((x - meanX) * cos + (y - meanY) * sin) * stretch;
    turned[at + 1] = (y - meanY) * cos - (x - meanX) * sin;
    at += 2;
  });
  return turned;
}

/** The same, widest upwards: for a phone that is held upright. */
export function turnTall(positions: Positions, stretch: number): Positions {
  const wide = turnWide(positions, stretch);
  return wide.map((_, at) => wide[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
}

function forEachPoint(positions: Positions, use: (x: number, y: number) => void): void {
  for (let at = 0; at < positions.length; at += 2) use(positions[at] ?? 0, positions[at + 1] ?? 0);
}
