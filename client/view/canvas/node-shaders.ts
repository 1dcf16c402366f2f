import { ENTITY_TYPES } from "../../../model/index.ts";

const glsl = String.raw;

export const NODE_VERTEX_SHADER = glsl`
attribute vec2 a_position;
attribute vec3 a_disc;   // radius, width of the border in pixels, number of the icon
attribute vec4 a_fill;
attribute vec4 a_border;
attribute vec4 a_glyph;
attribute vec4 a_id;
attribute vec2 a_corner; // of a triangle around the circle of radius 1

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;

varying vec4 v_fill;
varying vec4 v_border;
varying vec4 v_glyph;
varying vec2 v_place;
varying float v_pixels;  // device pixels a radius
varying float v_inner;   // radius inside the border, 1 being all
varying float v_icon;

const float bias = 255.0 / 254.0;

void main() {
  float pixels = a_disc.x / u_sizeRatio * u_pixelRatio;
  float size = a_disc.x * u_correctionRatio / u_sizeRatio * 4.0;
  gl_Position = vec4((u_matrix * vec3(a_position + a_corner * size, 1.0)).xy, 0.0, 1.0);
  v_place = a_corner * 2.0;
  v_pixels = pixels;
  v_inner = 1.0 - a_disc.y * u_pixelRatio / max(pixels, 0.001);
  v_icon = a_disc.z;
  #ifdef PICKING_MODE
  v_fill = a_id;
  v_border = a_id;
  v_glyph = a_id;
  #else
  v_fill = a_fill;
  v_border = a_border;
  v_glyph = a_glyph;
  #endif
  v_fill.a *= bias;
  v_border.a *= bias;
}
`;

export const NODE_FRAGMENT_SHADER = glsl`
precision highp float;

uniform sampler2D u_glyphs;

varying vec4 v_fill;
varying vec4 v_border;
varying vec4 v_glyph;
varying vec2 v_place;
varying float v_pixels;
varying float v_inner;
varying float v_icon;

void main() {
  float away = length(v_place);
  #ifdef PICKING_MODE
  gl_FragColor = away > 1.0 ? vec4(0.0) : v_fill;
  #else
  float inside = clamp((1.0 - away) * v_pixels, 0.0, 1.0);
  if (inside == 0.0) discard;
  float filled = clamp((v_inner - away) * v_pixels + 0.5, 0.0, 1.0);
  vec4 color = mix(v_border, v_fill, filled);
  vec2 place = vec2(v_place.x, -v_place.y) / 1.24 + 0.5;
  if (place.x > 0.0 && place.x < 1.0 && place.y > 0.0 && place.y < 1.0) {
    float ink = texture2D(u_glyphs, vec2((v_icon + place.x) / ${ENTITY_TYPES.length}.0, place.y)).a;
    color = mix(color, v_glyph, ink * clamp(v_pixels / 4.0 - 1.0, 0.0, 1.0));
  }
  gl_FragColor = vec4(color.rgb, 1.0) * (color.a * inside);
  #endif
}
`;
