// Draws onto a canvas.
import { labelFont } from "../labels/label-layer.ts";
import type { Pen } from "./pen.ts";

/** Draws with CSS pixels as the unit, whatever the context's transform. */
export function createCanvasPen(context: CanvasRenderingContext2D): Pen {
  context.lineJoin = "round";
  context.textBaseline = "middle";
  return {
    path: (outline, { fill, line, lineWidth = 1, dash = [], opacity = 1 }) => {
      const path = new Path2D(outline);
      context.globalAlpha = opacity;
      if (fill) {
        context.fillStyle = fill;
        // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
        context.fill(path);
      }
      if (line) {
        context.strokeStyle = line;
        context.lineWidth = lineWidth;
        context.setLineDash([...dash]);
        context.stroke(path);
        context.setLineDash([]);
      }
      context.globalAlpha = 1;
    },
    text: (text, x, y, { color, fontSize, fontWeight, halo, align = "middle" }) => {
      context.font = labelFont(fontSize, fontWeight);
      context.textAlign = align === "middle" ? "center" : "left";
      if (halo) {
        context.lineWidth = 3;
        context.strokeStyle = halo;
        context.strokeText(text, x, y);
      }
      context.fillStyle = color;
      context.fillText(text, x, y);
    },
  };
}
