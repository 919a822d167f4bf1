// What is drawn follows from the view state, within the budget and never empty without saying why.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { createKnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import {
  collapse,
  expand,
  focusOn,
  select,
  selectLink,
  toggleMuted,
} from "../../../src/web/state/actions.ts";
import { type ViewState, initialViewState } from "../../../src/web/state/view-state.ts";
import { computeView } from "../../../src/web/view/compute-view.ts";
import { neighboursOnMap } from "../../../src/web/view/neighbours-on-map.ts";
import { palette } from "../../../src/web/view/palette.ts";
import { emphasis } from "../../../src/web/view/view.ts";
import { arbitraryViewState } from "../../support/arbitrary-view-state.ts";
import { inventGraph } from "../../support/invented-graph.ts";

const graph = inventGraph({ things: 400, episodes: 150 });
analyse(graph);
const dataset = createDataset(graph);
const { ids, attributes } = dataset;
const view = (change: Partial<ViewState> = {}) =>
  computeView(dataset, { ...initialViewState, ...change });
const typesOf = (nodes: Uint32Array) =>
  new Set(Array.from(nodes, (i) => attributes[i]!.entityType));

describe("view", () => {
  it("shows the strongest within the budget and says how many there are", () => {
    const { counts, nodes, links } = view();
    expect(counts).toMatchObject({ shownNodes: 150, shownLinks: 400, allNodes: 400 });
    expect([nodes.length, links.length]).toEqual([150, 400]);
    expect(counts.matchingLinks).toBeGreaterThan(400);
  });

  it("draws the links between a few marked nodes, whatever the budget", () => {
    const { nodes, table } = view();
    const shown = new Set(nodes);
    const drawn = new Set(view().links);
    const left = table.strongestFirst.findLast(
      (link) =>
        shown.has(table.source[link]!) && shown.has(table.target[link]!) && !drawn.has(link),
    )!;
    const marked = [ids[table.source[left]!]!, ids[table.target[left]!]!].sort();
    const { links, linkEmphasis } = view({ marked });
    expect(linkEmphasis[links.indexOf(left)]).toBe(emphasis.strong);
  });

  it("shows everything when asked", () => {
    const { counts } = view({ showAll: true });
    expect(counts.shownNodes).toBe(counts.matchingNodes);
    expect(counts.shownLinks).toBe(counts.matchingLinks);
  });

  it("shows a graph made elsewhere, though all its things are of a type that is hidden at first", () => {
    const foreign = createKnowledgeGraph();
    for (const id of ["a", "b"]) {
      const attributes = { label: id, entityType: "other", aliases: [], episodeCount: 0 } as const;
      foreign.addNode(id, { ...attributes, x: 0, y: 0 });
    }
    const other = createDataset(foreign);
    expect(computeView(other, { ...initialViewState, showAll: true }).counts.shownNodes).toBe(2);
    const hidden = { ...initialViewState, showAll: true, hiddenTypes: ["other"] };
    expect(computeView(other, hidden).counts.shownNodes).toBe(0);
  });

  it("leaves no shown node alone that has a shown partner", () => {
    const { nodes, links, table, isShown } = view();
    const linked = new Set([...links].flatMap((link) => [table.source[link], table.target[link]]));
    for (const node of nodes) {
      const hasPartner = Array.from(table.source.keys()).some(
        (link) =>
          (table.source[link] === node && isShown[table.target[link]!] === 1) ||
          (table.target[link] === node && isShown[table.source[link]!] === 1),
      );
      expect(linked.has(node)).toBe(hasPartner);
    }
  });

  it("hides types and communities", () => {
    expect(typesOf(view().nodes)).toContain("person");
    expect(typesOf(view({ hiddenTypes: ["person"] }).nodes)).not.toContain("person");
    const { label } = dataset.communities[0]!;
    const { nodes } = view({ hiddenCommunities: [label], showAll: true });
    expect([...nodes].some((node) => dataset.nodes.community[node] === 0)).toBe(false);
  });

  it("shows episodes beside things when asked, and each link joins one of either", () => {
    const { nodes, links, table } = view({ mode: "episodes" });
    expect(typesOf(nodes)).toContain("episode");
    expect(typesOf(nodes)).toContain("technology");
    for (const link of links) {
      const ends = [table.source[link]!, table.target[link]!];
      expect(ends.filter((node) => attributes[node]!.entityType === "episode").length).toBe(1);
    }
  });

  it("narrows to a period: every shown thing occurs in an episode of that time", () => {
    const { nodes, counts } = view({ period: { from: "2016", to: "2016-03" }, showAll: true });
    expect(counts.shownNodes).toBeGreaterThan(10);
    expect(counts.shownNodes).toBeLessThan(400);
    for (const node of nodes) {
      const dates = graph
        .inNeighbors(ids[node]!)
        .map((episode) => graph.getNodeAttributes(episode))
        .map((episode) => (episode.entityType === "episode" ? episode.published : undefined));
      expect(dates.some((date) => date !== undefined && date >= "2016" && date < "2016-04")).toBe(
        true,
      );
    }
  });

  it("counts shared episodes inside the period only", () => {
    const all = view({ showAll: true, minEpisodes: 2 });
    const some = view({ showAll: true, minEpisodes: 2, period: { from: "2017", to: "2017" } });
    expect(some.counts.matchingLinks).toBeLessThan(all.counts.matchingLinks);
  });

  it("brings a selected node and its strongest partners onto the map", () => {
    const outside = view().isShown.indexOf(0);
    const id = ids[outside]!;
    const { isShown, nodeEmphasis, links, table, linkEmphasis } = computeView(
      dataset,
      select(initialViewState, id),
    );
    expect(isShown[outside]).toBe(1);
    expect(nodeEmphasis[outside]).toBe(emphasis.strong);
    links.forEach((link, i) => {
      const touches = table.source[link] === outside || table.target[link] === outside;
      expect(linkEmphasis[i]).toBe(touches ? emphasis.strong : emphasis.faded);
    });
  });

  it("raises the two ends of a link that is looked at", () => {
    const { table, links } = view();
    const [a, b] = [table.source[links[0]!]!, table.target[links[0]!]!];
    const { prominent } = computeView(dataset, selectLink(initialViewState, ids[a]!, ids[b]!));
    expect(new Set(prominent)).toEqual(new Set([a, b]));
  });

  it("focuses on a neighbourhood that grows with its depth", () => {
    const id = ids[view().nodes[3]!]!;
    const sizes = [1, 2].map(
      (depth) =>
        computeView(dataset, { ...focusOn(initialViewState, id, depth), showAll: true }).counts
          .shownNodes,
    );
    expect(sizes[0]).toBeGreaterThan(1);
    expect(sizes[1]).toBeGreaterThan(sizes[0]!);
  });

  it("gives a neighbourhood in focus a layout of its own, around the middle where it stands", () => {
    const middle = view().nodes[3]!;
    const { x, y, nodes, table, links } = computeView(
      dataset,
      focusOn(initialViewState, ids[middle]!, 2),
    );
    expect([x[middle], y[middle]]).toEqual([
      Math.fround(dataset.nodes.x[middle]!),
      Math.fround(dataset.nodes.y[middle]!),
    ]);
    const places = new Set(Array.from(nodes, (node) => `${x[node]} ${y[node]}`));
    expect(places.size).toBe(nodes.length);
    const partners = new Set(
      [...links].flatMap((link) => {
        const ends = [table.source[link]!, table.target[link]!];
        return ends.includes(middle) ? ends : [];
      }),
    );
    const distance = (node: number) =>
      Math.hypot((x[node]! - x[middle]!) / 1.45, y[node]! - y[middle]!);
    const near = [...partners].filter((node) => node !== middle).map(distance);
    const far = [...nodes].filter((node) => !partners.has(node)).map(distance);
    expect(Math.max(...near)).toBeLessThanOrEqual(Math.min(...far) + 40);
  });

  it("brings ten more neighbours of a node onto the map each time, until all are there", () => {
    // Somebody with more neighbours than the map has room for.
    const { isShown, table } = view();
    const middle = [...view().nodes].find((node) => {
      const { shown, all } = neighboursOnMap(view(), node);
      return all - shown > 25;
    })!;
    expect(isShown[middle]).toBe(1);
    expect(table).toBe(dataset.things);
    let state: ViewState = { ...initialViewState };
    let before = neighboursOnMap(computeView(dataset, state), middle);
    while (before.shown < before.all) {
      state = expand(state, ids[middle]!);
      const now = neighboursOnMap(computeView(dataset, state), middle);
      expect(now.shown).toBe(Math.min(before.all, before.shown + 10));
      before = now;
    }
    const others = computeView(dataset, collapse(state, ids[middle]!));
    expect(others.nodes).toEqual(view().nodes);
  });

  it("leaves out the links of a muted hub, not the hub", () => {
    const hub = view().nodes[0]!;
    const { isShown, links, table } = computeView(
      dataset,
      toggleMuted(initialViewState, ids[hub]!),
    );
    expect(isShown[hub]).toBe(1);
    expect(
      [...links].some((link) => table.source[link] === hub || table.target[link] === hub),
    ).toBe(false);
  });

  it("is the same for the same state, and whole for any state", () => {
    fc.assert(
      fc.property(arbitraryViewState, fc.nat({ max: ids.length - 1 }), (state, index) => {
        const some = { ...state, hiddenTypes: [], selected: ids[index]! };
        const first = computeView(dataset, some);
        expect(computeView(dataset, some)).toEqual(first);
        expect(first.nodes.length).toBe(new Set(first.nodes).size);
        for (const link of first.links) {
          expect(first.isShown[first.table.source[link]!]).toBe(1);
          expect(first.isShown[first.table.target[link]!]).toBe(1);
        }
        expect(first.color.every((color) => color < palette.length)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("takes an empty graph", () => {
    const empty = createDataset(createKnowledgeGraph());
    expect(computeView(empty, initialViewState).counts.shownNodes).toBe(0);
  });
});
