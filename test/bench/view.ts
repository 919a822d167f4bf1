// What a filter change costs: computing the view of 10,000 things and 50,000 links.
import { createDataset } from "../../src/web/data/create-dataset.ts";
import { select } from "../../src/web/state/actions.ts";
import { type ViewState, initialViewState } from "../../src/web/state/view-state.ts";
import { computeView } from "../../src/web/view/compute-view.ts";
import { inventGraph } from "../support/invented-graph.ts";
import type { Bench } from "./bench.ts";

export function createBench(): Bench {
  const graph = inventGraph({ things: 10_000, episodes: 4_300, thingsPerEpisode: 6 });
  const dataset = createDataset(graph);
  const view = (change: Partial<ViewState>) => () =>
    computeView(dataset, { ...initialViewState, ...change });
  const hub = dataset.ids[dataset.nodes.degree.indexOf(Math.max(...dataset.nodes.degree))]!;
  return {
    name: "view",
    title: `the view of ${dataset.ids.length} nodes and ${dataset.things.source.length} links`,
    work: { amount: dataset.things.source.length, unit: "links" },
    baseline: "everything",
    cases: [
      { name: "everything", run: view({ showAll: true }) },
      { name: "first view", run: view({}) },
      { name: "a type hidden", run: view({ hiddenTypes: ["person"] }) },
      { name: "one year", run: view({ period: { from: "2017", to: "2017" } }) },
      { name: "links in two episodes", run: view({ minEpisodes: 2 }) },
      { name: "a hub selected", run: () => computeView(dataset, select(initialViewState, hub)) },
    ],
  };
}
