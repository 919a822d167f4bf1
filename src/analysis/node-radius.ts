// How large a node is on the map: layout and page must agree, or nodes would overlap.

/** Radius of a node on the map by its number of links, 4 to 22. */
export function nodeRadius(degree: number): number {
  return Math.min(22, 4 + 2 * Math.sqrt(Math.max(0, degree) / 8));
}
