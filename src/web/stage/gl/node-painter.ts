// Draws nodes: a quad each, its shape a signed distance function, its rim in the background's colour; many as dots.
import { entityTypes } from "../../../ontology/entity-types.ts";
import { rgbOf } from "../stage-colors.ts";
import type { Scene } from "../scene.ts";
import { type Frame, projectionUniforms } from "./projection-uniforms.ts";
import { createProgram } from "./program.ts";
import { createVertices } from "./vertices.ts";

const shapes = ["circle", "square", "diamond", "triangle", "hexagon", "ring", "page"] as const;

/** More nodes than this, when they are dots of a few pixels anyway, are plain discs: a quarter of the vertices. */
const mostShapes = 2500;

/** Shape by index in `Dataset.types`; episodes, which come last, are pages. */
const shapeOfType = [...entityTypes.map((spec) => shapes.indexOf(spec.shape)), shapes.length - 1];

const vertex = /* glsl */ `
in vec2 a_position;
in float a_radius;
in float a_shape;
in vec3 a_color;
in vec2 a_state;
uniform vec4 u_projection;
uniform vec2 u_pixel;
uniform float u_radiusScale;
out vec2 v_point;
out float v_radius;
flat out int v_shape;
out vec3 v_color;
out vec2 v_state;
void main() {
  v_radius = a_radius * u_radiusScale;
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0;
  v_point = corner * (v_radius * 1.25 + 3.0);
  v_shape = int(a_shape);
  v_color = a_color;
  v_state = a_state;
  gl_Position = vec4(a_position * u_projection.xy + u_projection.zw + v_point * u_pixel, 0.0, 1.0);
}`;

const dotVertex = /* glsl */ `
in vec2 a_position;
in float a_radius;
in vec3 a_color;
in vec2 a_state;
uniform vec4 u_projection;
uniform float u_radiusScale;
uniform float u_pixelRatio;
uniform vec3 u_background;
out vec4 v_fill;
out float v_size;
void main() {
  float alpha = a_state.x;
  v_fill = vec4(mix(a_color, u_background, a_state.y * 0.82) * alpha, alpha);
  v_size = (2.0 * a_radius * u_radiusScale + 1.0) * u_pixelRatio;
  gl_PointSize = v_size;
  gl_Position = vec4(a_position * u_projection.xy + u_projection.zw, 0.0, 1.0);
}`;

const dotFragment = /* glsl */ `
in vec4 v_fill;
in float v_size;
out vec4 color;
void main() {
  vec2 away = (gl_PointCoord - 0.5) * v_size;
  color = v_fill * clamp(0.5 * v_size - length(away), 0.0, 1.0);
}`;

// Distances after Quilez, "2D distance functions"; sizes chosen so that all shapes have about the area of the circle.
const fragment = /* glsl */ `
in vec2 v_point;
in float v_radius;
flat in int v_shape;
in vec3 v_color;
in vec2 v_state;
uniform vec3 u_background;
uniform float u_pixelRatio;
out vec4 color;

float box(vec2 p, vec2 half_size) {
  vec2 d = abs(p) - half_size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float triangle(vec2 p, float r) {
  const float k = 1.7320508;
  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}

float hexagon(vec2 p, float r) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  p = abs(p);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}

float shape(vec2 p, float r) {
  if (v_shape == 1) return box(p, vec2(r * 0.82)) - r * 0.06;
  if (v_shape == 2) return box(mat2(0.7071, 0.7071, -0.7071, 0.7071) * p, vec2(r * 0.78)) - r * 0.06;
  if (v_shape == 3) return triangle(p + vec2(0.0, r * 0.18), r * 1.08) - r * 0.06;
  if (v_shape == 4) return hexagon(p.yx, r * 0.9) - r * 0.05;
  if (v_shape == 6) return box(p, vec2(r * 0.66, r * 0.86)) - r * 0.08;
  return length(p) - r;
}

void main() {
  float distance = shape(v_point, v_radius);
  float soft = 0.5 / u_pixelRatio;
  float inside = 1.0 - smoothstep(-soft, soft, distance);
  if (v_shape == 5) inside *= smoothstep(-soft, soft, distance + max(2.0, v_radius * 0.42));
  float rim = 1.0 - smoothstep(1.2 - soft, 1.2 + soft, distance);
  float alpha = rim * v_state.x;
  if (alpha <= 0.0) discard;
  vec3 fill = mix(v_color, u_background, v_state.y * 0.82);
  color = vec4(mix(u_background, fill, inside) * alpha, alpha);
}`;

/** What draws nodes; `upload…` only when the scene's arrays have changed. */
export interface NodePainter {
  /** Which nodes, in the order of drawing, where, how large, in what shape and colour. */
  readonly uploadNodes: (scene: Scene, nodes: Uint32Array) => void;
  /** Presence and fading alone, of the nodes uploaded before. */
  readonly uploadState: (scene: Scene) => void;
  readonly draw: (scene: Scene, frame: Frame) => void;
  readonly dispose: () => void;
}

export function createNodePainter(gl: WebGL2RenderingContext): NodePainter {
  const shapesProgram = createProgram(gl, vertex, fragment);
  const dotsProgram = createProgram(gl, dotVertex, dotFragment);
  const vertices = createVertices(
    gl,
    shapesProgram,
    [
      { name: "a_position", size: 2, kind: "float" },
      { name: "a_radius", size: 1, kind: "float" },
      { name: "a_shape", size: 1, kind: "float" },
      { name: "a_color", size: 3, kind: "byte" },
      { name: "a_state", size: 2, kind: "byte" },
    ],
    dotsProgram,
  );
  let uploaded: Uint32Array = new Uint32Array();

  const uploadState = ({ presence, fade }: Scene) => {
    const state = new Uint8Array(uploaded.length * 8);
    uploaded.forEach((node, i) => {
      const [there, faded] = [presence[node]! * 255, fade[node]! * 255];
      for (let at = 8 * i; at < 8 * i + 8; at += 2) {
        state[at] = there;
        state[at + 1] = faded;
      }
    });
    vertices.upload("a_state", state);
  };

  return {
    uploadState,
    uploadNodes: (scene, nodes) => {
      uploaded = nodes;
      const { view, dataset, colors } = scene;
      const position = new Float32Array(nodes.length * 8);
      const radius = new Float32Array(nodes.length * 4);
      const shape = new Float32Array(nodes.length * 4);
      const color = new Uint8Array(nodes.length * 12);
      const rgb = colors.palette.map(rgbOf);
      nodes.forEach((node, i) => {
        const [red, green, blue] = rgb[view.color[node]!]!;
        for (let corner = 4 * i; corner < 4 * i + 4; corner++) {
          position[2 * corner] = scene.x[node]!;
          position[2 * corner + 1] = scene.y[node]!;
          color[3 * corner] = red;
          color[3 * corner + 1] = green;
          color[3 * corner + 2] = blue;
        }
        radius.fill(view.radius[node]!, 4 * i, 4 * i + 4);
        shape.fill(shapeOfType[dataset.nodes.type[node]!]!, 4 * i, 4 * i + 4);
      });
      vertices.upload("a_position", position);
      vertices.upload("a_radius", radius);
      vertices.upload("a_shape", shape);
      vertices.upload("a_color", color);
      uploadState(scene);
    },
    draw: ({ radiusScale, colors }, frame) => {
      if (uploaded.length === 0) return;
      const isDots = uploaded.length > mostShapes && radiusScale < 0.5;
      const program = isDots ? dotsProgram : shapesProgram;
      program.use({
        ...projectionUniforms(frame),
        u_radiusScale: [radiusScale],
        u_background: rgbOf(colors.background).map((part) => part / 255),
        u_pixelRatio: [frame.pixelRatio],
      });
      if (isDots) vertices.drawPoints(uploaded.length);
      else vertices.drawQuads(uploaded.length);
    },
    dispose: () => {
      vertices.dispose();
      shapesProgram.dispose();
      dotsProgram.dispose();
    },
  };
}
