// What is shown while the graph is read, and when it cannot be.
import { signal } from "@preact/signals";
import { messages } from "../messages.ts";

/** Why there is nothing to show; missing while all is well. */
export const failure = signal<string>();

/** One line in the middle of the empty page. */
export function Waiting() {
  return (
    <main class="waiting">
      {failure.value === undefined ? (
        <p class="waiting-line">{messages.loading}</p>
      ) : (
        <p role="alert">{failure.value}</p>
      )}
    </main>
  );
}
