// Picking: what lies under the pointer, by plain geometry instead of a second rendering pass.
import { type Point, distanceToSegment } from "./geometry.ts";
import { type Scene, radiusOf, screenX, screenY } from "./scene.ts";
import { type Strand, pointOn, strandsOf } from "./strands.ts";

/** A finger or a hurried pointer may miss a node by so many pixels; targets are at least 24 wide. */
const leastReach = 12;
const lineReach = 5;

/** The drawn node at a point, the nearest of those in reach; −1 for none. Linear in drawn nodes. */
export function nodeAt(scene: Scene, point: Point): number {
  let best = -1;
  let least = Infinity;
  for (const node of scene.view.nodes) {
    const distance = Math.hypot(screenX(scene, node) - point.x, screenY(scene, node) - point.y);
    const radius = radiusOf(scene, node);
    if (distance <= Math.max(radius + 2, leastReach) && distance - radius < least) {
      best = node;
      least = distance - radius;
    }
  }
  return best;
}

/** More links than this are hairlines that nobody can point at. */
const mostLinks = 20_000;

/** The drawn link at a point, as an index into `View.links`; −1 for none. Faded links are not meant. */
export function linkAt(scene: Scene, point: Point): number {
  const { view, x, y, projection } = scene;
  if (view.links.length > mostLinks) return -1;
  let best = -1;
  let least = lineReach;
  const toScreen = (at: Point) => ({
    x: projection.left + at.x * projection.scale,
    y: projection.top - at.y * projection.scale,
  });
  view.links.forEach((_, place) => {
    if (view.linkAlpha[place]! < 0.1) return;
    for (const strand of strandsOf(view, place, x, y)) {
      const distance = distanceToStrand(point, strand, toScreen);
      if (distance >= least) continue;
      best = place;
      least = distance;
    }
  });
  return best;
}

/** Arcs are so flat that a few straight pieces do. */
const pieces = 6;

function distanceToStrand(point: Point, strand: Strand, toScreen: (at: Point) => Point): number {
  if (!strand.isCurved) return distanceToSegment(point, toScreen(strand.from), toScreen(strand.to));
  let least = Infinity;
  for (let i = 0; i < pieces; i++) {
    const [a, b] = [pointOn(strand, i / pieces), pointOn(strand, (i + 1) / pieces)];
    least = Math.min(least, distanceToSegment(point, toScreen(a), toScreen(b)));
  }
  return least;
}
