// Saved views and stories as data: packed into links, put in order, read from files.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseGraphFile, writeGraphFile } from "../../../../src/graph/graph-file.ts";
import { formatStories, parseStories, type Story } from "../../../../src/graph/story.ts";
import { createDataset } from "../../../../src/web/data/create-dataset.ts";
import {
  changed,
  freeName,
  moved,
  noBookmarks,
  withSteps,
  without,
} from "../../../../src/web/panels/stories/bookmarks.ts";
import { packStory, unpackStory } from "../../../../src/web/panels/stories/pack-story.ts";
import {
  dataSource,
  graphSource,
  leaveStory,
  stateAt,
  storyFrom,
  tourOf,
  tourSource,
} from "../../../../src/web/panels/stories/sources.ts";
import { decodeViewState, encodeViewState } from "../../../../src/web/state/url.ts";
import { initialViewState } from "../../../../src/web/state/view-state.ts";
import { sampleArchive } from "../../../support/sample-archive.ts";

const text = fc.string({ unit: "grapheme" }).filter((value) => !/\p{Surrogate}/u.test(value));
const story: fc.Arbitrary<Story> = fc.record({
  title: text,
  steps: fc.array(fc.record({ title: text, caption: text, view: text }), { maxLength: 5 }),
});

describe("a story", () => {
  it("is the same after a link has held it", () => {
    fc.assert(
      fc.property(story, (told) => {
        const packed = packStory(told);
        expect(packed).toMatch(/^[\w-]*$/);
        expect(unpackStory(packed)).toEqual(told);
        const state = { ...initialViewState, story: { source: dataSource(told), step: 3 } };
        expect(decodeViewState(encodeViewState(state))).toEqual(state);
      }),
    );
  });

  it("is the same after a file has held it", () => {
    fc.assert(
      fc.property(fc.array(story), (stories) => {
        expect(parseStories(formatStories(stories))).toEqual(stories);
      }),
    );
  });

  it("is never made of garbage", () => {
    fc.assert(
      fc.property(fc.string(), (garbage) => {
        const found = unpackStory(garbage);
        if (found) expect(packStory(found)).toBeTypeOf("string");
        expect(parseStories(garbage)).toBeUndefined();
      }),
    );
    expect(unpackStory(btoa('["t",[["a","b"]]]'))).toBeUndefined();
    expect(unpackStory(btoa("7"))).toBeUndefined();
  });

  it("shows the view of each step, and stops at its ends", () => {
    const told: Story = {
      title: "T",
      steps: [
        { title: "a", caption: "", view: "selected=technology:envoy" },
        { title: "b", caption: "", view: "screen=table" },
      ],
    };
    const at = (step: number) => stateAt(told, "data:x", step);
    expect(at(0)).toMatchObject({ selected: "technology:envoy", story: { step: 0 } });
    expect(at(1)).toMatchObject({ screen: "table", story: { step: 1 } });
    expect(at(7)).toEqual(at(1));
    expect(at(-1)).toEqual(at(0));
    expect(leaveStory(at(1))).toEqual(decodeViewState("screen=table"));
  });
});

describe("the sources of stories", () => {
  it("are the archive itself, the graph and the address", () => {
    const graph = sampleArchive();
    const told: Story = { title: "Meshes at sea", steps: [{ title: "a", caption: "b", view: "" }] };
    graph.setAttribute("stories", [told]);
    const dataset = createDataset(parseGraphFile([...writeGraphFile(graph)].join("")));
    expect(storyFrom(dataset, graphSource(told))).toEqual(told);
    expect(storyFrom(dataset, dataSource(told))).toEqual(told);
    expect(storyFrom(dataset, "graph:gone")).toBeUndefined();
    const tour = storyFrom(dataset, tourSource)!;
    expect(tour).toBe(tourOf(dataset));
    expect(tour.steps.length).toBeGreaterThan(3);
    for (const { view, caption } of tour.steps) {
      expect(caption).not.toBe("");
      expect(encodeViewState(decodeViewState(view))).toBe(view);
    }
  });
});

describe("lists", () => {
  it("keep everything that is moved, and move it as far as there is room", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat()),
        fc.nat(9),
        fc.integer({ min: -9, max: 9 }),
        (list, at, by) => {
          const after = moved(list, at, by);
          const ascending = (a: number, b: number) => a - b;
          expect(after.toSorted(ascending)).toEqual(list.toSorted(ascending));
          if (at < list.length) {
            const to = Math.min(list.length - 1, Math.max(0, at + by));
            expect(after[to]).toBe(list[at]);
          }
        },
      ),
    );
  });

  it("change and lose single items", () => {
    expect(changed([{ a: 1 }, { a: 2 }], 1, { a: 3 })).toEqual([{ a: 1 }, { a: 3 }]);
    expect(without([1, 2, 3], 1)).toEqual([1, 3]);
    const one = { ...noBookmarks, stories: [{ title: "T", steps: [] }] };
    const step = { title: "a", caption: "", view: "" };
    expect(withSteps(one, 0, (steps) => [...steps, step]).stories[0]!.steps).toEqual([step]);
  });

  it("give names that are free", () => {
    expect(freeName("Map", [])).toBe("Map");
    expect(freeName("Map", ["Map", "Map 2"])).toBe("Map 3");
  });
});
