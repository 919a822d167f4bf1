// Draws the soft outlines of communities: polygons grown by a padding in pixels, their corners round.
import type { Hull } from "../hulls.ts";
import { hullPadding } from "../hulls.ts";
import type { Scene } from "../scene.ts";
import { rgbOf } from "../stage-colors.ts";
import { createProgram } from "./program.ts";
import { type Frame, projectionUniforms } from "./projection-uniforms.ts";
import { createVertices } from "./vertices.ts";

const vertex = /* glsl */ `
in vec2 a_position;
in vec2 a_offset;
in vec4 a_color;
uniform vec4 u_projection;
uniform vec2 u_pixel;
uniform float u_alpha;
out vec4 v_color;
void main() {
  float alpha = a_color.a * u_alpha;
  v_color = vec4(a_color.rgb * alpha, alpha);
  gl_Position = vec4(a_position * u_projection.xy + u_projection.zw + a_offset * u_pixel, 0.0, 1.0);
}`;

const fragment = /* glsl */ `
in vec4 v_color;
out vec4 color;
void main() {
  color = v_color;
}`;

const opacity = { fill: 0.07, line: 0.22 } as const;
/** A full turn is cut into so many pieces. */
const turnPieces = 40;

export interface HullPainter {
  readonly uploadHulls: (scene: Scene, hulls: readonly Hull[]) => void;
  /** With an alpha of 1 as they are, less where something else stands out. */
  readonly draw: (frame: Frame, alpha: number) => void;
  readonly dispose: () => void;
}

export function createHullPainter(gl: WebGL2RenderingContext): HullPainter {
  const program = createProgram(gl, vertex, fragment);
  const vertices = createVertices(gl, program, [
    { name: "a_position", size: 2, kind: "float" },
    { name: "a_offset", size: 2, kind: "float" },
    { name: "a_color", size: 4, kind: "byte" },
  ]);
  let quads = 0;
  return {
    uploadHulls: (scene, hulls) => {
      const position: number[] = [];
      const offset: number[] = [];
      const color: number[] = [];
      for (const hull of hulls) {
        const rgb = rgbOf(scene.colors.palette[hull.region.color]!);
        const put = (rim: RimPoint, reach: number, alpha: number) => {
          position.push(rim.x, rim.y);
          offset.push(rim.dx * reach, rim.dy * reach);
          color.push(...rgb, alpha * 255);
        };
        const rim = rimOf(hull);
        const first = rim[0];
        if (!first) continue;
        rim.forEach((start, i) => {
          const end = rim[(i + 1) % rim.length]!;
          // A fan around a corner, which is inside, for the polygon is convex.
          put({ ...first, dx: 0, dy: 0 }, 0, opacity.fill);
          put(start, hullPadding, opacity.fill);
          put(end, hullPadding, opacity.fill);
          put(end, hullPadding, opacity.fill);
          // The line is as wide as a pixel and fades to both sides.
          for (const side of [-1, 1]) {
            put(start, hullPadding, opacity.line);
            put(start, hullPadding + side * 1.1, 0);
            put(end, hullPadding, opacity.line);
            put(end, hullPadding + side * 1.1, 0);
          }
        });
      }
      quads = position.length / 8;
      vertices.upload("a_position", Float32Array.from(position));
      vertices.upload("a_offset", Float32Array.from(offset));
      vertices.upload("a_color", Uint8Array.from(color));
    },
    draw: (frame, alpha) => {
      if (quads === 0) return;
      program.use({ ...projectionUniforms(frame), u_alpha: [alpha] });
      vertices.drawQuads(quads);
    },
    dispose: () => {
      vertices.dispose();
      program.dispose();
    },
  };
}

/** A point of the outline: a corner in layout units and the direction outward, y upward. */
interface RimPoint {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** Around each corner an arc from the normal of the side before to that of the side after; counter-clockwise. */
function rimOf({ corners }: Hull): RimPoint[] {
  return corners.flatMap((corner, i) => {
    const before = corners[(i + corners.length - 1) % corners.length]!;
    const after = corners[(i + 1) % corners.length]!;
    const start = Math.atan2(before.x - corner.x, corner.y - before.y);
    let end = Math.atan2(corner.x - after.x, after.y - corner.y);
    while (end < start) end += 2 * Math.PI;
    const count = Math.max(1, Math.ceil(((end - start) / (2 * Math.PI)) * turnPieces));
    return Array.from({ length: count + 1 }, (_, k): RimPoint => {
      const angle = start + ((end - start) * k) / count;
      return { ...corner, dx: Math.cos(angle), dy: Math.sin(angle) };
    });
  });
}
