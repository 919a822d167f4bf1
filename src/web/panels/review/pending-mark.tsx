// A mark beside what is shown as somebody decided, until the next build makes it so.
import { messages } from "../../messages.ts";
import { pending } from "../../state/store.ts";

/** Nothing beside what stands as it was built. */
export function PendingMark({ id }: { readonly id: string }) {
  return pending.value.has(id) ? (
    <span class="pending-mark" title={messages.review.pendingTitle}>
      {messages.review.pending}
    </span>
  ) : null;
}
