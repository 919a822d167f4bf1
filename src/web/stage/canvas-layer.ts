// A 2D canvas among sigma's layers, kept at the size of the screen's pixels.
import type { Sigma } from "sigma";

export interface CanvasLayer {
  readonly canvas: HTMLCanvasElement;
  /** Clears, sets CSS pixels as the unit and gives the context to draw on. */
  readonly begin: (width: number, height: number, pixelRatio: number) => CanvasRenderingContext2D;
  /** Shows it or not; what is on it stays. */
  readonly show: (isShown: boolean) => void;
}

/** `isSoftware` says that there is no graphics card. */
export function createCanvasLayer(
  sigma: Sigma,
  name: string,
  place: { beforeLayer: string } | { afterLayer: string },
  isSoftware: boolean,
): CanvasLayer {
  const canvas = sigma.createCanvas(name, place);
  // Without a graphics card its emulation draws texts and paths ten times slower than the processor itself.
  const context = canvas.getContext("2d", { willReadFrequently: isSoftware })!;
  const show = (isShown: boolean) => {
    canvas.style.display = isShown ? "" : "none";
  };
  const begin = (width: number, height: number, pixelRatio: number) => {
    const [columns, rows] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
    if (canvas.width !== columns || canvas.height !== rows) {
      canvas.width = columns;
      canvas.height = rows;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    context.clearRect(0, 0, width, height);
    return context;
  };
  return { canvas, begin, show };
}

/** Whether what calls itself a graphics card is a program. */
export function isSoftwareRenderer(gl: WebGL2RenderingContext): boolean {
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  const name: unknown = names && gl.getParameter(names.UNMASKED_RENDERER_WEBGL);
  return /swiftshader|llvmpipe|software|basic render/i.test(String(name));
}
