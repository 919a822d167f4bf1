// Draws nodes: one instanced quad each, its shape a signed distance function, its rim in the background's colour.
import { entityTypes } from "../../../ontology/entity-types.ts";
import { rgbOf } from "../stage-colors.ts";
import type { Scene } from "../scene.ts";
import { projectionUniforms } from "./projection-uniforms.ts";
import { createInstances } from "./instances.ts";

const shapes = ["circle", "square", "diamond", "triangle", "hexagon", "ring", "page"] as const;

/** More nodes than this, when they are dots of a few pixels anyway, are plain discs. */
const mostShapes = 2500;

/** Shape by index in `Dataset.types`; episodes, which come last, are pages. */
const shapeOfType = [...entityTypes.map((spec) => shapes.indexOf(spec.shape)), shapes.length - 1];

const vertex = /* glsl */ `
in vec2 a_corner;
in vec2 a_position;
in float a_radius;
in float a_shape;
in vec3 a_color;
in vec2 a_state;
uniform vec4 u_projection;
uniform vec2 u_pixel;
uniform float u_radiusScale;
uniform float u_isPlain;
out vec2 v_point;
out float v_radius;
flat out int v_shape;
out vec3 v_color;
out vec2 v_state;
void main() {
  v_radius = a_radius * u_radiusScale;
  float reach = u_isPlain > 0.5 ? v_radius + 1.0 : v_radius * 1.25 + 3.0;
  v_point = a_corner * reach;
  v_shape = int(a_shape);
  v_color = a_color;
  v_state = a_state;
  gl_Position = vec4(a_position * u_projection.xy + u_projection.zw + v_point * u_pixel, 0.0, 1.0);
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
uniform float u_isPlain;
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
  if (u_isPlain > 0.5) {
    float alpha = clamp(v_radius + 0.5 - length(v_point), 0.0, 1.0) * v_state.x;
    color = vec4(mix(v_color, u_background, v_state.y * 0.82) * alpha, alpha);
    return;
  }
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
  /** Which nodes, where, how large, in what shape and colour. */
  readonly uploadNodes: (scene: Scene) => void;
  /** Presence and fading alone. */
  readonly uploadState: (scene: Scene) => void;
  readonly draw: (scene: Scene) => void;
  readonly dispose: () => void;
}

export function createNodePainter(gl: WebGL2RenderingContext): NodePainter {
  const instances = createInstances(gl, vertex, fragment, [
    { name: "a_position", size: 2, kind: "float" },
    { name: "a_radius", size: 1, kind: "float" },
    { name: "a_shape", size: 1, kind: "float" },
    { name: "a_color", size: 3, kind: "byte" },
    { name: "a_state", size: 2, kind: "byte" },
  ]);
  let count = 0;

  const uploadState = ({ drawn, presence, fade }: Scene) => {
    const state = new Uint8Array(drawn.length * 2);
    drawn.forEach((node, i) => {
      state[2 * i] = presence[node]! * 255;
      state[2 * i + 1] = fade[node]! * 255;
    });
    instances.upload("a_state", state);
  };

  return {
    uploadState,
    uploadNodes: (scene) => {
      const { drawn, view, dataset, colors } = scene;
      count = drawn.length;
      const position = new Float32Array(count * 2);
      const radius = new Float32Array(count);
      const shape = new Float32Array(count);
      const color = new Uint8Array(count * 3);
      const rgb = colors.palette.map(rgbOf);
      drawn.forEach((node, i) => {
        position[2 * i] = scene.x[node]!;
        position[2 * i + 1] = scene.y[node]!;
        radius[i] = view.radius[node]!;
        shape[i] = shapeOfType[dataset.nodes.type[node]!]!;
        color.set(rgb[view.color[node]!]!, 3 * i);
      });
      instances.upload("a_position", position);
      instances.upload("a_radius", radius);
      instances.upload("a_shape", shape);
      instances.upload("a_color", color);
      uploadState(scene);
    },
    draw: (scene) => {
      const background = rgbOf(scene.colors.background).map((part) => part / 255);
      instances.draw(count, {
        ...projectionUniforms(scene),
        u_radiusScale: [scene.radiusScale],
        u_background: background,
        u_pixelRatio: [scene.pixelRatio],
        u_isPlain: [count > mostShapes && scene.radiusScale < 0.5 ? 1 : 0],
      });
    },
    dispose: instances.dispose,
  };
}
