// What is shown while the graph is read, and when it cannot be.
import { signal } from "@preact/signals";
import { messages } from "../messages.ts";
import { openDialog } from "./dialogs.tsx";
import { canOpen } from "./open/ways-in.tsx";

/** Why there is nothing to show; missing while all is well. */
export const failure = signal<string>();

/** One line in the middle of the empty page; without a graph, the way to open one. */
export function Waiting() {
  return (
    <main class="waiting">
      {failure.value === undefined ? (
        <p class="waiting-line">{messages.loading}</p>
      ) : (
        <div class="waiting-failure">
          <p role="alert">{failure.value}</p>
          {canOpen && (
            <button
              type="button"
              class="button button-main"
              onClick={() => (openDialog.value = "open")}
            >
              {messages.open.title}
            </button>
          )}
        </div>
      )}
    </main>
  );
}
