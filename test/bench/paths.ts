// What the question "how are these two connected?" costs: pairs of things of a large archive, by plain and by own search.
import { createDataset } from "../../src/web/data/create-dataset.ts";
import { neighboursOf } from "../../src/web/data/dataset.ts";
import { createRandom } from "../../src/analysis/random.ts";
import { findConnections } from "../../src/web/answers/paths.ts";
import { inventGraph } from "../support/invented-graph.ts";
import type { Bench } from "./bench.ts";

const pairCount = 200;

/** One run asks about every pair; the slowest single answers are in the title. */
export function createBench(): Bench {
  const graph = inventGraph({ things: 16_500, episodes: 7_000, thingsPerEpisode: 7 });
  const dataset = createDataset(graph);
  const { ids, things } = dataset;
  const random = createRandom(7);
  const linked = [...ids.keys()].filter(
    (node) => things.offsets[node + 1]! > things.offsets[node]!,
  );
  const pick = () => linked[Math.floor(random() * linked.length)]!;
  const pairs = Array.from({ length: pairCount }, () => [pick(), pick()] as const);
  const ask = (avoidHubs: boolean) => () =>
    pairs.map(
      ([a, b]) => findConnections(dataset, ids[a]!, ids[b]!, { avoidHubs }).shortest.length,
    );

  ask(false)();
  const times = pairs.map(([a, b]) => {
    const start = performance.now();
    findConnections(dataset, ids[a]!, ids[b]!);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const milliseconds = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1);

  /** Distances by a plain search from one end over the whole graph: less than what is asked, for comparison. */
  const plain = () =>
    pairs.map(([a, b]) => {
      const distance = new Map([[a, 0]]);
      const queue = [a];
      for (const node of queue) {
        if (node === b) break;
        for (const { node: next } of neighboursOf(things, node)) {
          if (distance.has(next)) continue;
          distance.set(next, distance.get(node)! + 1);
          queue.push(next);
        }
      }
      return distance.get(b);
    });
  return {
    name: "paths",
    title:
      `${pairCount} pairs among ${ids.length} nodes and ${things.source.length} links; single answers ` +
      `median ${milliseconds(0.5)}, 95 % ${milliseconds(0.95)}, slowest ${milliseconds(1)} ms`,
    work: { amount: pairCount, unit: "answers" },
    baseline: "breadth-first, distance only",
    rounds: 3,
    cases: [
      { name: "breadth-first, distance only", run: plain },
      { name: "connections", run: ask(false) },
      { name: "connections around hubs", run: ask(true) },
    ],
  };
}
