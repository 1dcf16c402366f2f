import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeAttributes, NodeAttributes } from "../../graph/graph-attributes.ts";
import { EDGE_FRAGMENT_SHADER, EDGE_VERTEX_SHADER } from "./edge-shaders.ts";

/** What an edge needs besides sigma's own data. */
export interface StrokeData extends EdgeDisplayData {
  readonly curvature: number;
  readonly loopAngle: number;
  /** 0 solid, 1 dashed, 2 dotted, 3 double. */
  readonly line: number;
  readonly hasBar: boolean;
  readonly hasArrow: boolean;
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_pixelRatio", "u_dimensions"] as const;
type Uniform = (typeof UNIFORMS)[number];
const NO_LOOP = -10;
/** Floats a vertex: ends, shape, style, colour, id, vertex. */
const FLOATS = 17;
const SEGMENTS = 14;

type Vertex = readonly [along: number, side: number, part: number];

/**
 * Draws straight, curved, parallel and self-looping edges with their arrowheads as triangle strips, all edges in one draw
 * call: software renderers (a virtual machine, a test) pay for each instance of an instanced program, 35 µs with SwiftShader.
 */
export class StripEdgeProgram extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  getDefinition() {
    return {
      VERTICES: STRIP.length,
      VERTEX_SHADER_SOURCE: EDGE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_ends", size: 4, type: FLOAT },
        { name: "a_shape", size: 4, type: FLOAT },
        { name: "a_style", size: 4, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_vertex", size: 3, type: FLOAT },
      ],
    };
  }

  processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: StrokeData,
  ): void {
    const isLoop = source === target;
    const color = floatColor(data.color);
    const { array } = this;
    let at = start;
    for (const [along, side, part] of STRIP) {
      array[at] = source.x;
      array[at + 1] = source.y;
      array[at + 2] = target.x;
      array[at + 3] = target.y;
      array[at + 4] = source.size;
      array[at + 5] = target.size;
      array[at + 6] = data.size;
      array[at + 7] = data.curvature;
      array[at + 8] = data.line;
      array[at + 9] = data.hasBar ? 1 : 0;
      array[at + 10] = data.hasArrow ? 1 : 0;
      array[at + 11] = isLoop ? data.loopAngle : NO_LOOP;
      array[at + 12] = color;
      array[at + 13] = id;
      array[at + 14] = along;
      array[at + 15] = side;
      array[at + 16] = part;
      at += FLOATS;
    }
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    const { width, height, pixelRatio, sizeRatio, matrix } = params;
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
    gl.uniform2f(uniformLocations.u_dimensions, width * pixelRatio, height * pixelRatio);
  }
}

/** The vertices of one edge. The first and the last come twice, so that the strips of two edges do not join. */
function strip(): readonly Vertex[] {
  const line = Array.from({ length: SEGMENTS + 1 }, (_, step): readonly Vertex[] => [
    [step / SEGMENTS, 1, 0],
    [step / SEGMENTS, -1, 0],
  ]).flat();
  const arrow: readonly Vertex[] = [
    [1, 1, 1],
    [1, -1, 1],
    [1, 0, 2],
  ];
  return [[0, 1, 0], ...line, ...arrow, [1, 0, 2]];
}

const STRIP = strip();
