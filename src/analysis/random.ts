// The one source of chance: a seeded generator, so that every build gives the same bytes.

/**
 * A generator of numbers in [0, 1) with 32 bits of state (mulberry32 by Tommy Ettinger, public domain): integer
 * arithmetic only, the same on every engine.
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
