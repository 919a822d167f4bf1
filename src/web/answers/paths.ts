// Paths: the ways in which two things are connected, over what they share and what is said of them.
import { type Dataset, neighboursOf } from "../data/dataset.ts";

/** A way from one thing to another. */
export interface Path {
  /** Ids from one end to the other, both included. */
  readonly nodes: readonly string[];
  /** Geometric mean of the weights of its links, 0 to 1. */
  readonly strength: number;
}

/** All that connects two things. */
export interface Connections {
  /** The shortest ways, the strongest first; empty where there is none. */
  readonly shortest: readonly Path[];
  /** Ways of one step more, the strongest first. */
  readonly longer: readonly Path[];
  /** Whether there are more shortest ways than were looked at. */
  readonly isCut: boolean;
  /** Ids of the hubs that were gone around, the most linked first. */
  readonly avoided: readonly string[];
}

interface PathOptions {
  /** Go around hubs: things between the ends that are linked with an uncommon share of all others. */
  readonly avoidHubs?: boolean;
  /** How many ways of one length are looked at. */
  readonly limit?: number;
}

/** A hub is linked with at least this share of all linked things, and with at least so many. */
const hubShare = 0.15;
/** Steps of the walk after which it gives up looking for more: a few milliseconds. */
const mostSteps = 20_000;
const hubLinks = 12;

/**
 * Finds all shortest paths between two things and those one step longer. A breadth-first search from the far end gives
 * every node its distance; a depth-first walk from the near end then follows only steps that can still arrive in time,
 * the strongest links first. Time grows with the links near the two, and with `limit`.
 */
export function findConnections(
  dataset: Dataset,
  from: string,
  to: string,
  { avoidHubs = false, limit = 400 }: PathOptions = {},
): Connections {
  const [start, end] = [dataset.indexOf.get(from), dataset.indexOf.get(to)];
  const avoided = avoidHubs ? hubsOf(dataset).filter((hub) => hub !== start && hub !== end) : [];
  const nothing = { shortest: [], longer: [], isCut: false, avoided: idsOf(dataset, avoided) };
  if (start === undefined || end === undefined || start === end) return nothing;
  const isClosed = new Uint8Array(dataset.ids.length);
  for (const hub of avoided) isClosed[hub] = 1;

  const distance = distancesTo(dataset, start, end, isClosed);
  const least = distance[start]!;
  if (least < 0) return nothing;
  const shortest = walk(dataset, start, end, distance, isClosed, least, limit);
  const longer = walk(dataset, start, end, distance, isClosed, least + 1, limit);
  return {
    shortest: shortest.slice(0, limit),
    longer: longer.slice(0, limit),
    isCut: shortest.length > limit,
    avoided: idsOf(dataset, avoided),
  };
}

const idsOf = (dataset: Dataset, nodes: readonly number[]) =>
  nodes.map((node) => dataset.ids[node]!);

function hubsOf({ things, ids }: Dataset): number[] {
  const linksOf = (node: number) => things.offsets[node + 1]! - things.offsets[node]!;
  const linked = [...ids.keys()].filter((node) => linksOf(node) > 0);
  const least = Math.max(hubLinks, linked.length * hubShare);
  return linked.filter((node) => linksOf(node) >= least).sort((a, b) => linksOf(b) - linksOf(a));
}

/**
 * Steps from every node to `end`, −1 where there is no way, and where `start` is nearer: no way of interest leads there.
 * Written over bare arrays, because this is where the time goes.
 */
function distancesTo(
  { things, ids }: Dataset,
  start: number,
  end: number,
  isClosed: Uint8Array,
): Int32Array {
  const { offsets, incident, source, target } = things;
  const distance = new Int32Array(ids.length).fill(-1);
  const queue = new Uint32Array(ids.length);
  let length = 1;
  queue[0] = end;
  distance[end] = 0;
  for (let head = 0; head < length; head++) {
    const node = queue[head]!;
    const steps = distance[node]! + 1;
    const known = distance[start]!;
    if (known >= 0 && steps > known) break;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const link = incident[i]!;
      const next = source[link] === node ? target[link]! : source[link]!;
      if (distance[next]! >= 0 || isClosed[next] === 1) continue;
      distance[next] = steps;
      queue[length++] = next;
    }
  }
  return distance;
}

/** Simple paths of exactly `length` steps, the strongest first; one more than `limit` where there are more. */
function walk(
  dataset: Dataset,
  start: number,
  end: number,
  distance: Int32Array,
  isClosed: Uint8Array,
  length: number,
  limit: number,
): Path[] {
  const { things } = dataset;
  const found: Path[] = [];
  const trail = [start];
  let steps = 0;
  const visit = (node: number, logarithms: number) => {
    if (found.length > limit || steps++ > mostSteps) return;
    const left = length - (trail.length - 1);
    if (node === end) {
      if (left === 0) {
        found.push({ nodes: idsOf(dataset, trail), strength: Math.exp(logarithms / length) });
      }
      return;
    }
    for (const { node: next, link } of neighboursOf(things, node)) {
      const rest = distance[next]!;
      if (rest < 0 || rest > left - 1 || isClosed[next] === 1 || trail.includes(next)) continue;
      trail.push(next);
      visit(next, logarithms + Math.log(things.weight[link]!));
      trail.pop();
    }
  };
  visit(start, 0);
  return found.sort(
    (a, b) => b.strength - a.strength || (a.nodes.join() < b.nodes.join() ? -1 : 1),
  );
}
