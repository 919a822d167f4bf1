// Watches what a renderer draws, whichever canvases it makes: when it drew last, and how to wait until that is on the screen.

const contexts = new Set<WebGLRenderingContext | WebGL2RenderingContext>();
const pixel = new Uint8Array(4);
let last = 0;

/** When something was drawn last, in milliseconds since the page was opened. */
export const lastDrawing = (): number => last;

/** Whether anything draws through the graphics card. */
export const hasGraphics = (): boolean => contexts.size > 0;

/**
 * Waits. A browser takes frames in long before they are drawn; reading a pixel back waits for all that was asked of the
 * graphics card. Plain canvases tell nothing.
 */
export function finishDrawing(): void {
  for (const gl of contexts) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
}

/** Lets every call of a method be noticed. */
function watch<Type extends object>(
  of: Type,
  name: keyof Type & string,
  notice: (result: unknown) => void,
): void {
  const method = of[name] as unknown as (this: unknown, ...given: unknown[]) => unknown;
  Object.defineProperty(of, name, {
    value(this: unknown, ...given: unknown[]) {
      const result = method.apply(this, given);
      notice(result);
      return result;
    },
  });
}

const draws = () => {
  last = performance.now();
};
watch(HTMLCanvasElement.prototype, "getContext", (context) => {
  if (context instanceof WebGLRenderingContext || context instanceof WebGL2RenderingContext)
    contexts.add(context);
});
for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
  watch(prototype, "drawArrays", draws);
  watch(prototype, "drawElements", draws);
}
watch(WebGL2RenderingContext.prototype, "drawArraysInstanced", draws);
watch(CanvasRenderingContext2D.prototype, "clearRect", draws);
