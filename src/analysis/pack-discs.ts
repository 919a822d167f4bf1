// Packs discs close together around their common centre, keeping who is near whom.
import type { Layout } from "./layout.ts";
import { separate } from "./separate.ts";

const rounds = 100;
/** How much closer a round draws discs in: along the direction in which the whole is too long, and along the other. */
const pull = { long: 0.05, short: 0.012 } as const;

/**
 * Draws discs in towards the centre step by step and pushes them apart again after each step, so that they end up close
 * but at least `margin` apart. The whole comes out about `aspect` times as wide as high, as screens with panels beside the map are.
 */
export function packDiscs(
  x: Float32Array,
  y: Float32Array,
  radius: Float32Array,
  margin: number,
  aspect = 1.2,
): Layout {
  const total = Math.sqrt(radius.reduce((sum, r) => sum + (r + margin) ** 2, 0));
  const farthest = (values: Float32Array) =>
    values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  const reach = Math.max(farthest(x), farthest(y));
  const packed = {
    x: x.map((value) => (value / reach) * total * 1.5),
    y: y.map((value) => (value / reach) * total * 1.5),
  };
  separate(packed.x, packed.y, radius, margin);
  for (let round = 0; round < rounds; round++) {
    const isHigh = spread(packed.y, radius) * aspect > spread(packed.x, radius);
    const [drawX, drawY] = isHigh ? [pull.short, pull.long] : [pull.long, pull.short];
    for (let i = 0; i < packed.x.length; i++) {
      packed.x[i]! *= 1 - drawX;
      packed.y[i]! *= 1 - drawY;
    }
    separate(packed.x, packed.y, radius, margin);
  }
  return packed;
}

/** How far discs reach to both sides of the centre, as a mean by their areas: one outlier is not the whole. */
function spread(places: Float32Array, radius: Float32Array): number {
  let sum = 0;
  let area = 0;
  for (let i = 0; i < places.length; i++) {
    const weight = radius[i]! ** 2;
    // The mean square distance of a disc's own points from its centre is a quarter of its square radius on each axis.
    sum += weight * (places[i]! ** 2 + weight / 4);
    area += weight;
  }
  return Math.sqrt(sum / Math.max(area, 1e-9));
}
