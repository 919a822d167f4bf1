// The shell: header, legend, map, card; a page lies over them when one is open.
import { useEffect } from "preact/hooks";
import { messages } from "./messages.ts";
import { Announcer } from "./panels/announcer.tsx";
import { Card } from "./panels/card/card.tsx";
import { EmbeddedExplorer } from "./panels/embedded-explorer.tsx";
import { isEmbedded } from "./panels/embed.ts";
import { Dialogs, openDialog, preloadDialogs } from "./panels/dialogs.tsx";
import { Waiting } from "./panels/failure.tsx";
import { Header } from "./panels/header.tsx";
import { Legend } from "./panels/legend/legend.tsx";
import { MapPanel } from "./panels/map-panel.tsx";
import { searchIndexOf } from "./panels/search/lazy-index.ts";
import { ScreenLinks } from "./panels/screen-links.tsx";
import { Sheet } from "./panels/sheet.tsx";
import { listenToShortcuts } from "./panels/commands/shortcuts.ts";
import { lazy } from "./panels/lazy.tsx";
import { WaysIn, canOpen } from "./panels/open/ways-in.tsx";
import { whenIdle } from "./panels/when-idle.ts";
import { dataset, mapDataset, viewState } from "./state/store.ts";

const PageScreen = lazy(async () => (await import("./pages/page-screen.tsx")).PageScreen);
const TableScreen = lazy(async () => (await import("./panels/table/table-screen.tsx")).TableScreen);
const ReviewScreen = lazy(
  async () => (await import("./panels/review/review-screen.tsx")).ReviewScreen,
);
const StoryBar = lazy(async () => (await import("./panels/stories/story-bar.tsx")).StoryBar);
const TimeStrip = lazy(async () => (await import("./panels/time/time-strip.tsx")).TimeStrip);
const ConnectionsPanel = lazy(
  async () => (await import("./panels/connections/connections-panel.tsx")).ConnectionsPanel,
);

/** The index of a larger graph takes seconds, and is made when somebody searches. */
const mostIndexedAtOnce = 20_000;

/** Everything on the page. */
export function App() {
  const current = dataset.value;
  const map = mapDataset.value;
  useEffect(() => listenToShortcuts(document), []);
  useEffect(() => {
    if (!map) return;
    whenIdle(() => {
      if (map.ids.length <= mostIndexedAtOnce) void searchIndexOf(map);
      preloadDialogs();
    });
  }, [map]);
  const { page, screen, story } = viewState.value;
  const isPage = page !== undefined;
  return (
    <div
      class="shell"
      data-page={isPage}
      data-screen={screen}
      data-embed={isEmbedded}
      data-story={story !== undefined}
    >
      {!isEmbedded && <Header dataset={current} />}
      {!current && <Waiting />}
      {current && isPage && <PageScreen dataset={current} />}
      {current && !isPage && isEmbedded && <EmbeddedExplorer dataset={current} />}
      {current && !isPage && !isEmbedded && screen === "review" && (
        <ReviewScreen dataset={current} />
      )}
      {current && map && !isPage && !isEmbedded && screen !== "review" && (
        <>
          {screen === "table" ? <TableScreen dataset={map} /> : <MapPanel dataset={map} />}
          <TimeStrip dataset={map} />
          <Sheet name="legend" label={messages.legend.title}>
            <div class="narrow-tools">
              <ScreenLinks />
              {canOpen && (
                <button type="button" class="tool" onClick={() => (openDialog.value = "open")}>
                  {messages.open.open}
                </button>
              )}
              <button type="button" class="tool" onClick={() => (openDialog.value = "download")}>
                {messages.download.open}
              </button>
              <button type="button" class="tool" onClick={() => (openDialog.value = "stories")}>
                {messages.stories.open}
              </button>
              <button type="button" class="tool" onClick={() => (openDialog.value = "settings")}>
                {messages.settings.title}
              </button>
            </div>
            <Legend dataset={map} />
          </Sheet>
          <Sheet name="card" label={messages.card.label}>
            {screen === "connections" ? (
              <ConnectionsPanel dataset={current} />
            ) : (
              <Card dataset={current} />
            )}
          </Sheet>
        </>
      )}
      {current && story && <StoryBar dataset={current} />}
      {current && <Announcer dataset={current} />}
      <Dialogs dataset={current} />
      <WaysIn />
    </div>
  );
}
