// A quadtree over weighted points in flat arrays: what stands far away is looked at as one body (Barnes and Hut 1986,
// doi:10.1038/324446a0).

/** Squares with four numbers each; a square is known by the index of its first number. The root is 0. */
export interface Quadtree {
  /**
   * The first of the four squares inside, −1 for a leaf; where to go on when a square is done with, −1 at the end; the
   * point in a leaf, −1 for none; nothing.
   */
  readonly places: Int32Array;
  /** Mass and centre (x, y) of all points inside, of squares that are no leaves; four times the square of the size. */
  readonly bodies: Float64Array;
}

/** How often two points that fall into the same quarter are tried again; the later one then counts as mass only. */
const attempts = 3;

/** A builder of trees; each is good until the next is built, for they share their memory: 80 bytes a square. */
export function createQuadtreeBuilder(): (
  x: Float32Array,
  y: Float32Array,
  mass: Float32Array,
) => Quadtree {
  let places = new Int32Array(0);
  let bodies = new Float64Array(0);
  /** Centre (x, y) and size of each square; nothing. */
  let frames = new Float64Array(0);

  const makeRoom = (length: number): void => {
    if (length <= places.length) return;
    const longer = Math.max(length, places.length * 2);
    const before = { places, bodies, frames };
    places = new Int32Array(longer);
    bodies = new Float64Array(longer);
    frames = new Float64Array(longer);
    places.set(before.places);
    bodies.set(before.bodies);
    frames.set(before.frames);
  };
  const setLeaf = (square: number, x: number, y: number, size: number, next: number): void => {
    places[square] = -1;
    places[square + 1] = next;
    places[square + 2] = -1;
    bodies[square] = bodies[square + 1] = bodies[square + 2] = 0;
    bodies[square + 3] = 4 * size * size;
    frames[square] = x;
    frames[square + 1] = y;
    frames[square + 2] = size;
  };
  const quarterAt = (square: number, x: number, y: number): number => {
    const isUpper = y < frames[square + 1]!;
    const quarter = x < frames[square]! ? (isUpper ? 0 : 4) : isUpper ? 8 : 12;
    return places[square]! + quarter;
  };

  return (x, y, mass) => {
    const n = x.length;
    makeRoom(16 * n + 4);
    setRoot(x, y, setLeaf);
    let length = 4;
    for (let i = 0; i < n; i++) {
      const ownX = x[i]!;
      const ownY = y[i]!;
      const ownMass = mass[i]!;
      let left = attempts;
      let square = 0;
      for (;;) {
        if (places[square]! >= 0) {
          const before = bodies[square]!;
          const sum = before + ownMass;
          bodies[square] = sum;
          bodies[square + 1] = (bodies[square + 1]! * before + ownX * ownMass) / sum;
          bodies[square + 2] = (bodies[square + 2]! * before + ownY * ownMass) / sum;
          square = quarterAt(square, ownX, ownY);
          continue;
        }
        const there = places[square + 2]!;
        if (there < 0) {
          places[square + 2] = i;
          break;
        }
        makeRoom(length + 16);
        const midX = frames[square]!;
        const midY = frames[square + 1]!;
        const size = frames[square + 2]! / 2;
        setLeaf(length, midX - size, midY - size, size, length + 4);
        setLeaf(length + 4, midX - size, midY + size, size, length + 8);
        setLeaf(length + 8, midX + size, midY - size, size, length + 12);
        setLeaf(length + 12, midX + size, midY + size, size, places[square + 1]!);
        places[square] = length;
        places[square + 2] = -1;
        length += 16;
        bodies[square] = mass[there]!;
        bodies[square + 1] = x[there]!;
        bodies[square + 2] = y[there]!;
        const quarter = quarterAt(square, x[there]!, y[there]!);
        places[quarter + 2] = there;
        const own = quarterAt(square, ownX, ownY);
        if (own !== quarter) {
          places[own + 2] = i;
          break;
        }
        if (left-- === 0) break;
        square = quarter;
      }
    }
    return { places, bodies };
  };
}

/** The square around all points. */
function setRoot(
  x: Float32Array,
  y: Float32Array,
  setLeaf: (square: number, x: number, y: number, size: number, next: number) => void,
): void {
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    minX = Math.min(minX, x[i]!);
    maxX = Math.max(maxX, x[i]!);
    minY = Math.min(minY, y[i]!);
    maxY = Math.max(maxY, y[i]!);
  }
  const [width, height] = [maxX - minX, maxY - minY];
  if (width > height) {
    minY -= (width - height) / 2;
    maxY = minY + width;
  } else {
    minX -= (height - width) / 2;
    maxX = minX + height;
  }
  setLeaf(0, (minX + maxX) / 2, (minY + maxY) / 2, Math.max(maxX - minX, maxY - minY), -1);
}
