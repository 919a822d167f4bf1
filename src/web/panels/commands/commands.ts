// Commands: everything that can be done without pointing at something, with its key; palette, help and keys read this.
import { nodeOf } from "../../answers/episodes.ts";
import { greatestHubs } from "../../answers/paths.ts";
import type { messages } from "../../messages.ts";
import {
  connect,
  expand,
  focusOn,
  leaveFocus,
  mark,
  openPage,
  setColorBy,
  setMode,
  setShowAll,
  showScreen,
  stepOut,
  toggleAllMuted,
  toggleMuted,
  unpin,
} from "../../state/actions.ts";
import {
  canRedo,
  canUndo,
  chooseTheme,
  dataset,
  navigate,
  redo,
  theme,
  undo,
  viewState,
} from "../../state/store.ts";
import { type ViewState, initialViewState } from "../../state/view-state.ts";
import { openDialog } from "../dialogs.tsx";
import { canOpen } from "../open/ways-in.tsx";
import { withoutAnyFilter } from "../filters/without-any-filter.ts";
import { focusSearch } from "../search/search.tsx";
import { openSheet } from "../sheet.tsx";

/** A command. Adding one is a line in {@link commands} and its words in the message table. */
export interface Command {
  readonly id: keyof typeof messages.commands;
  /** As `KeyboardEvent.key`; with `isControl` Ctrl or ⌘ is held. */
  readonly key?: string;
  readonly isControl?: boolean;
  readonly isShift?: boolean;
  /** Whether there is anything to do at the moment; always, where it is missing. */
  readonly isPossible?: () => boolean;
  readonly run: () => void;
}

const state = () => viewState.peek();
const go = (change: (state: ViewState) => ViewState) => () => navigate(change);

/** The thing that is selected; nothing for an episode, which stands on no path and has no neighbourhood of things. */
function selectedThing(): string | undefined {
  const { selected } = state();
  const node = dataset.peek() && nodeOf(dataset.peek()!, selected);
  return node && node.entityType !== "episode" ? selected : undefined;
}

function focusAt(depth: number): void {
  const id = state().focus?.id ?? selectedThing();
  if (id !== undefined) navigate((from) => focusOn(from, id, depth));
}

const canFocus = () => selectedThing() !== undefined || state().focus !== undefined;

function hubs(): readonly string[] {
  const current = dataset.peek();
  return current ? greatestHubs(current) : [];
}

function findPath(): void {
  const [a, b] = state().marked;
  if (a !== undefined && b !== undefined) navigate((from) => connect(from, a, b));
  else navigate((from) => mark(showScreen(from, "connections"), []));
}

/** In the order in which palette and help list them. */
export const commands: readonly Command[] = [
  { id: "search", key: "/", run: focusSearch },
  { id: "palette", key: "k", isControl: true, run: () => (openDialog.value = "commands") },
  { id: "map", key: "m", run: go((from) => mark(showScreen(from, "map"), [])) },
  { id: "table", key: "t", run: go((from) => showScreen(from, "table")) },
  { id: "path", key: "p", run: findPath },
  { id: "review", key: "v", run: go((from) => mark(showScreen(from, "review"), [])) },
  {
    id: "openPage",
    key: "o",
    isPossible: () => state().selected !== undefined,
    run: go((from) => (from.selected === undefined ? from : openPage(from, from.selected))),
  },
  {
    id: "focus",
    key: "f",
    isPossible: canFocus,
    run: () => (state().focus ? navigate(leaveFocus) : focusAt(1)),
  },
  ...(["1", "2", "3", "4"] as const).map((key): Command => ({
    id: `depth${key}`,
    key,
    isPossible: canFocus,
    run: () => focusAt(Number(key)),
  })),
  {
    id: "expand",
    key: "x",
    isPossible: () => state().selected !== undefined,
    run: go((from) => (from.selected === undefined ? from : expand(from, from.selected))),
  },
  {
    id: "mute",
    key: "h",
    isPossible: () => state().selected !== undefined,
    run: go((from) => (from.selected === undefined ? from : toggleMuted(from, from.selected))),
  },
  {
    id: "muteHubs",
    isPossible: () => hubs().length > 0,
    run: go((from) => toggleAllMuted(from, hubs())),
  },
  {
    id: "unpin",
    isPossible: () => state().pinned.length > 0,
    run: go((from) => unpin(from)),
  },
  { id: "clearFilters", run: go(withoutAnyFilter) },
  { id: "legend", key: "l", run: () => focusPanel("legend") },
  { id: "card", key: "c", run: () => focusPanel("card") },
  { id: "showAll", key: "a", run: go((from) => setShowAll(from, !from.showAll)) },
  {
    id: "mode",
    key: "e",
    run: go((from) => setMode(from, from.mode === "things" ? "episodes" : "things")),
  },
  {
    id: "colorBy",
    run: go((from) => setColorBy(from, from.colorBy === "community" ? "type" : "community")),
  },
  { id: "theme", run: () => chooseTheme(theme.peek() === "dark" ? "light" : "dark") },
  { id: "download", key: "d", run: () => (openDialog.value = "download") },
  { id: "settings", key: ",", run: () => (openDialog.value = "settings") },
  { id: "stories", key: "s", run: () => (openDialog.value = "stories") },
  { id: "open", key: "i", isPossible: () => canOpen, run: () => (openDialog.value = "open") },
  { id: "undo", key: "z", isControl: true, isPossible: () => canUndo.peek(), run: undo },
  {
    id: "redo",
    key: "z",
    isControl: true,
    isShift: true,
    isPossible: () => canRedo.peek(),
    run: redo,
  },
  { id: "reset", run: () => navigate(initialViewState) },
  { id: "stepOut", key: "Escape", run: () => navigate(stepOut) },
  { id: "help", key: "?", run: () => (openDialog.value = "help") },
];

function focusPanel(name: "legend" | "card"): void {
  openSheet.value = name;
  // The sheet is shown by the next frame; until then it cannot take the focus.
  requestAnimationFrame(() => document.getElementById(`sheet-${name}`)?.focus());
}
