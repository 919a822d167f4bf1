// The way back to the review while something waits for the next build.
import { messages } from "../../messages.ts";
import { showScreen } from "../../state/actions.ts";
import { pending, viewState } from "../../state/store.ts";
import { StateLink } from "../state-link.tsx";

/** In the header of every screen but the review itself. */
export function PendingLink() {
  if (pending.value.size === 0 || viewState.value.screen === "review") return null;
  return (
    <StateLink
      class="tool tool-pending"
      title={messages.review.pendingTitle}
      to={(state) => showScreen(state, "review")}
    >
      <span class="pending-mark">{messages.review.pending}</span>
    </StateLink>
  );
}
