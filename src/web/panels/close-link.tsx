// The cross in the corner of a card or a story.
import type { ViewState } from "../state/view-state.ts";
import { StateLink } from "./state-link.tsx";

interface CloseLinkProps {
  /** What it does, in words. */
  readonly label: string;
  readonly to: (state: ViewState) => ViewState;
}

/** A link, so that it can be copied and opened like any other view. */
export function CloseLink({ label, to }: CloseLinkProps) {
  return (
    <StateLink class="card-close" to={to} aria-label={label} title={label}>
      ×
    </StateLink>
  );
}
