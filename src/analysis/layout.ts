// The map: where every thing stands. Computed once when the graph is built; the page never moves a node by itself.
import type { FlatGraph } from "../graph/flatten.ts";
import type { Steps } from "../model/steps.ts";
import { backbone, type Backbone } from "./backbone.ts";
import type { Partition } from "./communities.ts";
import { createForces } from "./forces.ts";
import { packDiscs } from "./pack-discs.ts";
import { separate } from "./separate.ts";
import { sunflower } from "./sunflower.ts";

/** Coordinates of each node, in units in which a node's radius is about 4 to 22. */
export interface Layout {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Parameters of ForceAtlas2. */
const forces = { scalingRatio: 10, gravity: 0.5 };
/** On a large map forces from afar may be coarser: nobody sees where in its region a far group stands. */
const thetas = { usual: 0.6, large: 1.2 };

/** Free ground between two nodes, and between two communities, in the units of the layout. */
const nodeMargin = 8;
const communityMargin = 26;
/** How many times the area of its nodes a community takes up: room for their labels. */
const roominess = 9;
/** Links inside a community pull so much more than links between two. */
const cohesion = 6;
/** Links of each node that pull at all: its strongest. */
const pulling = 8;

/**
 * Lays the graph out from coarse to fine, so that communities become regions of a map. Forces (ForceAtlas2 on the
 * backbone, links inside communities strengthened) settle who is near whom; each community is then spread over a disc of
 * the size its members need; the discs are packed close without overlap; nodes are pushed apart last. Starting points
 * come from a sunflower, not from chance: the same graph gives the same map. `radius` is the drawn radius of each node.
 */
export function* computeLayout(
  graph: FlatGraph,
  partition: Partition,
  radius: Float32Array,
): Steps<Layout> {
  const n = graph.ids.length;
  const start = yield* startInCommunities(graph, partition);
  const links = backbone(graph, pulling);
  const pull = links.weight.map((weight, i) => {
    const inside =
      partition.communityOf[links.source[i]!] === partition.communityOf[links.target[i]!];
    return inside ? weight * cohesion : weight;
  });
  const rounds = n <= 2000 ? 300 : Math.max(30, Math.round(600_000 / n));
  const settled = yield* runForces(start, { ...links, weight: pull }, rounds, n > 400);
  const { x, y } = arrangeCommunities(settled, partition, radius);
  separate(x, y, radius, nodeMargin);
  return { x: x.map(roundToHundredths), y: y.map(roundToHundredths) };
}

/** Communities on a sunflower pulled together by forces between them, members on a small sunflower inside each. */
function* startInCommunities(graph: FlatGraph, partition: Partition): Steps<Layout> {
  const n = graph.ids.length;
  const { count, communityOf } = partition;
  const between = new Map<number, number>();
  const sizes = new Uint32Array(count);
  for (let i = 0; i < n; i++) {
    const a = communityOf[i]!;
    sizes[a]!++;
    for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
      const b = communityOf[graph.targets[k]!]!;
      const key = a * count + b;
      if (a < b) between.set(key, (between.get(key) ?? 0) + graph.weights[k]!);
    }
  }
  const keys = [...between.keys()].sort((a, b) => a - b);
  const links: Backbone = {
    source: Uint32Array.from(keys, (key) => Math.floor(key / count)),
    target: Uint32Array.from(keys, (key) => key % count),
    weight: Float64Array.from(keys, (key) => between.get(key)!),
  };
  const spacing = 12 * Math.sqrt(n / Math.max(1, count));
  const centres = yield* runForces(sunflower(count, spacing), links, 200, count > 1000);
  const seats = sunflower(
    sizes.reduce((most, size) => Math.max(most, size), 0),
    6,
  );
  const taken = new Uint32Array(count);
  const seatOf = communityOf.map((community) => taken[community]!++);
  return {
    x: Float32Array.from(communityOf, (c, i) => centres.x[c]! + seats.x[seatOf[i]!]!),
    y: Float32Array.from(communityOf, (c, i) => centres.y[c]! + seats.y[seatOf[i]!]!),
  };
}

function* runForces(
  start: Layout,
  links: Backbone,
  rounds: number,
  isCoarse: boolean,
): Steps<Layout> {
  const { source, target } = links;
  const mean =
    links.weight.reduce((sum, weight) => sum + weight, 0) / Math.max(1, links.weight.length);
  const weight = links.weight.map((own) => own / mean);
  const x = start.x.slice();
  const y = start.y.slice();
  const theta = x.length > 5000 ? thetas.large : thetas.usual;
  const barnesHutTheta = isCoarse ? theta : undefined;
  const moveAll = createForces(x, y, { source, target, weight }, { ...forces, barnesHutTheta });
  for (let i = 0; i < rounds; i++) {
    moveAll();
    yield;
  }
  return { x, y };
}

/** Spreads each community over a disc of the size its members need, and packs the discs. */
function arrangeCommunities(
  layout: Layout,
  { communityOf, count }: Partition,
  radius: Float32Array,
): Layout {
  const members: number[][] = Array.from({ length: count }, () => []);
  communityOf.forEach((community, i) => members[community]!.push(i));
  const mean = (values: Float32Array) =>
    Float32Array.from(
      members,
      (nodes) => nodes.reduce((sum, i) => sum + values[i]!, 0) / nodes.length,
    );
  const centre = { x: mean(layout.x), y: mean(layout.y) };
  const disc = Float32Array.from(members, (nodes) => {
    const area = nodes.reduce((sum, i) => sum + (radius[i]! + nodeMargin / 2) ** 2, 0);
    return Math.sqrt(area * (nodes.length > 2 ? roominess : 4));
  });
  const packed = packDiscs(centre.x, centre.y, disc, communityMargin);

  const x = new Float32Array(layout.x.length);
  const y = new Float32Array(layout.x.length);
  members.forEach((nodes, community) => {
    const offsets = nodes.map((i) => {
      const dx = layout.x[i]! - centre.x[community]!;
      const dy = layout.y[i]! - centre.y[community]!;
      return { i, dx, dy, distance: Math.max(1e-6, Math.sqrt(dx * dx + dy * dy)) };
    });
    offsets.sort((a, b) => a.distance - b.distance || a.i - b.i);
    // Direction stays, distance becomes that of the same rank in an evenly filled disc.
    offsets.forEach(({ i, dx, dy, distance }, rank) => {
      const out = (disc[community]! * Math.sqrt((rank + 0.5) / nodes.length)) / distance;
      x[i] = packed.x[community]! + dx * out;
      y[i] = packed.y[community]! + dy * out;
    });
  });
  return { x, y };
}

function roundToHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
