// Places episodes on the finished map of things: each in the middle of what it mentions, on free ground.
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { sunflower } from "./sunflower.ts";

/** Room an episode needs around its centre, in layout units. */
const clearance = 9;

/**
 * Sets `x`, `y` and `community` of episodes: the mean of their things' positions, moved outward in a spiral to the first
 * spot where nothing stands. Things are not moved. Episodes without things stand below the map in rows.
 */
export function placeEpisodes(graph: KnowledgeGraph): void {
  const taken = new Map<string, { x: number; y: number }[]>();
  const cellOf = (x: number, y: number) => `${Math.floor(x / 30)}:${Math.floor(y / 30)}`;
  const occupy = (x: number, y: number) => {
    const key = cellOf(x, y);
    const cell = taken.get(key);
    if (cell) cell.push({ x, y });
    else taken.set(key, [{ x, y }]);
  };
  const isFree = (x: number, y: number) => {
    for (let dx = -30; dx <= 30; dx += 30) {
      for (let dy = -30; dy <= 30; dy += 30) {
        for (const other of taken.get(cellOf(x + dx, y + dy)) ?? []) {
          const [a, b] = [other.x - x, other.y - y];
          if (a * a + b * b < clearance * clearance * 4) return false;
        }
      }
    }
    return true;
  };

  let bottom = 0;
  const episodes: string[] = [];
  graph.forEachNode((id, { entityType, x, y }) => {
    if (entityType === "episode") episodes.push(id);
    else if (x !== undefined && y !== undefined) {
      occupy(x, y);
      bottom = Math.min(bottom, y);
    }
  });

  const spiral = sunflower(4000, 6);
  let alone = 0;
  for (const id of episodes.sort()) {
    let [sumX, sumY, things] = [0, 0, 0];
    const votes = new Map<number, number>();
    graph.forEachOutNeighbor(id, (_, { x, y, community }) => {
      if (x === undefined || y === undefined || community === undefined) return;
      sumX += x;
      sumY += y;
      things++;
      votes.set(community, (votes.get(community) ?? 0) + 1);
    });
    if (things === 0) {
      graph.mergeNodeAttributes(id, { x: alone++ * clearance * 3, y: Math.round(bottom - 60) });
      continue;
    }
    const [x0, y0] = [sumX / things, sumY / things];
    let seat = 0;
    while (seat < 3999 && !isFree(x0 + spiral.x[seat]!, y0 + spiral.y[seat]!)) seat++;
    const x = Math.round((x0 + spiral.x[seat]!) * 100) / 100;
    const y = Math.round((y0 + spiral.y[seat]!) * 100) / 100;
    occupy(x, y);
    const community = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
    graph.mergeNodeAttributes(id, { x, y, community });
  }
}
