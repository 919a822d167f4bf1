// Navigation: the view state, the address bar and the browser's history as one thing, so that Back is undo.
import { type ReadonlySignal, batch, computed, signal } from "@preact/signals";
import { decodeViewState, encodeViewState } from "./url.ts";
import type { ViewState } from "./view-state.ts";

/** The part of a browser's history that navigation needs: entries with a fragment and a position. */
export interface HistoryPort {
  /** Fragment of the current entry, with or without `#`. */
  readonly fragment: () => string;
  /** Position of the current entry among ours, 0 for the first; missing for one that we did not make. */
  readonly position: () => number | undefined;
  readonly push: (fragment: string, position: number) => void;
  readonly replace: (fragment: string, position: number) => void;
  /** Moves by so many entries; `onMove` is told when it has happened. */
  readonly go: (steps: number) => void;
  /** Called when the current entry has changed by `go`, Back, Forward or an edited address. */
  readonly onMove: (listener: () => void) => void;
}

/** Whether a change is a decision (its own entry, undone by Back) or a refinement of the current entry. */
export interface NavigateOptions {
  readonly history: "push" | "replace";
  /** Make an entry even where the state stays as it is: something else changes with it. */
  readonly always?: boolean;
}

/** The current view state with the ways to change it. */
export interface Navigation {
  readonly viewState: ReadonlySignal<ViewState>;
  /**
   * Goes to another state, or to what a function makes of the current one; `push` unless stated. A change that makes no
   * difference leaves no entry.
   */
  readonly navigate: (
    next: ViewState | ((state: ViewState) => ViewState),
    options?: NavigateOptions,
  ) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Of the current entry among ours, 0 for the first. */
  readonly position: ReadonlySignal<number>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
}

/** Connects a view state to a history; reads the state from the current entry first. */
export function createNavigation(port: HistoryPort): Navigation {
  const viewState = signal(decodeViewState(port.fragment()));
  const position = signal(port.position() ?? 0);
  // From now on the first entry is one of ours, too.
  if (port.position() === undefined) port.replace(port.fragment().replace(/^#/, ""), 0);
  // Entries made before a reload still lie ahead, but nobody can say how many: redo starts with what is known.
  const last = signal(position.value);

  // While the history is on its way to another entry, a refinement of the one it leaves would stop it.
  let isMoving = false;
  const go = (steps: number) => {
    isMoving = true;
    port.go(steps);
  };

  port.onMove(() => {
    isMoving = false;
    batch(() => {
      // Somebody edited the address: an entry of its own, after the one that was left.
      const there = port.position();
      position.value = there ?? position.value + 1;
      if (there === undefined) port.replace(port.fragment().replace(/^#/, ""), position.value);
      last.value = Math.max(last.value, position.value);
      viewState.value = decodeViewState(port.fragment());
    });
  });

  return {
    viewState,
    position,
    canUndo: computed(() => position.value > 0),
    canRedo: computed(() => position.value < last.value),
    undo: () => {
      if (position.value > 0) go(-1);
    },
    redo: () => {
      if (position.value < last.value) go(1);
    },
    navigate: (next, { history, always = false } = { history: "push" }) => {
      if (isMoving && history === "replace") return;
      isMoving = false;
      const state = typeof next === "function" ? next(viewState.peek()) : next;
      const fragment = encodeViewState(state);
      if (!always && fragment === encodeViewState(viewState.peek())) return;
      if (history === "push") {
        position.value++;
        last.value = position.value;
        port.push(fragment, position.value);
      } else {
        port.replace(fragment, position.value);
      }
      viewState.value = state;
    },
  };
}

/** The history of a browser's window. */
export function createBrowserHistory(view: Window): HistoryPort {
  const addressOf = (fragment: string) =>
    `${view.location.pathname}${view.location.search}${fragment && `#${fragment}`}`;
  const positionOf = (state: unknown) =>
    typeof state === "object" && state !== null && "position" in state
      ? Number(state.position) || 0
      : undefined;
  return {
    fragment: () => view.location.hash,
    position: () => positionOf(view.history.state),
    push: (fragment, position) => view.history.pushState({ position }, "", addressOf(fragment)),
    replace: (fragment, position) =>
      view.history.replaceState({ position }, "", addressOf(fragment)),
    go: (steps) => view.history.go(steps),
    // Also fired when somebody edits the fragment by hand.
    onMove: (listener) => view.addEventListener("popstate", listener),
  };
}

/** A history without a browser: for programs and tests. */
export function createMemoryHistory(fragment = ""): HistoryPort {
  const entries = [{ fragment, position: 0 }];
  let current = 0;
  let moved = () => {};
  return {
    fragment: () => entries[current]!.fragment,
    position: () => entries[current]!.position,
    push: (fragment, position) => {
      entries.length = ++current;
      entries.push({ fragment, position });
    },
    replace: (fragment, position) => {
      entries[current] = { fragment, position };
    },
    go: (steps) => {
      const next = current + steps;
      if (steps === 0 || next < 0 || next >= entries.length) return;
      current = next;
      moved();
    },
    onMove: (listener) => {
      moved = listener;
    },
  };
}
