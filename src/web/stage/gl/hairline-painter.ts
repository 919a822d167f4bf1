// Draws many links as lines one pixel wide, any part of them, the most important first.
import { communityColorIndex, restIndex } from "../../view/palette.ts";
import { emphasis } from "../../view/view.ts";
import { alphaOfLink } from "../link-alpha.ts";
import type { Scene } from "../scene.ts";
import { rgbOf } from "../stage-colors.ts";
import { createProgram } from "./program.ts";
import { type Frame, projectionUniforms } from "./projection-uniforms.ts";
import { createVertices } from "./vertices.ts";

const vertex = /* glsl */ `
in vec2 a_position;
in vec4 a_color;
uniform vec4 u_projection;
out vec4 v_color;
void main() {
  v_color = vec4(a_color.rgb * a_color.a, a_color.a);
  gl_Position = vec4(a_position * u_projection.xy + u_projection.zw, 0.0, 1.0);
}`;

const fragment = /* glsl */ `
in vec4 v_color;
out vec4 color;
void main() {
  color = v_color;
}`;

export interface HairlinePainter {
  readonly uploadLinks: (scene: Scene) => void;
  /** Colours and transparency alone. */
  readonly uploadColors: (scene: Scene) => void;
  /** Draws `count` links from place `first` of the view's on. */
  readonly draw: (frame: Frame, first: number, count: number) => void;
  readonly dispose: () => void;
}

export function createHairlinePainter(gl: WebGL2RenderingContext): HairlinePainter {
  const program = createProgram(gl, vertex, fragment);
  const vertices = createVertices(gl, program, [
    { name: "a_position", size: 2, kind: "float" },
    { name: "a_color", size: 4, kind: "byte" },
  ]);
  const uploadColors = (scene: Scene) => {
    const { links } = scene.view;
    const color = new Uint8Array(links.length * 8);
    const colorOf = colorPicker(scene);
    for (let i = 0; i < links.length; i++) {
      const [red, green, blue] = colorOf(i);
      const alpha = alphaOfLink(scene, i) * 255;
      for (let at = 8 * i; at < 8 * i + 8; at += 4) {
        color[at] = red;
        color[at + 1] = green;
        color[at + 2] = blue;
        color[at + 3] = alpha;
      }
    }
    vertices.upload("a_color", color);
  };
  return {
    uploadColors,
    uploadLinks: (scene) => {
      const { view, x, y } = scene;
      const { source, target } = view.table;
      const position = new Float32Array(view.links.length * 4);
      view.links.forEach((link, i) => {
        const [a, b] = [source[link]!, target[link]!];
        position[4 * i] = x[a]!;
        position[4 * i + 1] = y[a]!;
        position[4 * i + 2] = x[b]!;
        position[4 * i + 3] = y[b]!;
      });
      vertices.upload("a_position", position);
      uploadColors(scene);
    },
    draw: (frame, first, count) => {
      if (count <= 0) return;
      program.use(projectionUniforms(frame));
      vertices.drawLines(first, count);
    },
    dispose: () => {
      vertices.dispose();
      program.dispose();
    },
  };
}

/** As `linkColor`, without a string for each of half a million links. */
function colorPicker({ view, dataset, colors, linkEmphasis }: Scene) {
  const palette = colors.palette.map(rgbOf);
  const [line, strong] = [rgbOf(colors.line), rgbOf(colors.strongLine)];
  const { source, target } = view.table;
  const { community } = dataset.nodes;
  return (place: number) => {
    if (linkEmphasis[place] === emphasis.strong) return strong;
    const link = view.links[place]!;
    const own = community[source[link]!]!;
    if (own !== community[target[link]!]) return line;
    const color = communityColorIndex(own);
    return color === restIndex ? line : palette[color]!;
  };
}
