// A sunflower: points spread evenly over a disc, without trigonometry, so that every engine gives the same bits.

/** Cosine and sine of the golden angle, 137.507764°. */
const cosine = -0.7373688780783197;
const sine = 0.6754902942615238;

/**
 * The first `count` seeds of a sunflower head (Vogel 1979, doi:10.1016/0025-5564(79)90080-4): neighbours are about
 * `spacing` apart, the first seed is the centre.
 */
export function sunflower(count: number, spacing: number): { x: Float32Array; y: Float32Array } {
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  let directionX = 1;
  let directionY = 0;
  for (let i = 0; i < count; i++) {
    const distance = spacing * 0.6 * Math.sqrt(i);
    x[i] = directionX * distance;
    y[i] = directionY * distance;
    [directionX, directionY] = [
      directionX * cosine - directionY * sine,
      directionX * sine + directionY * cosine,
    ];
  }
  return { x, y };
}
