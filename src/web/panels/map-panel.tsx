// The map in the middle: the element the stage draws into, what is filtered, and how much is shown.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import { setShowAll } from "../state/actions.ts";
import { navigate, view, viewState } from "../state/store.ts";
import type { MountedStage } from "../stage/mount-stage.ts";
import { EmptyNote } from "./filters/empty-note.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { mapStage } from "./map-stage.ts";

/** Loads the stage only where a map is asked for: pages need no WebGL. */
export function MapPanel({ dataset }: { readonly dataset: Dataset }) {
  const container = useRef<HTMLDivElement>(null);
  const stage = mapStage.value;
  const [isBroken, setIsBroken] = useState(false);

  useEffect(() => {
    let isGone = false;
    let mounted: MountedStage | undefined;
    const mount = async () => {
      const { mountStage } = await import("../stage/mount-stage.ts");
      if (isGone || !container.current) return;
      try {
        mounted = mountStage(container.current, dataset);
        mapStage.value = mounted;
      } catch (error) {
        // Without WebGL everything but the map still works.
        console.warn(error);
        setIsBroken(true);
      }
    };
    void mount();
    return () => {
      isGone = true;
      mapStage.value = undefined;
      mounted?.dispose();
    };
  }, [dataset]);

  return (
    <main class="map">
      <h1 class="hidden-text">{messages.map.label}</h1>
      <div
        ref={container}
        class="stage"
        role="application"
        tabIndex={0}
        aria-label={messages.map.label}
        aria-describedby="map-keys"
      />
      <p id="map-keys" class="hidden-text">
        {messages.map.keys}
      </p>
      {isBroken && <p class="map-empty">{messages.map.failed}</p>}
      <MapChips stage={stage} />
      {stage && <Notes dataset={dataset} stage={stage} />}
    </main>
  );
}

/** The filters that are on, over the map, whose texts keep clear of them. */
function MapChips({ stage }: { readonly stage: MountedStage | undefined }) {
  const row = useRef<HTMLDivElement>(null);
  const state = viewState.value;
  useEffect(() => {
    // A state that leads to a page takes the row away before this comes.
    const element = row.current;
    if (!element || !stage) return undefined;
    const cover = () => stage.cover(element.querySelectorAll("li"));
    cover();
    const observer = new ResizeObserver(cover);
    observer.observe(element.parentElement!);
    return () => observer.disconnect();
  }, [stage, state]);
  return (
    <div ref={row}>
      <FilterChips />
    </div>
  );
}

interface NotesProps {
  readonly dataset: Dataset;
  readonly stage: MountedStage;
}

/** How much is shown, and the buttons that move the map. */
function Notes({ dataset, stage }: NotesProps) {
  const counts = view.value?.counts;
  if (!counts) return null;
  const { showAll, minEpisodes, mode } = viewState.value;
  const { shownNodes, matchingNodes } = counts;
  if (shownNodes === 0) {
    return <EmptyNote dataset={dataset} />;
  }
  return (
    <div class="map-notes">
      <p role="status" title={dataset.whole && messages.map.partTitle}>
        {messages.map.densityNodes(counts)}
        <span class="wide-only">
          {" · "}
          {messages.map.densityLinks(counts)}
          {dataset.whole && ` · ${messages.map.partOf(dataset.whole.nodes)}`}
          {mode === "things" && minEpisodes > 1 && ` · ${messages.map.densityLeast(minEpisodes)}`}
        </span>
      </p>
      {(showAll || shownNodes < matchingNodes || counts.shownLinks < counts.matchingLinks) && (
        <button
          type="button"
          class="quiet"
          onClick={() => navigate((state) => setShowAll(state, !showAll))}
        >
          {showAll ? messages.map.showFewer : messages.map.showAll}
        </button>
      )}
      <div class="map-buttons">
        <button type="button" aria-label={messages.map.zoomIn} onClick={() => stage.zoom(1.5)}>
          +
        </button>
        <button type="button" aria-label={messages.map.zoomOut} onClick={() => stage.zoom(1 / 1.5)}>
          −
        </button>
        <button type="button" aria-label={messages.map.fit} onClick={() => stage.fit()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
              fill="none"
              stroke="currentColor"
              stroke-width="1.5"
            />
          </svg>
        </button>
      </div>
    </div>
  );
}
