// Packs discs close together around their common centre, keeping who is near whom.
import type { Layout } from "./layout.ts";
import { separate } from "./separate.ts";

const rounds = 80;

/**
 * Draws discs in towards the centre step by step and pushes them apart again after each step, so that they end up close
 * but at least `margin` apart. Width counts `aspect` times as much as height: screens are wider than high.
 */
export function packDiscs(
  x: Float32Array,
  y: Float32Array,
  radius: Float32Array,
  margin: number,
  aspect = 1.25,
): Layout {
  const total = Math.sqrt(radius.reduce((sum, r) => sum + (r + margin) ** 2, 0));
  const reach = Math.max(1e-6, ...x.map(Math.abs), ...y.map(Math.abs));
  const packed = {
    x: x.map((value) => (value / reach) * total * 1.5),
    y: y.map((value) => (value / reach) * total * 1.5),
  };
  separate(packed.x, packed.y, radius, margin);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < packed.x.length; i++) {
      packed.x[i]! *= 0.97;
      packed.y[i]! *= 1 - 0.03 * aspect;
    }
    separate(packed.x, packed.y, radius, margin);
  }
  return packed;
}
