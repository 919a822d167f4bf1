// The page's state in one place: dataset, view state, theme; panels and stage read these signals and nothing else.
import { type ReadonlySignal, computed, signal } from "@preact/signals";
import type { Dataset } from "../data/dataset.ts";
import { defaultBudget, narrowBudget } from "../view/budget.ts";
import { computeView } from "../view/compute-view.ts";
import type { View } from "../view/view.ts";
import { createBrowserHistory, createMemoryHistory, createNavigation } from "./navigation.ts";
import { type ThemePort, createBrowserTheme, createThemeChoice } from "./theme.ts";

const browser = typeof window === "undefined" ? undefined : window;

const themeWithoutBrowser: ThemePort = {
  systemIsDark: () => false,
  onSystemChange: () => {},
  load: () => null,
  save: () => {},
};

export const { viewState, navigate, undo, redo, canUndo, canRedo } = createNavigation(
  browser ? createBrowserHistory(browser) : createMemoryHistory(),
);

export const {
  theme,
  chosen: chosenTheme,
  choose: chooseTheme,
} = createThemeChoice(browser ? createBrowserTheme(browser) : themeWithoutBrowser);

const currentDataset = signal<Dataset | undefined>(undefined);

/** What the page knows; missing while it is being read. */
export const dataset: ReadonlySignal<Dataset | undefined> = currentDataset;

/** Puts a loaded dataset in place of the current one. */
export function setDataset(next: Dataset): void {
  currentDataset.value = next;
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
