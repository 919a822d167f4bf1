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

/** As {@link Navigation.navigate}; graphs that were opened in entries that are now overwritten are forgotten. */
export const navigate: Navigation["navigate"] = (next, options) =>
  batch(() => {
    const before = navigation.position.peek();
    navigation.navigate(next, options);
    const here = navigation.position.peek();
    if (here !== before) loaded.value = loaded.value.filter(({ since }) => since < here);
  });

export const {
  theme,
  chosen: chosenTheme,
  choose: chooseTheme,
} = createThemeChoice(browser ? createBrowserTheme(browser) : themeWithoutBrowser);

const loaded = signal<readonly Loaded<Dataset>[]>([]);

/** What the page knows; missing while it is being read. */
export const dataset: ReadonlySignal<Dataset | undefined> = computed(() =>
  loadedAt(loaded.value, navigation.position.value),
);

/** Puts a loaded dataset in place of all there were. */
export function setDataset(next: Dataset): void {
  loaded.value = withLoaded([], 0, next);
}

/** Shows another dataset from its beginning; a step of its own, so that undo brings the former one back. */
export function openDataset(next: Dataset): void {
  batch(() => {
    const isFirst = dataset.peek() === undefined;
    if (isFirst) setDataset(next);
    navigate(initialViewState, { history: isFirst ? "replace" : "push", always: true });
    if (!isFirst) loaded.value = withLoaded(loaded.value, navigation.position.peek(), next);
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
  const { camera: _camera, page: _page, screen: _screen, connection: _, ...rest } = viewState.value;
  return JSON.stringify(rest);
});

/** What is to be drawn; missing while nothing is loaded. */
export const view: ReadonlySignal<View | undefined> = computed(() => {
  void viewInputs.value;
  return dataset.value && computeView(dataset.value, viewState.peek(), budget.value);
});
