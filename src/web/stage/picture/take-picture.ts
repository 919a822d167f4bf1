// Pictures to take away: PNG in any resolution, SVG with texts as texts.
import type { Stage } from "../stage.ts";
import { createCanvasPen } from "./canvas-pen.ts";
import { drawPicture } from "./draw-picture.ts";
import { createSvgPen } from "./svg-pen.ts";

/** The part of the map in view as a PNG with `scale` pixels to a CSS pixel, 1 to 4. */
export async function pictureAsPng(stage: Stage, scale: number): Promise<Blob> {
  const { width, height } = stage.scene;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d")!;
  context.scale(scale, scale);
  drawPicture(createCanvasPen(context), stage);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`The picture could not be made: ${canvas.width} × ${canvas.height}.`));
    }, "image/png");
  });
}

/** The part of the map in view as an SVG document; `title` names it for screen readers. */
export function pictureAsSvg(stage: Stage, title: string): string {
  const { width, height } = stage.scene;
  const pen = createSvgPen(width, height, title);
  drawPicture(pen, stage);
  return pen.finish();
}
