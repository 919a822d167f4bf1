// Which things belong together, and how hubs are kept from swallowing the picture.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coOccurringPairs } from "../../src/graph/co-occurring-pairs.ts";
import { linkWeight, withAssertion } from "../../src/graph/link-weight.ts";

const pairsOf = (thingCount: number, ...episodes: number[][]) =>
  coOccurringPairs({
    thingCount,
    episodeCount: episodes.length,
    thing: episodes.flat(),
    episode: episodes.flatMap((things, episode) => things.map(() => episode)),
  });

describe("co-occurrence", () => {
  it("counts shared episodes, each pair once, in order, repeats in an episode once", () => {
    const pairs = pairsOf(4, [3, 0, 2, 0], [0, 3], [1], []);
    expect([...pairs.source]).toEqual([0, 0, 2]);
    expect([...pairs.target]).toEqual([2, 3, 3]);
    expect([...pairs.episodes]).toEqual([1, 2, 1]);
  });

  it("counts as a plain double loop does", () => {
    const lists = fc.array(fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(lists, (members) => {
        const pairs = pairsOf(10, ...members);
        const found = new Map(
          Array.from(pairs.source, (a, i) => [`${a}-${pairs.target[i]!}`, pairs.episodes[i]!]),
        );
        const expected = new Map<string, number>();
        for (const list of members) {
          for (const a of list) {
            for (const b of list) {
              if (a < b) expected.set(`${a}-${b}`, (expected.get(`${a}-${b}`) ?? 0) + 1);
            }
          }
        }
        expect(found).toEqual(expected);
        expect(pairs.weight.every((weight) => weight > 0 && weight < 1)).toBe(true);
      }),
    );
  });

  it("holds a companion dearer than a hub that is everywhere", () => {
    // Of 50 episodes: the hub in 40, two companions in the same 5.
    expect(linkWeight(5, 5, 5, 50)).toBeGreaterThan(5 * linkWeight(5, 5, 40, 50));
  });

  it("lets long episodes say less about each of their pairs", () => {
    const long = Array.from({ length: 29 }, (_, i) => i + 2);
    const { weight, source } = pairsOf(31, [0, 1], long);
    expect(source[0]).toBe(0);
    expect(weight[1]).toBeCloseTo(weight[0]! / 4);
  });

  it("trusts what is met often more than what is met once", () => {
    expect(linkWeight(4, 5, 5, 50)).toBeGreaterThan(linkWeight(1, 1, 1, 50));
  });

  it("is above 0 even where two things meet less often than chance has it", () => {
    expect(linkWeight(1, 30, 30, 50)).toBeGreaterThan(0);
    expect(linkWeight(1, 1, 1, 1)).toBeGreaterThan(0);
  });

  it("lets an assertion add to what stands together, the surer the more, never above 1", () => {
    expect(withAssertion(0, 0.8)).toBeCloseTo(0.4);
    expect(withAssertion(0.5, 0.8)).toBeCloseTo(0.7);
    expect(withAssertion(0.99, 1)).toBeLessThan(1);
  });
});
