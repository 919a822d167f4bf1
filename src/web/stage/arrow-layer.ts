// Arrowheads of asserted relations: who says what of whom has a direction, sharing an episode has none.
import { emphasis } from "../view/view.ts";
import { linkColors } from "./link-colors.ts";
import { type Scene, radiusOf, screenX, screenY } from "./scene.ts";

/** An arrowhead as it stands on the screen. */
export interface Arrow {
  /** A triangle in SVG's path language. */
  readonly outline: string;
  readonly color: string;
  readonly opacity: number;
}

/** In pixels. */
const length = 8;
const halfWidth = 3.2;
/** Between the arrow's tip and the node's rim. */
const gap = 2;

/** The arrowheads of drawn links, at the rim of the node they point to; a few dozen on any map. */
export function arrowsOf(scene: Scene): Arrow[] {
  const { table, links } = scene.view;
  const colors = linkColors(scene);
  const arrows: Arrow[] = [];
  links.forEach((link, i) => {
    const direction = table.direction[link]!;
    if (direction === 0 || scene.linkEmphasis[i] === emphasis.faded) return;
    const [a, b] = [table.source[link]!, table.target[link]!];
    const [from, to] = direction > 0 ? [a, b] : [b, a];
    const outline = arrowhead(scene, from, to);
    if (outline) arrows.push({ outline, color: colors[i]!, opacity: 0.8 });
  });
  return arrows;
}

function arrowhead(scene: Scene, from: number, to: number): string | undefined {
  const [x, y] = [screenX(scene, to), screenY(scene, to)];
  const [dx, dy] = [x - screenX(scene, from), y - screenY(scene, from)];
  const distance = Math.hypot(dx, dy);
  const tip = radiusOf(scene, to) + gap;
  if (distance < tip + length + radiusOf(scene, from)) return undefined;
  const [alongX, alongY] = [dx / distance, dy / distance];
  const at = (back: number, aside: number) => {
    const px = x - alongX * back - alongY * aside;
    const py = y - alongY * back + alongX * aside;
    return `${px.toFixed(1)} ${py.toFixed(1)}`;
  };
  return `M${at(tip, 0)}L${at(tip + length, halfWidth)}L${at(tip + length, -halfWidth)}Z`;
}
