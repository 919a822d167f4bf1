// Pushes discs apart until none overlap, moving each as little as need be.

/** Rounds after which it is left as it is; a few dozen are the rule. */
const maxRounds = 300;

/**
 * Moves `x` and `y` in place so that any two discs of `radius` are at least `margin` apart (all in the same units), by
 * relaxation: every round, each overlapping pair parts by half its overlap to either side. Neighbours are looked up in
 * a uniform grid, so a round is linear in the number of discs where sizes are alike. Coincident discs part in the
 * directions of a sunflower, not by chance.
 */
export function separate(
  x: Float32Array,
  y: Float32Array,
  radius: Float32Array,
  margin: number,
): void {
  const n = x.length;
  const cell = 2 * radius.reduce((largest, r) => Math.max(largest, r), 0) + margin;
  for (let round = 0; round < maxRounds; round++) {
    const grid = createGrid(x, y, cell);
    let moved = false;
    for (let i = 0; i < n; i++) {
      grid.forEachNear(i, (j) => {
        if (j <= i) return;
        let dx = x[j]! - x[i]!;
        let dy = y[j]! - y[i]!;
        const room = radius[i]! + radius[j]! + margin;
        const square = dx * dx + dy * dy;
        if (square >= room * room) return;
        let distance = Math.sqrt(square);
        if (distance < 1e-3) [dx, dy, distance] = [(j % 7) - 3.2, (i % 5) - 2.1, 1];
        // A little more than the overlap, so that rounding cannot leave the pair touching for ever.
        const push = ((room - Math.min(distance, room)) / 2 + 0.01) / Math.max(distance, 1e-3);
        x[i]! -= dx * push;
        y[i]! -= dy * push;
        x[j]! += dx * push;
        y[j]! += dy * push;
        moved = true;
      });
    }
    if (!moved) return;
  }
}

/** A uniform grid over points: buckets of indices in one array, rebuilt every round. */
function createGrid(x: Float32Array, y: Float32Array, cell: number) {
  const n = x.length;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < n; i++) {
    minX = Math.min(minX, x[i]!);
    maxX = Math.max(maxX, x[i]!);
    minY = Math.min(minY, y[i]!);
    maxY = Math.max(maxY, y[i]!);
  }
  // Far outliers must not make the grid larger than the points are worth.
  const columns = Math.max(1, Math.min(2048, Math.ceil((maxX - minX) / cell)));
  const rows = Math.max(1, Math.min(2048, Math.ceil((maxY - minY) / cell)));
  const width = Math.max(cell, (maxX - minX) / columns);
  const height = Math.max(cell, (maxY - minY) / rows);
  const columnOf = (i: number) => Math.min(columns - 1, Math.floor((x[i]! - minX) / width));
  const rowOf = (i: number) => Math.min(rows - 1, Math.floor((y[i]! - minY) / height));

  const starts = new Uint32Array(columns * rows + 1);
  const bucketOf = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    bucketOf[i] = rowOf(i) * columns + columnOf(i);
    starts[bucketOf[i]! + 1]!++;
  }
  for (let b = 0; b < columns * rows; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice(0, -1);
  const members = new Uint32Array(n);
  for (let i = 0; i < n; i++) members[next[bucketOf[i]!]!++] = i;

  return {
    forEachNear(i: number, visit: (j: number) => void): void {
      const column = bucketOf[i]! % columns;
      const row = (bucketOf[i]! - column) / columns;
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        const from = starts[r * columns + Math.max(0, column - 1)]!;
        const to = starts[r * columns + Math.min(columns - 1, column + 1) + 1]!;
        for (let k = from; k < to; k++) visit(members[k]!);
      }
    },
  };
}
