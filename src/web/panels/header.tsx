// The header: name, search, and the tools at the side.
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import { initialViewState } from "../state/view-state.ts";
import { Appearance } from "./appearance.tsx";
import { openDialog } from "./dialogs.tsx";
import { canOpen } from "./open/ways-in.tsx";
import { PendingLink } from "./review/pending-link.tsx";
import { ScreenLinks } from "./screen-links.tsx";
import { Search } from "./search/search.tsx";
import { openSheet } from "./sheet.tsx";
import { StateLink } from "./state-link.tsx";

/** The name leads back to the start; tools are at the right, on a narrow screen too. */
export function Header({ dataset }: { readonly dataset: Dataset | undefined }) {
  return (
    <header class="header">
      <StateLink class="brand" aria-label={messages.home} to={() => initialViewState}>
        <Mark />
        <span class="brand-name">{messages.name}</span>
      </StateLink>
      {dataset && <Search dataset={dataset} />}
      <div class="tools">
        {dataset && <PendingLink />}
        {dataset && <ScreenLinks />}
        <button
          type="button"
          class="tool tool-icon tool-legend"
          aria-label={messages.legend.open}
          aria-expanded={openSheet.value === "legend"}
          aria-controls="sheet-legend"
          onClick={() => (openSheet.value = openSheet.value === "legend" ? "card" : "legend")}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="M6 4h8M6 8h8M6 12h8M2 4h1M2 8h1M2 12h1"
              fill="none"
              stroke="currentColor"
              stroke-width="1.5"
            />
          </svg>
        </button>
        {canOpen && (
          <button
            type="button"
            class="tool tool-download"
            onClick={() => (openDialog.value = "open")}
          >
            {messages.open.open}
          </button>
        )}
        {dataset && (
          <button
            type="button"
            class="tool tool-download"
            onClick={() => (openDialog.value = "download")}
          >
            {messages.download.open}
          </button>
        )}
        {dataset && (
          <button
            type="button"
            class="tool tool-download"
            onClick={() => (openDialog.value = "stories")}
          >
            {messages.stories.open}
          </button>
        )}
        <Appearance />
        {dataset && (
          <button
            type="button"
            class="tool tool-icon tool-help"
            aria-label={messages.settings.title}
            title={messages.settings.title}
            onClick={() => (openDialog.value = "settings")}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path
                d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7"
                fill="none"
                stroke="currentColor"
                stroke-width="1.5"
              />
              <circle cx="11" cy="4.5" r="2" fill="none" stroke="currentColor" stroke-width="1.5" />
              <circle cx="5" cy="11.5" r="2" fill="none" stroke="currentColor" stroke-width="1.5" />
            </svg>
          </button>
        )}
        <button
          type="button"
          class="tool tool-icon tool-help"
          aria-label={messages.help.title}
          title={messages.help.title}
          onClick={() => (openDialog.value = "help")}
        >
          ?
        </button>
      </div>
    </header>
  );
}

/** The mark: three things and what links them. */
function Mark() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M8 22 16 8l9 12M8 22l17-2" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="16" cy="8" r="4.5" fill="var(--type-person)" />
      <circle cx="8" cy="22" r="4.5" fill="var(--type-organisation)" />
      <circle cx="25" cy="20" r="4.5" fill="var(--type-technology)" />
    </svg>
  );
}
