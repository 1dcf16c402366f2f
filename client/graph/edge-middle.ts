export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Bend {
  readonly curvature: number;
  readonly loopAngle: number;
}

/** The middle of an edge as drawn, and the angle at which a text along it reads upright. */
export interface EdgeMiddle {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** Length of what can be seen of it. */
  readonly length: number;
}

/** Room of an arrowhead, in pixels. */
const ARROW = 8;

/** Where an edge between two discs on the screen (y points down) has its middle. The edge's shader does the same sum. */
export function edgeMiddle(source: Disc, target: Disc, bend: Bend, hasArrow: boolean): EdgeMiddle {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const distance = Math.hypot(dx, dy);
  if (distance < 0.5) return loopMiddle(source, bend.loopAngle);
  // The control point lies to the left of the way, seen with y up.
  const bow = { x: dy * bend.curvature, y: -dx * bend.curvature };
  const control = { x: (source.x + target.x) / 2 + bow.x, y: (source.y + target.y) / 2 + bow.y };
  const start = towards(source, control, Math.min(source.size + 1.5, distance * 0.45));
  const back = Math.min(target.size + 1.5, distance * 0.45) + (hasArrow ? ARROW : 0);
  const end = towards(target, control, back);
  const angle = Math.atan2(dy, dx);
  return {
    x: (start.x + end.x) / 2 + bow.x / 2,
    y: (start.y + end.y) / 2 + bow.y / 2,
    angle: Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle,
    length: Math.hypot(end.x - start.x, end.y - start.y),
  };
}

/** The loop's furthest point from its node. */
function loopMiddle({ x, y, size }: Disc, angle: number): EdgeMiddle {
  const radius = Math.max((size + 1.5) * 0.9, 9);
  const away = size + 1.5 + radius * 1.8;
  return { x: x + Math.cos(angle) * away, y: y - Math.sin(angle) * away, angle: 0, length: 400 };
}

function towards(from: Disc, to: { readonly x: number; readonly y: number }, by: number) {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / distance) * by,
    y: from.y + ((to.y - from.y) / distance) * by,
  };
}
