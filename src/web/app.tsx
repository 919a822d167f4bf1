// The shell: header, legend, map, card; a page lies over them when one is open.
import { useEffect } from "preact/hooks";
import { messages } from "./messages.ts";
import { PageScreen } from "./pages/page-screen.tsx";
import { Announcer } from "./panels/announcer.tsx";
import { Card } from "./panels/card/card.tsx";
import { Waiting } from "./panels/failure.tsx";
import { Header } from "./panels/header.tsx";
import { Legend } from "./panels/legend/legend.tsx";
import { MapPanel } from "./panels/map-panel.tsx";
import { prepareSearchIndex } from "./panels/search/lazy-index.ts";
import { Sheet } from "./panels/sheet.tsx";
import { listenToShortcuts } from "./panels/shortcuts.ts";
import { dataset, viewState } from "./state/store.ts";

/** Everything on the page. */
export function App() {
  const current = dataset.value;
  useEffect(() => listenToShortcuts(document), []);
  useEffect(() => {
    if (current) prepareSearchIndex(current);
  }, [current]);
  const isPage = viewState.value.page !== undefined;
  return (
    <div class="shell" data-page={isPage}>
      <Header dataset={current} />
      {!current && <Waiting />}
      {current && isPage && <PageScreen dataset={current} />}
      {current && !isPage && (
        <>
          <MapPanel dataset={current} />
          <Sheet name="legend" label={messages.legend.title}>
            <Legend dataset={current} />
          </Sheet>
          <Sheet name="card" label={messages.card.label}>
            <Card dataset={current} />
          </Sheet>
        </>
      )}
      {current && <Announcer dataset={current} />}
    </div>
  );
}
