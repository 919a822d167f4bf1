// The address bar keeps every view state exactly, and takes any text.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setCamera, toggleCommunity } from "../../../src/web/state/actions.ts";
import { decodeViewState, encodeViewState } from "../../../src/web/state/url.ts";
import { initialViewState } from "../../../src/web/state/view-state.ts";
import { arbitraryViewState } from "../../support/arbitrary-view-state.ts";

describe("view state in the address", () => {
  it("is empty for the initial state", () => {
    expect(encodeViewState(initialViewState)).toBe("");
    expect(decodeViewState("")).toEqual(initialViewState);
    expect(decodeViewState("#")).toEqual(initialViewState);
  });

  it("is readable", () => {
    const state = toggleCommunity(
      { ...initialViewState, mode: "episodes", selected: "technology:envoy", hiddenTypes: [] },
      "Kubernetes · Envoy",
    );
    expect(encodeViewState(state)).toBe(
      "mode=episodes&selected=technology:envoy&hide=&communities=Kubernetes+%C2%B7+Envoy",
    );
  });

  it("gives back every state", () => {
    fc.assert(
      fc.property(arbitraryViewState, (state) => {
        expect(decodeViewState(`#${encodeViewState(state)}`)).toEqual(state);
      }),
    );
  });

  it("takes any text without failing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc
            .array(
              fc.tuple(
                fc.constantFrom("mode", "focus", "camera", "period", "connect", "all", "__proto__"),
                fc.string({ unit: "binary" }),
              ),
            )
            .map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
        ),
        (text) => {
          const state = decodeViewState(text);
          expect(decodeViewState(encodeViewState(state))).toEqual(state);
        },
      ),
    );
  });

  it("keeps the fields it understands beside those it does not", () => {
    expect(decodeViewState("#mode=banana&selected=person:ada&focus=x,9&camera=1,2&new=1")).toEqual({
      ...initialViewState,
      selected: "person:ada",
    });
  });

  it("keeps cameras as they are set", () => {
    const state = setCamera(initialViewState, { x: 0.1234567, y: 0.5, ratio: 0.00001 });
    expect(state.camera).toEqual({ x: 0.12346, y: 0.5, ratio: 0.0001 });
    expect(decodeViewState(encodeViewState(state))).toEqual(state);
  });
});
