// The page's state in one place: dataset, view state, theme; panels and stage read these signals and nothing else.
import { type ReadonlySignal, batch, computed, signal } from "@preact/signals";
import type { Dataset } from "../data/dataset.ts";
import { defaultBudget, narrowBudget } from "../view/budget.ts";
import { computeView } from "../view/compute-view.ts";
import type { View } from "../view/view.ts";
import {
  type Navigation,
  createBrowserHistory,
  createMemoryHistory,
  createNavigation,
} from "./navigation.ts";
import { followMeasures, measured } from "./measures.ts";
import { type Loaded, loadedAt, withLoaded } from "./loaded.ts";
import { type ThemePort, createBrowserTheme, createThemeChoice } from "./theme.ts";
import { initialViewState } from "./view-state.ts";

const browser = typeof window === "undefined" ? undefined : window;

const themeWithoutBrowser: ThemePort = {
  systemIsDark: () => false,
  onSystemChange: () => {},
  load: () => null,
  save: () => {},
};

const navigation = createNavigation(
  browser ? createBrowserHistory(browser) : createMemoryHistory(),
);
export const { viewState, undo, redo, canUndo, canRedo } = navigation;

const logs: { readonly forgetFrom: (position: number) => void }[] = [];

/** As {@link Navigation.navigate}; what came with entries that are now overwritten is forgotten. */
export const navigate: Navigation["navigate"] = (next, options) =>
  batch(() => {
    const before = navigation.position.peek();
    navigation.navigate(next, options);
    const here = navigation.position.peek();
    if (here !== before) for (const log of logs) log.forgetFrom(here);
  });

/** A value beside the view state that goes back and forth with the history. */
export interface Kept<Value> {
  /** Missing until it is first set. */
  readonly current: ReadonlySignal<Value | undefined>;
  /** Sets it for all entries. */
  readonly reset: (value: Value) => void;
  /** Goes to another view state, or stays, with another value: a step that undo takes back. */
  readonly push: (value: Value, next?: Parameters<Navigation["navigate"]>[0]) => void;
  /** Sets it from an earlier entry on, as it was before the page was loaded anew. */
  readonly restore: (value: Value, since: number) => void;
  /** The last one set, with its entry, whether or not it is the current one. */
  readonly last: ReadonlySignal<Loaded<Value> | undefined>;
  /** The one that was there at the beginning. */
  readonly first: ReadonlySignal<Value | undefined>;
}

/** Made once, for the life of the page. */
export function createKept<Value>(initial?: Value): Kept<Value> {
  const log = signal<readonly Loaded<Value>[]>(
    initial === undefined ? [] : withLoaded([], 0, initial),
  );
  logs.push({
    forgetFrom: (position) => {
      log.value = log.value.filter(({ since }) => since < position);
    },
  });
  return {
    current: computed(() => loadedAt(log.value, navigation.position.value)),
    reset: (value) => {
      log.value = withLoaded([], 0, value);
    },
    push: (value, next = (state) => state) =>
      batch(() => {
        navigate(next, { history: "push", always: true });
        log.value = withLoaded(log.value, navigation.position.peek(), value);
      }),
    restore: (value, since) => {
      log.value = withLoaded(log.value, since, value);
    },
    last: computed(() => log.value.at(-1)),
    first: computed(() => log.value[0]?.value),
  };
}

export const {
  theme,
  chosen: chosenTheme,
  choose: chooseTheme,
} = createThemeChoice(browser ? createBrowserTheme(browser) : themeWithoutBrowser);

const opened = createKept<Dataset>();

/** The graph as it was built; missing while it is being read. */
export const builtDataset = opened.current;

/** A dataset with decisions in it that the next build will follow, and the ids of the nodes that they change. */
export interface Overlaid {
  readonly dataset: Dataset;
  readonly pending: ReadonlySet<string>;
}

/** Puts decisions into a dataset; missing while nothing is decided. */
export const overlay = signal<((built: Dataset) => Overlaid) | undefined>(undefined);

const overlaid = computed(() => {
  const built = builtDataset.value;
  return built && overlay.value?.(built);
});
const nothing: ReadonlySet<string> = new Set();

/** What the page knows, decisions included; missing while it is being read. */
export const dataset: ReadonlySignal<Dataset | undefined> = computed(
  () => overlaid.value?.dataset ?? builtDataset.value,
);

let drawn: Dataset | undefined;

/**
 * The dataset as maps, tables and searches need it: where only texts and quotations have come in it stays the same one,
 * and nothing made of it is made again.
 */
export const mapDataset: ReadonlySignal<Dataset | undefined> = computed(() => {
  const now = dataset.value;
  if (now?.nodes !== drawn?.nodes || now?.things !== drawn?.things) drawn = now;
  return drawn;
});

/** The nodes that wait for the next build to be what is shown of them. */
export const pending: ReadonlySignal<ReadonlySet<string>> = computed(
  () => overlaid.value?.pending ?? nothing,
);

/** Puts a loaded dataset in place of all there were. */
export function setDataset(next: Dataset): void {
  opened.reset(next);
}

/** Datasets that were opened on this machine, not the one that lies beside the page. */
const fromHere = new WeakSet<Dataset>();

/** Whether what is shown was opened on this machine. */
export const isOpened: ReadonlySignal<boolean> = computed(
  () => builtDataset.value !== undefined && fromHere.has(builtDataset.value),
);

/** The entry from which on the dataset opened last is shown; missing where none was opened. */
export const openedSince: ReadonlySignal<number | undefined> = computed(() => {
  const last = opened.last.value;
  return last && fromHere.has(last.value) ? last.since : undefined;
});

/** Shows a dataset that was opened before the page was loaded anew, from the entry it came with. */
export function restoreDataset(next: Dataset, since: number): void {
  fromHere.add(next);
  opened.restore(next, since);
}

/** Shows the dataset that lies beside the page again, where there is one, as a step that undo takes back. */
export function showBuilt(): void {
  const first = opened.first.peek();
  if (first && !fromHere.has(first)) opened.push(first, initialViewState);
}

/** Shows another dataset from its beginning; a step of its own, so that undo brings the former one back. */
export function openDataset(next: Dataset): void {
  batch(() => {
    fromHere.add(next);
    if (dataset.peek() !== undefined) return opened.push(next, initialViewState);
    setDataset(next);
    return navigate(initialViewState, { history: "replace", always: true });
  });
}

const narrow = browser?.matchMedia("(max-width: 640px)");
const isNarrow = signal(narrow?.matches ?? false);
narrow?.addEventListener("change", () => {
  isNarrow.value = narrow.matches;
});
const budget = computed(() => (isNarrow.value ? narrowBudget : defaultBudget));

/** Everything the view is computed from: a moved camera, an opened page or another screen leave the view as it is. */
const viewInputs = computed(() => {
  const { camera: _c, page: _p, screen: _s, connection: _n, ...rest } = viewState.value;
  const { tableOrder: _t, allWays: _w, ...inputs } = rest;
  return JSON.stringify(inputs);
});

followMeasures(() => (viewState.value.sizeBy === "betweenness" ? mapDataset.value : undefined));

/** What is to be drawn; missing while nothing is loaded. */
export const view: ReadonlySignal<View | undefined> = computed(() => {
  void viewInputs.value;
  const known = mapDataset.value;
  if (!known) return undefined;
  const state = viewState.peek();
  const values = state.sizeBy === "betweenness" ? measured.value : undefined;
  const betweenness = values?.dataset === known ? values.betweenness : undefined;
  return computeView(known, state, budget.value, betweenness);
});
