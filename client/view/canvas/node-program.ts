import type Sigma from "sigma";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeAttributes, NodeAttributes } from "../../graph/graph-attributes.ts";
import { drawGlyphAtlas } from "./glyph-atlas.ts";
import { NODE_FRAGMENT_SHADER, NODE_VERTEX_SHADER } from "./node-shaders.ts";

/** What a node needs besides sigma's own data. */
export interface DiscData extends NodeDisplayData {
  readonly borderColor: string;
  /** In pixels. */
  readonly borderWidth: number;
  readonly glyphColor: string;
  /** Index in ENTITY_TYPES. */
  readonly glyph: number;
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = [
  "u_matrix",
  "u_sizeRatio",
  "u_correctionRatio",
  "u_pixelRatio",
  "u_glyphs",
] as const;
type Uniform = (typeof UNIFORMS)[number];
const FLOATS = 11;
/** Corners of a triangle whose inscribed circle has half the radius of the one through them. */
const CORNERS = [0, 1, 2].map((corner) => {
  const angle = (corner * 2 * Math.PI) / 3;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** Draws nodes as discs with a border and the icon of their kind, all in one draw call without instances. */
export class DiscNodeProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  readonly #texture: WebGLTexture;

  constructor(
    gl: WebGLRenderingContext,
    pickingBuffer: WebGLFramebuffer | null,
    renderer: Sigma<NodeAttributes, EdgeAttributes>,
  ) {
    super(gl, pickingBuffer, renderer);
    this.#texture = loadTexture(gl, drawGlyphAtlas());
  }

  override kill(): void {
    this.normalProgram.gl.deleteTexture(this.#texture);
    super.kill();
  }

  getDefinition() {
    const color = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: NODE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_disc", size: 3, type: FLOAT },
        { name: "a_fill", ...color },
        { name: "a_border", ...color },
        { name: "a_glyph", ...color },
        { name: "a_id", ...color },
        { name: "a_corner", size: 2, type: FLOAT },
      ],
    };
  }

  processVisibleItem(id: number, start: number, data: DiscData): void {
    const { array } = this;
    const [fill, border, glyph] = [data.color, data.borderColor, data.glyphColor].map(floatColor);
    CORNERS.forEach(([x, y], corner) => {
      const values = [data.x, data.y, data.size, data.borderWidth, data.glyph];
      array.set([...values, fill ?? 0, border ?? 0, glyph ?? 0, id, x, y], start + corner * FLOATS);
    });
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(uniformLocations.u_glyphs, 0);
  }
}

function loadTexture(gl: WebGLRenderingContext, image: HTMLCanvasElement): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, UNSIGNED_BYTE, image);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}
