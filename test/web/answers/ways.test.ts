// The search from both ends finds what a plain one finds: the same ways, none left out, the strongest kept.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findConnections } from "../../../src/web/answers/paths.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { type Dataset, linkBetween, neighboursOf } from "../../../src/web/data/dataset.ts";
import { inventGraph } from "../../support/invented-graph.ts";

const datasets = [
  inventGraph({ things: 60, episodes: 40, thingsPerEpisode: 3 }),
  inventGraph({ things: 90, episodes: 60, thingsPerEpisode: 2, seed: 4 }),
  inventGraph({ things: 40, episodes: 30, thingsPerEpisode: 5, seed: 9 }),
].map((graph) => createDataset(graph));
// Datasets by their place: they are too large to be printed where a property fails.
const question = fc.nat({ max: datasets.length - 1 }).chain((index) => {
  const id = fc.constantFrom(
    ...datasets[index]!.ids.filter((name) => !name.startsWith("episode:")),
  );
  return fc.record({ index: fc.constant(index), from: id, to: id });
});

interface Question {
  readonly dataset: Dataset;
  readonly from: string;
  readonly to: string;
}

/** Steps from every node to `end`, by plain breadth-first search, passing through what is not avoided. */
function plainDistances(
  { dataset, to }: Question,
  avoided: ReadonlySet<string>,
): Map<number, number> {
  const end = dataset.indexOf.get(to)!;
  const distance = new Map([[end, 0]]);
  for (const [node, steps] of distance) {
    for (const { node: next } of neighboursOf(dataset.things, node)) {
      if (!distance.has(next) && !avoided.has(dataset.ids[next]!)) distance.set(next, steps + 1);
    }
  }
  return distance;
}

/** All simple ways of exactly `length` steps, by trying every step. */
function plainWays(
  { dataset, from, to }: Question,
  length: number,
  avoided: ReadonlySet<string>,
): string[] {
  const distance = plainDistances({ dataset, from, to }, avoided);
  const end = dataset.indexOf.get(to)!;
  const found: string[] = [];
  const grow = (trail: readonly number[]) => {
    const left = length - (trail.length - 1);
    const node = trail.at(-1)!;
    if (node === end) {
      if (left === 0) found.push(trail.map((step) => dataset.ids[step]!).join());
      return;
    }
    for (const { node: next } of neighboursOf(dataset.things, node)) {
      if ((distance.get(next) ?? Infinity) < left && !trail.includes(next)) grow([...trail, next]);
    }
  };
  grow([dataset.indexOf.get(from)!]);
  return found.sort();
}

const strengthOf = (dataset: Dataset, nodes: readonly string[]) => {
  const at = nodes.map((id) => dataset.indexOf.get(id)!);
  const product = at
    .slice(1)
    .reduce(
      (all, node, i) => all * dataset.things.weight[linkBetween(dataset.things, at[i]!, node)]!,
      1,
    );
  return product ** (1 / (nodes.length - 1));
};

describe("ways found from both ends", () => {
  it("are those of a plain search, the shortest and those one step longer, around hubs too", () => {
    let asked = 0;
    fc.assert(
      fc.property(question, fc.boolean(), (asking, avoidHubs) => {
        const { from, to } = asking;
        const dataset = datasets[asking.index]!;
        if (from === to) return;
        const found = findConnections(dataset, from, to, { avoidHubs, limit: 20_000 });
        const avoided = new Set(found.avoided);
        const least = plainDistances({ ...asking, dataset }, avoided).get(
          dataset.indexOf.get(from)!,
        );
        const namesOf = (ways: typeof found.shortest) =>
          ways.map(({ nodes }) => nodes.join()).sort();
        if (least === undefined) {
          expect(found).toMatchObject({ shortest: [], longer: [] });
          return;
        }
        asked++;
        expect(namesOf(found.shortest)).toEqual(plainWays({ ...asking, dataset }, least, avoided));
        expect(namesOf(found.longer)).toEqual(
          plainWays({ ...asking, dataset }, least + 1, avoided),
        );
      }),
      { numRuns: 300 },
    );
    expect(asked).toBeGreaterThan(100);
  });

  it("are the strongest where there are more than asked for", () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 5 }), ({ index, from, to }, limit) => {
        if (from === to) return;
        const dataset = datasets[index]!;
        const all = findConnections(dataset, from, to, { limit: 20_000 });
        const few = findConnections(dataset, from, to, { limit });
        for (const kind of ["shortest", "longer"] as const) {
          const strengths = all[kind]
            .map(({ nodes }) => strengthOf(dataset, nodes))
            .slice(0, limit);
          expect(few[kind].length).toBe(strengths.length);
          few[kind].forEach(({ strength }, i) => expect(strength).toBeCloseTo(strengths[i]!, 10));
        }
        expect(few.isCut).toBe(all.shortest.length > limit);
      }),
    );
  });
});
