// Whatever one does, it can be taken back, and an empty map can say why it is empty.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import * as actions from "../../../src/web/state/actions.ts";
import { createMemoryHistory, createNavigation } from "../../../src/web/state/navigation.ts";
import {
  type ViewState,
  initialViewState,
  tableColumns,
} from "../../../src/web/state/view-state.ts";
import { computeView } from "../../../src/web/view/compute-view.ts";
import { linkKinds } from "../../../src/web/view/link-kinds.ts";
import { whyEmpty, withoutFilters } from "../../../src/web/view/why-empty.ts";
import { inventGraph } from "../../support/invented-graph.ts";

const graph = inventGraph({ things: 60, episodes: 24 });
analyse(graph);
const dataset = createDataset(graph);
const communities = dataset.communities.map(({ label }) => label);
const shows = ["Show 1", "Show 2", "Show 3", "Show 4"];

type Action = (state: ViewState) => ViewState;
const id = fc.constantFrom(...dataset.ids, "technology:unknown");
const type = fc.constantFrom<string>(...dataset.types);
const community = fc.constantFrom(...communities);
const action: fc.Arbitrary<Action> = fc.oneof(
  id.map(
    (node): Action =>
      (state) =>
        actions.select(state, node),
  ),
  fc.tuple(id, id).map(
    ([a, b]): Action =>
      (state) =>
        actions.selectLink(state, a, b),
  ),
  id.map(
    (node): Action =>
      (state) =>
        actions.toggleMarked(state, node),
  ),
  fc.array(id, { maxLength: 5 }).map(
    (nodes): Action =>
      (state) =>
        actions.mark(state, nodes),
  ),
  id.map(
    (node): Action =>
      (state) =>
        actions.openPage(state, node),
  ),
  fc.constant(actions.closePage),
  fc.constantFrom("map", "table", "connections", "review").map(
    (screen): Action =>
      (state) =>
        actions.showScreen(state, screen),
  ),
  fc.constantFrom("things", "episodes").map(
    (mode): Action =>
      (state) =>
        actions.setMode(state, mode),
  ),
  fc.tuple(id, fc.integer({ min: 0, max: 6 })).map(
    ([node, depth]): Action =>
      (state) =>
        actions.focusOn(state, node, depth),
  ),
  fc.constant(actions.leaveFocus),
  id.map(
    (node): Action =>
      (state) =>
        actions.toggleMuted(state, node),
  ),
  type.map(
    (one): Action =>
      (state) =>
        actions.toggleType(state, one),
  ),
  type.map(
    (one): Action =>
      (state) =>
        actions.soloType(state, one, dataset.types),
  ),
  community.map(
    (one): Action =>
      (state) =>
        actions.toggleCommunity(state, one),
  ),
  community.map(
    (one): Action =>
      (state) =>
        actions.soloCommunity(state, one, communities),
  ),
  fc.constantFrom(...shows).map(
    (show): Action =>
      (state) =>
        actions.toggleShow(state, show),
  ),
  fc
    .constantFrom(undefined, { from: "2018" }, { to: "2014" }, { from: "2016-02", to: "2016-03" })
    .map(
      (period): Action =>
        (state) =>
          actions.setPeriod(state, period),
    ),
  fc.boolean().map(
    (showAll): Action =>
      (state) =>
        actions.setShowAll(state, showAll),
  ),
  fc.integer({ min: 0, max: 40 }).map(
    (episodes): Action =>
      (state) =>
        actions.setMinEpisodes(state, episodes),
  ),
  fc.record({ least: fc.nat({ max: 60 }), most: fc.nat({ max: 60 }) }, { requiredKeys: [] }).map(
    (degrees): Action =>
      (state) =>
        actions.setDegrees(state, degrees),
  ),
  fc.constantFrom(...linkKinds).map(
    (kind): Action =>
      (state) =>
        actions.toggleKind(state, kind),
  ),
  fc.constantFrom(...linkKinds).map(
    (kind): Action =>
      (state) =>
        actions.soloKind(state, kind, linkKinds),
  ),
  fc.uniqueArray(id, { maxLength: 4 }).map(
    (nodes): Action =>
      (state) =>
        actions.toggleAllMuted(state, nodes),
  ),
  fc.tuple(id, fc.integer(), fc.integer()).map(
    ([node, x, y]): Action =>
      (state) =>
        actions.pin(state, node, x, y),
  ),
  fc.option(id, { nil: undefined }).map(
    (node): Action =>
      (state) =>
        actions.unpin(state, node),
  ),
  id.map(
    (node): Action =>
      (state) =>
        actions.expand(state, node),
  ),
  id.map(
    (node): Action =>
      (state) =>
        actions.collapse(state, node),
  ),
  fc.constantFrom(...tableColumns).map(
    (column): Action =>
      (state) =>
        actions.sortTable(state, column, column === "links"),
  ),
  fc.tuple(id, id, fc.boolean()).map(
    ([a, b, isAround]): Action =>
      (state) =>
        actions.connect(state, a, b, isAround),
  ),
  fc.constant(actions.stepOut),
);
const series = fc.array(action, { minLength: 1, maxLength: 20 });

describe("any series of actions", () => {
  it("can be taken back step by step, to the identical states and views", () => {
    fc.assert(
      fc.property(series, (steps) => {
        const { viewState, navigate, undo, canUndo } = createNavigation(createMemoryHistory());
        const visited = [viewState.value];
        for (const step of steps) {
          navigate(step);
          if (viewState.value !== visited.at(-1)) visited.push(viewState.value);
        }
        for (const state of visited.toReversed().slice(1)) {
          undo();
          expect(viewState.value).toEqual(state);
        }
        expect(canUndo.value).toBe(false);
        expect(viewState.value).toEqual(initialViewState);
      }),
    );
  });

  it("leaves no map empty without a filter to blame, and loosening it brings something back", () => {
    let empty = 0;
    fc.assert(
      fc.property(series, (steps) => {
        let state = initialViewState;
        for (const step of steps) {
          state = step(state);
          const reasons = whyEmpty(dataset, state);
          const { matchingNodes, shownNodes } = computeView(dataset, state).counts;
          if (matchingNodes > 0) {
            expect(shownNodes).toBeGreaterThan(0);
            expect(reasons).toEqual([]);
            continue;
          }
          empty++;
          expect(reasons.length).toBeGreaterThan(0);
          for (const filters of reasons) {
            const loosened = withoutFilters(state, filters);
            expect(computeView(dataset, loosened).counts.matchingNodes).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(empty).toBeGreaterThan(0);
  });
});
