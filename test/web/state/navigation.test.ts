// Decisions can be taken back: undo, redo and Back are the same stack, and lead to the identical state.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { select, setCamera, setMode, stepOut } from "../../../src/web/state/actions.ts";
import { createMemoryHistory, createNavigation } from "../../../src/web/state/navigation.ts";
import { initialViewState } from "../../../src/web/state/view-state.ts";
import { arbitraryViewState } from "../../support/arbitrary-view-state.ts";

/** A history that moves only when told to, as a browser's does some time after it was asked. */
function createSlowHistory() {
  const history = createMemoryHistory();
  const waiting: (() => void)[] = [];
  return {
    history: { ...history, go: (steps: number) => waiting.push(() => history.go(steps)) },
    arrive: () => waiting.splice(0).forEach((move) => move()),
  };
}

describe("navigation", () => {
  it("starts with what the address says", () => {
    const { viewState } = createNavigation(createMemoryHistory("selected=person:ada"));
    expect(viewState.value.selected).toBe("person:ada");
  });

  it("takes back and repeats any series of decisions", () => {
    fc.assert(
      fc.property(fc.array(arbitraryViewState, { minLength: 1, maxLength: 12 }), (states) => {
        const { viewState, navigate, undo, redo, canUndo, canRedo } =
          createNavigation(createMemoryHistory());
        const visited = [viewState.value];
        for (const state of states) {
          navigate(state);
          // A decision that changes nothing leaves no entry to undo.
          if (viewState.value !== visited.at(-1)) visited.push(viewState.value);
        }
        for (const state of visited.toReversed().slice(1)) {
          undo();
          expect(viewState.value).toEqual(state);
        }
        expect(canUndo.value).toBe(false);
        for (const state of visited.slice(1)) {
          redo();
          expect(viewState.value).toEqual(state);
        }
        expect(canRedo.value).toBe(false);
      }),
    );
  });

  it("replaces for refinements: Back leads to before the decision", () => {
    const history = createMemoryHistory();
    const { viewState, navigate } = createNavigation(history);
    navigate((state) => select(state, "person:ada"));
    navigate((state) => setCamera(state, { x: 0.5, y: 0.5, ratio: 0.2 }), { history: "replace" });
    expect(history.fragment()).toBe("selected=person:ada&camera=0.5,0.5,0.2");
    history.go(-1);
    expect(viewState.value).toEqual(initialViewState);
  });

  it("forgets what was undone once something else is decided", () => {
    const { navigate, undo, canRedo } = createNavigation(createMemoryHistory());
    navigate((state) => select(state, "a"));
    undo();
    expect(canRedo.value).toBe(true);
    navigate((state) => setMode(state, "episodes"));
    expect(canRedo.value).toBe(false);
  });

  it("is not stopped on its way by what refines the entry it leaves", () => {
    const { history, arrive } = createSlowHistory();
    const { viewState, navigate, undo } = createNavigation(history);
    navigate((state) => select(state, "a"));
    undo();
    navigate((state) => setCamera(state, { x: 0, y: 0, ratio: 2 }), { history: "replace" });
    expect(viewState.value.camera).toBeUndefined();
    arrive();
    expect(viewState.value).toEqual(initialViewState);
    navigate((state) => setCamera(state, { x: 0, y: 0, ratio: 2 }), { history: "replace" });
    expect(viewState.value.camera?.ratio).toBe(2);
  });

  it("steps out until nothing is left", () => {
    fc.assert(
      fc.property(arbitraryViewState, (start) => {
        let state = start;
        for (let i = 0; i < 6; i++) state = stepOut(state);
        expect(state).toBe(stepOut(state));
        expect([state.page, state.selected, state.linked, state.focus]).toEqual(
          Array(4).fill(undefined),
        );
      }),
    );
  });
});
