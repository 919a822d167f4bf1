// Draws links: one instanced quad each, stretched between its ends, soft at the sides.
import { emphasis, linkAlpha } from "../../view/view.ts";
import { linkColors } from "../link-colors.ts";
import { drawnLinks } from "../moving-links.ts";
import type { Scene } from "../scene.ts";
import { rgbOf } from "../stage-colors.ts";
import { createInstances } from "./instances.ts";
import { projectionUniforms } from "./projection-uniforms.ts";

const vertex = /* glsl */ `
in vec2 a_corner;
in vec4 a_ends;
in float a_width;
in vec4 a_color;
uniform vec4 u_projection;
uniform vec2 u_pixel;
uniform float u_isThin;
out float v_across;
out float v_half;
out vec4 v_color;
void main() {
  vec2 start = a_ends.xy * u_projection.xy + u_projection.zw;
  vec2 end = a_ends.zw * u_projection.xy + u_projection.zw;
  vec2 along = (end - start) / u_pixel;
  vec2 normal = normalize(vec2(-along.y, along.x) + vec2(0.0, 1e-6));
  v_half = a_width / 2.0;
  v_across = a_corner.y * (v_half + 1.0) * (1.0 - u_isThin);
  v_color = a_color;
  gl_Position = vec4(mix(start, end, a_corner.x * 0.5 + 0.5) + normal * v_across * u_pixel, 0.0, 1.0);
}`;

const fragment = /* glsl */ `
in float v_across;
in float v_half;
in vec4 v_color;
out vec4 color;
void main() {
  float alpha = v_color.a * clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  color = vec4(v_color.rgb * alpha, alpha);
}`;

/** More links than this are hairlines. */
const mostQuads = 4000;

/** What draws links; `upload…` only when the scene's arrays have changed. */
export interface LinkPainter {
  readonly uploadLinks: (scene: Scene) => void;
  /** Colours and transparency alone. */
  readonly uploadColors: (scene: Scene) => void;
  readonly draw: (scene: Scene) => void;
  readonly dispose: () => void;
}

export function createLinkPainter(gl: WebGL2RenderingContext): LinkPainter {
  const instances = createInstances(gl, vertex, fragment, [
    { name: "a_ends", size: 4, kind: "float" },
    { name: "a_width", size: 1, kind: "float" },
    { name: "a_color", size: 4, kind: "byte" },
  ]);
  let count = 0;

  const uploadColors = (scene: Scene) => {
    const { view, presence } = scene;
    const { source, target } = view.table;
    const rgb = new Map<string, readonly [number, number, number]>();
    const color = new Uint8Array(view.links.length * 4);
    linkColors(scene).forEach((name, i) => {
      if (!rgb.has(name)) rgb.set(name, rgbOf(name));
      color.set(rgb.get(name)!, 4 * i);
      const link = view.links[i]!;
      const there = Math.min(presence[source[link]!]!, presence[target[link]!]!);
      color[4 * i + 3] = alphaOf(scene, i) * there * 255;
    });
    instances.upload("a_color", color);
  };

  return {
    uploadColors,
    uploadLinks: (scene) => {
      const { view, x, y } = scene;
      const { source, target } = view.table;
      count = view.links.length;
      const ends = new Float32Array(count * 4);
      view.links.forEach((link, i) => {
        const [a, b] = [source[link]!, target[link]!];
        ends[4 * i] = x[a]!;
        ends[4 * i + 1] = y[a]!;
        ends[4 * i + 2] = x[b]!;
        ends[4 * i + 3] = y[b]!;
      });
      instances.upload("a_ends", ends);
      instances.upload("a_width", view.linkWidth);
      uploadColors(scene);
    },
    draw: (scene) => {
      const drawn = Math.min(count, drawnLinks(scene));
      const isThin = drawn > mostQuads;
      const uniforms = { ...projectionUniforms(scene), u_isThin: [isThin ? 1 : 0] };
      instances.draw(drawn, uniforms, isThin ? "lines" : "quads");
    },
    dispose: instances.dispose,
  };
}

/** The view's transparency, unless the pointer changed what stands out. */
function alphaOf({ view, linkEmphasis, hovered }: Scene, i: number): number {
  if (hovered < 0 || linkEmphasis[i] === view.linkEmphasis[i]) return view.linkAlpha[i]!;
  if (linkEmphasis[i] === emphasis.strong) return linkAlpha.strong;
  return linkEmphasis[i] === emphasis.faded ? linkAlpha.faded : linkAlpha.normal;
}
