// Draws into an SVG document.
import { labelFamily } from "../labels/label-layer.ts";
import type { Pen } from "./pen.ts";

/** A pen with the document it has drawn so far. */
export interface SvgPen extends Pen {
  readonly finish: () => string;
}

export function createSvgPen(width: number, height: number, title: string): SvgPen {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
  ];
  return {
    path: (outline, { fill, line, lineWidth, dash, opacity }) => {
      parts.push(
        `<path d="${outline}" fill="${fill ?? "none"}"` +
          (line ? ` stroke="${line}" stroke-width="${short(lineWidth ?? 1)}"` : "") +
          (dash ? ` stroke-dasharray="${dash.join(" ")}"` : "") +
          (opacity === undefined ? "" : ` opacity="${short(opacity)}"`) +
          "/>",
      );
    },
    text: (text, x, y, { color, fontSize, fontWeight, halo, align = "middle" }) => {
      parts.push(
        `<text x="${short(x)}" y="${short(y)}" fill="${color}" ` +
          (halo
            ? `stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" `
            : "") +
          `font-family="${escaped(labelFamily)}" ` +
          `font-size="${fontSize}" font-weight="${fontWeight}" text-anchor="${align}" ` +
          `dominant-baseline="central">${escaped(text)}</text>`,
      );
    },
    finish: () => `${parts.join("\n")}\n</svg>\n`,
  };
}

/** A number with at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for XML: markup escaped, characters that XML forbids left out. */
function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (character) => entities[character]!)
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
  );
}
