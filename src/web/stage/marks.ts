// Marks in nodes: where there is room the initials of people and the glyphs of what else there is, and a pin on what was
// put somewhere by hand.
import { emphasis } from "../view/view.ts";
import { glyphOutline } from "./glyphs.ts";
import { labelFont } from "./labels/label-layer.ts";
import { createCanvasPen } from "./picture/canvas-pen.ts";
import { type Scene, radiusOf, screenX, screenY } from "./scene.ts";
import { rgbOf } from "./stage-colors.ts";

/** Smaller nodes have no room for letters, or for glyphs, in pixels. */
const leastRadius = { initials: 9, glyph: 12.5 } as const;
/** So many nodes carry marks, the most important first. */
const mostMarked = 120;

/** The first letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/u).filter((word) => /^\p{L}/u.test(word));
  const [first = "", last = ""] = [words[0], words.length > 1 ? words.at(-1) : ""];
  return `${[...first][0] ?? ""}${[...last][0] ?? ""}`.toLocaleUpperCase("en");
}

/** Draws the marks of nodes that are in view and not faded. */
export function drawMarks(context: CanvasRenderingContext2D, scene: Scene): void {
  const pen = createCanvasPen(context);
  for (const { text, glyph, x, y, radius, color } of marksOf(scene)) {
    if (text !== undefined) {
      context.font = labelFont(Math.round(radius * 0.85), 650);
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.fillStyle = color;
      context.fillText(text, x, y + 0.5);
    }
    if (glyph !== undefined) pen.path(glyph, { line: color, lineWidth: glyphLine(radius) });
  }
  for (const node of scene.view.pinned) drawPin(context, scene, node);
}

/** Width of a glyph's lines in a node of a radius, in pixels. */
export const glyphLine = (radius: number) => Math.max(1, radius * 0.11);

/** What stands in a node: letters, or a glyph in SVG's path language. */
export interface Mark {
  readonly text?: string;
  readonly glyph?: string;
  /** Of the node, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
}

/** The marks of the most important nodes in view that have room for one. */
export function marksOf(scene: Scene): Mark[] {
  const { view, dataset, colors, width, height, presence } = scene;
  const marks: Mark[] = [];
  for (const node of view.nodes.subarray(0, mostMarked)) {
    const { entityType, label } = dataset.attributes[node]!;
    const radius = radiusOf(scene, node);
    const isPerson = entityType === "person";
    if (radius < (isPerson ? leastRadius.initials : leastRadius.glyph)) continue;
    if (scene.nodeEmphasis[node] === emphasis.faded || presence[node]! < 1) continue;
    const [x, y] = [screenX(scene, node), screenY(scene, node)];
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const color = isLight(colors.palette[view.color[node]!]!) ? "#111827" : "#ffffff";
    const at = { x, y, radius, color };
    // A triangle has its room below its middle.
    const lower = entityType === "event" ? radius * 0.22 : 0;
    const reach = radius * (entityType === "event" ? 0.34 : 0.48);
    const glyph = glyphOutline(entityType, x, y + lower, reach);
    if (isPerson) marks.push({ ...at, text: initialsOf(label) });
    else if (glyph !== undefined) marks.push({ ...at, glyph });
  }
  return marks;
}

/** A needle with a head, at the upper right of the node. */
function drawPin(context: CanvasRenderingContext2D, scene: Scene, node: number): void {
  const reach = radiusOf(scene, node) * 0.75;
  const [x, y] = [screenX(scene, node) + reach, screenY(scene, node) - reach];
  context.lineWidth = 1.5;
  context.strokeStyle = scene.colors.text;
  context.fillStyle = scene.colors.text;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + 4, y - 4);
  context.stroke();
  context.beginPath();
  context.arc(x + 5, y - 5, 3, 0, 2 * Math.PI);
  context.fill();
}

/** Whether dark letters are read better on a colour; by its relative luminance (WCAG 2.2). */
function isLight(color: string): boolean {
  const [red, green, blue] = rgbOf(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3;
}
