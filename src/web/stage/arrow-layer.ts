// Arrowheads of asserted relations: who says what of whom has a direction, sharing an episode has none.
import { emphasis } from "../view/view.ts";
import { linkColor } from "./link-colors.ts";
import { type Scene, radiusOf } from "./scene.ts";
import { type Strand, pointOn, strandsOf } from "./strands.ts";

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
/** Among more links nobody sees an arrow. */
const mostLinks = 4000;

/** The arrowheads of drawn links, at the rim of the node they point to; a few dozen on any map. */
export function arrowsOf(scene: Scene): Arrow[] {
  const { view, x, y } = scene;
  if (view.links.length > mostLinks) return [];
  const arrows: Arrow[] = [];
  view.links.forEach((link, place) => {
    if (view.table.kinds[link] === 0 || scene.linkEmphasis[place] === emphasis.faded) return;
    for (const strand of strandsOf(view, place, x, y)) {
      if (strand.direction === 0) continue;
      const [source, target] = [view.table.source[link]!, view.table.target[link]!];
      const isForward = strand.direction > 0;
      const outline = arrowhead(
        scene,
        isForward ? strand : reversed(strand),
        radiusOf(scene, isForward ? source : target),
        radiusOf(scene, isForward ? target : source),
      );
      if (outline) arrows.push({ outline, color: linkColor(scene, place), opacity: 0.8 });
    }
  });
  return arrows;
}

const reversed = (strand: Strand): Strand => ({ ...strand, from: strand.to, to: strand.from });

/** At the end of a strand, turned as the strand runs there; nothing where there is no room between the nodes. */
function arrowhead(
  { projection: { scale, left, top } }: Scene,
  strand: Strand,
  startRadius: number,
  endRadius: number,
): string | undefined {
  const onScreen = ({ x, y }: { x: number; y: number }) => ({
    x: left + x * scale,
    y: top - y * scale,
  });
  const end = onScreen(strand.to);
  const start = onScreen(strand.from);
  const tip = endRadius + gap;
  const distance = Math.hypot(end.x - start.x, end.y - start.y);
  if (distance < tip + length + startRadius) return undefined;
  // An arc enters its end from the side.
  const before = onScreen(
    strand.isCurved ? pointOn(strand, 1 - (tip + length / 2) / distance) : strand.from,
  );
  const reach = Math.hypot(end.x - before.x, end.y - before.y);
  const [alongX, alongY] = [(end.x - before.x) / reach, (end.y - before.y) / reach];
  const at = (back: number, aside: number) => {
    const px = end.x - alongX * back - alongY * aside;
    const py = end.y - alongY * back + alongX * aside;
    return `${px.toFixed(1)} ${py.toFixed(1)}`;
  };
  return `M${at(tip, 0)}L${at(tip + length, halfWidth)}L${at(tip + length, -halfWidth)}Z`;
}
