// Watches what a renderer draws, whichever canvases it makes: when it drew last, and how to wait until that is on the screen.

const graphics = new Set<WebGLRenderingContext | WebGL2RenderingContext>();
/** Plain canvases drawn on since they were last waited for. */
const touched = new Set<CanvasRenderingContext2D>();
const pixel = new Uint8Array(4);
let last = 0;

/** When something was drawn last, in milliseconds since the page was opened. */
export const lastDrawing = (): number => last;

/**
 * Waits. A browser takes frames in long before they are drawn, and leaves out some of a plain canvas; reading a pixel back
 * waits for all that was asked for.
 */
export function finishDrawing(): void {
  for (const gl of graphics) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  for (const context of touched) context.getImageData(0, 0, 1, 1);
  touched.clear();
}

/** Lets every call of a method be noticed. */
function watch<Type extends object>(
  of: Type,
  name: keyof Type & string,
  notice: (caller: unknown, result: unknown) => void,
): void {
  const method = of[name] as unknown as (this: unknown, ...given: unknown[]) => unknown;
  Object.defineProperty(of, name, {
    value(this: unknown, ...given: unknown[]) {
      const result = method.apply(this, given);
      notice(this, result);
      return result;
    },
  });
}

const draws = () => {
  last = performance.now();
};
watch(HTMLCanvasElement.prototype, "getContext", (_, context) => {
  if (context instanceof WebGLRenderingContext || context instanceof WebGL2RenderingContext)
    graphics.add(context);
});
for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
  watch(prototype, "drawArrays", draws);
  watch(prototype, "drawElements", draws);
}
watch(WebGL2RenderingContext.prototype, "drawArraysInstanced", draws);
watch(CanvasRenderingContext2D.prototype, "clearRect", (context) => {
  draws();
  // Sigma's own canvases of no size have no pixel to read.
  if (context instanceof CanvasRenderingContext2D && context.canvas.width > 0) touched.add(context);
});
