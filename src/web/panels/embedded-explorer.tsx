// The explorer in a frame: the map, the card of what is selected over it, and the way to the whole page.
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import { showScreen } from "../state/actions.ts";
import { viewState } from "../state/store.ts";
import { Card } from "./card/card.tsx";
import { wholePage } from "./embed.ts";
import { leaveCard } from "./go-to.ts";
import { lazy } from "./lazy.tsx";
import { MapPanel } from "./map-panel.tsx";
import { StateLink } from "./state-link.tsx";

const ConnectionsPanel = lazy(
  async () => (await import("./connections/connections-panel.tsx")).ConnectionsPanel,
);

/** The card lies over the map, so that selecting moves nothing. */
export function EmbeddedExplorer({ dataset }: { readonly dataset: Dataset }) {
  const { selected, marked, screen } = viewState.value;
  const hasCard = selected !== undefined || marked.length > 0;
  return (
    <>
      <MapPanel dataset={dataset} />
      <nav aria-label={messages.open.whole}>
        <a class="embed-whole button" href={wholePage()} target="_blank" rel="noopener">
          {messages.name} <span aria-hidden="true">↗</span>
          <span class="hidden-text">{messages.open.whole}</span>
        </a>
      </nav>
      {screen === "connections" && (
        <aside class="embed-card" aria-label={messages.screens.connections}>
          <ConnectionsPanel dataset={dataset} />
          <p class="embed-back">
            <StateLink class="button" to={(state) => showScreen(state, "map")}>
              {messages.pages.back}
            </StateLink>
          </p>
        </aside>
      )}
      {hasCard && screen !== "connections" && (
        <aside class="embed-card" aria-label={messages.card.label} id="sheet-card" tabIndex={-1}>
          <Card dataset={dataset} />
          {marked.length > 0 && (
            <StateLink class="quiet" to={leaveCard}>
              {messages.card.close}
            </StateLink>
          )}
        </aside>
      )}
    </>
  );
}
