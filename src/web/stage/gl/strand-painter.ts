// Draws links as they are meant to look: as wide as they are strong, dashed by class of relation, arcs where several run
// side by side; soft at the rims.
import { dashes, relationGroups } from "../../view/relation-class.ts";
import { alphaOfLink } from "../link-alpha.ts";
import { linkColor } from "../link-colors.ts";
import type { Scene } from "../scene.ts";
import { rgbOf } from "../stage-colors.ts";
import { type Strand, strandsOf } from "../strands.ts";
import { createProgram } from "./program.ts";
import { type Frame, projectionUniforms } from "./projection-uniforms.ts";
import { createVertices } from "./vertices.ts";

const vertex = /* glsl */ `
in vec2 a_position;
in vec2 a_tangent;
in vec3 a_line;
in vec2 a_dash;
in vec4 a_color;
uniform vec4 u_projection;
uniform vec2 u_pixel;
uniform float u_scale;
out float v_across;
out float v_half;
out float v_along;
out vec2 v_dash;
out vec4 v_color;
void main() {
  v_half = a_line.y / 2.0;
  v_across = a_line.x * (v_half + 1.0);
  v_along = a_line.z * u_scale;
  v_dash = a_dash;
  v_color = a_color;
  vec2 normal = normalize(vec2(-a_tangent.y, a_tangent.x) + vec2(0.0, 1e-9));
  gl_Position = vec4(a_position * u_projection.xy + u_projection.zw + normal * v_across * u_pixel, 0.0, 1.0);
}`;

const fragment = /* glsl */ `
in float v_across;
in float v_half;
in float v_along;
in vec2 v_dash;
in vec4 v_color;
out vec4 color;
void main() {
  float alpha = v_color.a * clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  if (v_dash.y > 0.0) {
    float at = mod(v_along, v_dash.x + v_dash.y);
    alpha *= clamp(min(at + 0.5, v_dash.x + 0.5 - at), 0.0, 1.0);
  }
  color = vec4(v_color.rgb * alpha, alpha);
}`;

/** Arcs are drawn as so many straight pieces. */
const pieces = 14;

export interface StrandPainter {
  /** Takes over the links at the given places of `View.links`. */
  readonly uploadLinks: (scene: Scene, places: readonly number[]) => void;
  /** Colours and transparency alone, of the links uploaded before. */
  readonly uploadColors: (scene: Scene) => void;
  readonly draw: (frame: Frame) => void;
  readonly dispose: () => void;
}

export function createStrandPainter(gl: WebGL2RenderingContext): StrandPainter {
  const program = createProgram(gl, vertex, fragment);
  const vertices = createVertices(gl, program, [
    { name: "a_position", size: 2, kind: "float" },
    { name: "a_tangent", size: 2, kind: "float" },
    { name: "a_line", size: 3, kind: "float" },
    { name: "a_dash", size: 2, kind: "float" },
    { name: "a_color", size: 4, kind: "byte" },
  ]);
  let quads = 0;
  /** The place in `View.links` that each quad belongs to. */
  let placeOfQuad: readonly number[] = [];

  const uploadColors = (scene: Scene) => {
    const color = new Uint8Array(quads * 16);
    let place = -1;
    let shade: readonly number[] = [];
    placeOfQuad.forEach((of, quad) => {
      if (of !== place) {
        place = of;
        shade = [...rgbOf(linkColor(scene, place)), alphaOfLink(scene, place) * 255];
      }
      for (let corner = 0; corner < 4; corner++) color.set(shade, 16 * quad + 4 * corner);
    });
    vertices.upload("a_color", color);
  };

  return {
    uploadColors,
    uploadLinks: (scene, places) => {
      const { view, x, y } = scene;
      const rows = places.flatMap((place) =>
        strandsOf(view, place, x, y).map((strand) => ({ place, strand })),
      );
      placeOfQuad = rows.flatMap(({ place, strand }) =>
        Array.from({ length: strand.isCurved ? pieces : 1 }, () => place),
      );
      quads = placeOfQuad.length;
      const position = new Float32Array(quads * 8);
      const tangent = new Float32Array(quads * 8);
      const line = new Float32Array(quads * 12);
      const dash = new Float32Array(quads * 8);
      let corner = 0;
      for (const { place, strand } of rows) {
        const [on, off] = (strand.group >= 0 && dashes[relationGroups[strand.group]!]) || [0, 0];
        const put = (at: StrandPoint, side: number) => {
          position.set([at.x, at.y], 2 * corner);
          tangent.set([at.dx, at.dy], 2 * corner);
          line.set([side, view.linkWidth[place]!, at.along], 3 * corner);
          dash.set([on, off], 2 * corner);
          corner++;
        };
        const points = pointsAlong(strand);
        points.slice(1).forEach((end, i) => {
          const start = points[i]!;
          put(start, -1);
          put(start, 1);
          put(end, -1);
          put(end, 1);
        });
      }
      vertices.upload("a_position", position);
      vertices.upload("a_tangent", tangent);
      vertices.upload("a_line", line);
      vertices.upload("a_dash", dash);
      uploadColors(scene);
    },
    draw: (frame) => {
      if (quads === 0) return;
      program.use({ ...projectionUniforms(frame), u_scale: [frame.projection.scale] });
      vertices.drawQuads(quads);
    },
    dispose: () => {
      vertices.dispose();
      program.dispose();
    },
  };
}

interface StrandPoint {
  readonly x: number;
  readonly y: number;
  /** Direction of the line. */
  readonly dx: number;
  readonly dy: number;
  /** Distance from the beginning along the line. */
  readonly along: number;
}

function pointsAlong({ from, control, to, isCurved }: Strand): StrandPoint[] {
  const count = isCurved ? pieces : 1;
  const points: StrandPoint[] = [];
  for (let i = 0; i <= count; i++) {
    const t = i / count;
    const u = 1 - t;
    const x = u * u * from.x + 2 * u * t * control.x + t * t * to.x;
    const y = u * u * from.y + 2 * u * t * control.y + t * t * to.y;
    const before = points.at(-1);
    points.push({
      x,
      y,
      dx: u * (control.x - from.x) + t * (to.x - control.x),
      dy: u * (control.y - from.y) + t * (to.y - control.y),
      along: before ? before.along + Math.hypot(x - before.x, y - before.y) : 0,
    });
  }
  return points;
}
