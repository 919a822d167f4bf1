// A link inside the explorer: a real address, so that it opens in a new tab, and a step of the history when clicked.
import type { ComponentChildren } from "preact";
import { navigate, viewState } from "../state/store.ts";
import { encodeViewState } from "../state/url.ts";
import type { ViewState } from "../state/view-state.ts";

interface StateLinkProps {
  /** From the current state to the one the link leads to. */
  readonly to: (state: ViewState) => ViewState;
  readonly class?: string;
  readonly title?: string;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "page" | "true";
  readonly children: ComponentChildren;
}

/** Leads to another view state. */
export function StateLink({ to, children, ...rest }: StateLinkProps) {
  // Read without subscribing: the camera moves often, and a click asks anew anyway.
  const href = `#${encodeViewState(to(viewState.peek()))}`;
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a {...rest} href={href} onClick={onClick}>
      {children}
    </a>
  );
}
