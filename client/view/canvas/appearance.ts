import { ENTITY_TYPES } from "../../../model/index.ts";
import type { EdgeAttributes, NodeAttributes } from "../../graph/graph-attributes.ts";
import type { Theme } from "../../state/theme.ts";
import type { VisibleGraph } from "../../state/visible-graph.ts";
import { fade, PALETTES, type Palette } from "../palette.ts";
import { STATUS_STROKES } from "../status-strokes.ts";

/** What is meant just now: pointed at, or selected. Without any, everything is. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** All that a picture depends on, besides the graph itself. */
export interface Scenery {
  readonly theme: Theme;
  readonly visible: VisibleGraph;
  readonly selected: ReadonlySet<string>;
  readonly focus: Focus | undefined;
}

const LINES = { solid: 0, dashed: 1, dotted: 2, double: 3 } as const;

/** How a node looks. A name makes it full; who is only described ("a high-level source") is an outline. */
export function nodeAppearance(node: string, attributes: NodeAttributes, scenery: Scenery) {
  const palette = PALETTES[scenery.theme];
  const color = nodeColor(attributes, palette);
  const isSelected = scenery.selected.has(node);
  const isFaded = scenery.focus !== undefined && !scenery.focus.nodes.has(node);
  return {
    x: attributes.x,
    y: attributes.y,
    label: attributes.label,
    size: attributes.size * (isSelected ? 1.12 : 1),
    hidden: !scenery.visible.nodes.has(node),
    zIndex: isSelected ? 2 : isFaded ? 0 : 1,
    borderWidth: isSelected ? 3 : borderWidth(attributes),
    glyph: attributes.kind === "record" ? 0 : ENTITY_TYPES.indexOf(attributes.kind),
    ...discColors(palette, isFaded ? faded(color, palette) : color, attributes),
    ...(isSelected && { borderColor: palette.selected }),
  };
}

/** The border of a named node has the colour of the ground: of a small one it leaves enough to be no less than an outline. */
function borderWidth({ isNamed, size }: NodeAttributes): number {
  return isNamed ? Math.min(1.5, size / 6) : 1.8;
}

/** Many edges are drawn lighter, so that nodes stand out from them; what is pointed at is not. */
function toned(color: string, { size }: EdgeAttributes, { focus }: Scenery, palette: Palette) {
  const isCrowded = size < 1.2 && focus === undefined;
  return isCrowded ? fade(color, palette.background, 0.5) : color;
}

const faded = (color: string, { background }: Palette) => fade(color, background, 0.8);

function nodeColor({ kind, group }: NodeAttributes, { kinds, groups, record }: Palette): string {
  if (kind !== "record") return kinds[kind];
  return group ? groups[group] : record;
}

function discColors({ background, glyph }: Palette, color: string, attributes: NodeAttributes) {
  const { isNamed, kind } = attributes;
  // The record has no icons: what is drawn in the colour of its ground is not seen.
  if (kind === "record") {
    const fill = isNamed ? color : background;
    return { color: fill, borderColor: color, glyphColor: fill };
  }
  if (!isNamed) return { color: background, borderColor: color, glyphColor: color };
  return { color, borderColor: background, glyphColor: glyph };
}

/** How an edge looks: colour by what it is about, stroke by how sure it is. */
export function edgeAppearance(edge: string, attributes: EdgeAttributes, scenery: Scenery) {
  const palette = PALETTES[scenery.theme];
  const { line, hasBar } = STATUS_STROKES[attributes.status];
  const isSelected = scenery.selected.has(edge);
  const isFaded = scenery.focus !== undefined && !scenery.focus.edges.has(edge);
  const color = palette.groups[attributes.group];
  return {
    label: attributes.label,
    color: isFaded ? faded(color, palette) : toned(color, attributes, scenery, palette),
    size: attributes.size + (isSelected ? 1.8 : 0),
    hidden: !scenery.visible.edges.has(edge),
    zIndex: isSelected ? 2 : isFaded ? 0 : 1,
    curvature: attributes.curvature,
    loopAngle: attributes.loopAngle,
    line: LINES[line],
    hasBar,
    hasArrow: !attributes.isSymmetric,
  };
}
