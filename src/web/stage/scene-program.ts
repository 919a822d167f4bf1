// The bridge to sigma: programs that draw the scene's arrays instead of sigma's own copies of nodes and edges.
import type { AbstractNodeProgram, EdgeProgramType, NodeProgramType } from "sigma/rendering";

/** Makes what draws on a graphics context; `paint` is called once a frame. */
export type StartPainter = (gl: WebGL2RenderingContext) => {
  readonly paint: () => void;
  readonly dispose: () => void;
};

/**
 * A node program that calls `paint` once a frame. Sigma's programs hold an object and a row of attributes for each node
 * and edge and upload all rows in every frame; ours keep typed arrays on the graphics card and upload what changed. So
 * sigma is given two invisible nodes that span the map, and lends its frame, camera, pointer and canvas.
 */
export function createSceneProgram(start: StartPainter): NodeProgramType {
  return class SceneProgram implements AbstractNodeProgram {
    drawLabel = undefined;
    drawHover = undefined;
    readonly #painter: ReturnType<StartPainter> | undefined;
    readonly #gl: WebGLRenderingContext;

    // Sigma also makes one for its layer of hovered nodes, which has no picking buffer and stays empty.
    constructor(gl: WebGLRenderingContext, pickingBuffer: WebGLFramebuffer | null) {
      this.#gl = gl;
      if (pickingBuffer && gl instanceof WebGL2RenderingContext) this.#painter = start(gl);
    }
    reallocate(): void {}
    process(): void {}
    render(): void {
      if (!this.#painter) return;
      const gl = this.#gl;
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
      gl.enable(gl.BLEND);
      this.#painter.paint();
    }
    kill(): void {
      this.#painter?.dispose();
    }
  };
}

/** Stands in for sigma's edge programs: links are painted together with nodes, on one canvas. */
export const NoEdgeProgram: EdgeProgramType = class {
  drawLabel = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
};
