// Forces between the nodes of a graph: all push each other away, links pull, and what has swung comes to rest.
import { createQuadtreeBuilder } from "./quadtree.ts";

/** Links as parallel arrays of ends and weights. */
export interface WeightedLinks {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: ArrayLike<number>;
}

/** How strong they are. */
export interface ForceSettings {
  readonly scalingRatio: number;
  readonly gravity: number;
  /**
   * How large a group may look from afar (its size by its distance, squared) and still be one body; nothing for every
   * pair by itself, whose time grows with the square of the nodes.
   */
  readonly barnesHutTheta?: number | undefined;
}

/**
 * Nodes under forces: each call of the function moves them once, in place. ForceAtlas2 (Jacomy et al. 2014,
 * doi:10.1371/journal.pone.0098679) with linear attraction and the mass of a node one more than the weights of its links,
 * to the bit what `graphology-layout-forceatlas2` computes with the same settings; the test compares them.
 */
export function createForces(
  x: Float32Array,
  y: Float32Array,
  { source, target, weight }: WeightedLinks,
  { scalingRatio, gravity, barnesHutTheta }: ForceSettings,
): () => void {
  const n = x.length;
  const mass = new Float32Array(n).fill(1);
  const pull = Float32Array.from(weight);
  for (let e = 0; e < source.length; e++) {
    // In the precision of the weights as given, and rounded once.
    mass[source[e]!]! += weight[e]!;
    mass[target[e]!]! += weight[e]!;
  }
  const pace = new Float32Array(n).fill(1);
  let [dx, dy, oldDx, oldDy] = Array.from({ length: 4 }, () => new Float32Array(n)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const pushFromAfar = barnesHutTheta === undefined ? undefined : createDistantPush(barnesHutTheta);

  const attract = (): void => {
    for (let e = 0; e < source.length; e++) {
      const a = source[e]!;
      const b = target[e]!;
      const factor = -pull[e]!;
      const pullX = (x[a]! - x[b]!) * factor;
      const pullY = (y[a]! - y[b]!) * factor;
      dx[a]! += pullX;
      dy[a]! += pullY;
      dx[b]! -= pullX;
      dy[b]! -= pullY;
    }
  };
  const gravitate = (): void => {
    const strength = gravity / scalingRatio;
    for (let i = 0; i < n; i++) {
      const distance = Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]!);
      const factor = distance > 0 ? (scalingRatio * mass[i]! * strength) / distance : 0;
      dx[i]! -= x[i]! * factor;
      dy[i]! -= y[i]! * factor;
    }
  };
  const move = (): void => {
    for (let i = 0; i < n; i++) {
      const forceX = dx[i]!;
      const forceY = dy[i]!;
      const turnX = oldDx[i]! - forceX;
      const turnY = oldDy[i]! - forceY;
      const goOnX = oldDx[i]! + forceX;
      const goOnY = oldDy[i]! + forceY;
      const swinging = mass[i]! * Math.sqrt(turnX * turnX + turnY * turnY);
      const traction = Math.sqrt(goOnX * goOnX + goOnY * goOnY) / 2;
      const rest = 1 + Math.sqrt(swinging);
      const speed = (pace[i]! * Math.log(1 + traction)) / rest;
      pace[i] = Math.min(1, Math.sqrt((speed * (forceX * forceX + forceY * forceY)) / rest));
      x[i] = x[i]! + forceX * speed;
      y[i] = y[i]! + forceY * speed;
    }
  };
  return () => {
    [dx, dy, oldDx, oldDy] = [oldDx, oldDy, dx, dy];
    dx.fill(0);
    dy.fill(0);
    if (pushFromAfar) pushFromAfar(x, y, mass, dx, dy, scalingRatio);
    else pushEachOther(x, y, mass, dx, dy, scalingRatio);
    gravitate();
    attract();
    move();
  };
}

type Push = (
  x: Float32Array,
  y: Float32Array,
  mass: Float32Array,
  dx: Float32Array,
  dy: Float32Array,
  strength: number,
) => void;

/** Every pair by itself. */
const pushEachOther: Push = (x, y, mass, dx, dy, strength) => {
  for (let a = 0; a < x.length; a++) {
    for (let b = 0; b < a; b++) {
      const awayX = x[a]! - x[b]!;
      const awayY = y[a]! - y[b]!;
      const distance = Math.sqrt(awayX * awayX + awayY * awayY);
      if (!(distance > 0)) continue;
      const factor = (strength * mass[a]! * mass[b]!) / distance / distance;
      dx[a]! += awayX * factor;
      dy[a]! += awayY * factor;
      dx[b]! -= awayX * factor;
      dy[b]! -= awayY * factor;
    }
  }
};

/** Groups that are far away as one body. */
function createDistantPush(theta: number): Push {
  const build = createQuadtreeBuilder();
  const thetaSquared = theta * theta;
  return (x, y, mass, dx, dy, strength) => {
    const { places, bodies } = build(x, y, mass);
    for (let i = 0; i < x.length; i++) {
      const ownX = x[i]!;
      const ownY = y[i]!;
      const ownStrength = strength * mass[i]!;
      // Rounded after each addition, as it would be in the array.
      let pushX = 0;
      let pushY = 0;
      for (let square = 0; square >= 0;) {
        const inside = places[square]!;
        if (inside >= 0) {
          const awayX = ownX - bodies[square + 1]!;
          const awayY = ownY - bodies[square + 2]!;
          const distance = awayX * awayX + awayY * awayY;
          if (!(bodies[square + 3]! / distance < thetaSquared)) {
            square = inside;
            continue;
          }
          if (distance > 0) {
            const factor = (ownStrength * bodies[square]!) / distance;
            pushX = Math.fround(pushX + awayX * factor);
            pushY = Math.fround(pushY + awayY * factor);
          }
        } else {
          const other = places[square + 2]!;
          if (other >= 0 && other !== i) {
            const awayX = ownX - x[other]!;
            const awayY = ownY - y[other]!;
            const distance = awayX * awayX + awayY * awayY;
            if (distance > 0) {
              const factor = (ownStrength * mass[other]!) / distance;
              pushX = Math.fround(pushX + awayX * factor);
              pushY = Math.fround(pushY + awayY * factor);
            }
          }
        }
        square = places[square + 1]!;
      }
      dx[i] = pushX;
      dy[i] = pushY;
    }
  };
}
