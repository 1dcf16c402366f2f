/** Pixels before an edge's end where a bar crosses it, its half length and half width. */
const BAR = { before: 7, reach: 6, half: 1.1 };

const glsl = String.raw;

/**
 * Each edge is a strip along its curve, so that only the stroke's own pixels are rasterised: solving the curve in each
 * pixel of its box costs more the closer one looks. Trims the curve at both nodes and leaves room for the arrowhead.
 */
export const EDGE_VERTEX_SHADER = glsl`
attribute vec4 a_ends;   // source and target, in the framed graph
attribute vec4 a_shape;  // radius of source, radius of target, width, curvature
attribute vec4 a_style;  // line, bar, arrow, angle of the loop (below -9 for none)
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_vertex; // way along, side, part: 0 line, 1 arrow's base, 2 arrow's tip

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying float v_length;  // way along, in pixels
varying float v_rest;    // way to go
varying float v_side;
varying float v_half;
varying float v_line;
varying float v_bar;
varying float v_part;

const float bias = 255.0 / 254.0;

vec2 toPixels(vec2 point) {
  return ((u_matrix * vec3(point, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

void main() {
  if (a_shape.z == 0.0) { // hidden: all zeros
    gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
    return;
  }
  vec2 source = toPixels(a_ends.xy);
  vec2 target = toPixels(a_ends.zw);
  float width = max(1.0, a_shape.z / u_sizeRatio) * u_pixelRatio;
  if (a_style.x > 2.5) width = max(width * 1.5, 4.0 * u_pixelRatio); // a double line needs room between
  float arrow = a_style.z * max(width * 2.6, min(8.0, 5.0 * a_shape.z) * u_pixelRatio);
  float arrowHalf = a_style.z * max(width * 1.25, min(3.6, 2.3 * a_shape.z) * u_pixelRatio);
  vec2 radii = a_shape.xy * u_pixelRatio / u_sizeRatio + 1.5 * u_pixelRatio;
  float along = a_vertex.z < 0.5 ? a_vertex.x : 1.0;
  vec2 place;
  vec2 tangent;
  float full;
  if (a_style.w > -9.0) {
    float r = max(radii.x * 0.9, 9.0 * u_pixelRatio);
    vec2 out_ = vec2(cos(a_style.w), sin(a_style.w));
    vec2 centre = source + out_ * (radii.x + r * 0.8);
    float last = 2.62 - arrow / r;
    float angle = a_vertex.z > 1.5 ? 2.62 : mix(-2.62, last, along);
    vec2 ray = vec2(out_.x * cos(angle) - out_.y * sin(angle), out_.x * sin(angle) + out_.y * cos(angle));
    place = centre + ray * r;
    tangent = vec2(-ray.y, ray.x);
    full = r * (last + 2.62);
  } else {
    vec2 chord = target - source;
    float distance_ = max(length(chord), 0.001);
    vec2 left = vec2(-chord.y, chord.x) / distance_;
    vec2 bow = left * distance_ * a_shape.w;
    vec2 control = (source + target) * 0.5 + bow;
    vec2 leaving = normalize(control - source);
    vec2 arriving = normalize(target - control);
    vec2 start = source + leaving * min(radii.x, distance_ * 0.45);
    vec2 tip = target - arriving * min(radii.y, distance_ * 0.45);
    vec2 end = tip - arriving * min(arrow, distance_ * 0.3);
    control = (start + end) * 0.5 + bow;
    place = mix(mix(start, control, along), mix(control, end, along), along);
    tangent = normalize(mix(control - start, end - control, along) + vec2(0.00001, 0.0));
    // Gravesen's estimate of a quadratic's length: two chords and the polygon, by three.
    full = (2.0 * length(end - start) + length(control - start) + length(end - control)) / 3.0;
    if (a_vertex.z > 1.5) place = tip;
  }
  float half_ = width * 0.5;
  float reach = half_ + 0.75;
  if (a_style.y > 0.5) reach = max(reach, ${BAR.reach.toFixed(1)} * u_pixelRatio);
  #ifdef PICKING_MODE
  reach = max(half_, 3.0 * u_pixelRatio) + u_pixelRatio;
  #endif
  float sideways = a_vertex.z < 0.5 ? reach : (a_vertex.z < 1.5 ? arrowHalf : 0.0);
  place += vec2(-tangent.y, tangent.x) * a_vertex.y * sideways;
  v_side = a_vertex.z < 0.5 ? a_vertex.y * reach : 0.0;
  v_half = half_;
  v_length = along * full / u_pixelRatio;
  v_rest = (1.0 - along) * full / u_pixelRatio;
  v_line = a_style.x;
  v_bar = a_style.y;
  v_part = a_vertex.z;
  gl_Position = vec4(place / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

export const EDGE_FRAGMENT_SHADER = glsl`
precision highp float;

uniform float u_pixelRatio;

varying vec4 v_color;
varying float v_length;
varying float v_rest;
varying float v_side;
varying float v_half;
varying float v_line;
varying float v_bar;
varying float v_part;

/** Coverage of a pattern of strokes: each "on" pixels long, every "every" pixels. */
float strokes(float on, float every) {
  float fromMiddle = abs(fract(v_length / every) - 0.5) * every;
  return clamp((on * 0.5 - fromMiddle) * u_pixelRatio + 0.5, 0.0, 1.0);
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float coverage = 1.0;
  if (v_part < 0.01) {
    float side = abs(v_side);
    coverage = clamp(v_half + 0.5 - side, 0.0, 1.0);
    if (v_line > 2.5) coverage *= clamp(side - v_half * 0.36 + 0.5, 0.0, 1.0);
    else if (v_line > 1.5) coverage *= strokes(2.2, 5.0);
    else if (v_line > 0.5) coverage *= strokes(7.0, 11.5);
    if (v_bar > 0.5) {
      float bar = clamp((${BAR.half.toFixed(1)} - abs(v_rest - ${BAR.before.toFixed(1)})) * u_pixelRatio + 0.5, 0.0, 1.0);
      coverage = max(coverage, bar * clamp(${BAR.reach.toFixed(1)} * u_pixelRatio - side, 0.0, 1.0));
    }
  }
  // Sigma blends ONE, ONE_MINUS_SRC_ALPHA: colours are multiplied by their alpha here.
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a) * coverage;
  #endif
}
`;
