// The map: where every thing stands. Computed once when the graph is built; the page never moves a node by itself.
import iterateForceAtlas2 from "graphology-layout-forceatlas2/iterate.js";
import type { FlatGraph } from "../graph/flatten.ts";
import { backbone } from "./backbone.ts";
import type { Partition } from "./communities.ts";
import { separate } from "./separate.ts";
import { sunflower } from "./sunflower.ts";

/** Coordinates of each node, in units in which a node's radius is about 4 to 22. */
export interface Layout {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Parameters of ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679). */
const forces = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  strongGravityMode: false,
  slowDown: 1,
  barnesHutTheta: 0.6,
};

/** Free ground between two nodes, in the units of the layout. */
const margin = 6;

/**
 * Lays the graph out from coarse to fine: communities first, then their members inside them, then forces on all
 * (ForceAtlas2 on the backbone of the strongest links), then overlaps are pushed apart. Deterministic: starting
 * points come from a sunflower, not from chance. `radius` is the drawn radius of each node.
 */
export function computeLayout(
  graph: FlatGraph,
  partition: Partition,
  radius: Float32Array,
): Layout {
  const n = graph.ids.length;
  const start = startInCommunities(graph, partition);
  const iterations = n <= 2000 ? 300 : Math.max(60, Math.round(1_000_000 / n));
  const settled = runForces(start, backbone(graph, 8), iterations, n > 400);
  const { x, y } = spread(settled, radius);
  separate(x, y, radius, margin);
  return { x: x.map(roundToHundredths), y: y.map(roundToHundredths) };
}

/** Communities on a sunflower pulled together by forces between them, members on a small sunflower inside each. */
function startInCommunities(graph: FlatGraph, partition: Partition): Layout {
  const n = graph.ids.length;
  const between = new Map<number, number>();
  const sizes = new Uint32Array(partition.count);
  for (let i = 0; i < n; i++) {
    const a = partition.communityOf[i]!;
    sizes[a]!++;
    for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
      const b = partition.communityOf[graph.targets[k]!]!;
      if (a < b)
        between.set(
          a * partition.count + b,
          (between.get(a * partition.count + b) ?? 0) + graph.weights[k]!,
        );
    }
  }
  const keys = [...between.keys()].sort((a, b) => a - b);
  const links = {
    source: Uint32Array.from(keys, (key) => Math.floor(key / partition.count)),
    target: Uint32Array.from(keys, (key) => key % partition.count),
    weight: Float64Array.from(keys, (key) => between.get(key)!),
  };
  const spacing = 12 * Math.sqrt(n / Math.max(1, partition.count));
  const centres = runForces(sunflower(partition.count, spacing), links, 200, false);
  const x = new Float32Array(n);
  const y = new Float32Array(n);
  const placed = new Uint32Array(partition.count);
  const petals = sunflower(Math.max(0, ...sizes), 6);
  for (let i = 0; i < n; i++) {
    const community = partition.communityOf[i]!;
    const seat = placed[community]!++;
    x[i] = centres.x[community]! + petals.x[seat]!;
    y[i] = centres.y[community]! + petals.y[seat]!;
  }
  return { x, y };
}

interface Links {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
}

const nodeFields = 10;
const edgeFields = 3;

function runForces(start: Layout, links: Links, iterations: number, barnesHut: boolean): Layout {
  const n = start.x.length;
  const nodes = new Float32Array(n * nodeFields);
  const edges = new Float32Array(links.source.length * edgeFields);
  const mean =
    links.weight.reduce((sum, weight) => sum + weight, 0) / Math.max(1, links.weight.length);
  for (let i = 0; i < n; i++) {
    nodes.set([start.x[i]!, start.y[i]!, 0, 0, 0, 0, 1, 1, 1, 0], i * nodeFields);
  }
  for (let e = 0; e < links.source.length; e++) {
    const source = links.source[e]! * nodeFields;
    const target = links.target[e]! * nodeFields;
    const weight = links.weight[e]! / mean;
    edges.set([source, target, weight], e * edgeFields);
    nodes[source + 6]! += weight;
    nodes[target + 6]! += weight;
  }
  const settings = { ...forces, barnesHutOptimize: barnesHut, scalingRatio: 12, gravity: 0.6 };
  for (let i = 0; i < iterations; i++) iterateForceAtlas2(settings, nodes, edges);
  return {
    x: Float32Array.from(start.x, (_, i) => nodes[i * nodeFields]!),
    y: Float32Array.from(start.x, (_, i) => nodes[i * nodeFields + 1]!),
  };
}

/** Scales the picture so that its nodes cover about a seventh of it: room for labels, no deserts. */
function spread(layout: Layout, radius: Float32Array): Layout {
  const n = layout.x.length;
  if (n < 2) return { x: new Float32Array(n), y: new Float32Array(n) };
  const [centreX, centreY] = [median(layout.x), median(layout.y)];
  const distances = Float32Array.from(layout.x, (x, i) => {
    const [dx, dy] = [x - centreX, layout.y[i]! - centreY];
    return Math.sqrt(dx * dx + dy * dy);
  });
  const typical = Math.max(1e-6, median(distances));
  const area = radius.reduce((sum, r) => sum + r * r, 0);
  const scale = (Math.sqrt(area * 7) / typical) * 0.7;
  return {
    x: layout.x.map((x) => (x - centreX) * scale),
    y: layout.y.map((y) => (y - centreY) * scale),
  };
}

function median(values: Float32Array): number {
  return values.toSorted()[values.length >> 1]!;
}

function roundToHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
