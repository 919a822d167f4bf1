// A snapshot: the drawn scene as a picture on the graphics card, larger than the canvas, that can be moved and scaled.
import { isSameScale } from "../geometry.ts";
import { type Frame, projectionUniforms } from "./projection-uniforms.ts";
import { createProgram } from "./program.ts";
import { createVertices } from "./vertices.ts";

/** Beyond each side of the canvas, as a share of its size: so far one can pan without drawing anew. */
const margin = 0.2;

const vertex = /* glsl */ `
in vec2 a_position;
uniform vec4 u_projection;
out vec2 v_place;
void main() {
  v_place = a_position;
  gl_Position = vec4(a_position * u_projection.xy + u_projection.zw, 0.0, 1.0);
}`;

const fragment = /* glsl */ `
in vec2 v_place;
uniform sampler2D u_picture;
uniform float u_alpha;
out vec4 color;
void main() {
  color = texture(u_picture, v_place) * u_alpha;
}`;

export interface Snapshot {
  /** What it was drawn with; missing while it is empty. */
  readonly frame: Frame | undefined;
  /** Empties it and fits it around a frame. */
  readonly begin: (frame: Frame) => void;
  /** Empties it and makes it as large as another's frame, which stands for the same place. */
  readonly beginAs: (frame: Frame) => void;
  /** Takes a canvas over that was drawn with a frame. */
  readonly take: (canvas: HTMLCanvasElement, frame: Frame) => void;
  /** Draws into it; `draw` is given its frame. */
  readonly add: (draw: (frame: Frame) => void) => void;
  /** Puts it onto what has been drawn so far, where the scene now stands. */
  readonly show: (frame: Frame, alpha?: number) => void;
  /** The same onto nothing, which takes less time. */
  readonly showAlone: (frame: Frame) => void;
  readonly forget: () => void;
  readonly dispose: () => void;
}

export function createSnapshot(gl: WebGL2RenderingContext): Snapshot {
  const program = createProgram(gl, vertex, fragment);
  const vertices = createVertices(gl, program, [{ name: "a_position", size: 2, kind: "float" }]);
  vertices.upload("a_position", new Float32Array([0, 0, 1, 0, 0, 1, 1, 1]));
  const texture = gl.createTexture();
  const target = gl.createFramebuffer();
  let size = "";
  let frame: Frame | undefined;

  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);

  const resize = (columns: number, rows: number) => {
    if (size === `${columns} ${rows}`) return;
    size = `${columns} ${rows}`;
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, columns, rows, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    gl.bindFramebuffer(gl.FRAMEBUFFER, target);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  };
  const columnsOf = (of: Frame) => Math.round(of.width * of.pixelRatio);
  const rowsOf = (of: Frame) => Math.round(of.height * of.pixelRatio);
  const into = (draw: () => void) => {
    gl.bindFramebuffer(gl.FRAMEBUFFER, target);
    gl.viewport(0, 0, columnsOf(frame!), rowsOf(frame!));
    draw();
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
  };

  const beginAs = (next: Frame) => {
    frame = next;
    resize(columnsOf(frame), rowsOf(frame));
    into(() => {
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
    });
  };

  const show = (now: Frame, alpha = 1) => {
    if (!frame) return;
    // The corners of the picture in layout units are where they were; its own unit square stands for them.
    const { projection, width, height } = frame;
    const unit = now.projection.scale / projection.scale;
    const isScaled = !isSameScale(now.projection, projection);
    const whole = (at: number) =>
      isScaled ? at : Math.round(at * now.pixelRatio) / now.pixelRatio;
    const left = whole(now.projection.left - projection.left * unit);
    const bottom = whole(now.projection.top - projection.top * unit + height * unit);
    const { u_projection } = projectionUniforms({
      ...now,
      projection: { scale: 1, left, top: bottom },
    });
    const [sx, sy, ox, oy] = u_projection as [number, number, number, number];
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, isScaled ? gl.LINEAR : gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, isScaled ? gl.LINEAR : gl.NEAREST);
    program.use({
      u_projection: [sx * width * unit, sy * height * unit, ox, oy],
      u_alpha: [alpha],
    });
    vertices.drawQuads(1);
  };

  return {
    get frame() {
      return frame;
    },
    beginAs,
    take: (canvas, { projection, width, height, pixelRatio }) => {
      frame = { projection, width, height, pixelRatio };
      size = "";
      gl.bindTexture(gl.TEXTURE_2D, texture);
      // Rows of a canvas run downward, and its colours are kept without their alpha.
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    },
    begin: ({ projection, width, height, pixelRatio }) => {
      // Whole pixels on all sides, so that a picture that has not been scaled is as sharp as drawn.
      const [aside, above] = [width, height].map(
        (side) => Math.ceil(side * margin * pixelRatio) / pixelRatio,
      ) as [number, number];
      beginAs({
        projection: { ...projection, left: projection.left + aside, top: projection.top + above },
        width: width + 2 * aside,
        height: height + 2 * above,
        pixelRatio,
      });
    },
    add: (draw) => into(() => draw(frame!)),
    show,
    showAlone: (now) => {
      gl.disable(gl.BLEND);
      show(now);
      gl.enable(gl.BLEND);
    },
    forget: () => {
      frame = undefined;
    },
    dispose: () => {
      vertices.dispose();
      program.dispose();
      gl.deleteTexture(texture);
      gl.deleteFramebuffer(target);
    },
  };
}
