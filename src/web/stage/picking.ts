// Picking: what lies under the pointer, by plain geometry instead of a second rendering pass.
import { type Point, distanceToSegment } from "./geometry.ts";
import { type Scene, radiusOf, screenX, screenY } from "./scene.ts";

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

/** The drawn link at a point, as an index into `View.links`; −1 for none. Faded links are not meant. */
export function linkAt(scene: Scene, point: Point): number {
  const { links, table, linkAlpha } = scene.view;
  let best = -1;
  let least = lineReach;
  links.forEach((link, i) => {
    if (linkAlpha[i]! < 0.1) return;
    const [a, b] = [table.source[link]!, table.target[link]!];
    const distance = distanceToSegment(
      point,
      { x: screenX(scene, a), y: screenY(scene, a) },
      { x: screenX(scene, b), y: screenY(scene, b) },
    );
    if (distance < least) {
      best = i;
      least = distance;
    }
  });
  return best;
}
