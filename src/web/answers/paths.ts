// Paths: the ways in which two things are connected, over what they share and what is said of them.
import type { Dataset } from "../data/dataset.ts";
import { distancesBetween } from "./distances.ts";
import { searchWays } from "./strongest-ways.ts";

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
  /** Whether there are more shortest ways than are given. */
  readonly isCut: boolean;
  /** Ids of the hubs that were gone around, the most linked first. */
  readonly avoided: readonly string[];
}

interface PathOptions {
  /** Go around hubs: things between the ends that are linked with an uncommon share of all others. */
  readonly avoidHubs?: boolean;
  /** At most so many ways of one length, the strongest. */
  readonly limit?: number;
}

/** A hub is linked with at least this share of all linked things, and with at least so many. */
const hubShare = 0.15;
const hubLinks = 12;

/**
 * Finds the shortest paths between two things and those one step longer, the strongest of either. Time grows with the
 * links within half the distance of the two, and with `limit`; see `npm run bench -- paths`.
 */
export function findConnections(
  dataset: Dataset,
  from: string,
  to: string,
  { avoidHubs = false, limit = 400 }: PathOptions = {},
): Connections {
  const { things, ids } = dataset;
  const [start, end] = [dataset.indexOf.get(from), dataset.indexOf.get(to)];
  const hubs = avoidHubs ? hubsOf(dataset).filter((hub) => hub !== start && hub !== end) : [];
  const avoided = hubs.map((hub) => ids[hub]!);
  const nothing = { shortest: [], longer: [], isCut: false, avoided };
  if (start === undefined || end === undefined || start === end) return nothing;
  const isClosed = new Uint8Array(ids.length);
  for (const hub of hubs) isClosed[hub] = 1;

  const found = distancesBetween(things, start, end, isClosed);
  if (!found) return nothing;
  const search = searchWays(things, start, found.toEnd);
  const waysOf = (detours: 0 | 1, most: number): Path[] =>
    search(detours, most)
      .map(({ nodes, logarithms }) => ({
        nodes: nodes.map((node) => ids[node]!),
        strength: Math.exp(logarithms / (nodes.length - 1)),
      }))
      .sort((a, b) => b.strength - a.strength || (a.nodes.join() < b.nodes.join() ? -1 : 1));
  const shortest = waysOf(0, limit + 1);
  return {
    shortest: shortest.slice(0, limit),
    longer: waysOf(1, limit),
    isCut: shortest.length > limit,
    avoided,
  };
}

/** The ids of the greatest hubs, few enough to be named one by one. */
export function greatestHubs(dataset: Dataset): string[] {
  return hubsOf(dataset)
    .slice(0, 12)
    .map((node) => dataset.ids[node]!);
}

/** Things that an uncommon share of all others is linked with, the most linked first. */
export function hubsOf({ things: { offsets }, ids }: Dataset): number[] {
  const linksOf = (node: number) => offsets[node + 1]! - offsets[node]!;
  let linked = 0;
  for (let node = 0; node < ids.length; node++) if (linksOf(node) > 0) linked++;
  const least = Math.max(hubLinks, linked * hubShare);
  const hubs: number[] = [];
  for (let node = 0; node < ids.length; node++) if (linksOf(node) >= least) hubs.push(node);
  return hubs.sort((a, b) => linksOf(b) - linksOf(a) || a - b);
}
