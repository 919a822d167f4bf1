// Any view state that the page's actions can make, for property tests.
import * as fc from "fast-check";
import { roundedCamera, setDegrees } from "../../src/web/state/actions.ts";
import { type ViewState, initialViewState, tableColumns } from "../../src/web/state/view-state.ts";

/** Names with everything that an address must escape; well-formed, because loaded graphs are. */
const name = fc.oneof(
  fc.constantFrom("technology:c-plus-plus", "a,b", "x&y=z", "50 % + 1", "Ünïcode · 名前", "#?/"),
  fc.string({ minLength: 1, unit: "grapheme" }),
);
const names = fc.array(name, { maxLength: 4 }).map((values) => [...new Set(values)].sort());
const place = fc.integer({ min: -1_000_000, max: 1_000_000 });
const pins = fc
  .uniqueArray(fc.record({ id: name, x: place, y: place }), {
    selector: ({ id }) => id,
    maxLength: 3,
  })
  .map((values) => values.sort((a, b) => (a.id < b.id ? -1 : 1)));
const expansions = fc
  .uniqueArray(
    fc.record({ id: name, neighbours: fc.integer({ min: 1, max: 999 }).map((tens) => tens * 10) }),
    { selector: ({ id }) => id, maxLength: 3 },
  )
  .map((values) => values.sort((a, b) => (a.id < b.id ? -1 : 1)));
const camera = fc
  .record({
    x: fc.double({ min: -2, max: 3, noNaN: true }),
    y: fc.double({ min: -2, max: 3, noNaN: true }),
    ratio: fc.double({ min: 0.001, max: 8, noNaN: true }),
  })
  .map(roundedCamera);
const period = fc
  .record(
    { from: fc.constantFrom("2015", "2016-03"), to: fc.constantFrom("2018", "2019-11-30") },
    { requiredKeys: [] },
  )
  .filter(({ from, to }) => Boolean(from ?? to));

const degrees = fc
  .record({ least: fc.nat({ max: 40 }), most: fc.nat({ max: 90 }) }, { requiredKeys: [] })
  .map((range) => setDegrees(initialViewState, range).degrees);

export const arbitraryViewState: fc.Arbitrary<ViewState> = fc
  .record<Partial<ViewState>>(
    {
      screen: fc.constantFrom("map", "table", "connections", "review"),
      mode: fc.constantFrom("things", "episodes"),
      page: name,
      selected: name,
      linked: name,
      marked: names,
      focus: fc.record({ id: name, depth: fc.integer({ min: 1, max: 4 }) }),
      muted: names,
      expanded: expansions,
      pinned: pins,
      hiddenTypes: names,
      hiddenCommunities: names,
      hiddenShows: names,
      period,
      connection: fc.record({ from: name, to: name, avoidHubs: fc.boolean() }),
      item: name,
      story: fc.record({ source: name, step: fc.nat(999) }),
      colorBy: fc.constantFrom("community", "type", "show", "date"),
      sizeBy: fc.constantFrom("links", "episodes", "pagerank", "betweenness"),
      labels: fc.constantFrom("few", "normal", "many"),
      showAll: fc.boolean(),
      minEpisodes: fc.integer({ min: 1, max: 999 }),
      degrees,
      hiddenKinds: names,
      tableOrder: fc.record({
        column: fc.constantFrom(...tableColumns),
        isDescending: fc.boolean(),
      }),
      allWays: fc.boolean(),
      camera,
    },
    { requiredKeys: [] },
  )
  // A range open at both ends is no field at all.
  .map(({ degrees: range, ...fields }) => ({
    ...initialViewState,
    ...fields,
    ...(range && { degrees: range }),
  }));
