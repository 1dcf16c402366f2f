import type { Disc, EdgeMiddle } from "../../graph/edge-middle.ts";
import { type Box, boxesAlong, LabelSpace } from "../../graph/label-space.ts";
import { placeName, type Stage } from "../../graph/place-name.ts";
import type { Palette } from "../palette.ts";

export interface NodeLabel extends Disc {
  readonly label: string;
  /** Without a name, what is written is a description, which stands back. */
  readonly isNamed: boolean;
  /** Drawn whatever is in its way. */
  readonly isForced: boolean;
  readonly isFaded: boolean;
}

export interface EdgeLabel extends EdgeMiddle {
  readonly label: string;
  readonly color: string;
  readonly isForced: boolean;
}

const FONT = '"Inter", system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif';
const NODE_SIZE = 12.5;
const EDGE_SIZE = 10.5;
const NODE_FONT = `600 ${NODE_SIZE}px ${FONT}`;
const DESCRIPTION_FONT = `400 ${NODE_SIZE}px ${FONT}`;
const EDGE_FONT = `500 ${EDGE_SIZE}px ${FONT}`;
const MOST_EDGE_LABELS = 140;
/** Radius from which a node is large enough to have its own name, and its edges theirs. */
const READABLE = 7;
/** Of the largest with a name, so many have it even where it covers a part of other nodes. */
const ALWAYS_NAMED = 12;
const LONGEST = 34;

type Context = CanvasRenderingContext2D;

/** Writes names below, above or beside nodes and labels along edges, most important first, none over another. */
export function drawLabels(
  context: Context,
  nodes: readonly NodeLabel[],
  edges: readonly EdgeLabel[],
  palette: Palette,
): void {
  const { clientWidth: width, clientHeight: height } = context.canvas;
  const stage = { width, height, discs: new LabelSpace(), texts: new LabelSpace() };
  // Where nodes are small, names may cover them: else a crowd would have none.
  for (const node of nodes) if (node.size > READABLE) stage.discs.take(around(node));
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.strokeStyle = palette.background;
  keepRoomForForced(context, stage, edges);
  drawNodeLabels(context, stage, nodes, palette);
  if (nodes.filter(({ size }) => size > READABLE).length > nodes.length / 3 || edges.length < 40)
    drawEdgeLabels(context, stage, edges, palette);
}

/** Names go elsewhere where the label of what is pointed at will be drawn. */
function keepRoomForForced(context: Context, stage: Stage, edges: readonly EdgeLabel[]): void {
  context.font = EDGE_FONT;
  for (const edge of edges) {
    const width = widthOf(context, edge.label);
    if (edge.isForced && hasRoom(edge, width)) stage.texts.tryTake(boxesOf(edge, width));
  }
}

function drawNodeLabels(
  context: Context,
  stage: Stage,
  nodes: readonly NodeLabel[],
  palette: Palette,
): void {
  // Seen from far away, the largest only: they say what is where.
  const small = nodes.filter(({ size }) => size <= READABLE).length;
  let room = nodes.length - small + Math.min(small, 60);
  for (const [index, node] of nodes.entries()) {
    if (room <= 0) break;
    const label = shorten(node.label);
    const isLarge = index < ALWAYS_NAMED && node.isNamed && !node.isFaded;
    const mayCover = node.isForced ? "anything" : isLarge ? "discs" : "nothing";
    context.font = node.isNamed ? NODE_FONT : DESCRIPTION_FONT;
    const width = widthOf(context, label);
    const place = placeName({ disc: node, width, height: NODE_SIZE, mayCover }, stage);
    if (!place) continue;
    context.fillStyle = labelColor(node, palette);
    context.strokeText(label, place.x, place.y);
    context.fillText(label, place.x, place.y);
    room -= 1;
  }
}

function labelColor({ isFaded, isNamed }: NodeLabel, palette: Palette): string {
  if (isFaded) return palette.fadedLabel;
  return isNamed ? palette.label : palette.describedLabel;
}

function drawEdgeLabels(
  context: Context,
  { discs, texts }: Stage,
  edges: readonly EdgeLabel[],
  palette: Palette,
): void {
  context.font = EDGE_FONT;
  let drawn = 0;
  for (const edge of edges) {
    if (drawn >= MOST_EDGE_LABELS) break;
    const { label, x, y, angle, color, isForced } = edge;
    if (edge.length < label.length * 4) continue;
    const width = widthOf(context, label);
    if (!hasRoom(edge, width)) continue;
    const boxes = boxesOf(edge, width);
    if (!isForced && (boxes.some((box) => !discs.isFree(box)) || !texts.tryTake(boxes))) continue;
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    // A halo would let the edge show between words.
    context.fillStyle = palette.background;
    context.fillRect(-width / 2 - 3, -EDGE_SIZE / 2 - 1, width + 6, EDGE_SIZE + 2);
    context.fillStyle = color;
    context.fillText(label, 0, 0);
    context.restore();
    drawn += 1;
  }
}

function hasRoom({ length }: EdgeLabel, width: number): boolean {
  return length >= width + 12;
}

function boxesOf(edge: EdgeLabel, width: number): readonly Box[] {
  return boxesAlong(edge, width, EDGE_SIZE + 3);
}

const around = ({ x, y, size }: Disc): Box => ({
  left: x - size * 0.8,
  right: x + size * 0.8,
  top: y - size * 0.8,
  bottom: y + size * 0.8,
});

const shorten = (label: string) =>
  label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;

/** Measuring is the dearest part of a label, and texts do not change. */
const widths = new Map<string, number>();

function widthOf(context: Context, text: string): number {
  const key = `${context.font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
