// The page's state in one place: dataset, view state, theme; panels and stage read these signals and nothing else.
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Dataset } from "../data/dataset.ts";
import { createBrowserHistory, createMemoryHistory, createNavigation } from "./navigation.ts";
import { type ThemePort, createBrowserTheme, createThemeChoice } from "./theme.ts";

const view = typeof window === "undefined" ? undefined : window;

const themeWithoutBrowser: ThemePort = {
  systemIsDark: () => false,
  onSystemChange: () => {},
  load: () => null,
  save: () => {},
};

export const { viewState, navigate, undo, redo, canUndo, canRedo } = createNavigation(
  view ? createBrowserHistory(view) : createMemoryHistory(),
);

export const {
  theme,
  chosen: chosenTheme,
  choose: chooseTheme,
} = createThemeChoice(view ? createBrowserTheme(view) : themeWithoutBrowser);

const currentDataset = signal<Dataset | undefined>(undefined);

/** What the page knows; missing while it is being read. */
export const dataset: ReadonlySignal<Dataset | undefined> = currentDataset;

/** Puts a loaded dataset in place of the current one. */
export function setDataset(next: Dataset): void {
  currentDataset.value = next;
}
