// Pictures to take away: PNG in any resolution, SVG with texts as texts.
import { createCanvasPen } from "./canvas-pen.ts";
import { drawPicture } from "./draw-picture.ts";
import type { Drawing } from "./drawing.ts";
import { createSvgPen } from "./svg-pen.ts";

/** A drawing as a PNG with `scale` pixels to a CSS pixel, 1 to 4. */
export async function pictureAsPng(drawing: Drawing, scale: number): Promise<Blob> {
  const { width, height } = drawing.scene;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d")!;
  context.scale(scale, scale);
  drawPicture(createCanvasPen(context), drawing);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`The picture could not be made: ${canvas.width} × ${canvas.height}.`));
    }, "image/png");
  });
}

/** A drawing as an SVG document; `title` names it for screen readers. */
export function pictureAsSvg(drawing: Drawing, title: string): string {
  const { width, height } = drawing.scene;
  const pen = createSvgPen(width, height, title);
  drawPicture(pen, drawing);
  return pen.finish();
}
