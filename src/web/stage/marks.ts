// Marks in nodes: the initials of people where there is room, and a pin on what was put somewhere by hand.
import { emphasis } from "../view/view.ts";
import { labelFont } from "./labels/label-layer.ts";
import { type Scene, radiusOf, screenX, screenY } from "./scene.ts";
import { rgbOf } from "./stage-colors.ts";

/** Smaller nodes have no room for letters, in pixels. */
const leastRadius = 9;
/** So many nodes carry initials, the most important first. */
const mostInitials = 80;

/** The first letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/u).filter((word) => /^\p{L}/u.test(word));
  const [first = "", last = ""] = [words[0], words.length > 1 ? words.at(-1) : ""];
  return `${[...first][0] ?? ""}${[...last][0] ?? ""}`.toLocaleUpperCase("en");
}

/** Draws the marks of nodes that are in view and not faded. */
export function drawMarks(context: CanvasRenderingContext2D, scene: Scene): void {
  const { view, dataset, colors, width, height, presence } = scene;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const node of view.nodes.subarray(0, mostInitials)) {
    const { entityType, label } = dataset.attributes[node]!;
    const radius = radiusOf(scene, node);
    if (entityType !== "person" || radius < leastRadius) continue;
    if (scene.nodeEmphasis[node] === emphasis.faded || presence[node]! < 1) continue;
    const [x, y] = [screenX(scene, node), screenY(scene, node)];
    if (x < 0 || y < 0 || x > width || y > height) continue;
    context.font = labelFont(Math.round(radius * 0.85), 650);
    context.fillStyle = isLight(colors.palette[view.color[node]!]!) ? "#111827" : "#ffffff";
    context.fillText(initialsOf(label), x, y + 0.5);
  }
  for (const node of view.pinned) drawPin(context, scene, node);
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
