// Strands: a link as lines. Each class of relation between two nodes is a line of its own, side by side in arcs.
import { relationGroups } from "../view/relation-class.ts";
import type { View } from "../view/view.ts";
import type { Point } from "./geometry.ts";

/** One line of a link, in units of the layout. */
export interface Strand {
  readonly from: Point;
  readonly to: Point;
  /** Control point of the quadratic curve between them; in the middle of straight lines. */
  readonly control: Point;
  readonly isCurved: boolean;
  /** Index into the relation groups, −1 for sharing episodes. */
  readonly group: number;
  /** 1 from the table's source to its target, −1 the other way, 0 both ways or neither. */
  readonly direction: -1 | 0 | 1;
}

/** How far the arcs of parallel strands lie apart in their middle, as a share of their length. */
const spread = 0.14;

/** The lines of the link at a place in `View.links`; a straight one where at most one class of relation is known. */
export function strandsOf(
  { table, links }: Pick<View, "table" | "links">,
  place: number,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): readonly Strand[] {
  const link = links[place]!;
  const [a, b] = [table.source[link]!, table.target[link]!];
  const from = { x: x[a]!, y: y[a]! };
  const to = { x: x[b]!, y: y[b]! };
  const kinds = table.kinds[link]!;
  const groups = relationGroups.flatMap((_, group) => ((kinds >> (2 * group)) & 3 ? [group] : []));
  if (groups.length === 0) groups.push(-1);
  return groups.map((group, i): Strand => {
    const bend = (i - (groups.length - 1) / 2) * spread * 2;
    const said = group < 0 ? 0 : (kinds >> (2 * group)) & 3;
    return {
      from,
      to,
      // A quadratic curve passes its control point at half the distance.
      control: {
        x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
        y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
      },
      isCurved: bend !== 0,
      group,
      direction: said === 1 ? 1 : said === 2 ? -1 : 0,
    };
  });
}

/** The point of a strand at `t`, 0 to 1. */
export function pointOn({ from, control, to }: Strand, t: number): Point {
  const [u, v] = [1 - t, t];
  return {
    x: u * u * from.x + 2 * u * v * control.x + v * v * to.x,
    y: u * u * from.y + 2 * u * v * control.y + v * v * to.y,
  };
}
