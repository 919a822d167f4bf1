// The screens of the explorer, in the header: map, table, connections, review.
import { messages } from "../messages.ts";
import { mark, showScreen } from "../state/actions.ts";
import { viewState } from "../state/store.ts";
import type { Screen } from "../state/view-state.ts";
import { StateLink } from "./state-link.tsx";

const screens: readonly (Screen & keyof typeof messages.screens)[] = [
  "map",
  "table",
  "connections",
  "review",
];

/** The current one is marked; what was marked for one screen does not follow to another. */
export function ScreenLinks() {
  const { screen, page } = viewState.value;
  return (
    <nav class="screens" aria-label={messages.screens.label}>
      {screens.map((name) => (
        <StateLink
          key={name}
          class="tool"
          to={(state) => mark(showScreen(state, name), name === state.screen ? state.marked : [])}
          {...(name === screen && page === undefined && { "aria-current": "page" as const })}
        >
          {messages.screens[name]}
        </StateLink>
      ))}
    </nav>
  );
}
