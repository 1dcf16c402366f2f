import { ENTITY_TYPES, type EntityType } from "../../../model/index.ts";
import { ENTITY_GLYPHS } from "../entity-glyphs.ts";

const CELL = 96;

/** All icons side by side, white on nothing, in the order of ENTITY_TYPES. */
export function drawGlyphAtlas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = CELL * ENTITY_TYPES.length;
  canvas.height = CELL;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser has no 2D canvas.");
  context.fillStyle = "#fff";
  for (const type of ENTITY_TYPES) {
    context.setTransform(CELL / 24, 0, 0, CELL / 24, CELL * glyphIndex(type), 0);
    context.fill(new Path2D(ENTITY_GLYPHS[type]), "evenodd");
  }
  return canvas;
}

const glyphIndex = (type: EntityType) => ENTITY_TYPES.indexOf(type);
