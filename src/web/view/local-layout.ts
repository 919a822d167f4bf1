// The local layout: a neighbourhood on rings around its middle, every branch in a sector of its own.
import type { Neighbourhood } from "./neighbourhood.ts";

/** Positions parallel to `Neighbourhood.nodes`, in units of the layout. */
export interface LocalLayout {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Least room for a node along its ring and between rings, in units of the layout. */
const spacing = 30;
const ringStep = 95;
/** Labels are wider than high, so rings are too. */
const widening = 1.45;

/**
 * Rings after Yee, Fisher, Dhamija & Hearst 2001 (doi:10.1109/INFVIS.2001.963279): a node's sector is as wide as it has
 * descendants on the outermost ring of its branch. Branches go around in the order in which they lie on the map, so that
 * the picture turns as little as possible; the middle stays where it is. `x` and `y` are positions on the map by node.
 */
export function localLayout(
  { nodes, distance, parent }: Neighbourhood,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): LocalLayout {
  const count = nodes.length;
  const children: number[][] = Array.from({ length: count }, () => []);
  for (let place = 1; place < count; place++) children[parent[place]!]!.push(place);
  const leaves = new Float64Array(count);
  for (let place = count - 1; place >= 0; place--) {
    leaves[place] = Math.max(1, leaves[place]!);
    if (place > 0) leaves[parent[place]!]! += leaves[place]!;
  }

  const [middleX, middleY] = [x[nodes[0]!]!, y[nodes[0]!]!];
  const direction = (place: number) =>
    Math.atan2(y[nodes[place]!]! - middleY, x[nodes[place]!]! - middleX);
  const angle = new Float64Array(count);
  const spread = (place: number, from: number, width: number) => {
    const branches = children[place]!.toSorted((a, b) => direction(a) - direction(b) || a - b);
    const total = branches.reduce((sum, branch) => sum + leaves[branch]!, 0);
    let start = from;
    for (const branch of branches) {
      const share = (width * leaves[branch]!) / total;
      angle[branch] = start + share / 2;
      spread(branch, start, share);
      start += share;
    }
  };
  spread(0, -Math.PI, 2 * Math.PI);

  const radius = ringRadii(distance);
  const place = new Uint32Array(radius.length);
  const byAngle = Array.from(nodes.keys()).sort((a, b) => angle[a]! - angle[b]! || a - b);
  const layout = { x: new Float32Array(count), y: new Float32Array(count) };
  for (const node of byAngle) {
    const ring = distance[node]!;
    // Full rings are staggered: every second node stands a little further out.
    const isOut = place[ring]!++ % 2 === 1 && radius[ring]!.isFull;
    const reach = radius[ring]!.value + (isOut ? spacing : 0);
    layout.x[node] = middleX + reach * widening * Math.cos(angle[node]!);
    layout.y[node] = middleY + reach * Math.sin(angle[node]!);
  }
  return layout;
}

/** A ring is as large as its nodes need, and clear of the one inside it. */
function ringRadii(distance: Uint8Array): { value: number; isFull: boolean }[] {
  const sizes: number[] = [];
  for (const ring of distance) sizes[ring] = (sizes[ring] ?? 0) + 1;
  const radii: { value: number; isFull: boolean }[] = [];
  for (const [ring, size] of sizes.entries()) {
    const inner = radii[ring - 1];
    const least = inner ? inner.value + ringStep + (inner.isFull ? spacing : 0) : 0;
    const needed = (size * spacing) / (2 * Math.PI);
    radii.push({ value: ring === 0 ? 0 : Math.max(least, needed), isFull: size > 16 });
  }
  return radii;
}
