// Any view state that the page's actions can make, for property tests.
import * as fc from "fast-check";
import { roundedCamera } from "../../src/web/state/actions.ts";
import { type ViewState, initialViewState } from "../../src/web/state/view-state.ts";

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
      pinned: pins,
      hiddenTypes: names,
      hiddenCommunities: names,
      hiddenShows: names,
      period,
      connection: fc.record({ from: name, to: name, avoidHubs: fc.boolean() }),
      colorBy: fc.constantFrom("community", "type"),
      showAll: fc.boolean(),
      minEpisodes: fc.integer({ min: 1, max: 999 }),
      camera,
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({ ...initialViewState, ...fields }));
