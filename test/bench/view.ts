// What a filter change costs: computing the view of 10,000 things and 50,000 links.
import { createDataset } from "../../src/web/data/create-dataset.ts";
import { select } from "../../src/web/state/actions.ts";
import { type ViewState, initialViewState } from "../../src/web/state/view-state.ts";
import { hubsOf } from "../../src/web/answers/paths.ts";
import { facetsOf } from "../../src/web/view/facets.ts";
import { computeView } from "../../src/web/view/compute-view.ts";
import { inventGraph } from "../support/invented-graph.ts";
import type { Bench } from "./bench.ts";

export function createBench(): Bench {
  const graph = inventGraph({ things: 10_000, episodes: 4_300, thingsPerEpisode: 6 });
  // Communities by the seed's own order stand in for the analysis, which would take longer than the bench.
  graph.updateEachNodeAttributes((_id, node) => ({ ...node, community: node.label.length % 40 }));
  graph.setAttribute(
    "communities",
    Array.from({ length: 40 }, (_, i) => ({ label: `Community ${i}`, size: 1 })),
  );
  const dataset = createDataset(graph);
  const view = (change: Partial<ViewState>) => () =>
    computeView(dataset, { ...initialViewState, ...change });
  const hub = dataset.ids[dataset.nodes.degree.indexOf(Math.max(...dataset.nodes.degree))]!;
  const hubs = hubsOf(dataset).map((node) => dataset.ids[node]!);
  const community = dataset.communities[0]!.label;
  const many: Partial<ViewState> = {
    hiddenTypes: ["topic"],
    hiddenCommunities: [community],
    hiddenShows: ["Show 2"],
    period: { from: "2016", to: "2018-06" },
    degrees: { least: 3, most: 400 },
    muted: hubs,
    hiddenKinds: ["works_at"],
    minEpisodes: 2,
  };
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
      { name: "ten links or more", run: view({ degrees: { least: 10 } }) },
      { name: "a community hidden", run: view({ hiddenCommunities: [community] }) },
      { name: "a show hidden", run: view({ hiddenShows: ["Show 2"] }) },
      { name: "links by statements", run: view({ hiddenKinds: ["together"] }) },
      { name: "hubs muted", run: view({ muted: hubs }) },
      { name: "all filters at once", run: view(many) },
      {
        name: "counts beside the filters",
        run: () => facetsOf(dataset, { ...initialViewState, ...many }),
      },
      { name: "a hub selected", run: () => computeView(dataset, select(initialViewState, hub)) },
    ],
  };
}
