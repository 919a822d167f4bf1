// Says that the graph on the page was opened on this machine and is kept there, and forgets it when asked.
import { messages } from "../../messages.ts";
import { isOpened, showBuilt } from "../../state/store.ts";
import { forgetGraph, keptFacts } from "./kept-graph.ts";

/** Nothing where the graph on the page is the one beside it. */
export function KeptNote() {
  if (!isOpened.value) return null;
  return (
    <p class="kept-note">
      <span>{keptFacts.value === undefined ? messages.open.unkept : messages.open.kept}</span>
      {keptFacts.value !== undefined && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            void forgetGraph();
            showBuilt();
          }}
        >
          {messages.open.forget}
        </button>
      )}
    </p>
  );
}
