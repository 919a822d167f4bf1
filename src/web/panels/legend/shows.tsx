// The shows in the legend: what was said in a hidden one does not count.
import { useMemo } from "preact/hooks";
import { episodeNodes, showOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { openPage, toggleShow } from "../../state/actions.ts";
import { navigate, viewState } from "../../state/store.ts";
import { TypeIcon } from "../type-icon.tsx";
import { showColor } from "../time/show-color.ts";
import { LegendList } from "./legend-list.tsx";
import { LegendRow } from "./legend-row.tsx";

/** The most episodes first; nothing where there is only one. */
export function Shows({ dataset }: { readonly dataset: Dataset }) {
  const shows = useMemo(() => showsOf(dataset), [dataset]);
  const { hiddenShows } = viewState.value;
  if (shows.length < 2) return null;
  const solo = (name: string) => {
    const others = shows.map((show) => show.name).filter((other) => other !== name);
    const isAlone = !hiddenShows.includes(name) && hiddenShows.length === others.length;
    navigate((state) => ({ ...state, hiddenShows: isAlone ? [] : others.sort() }));
  };
  return (
    <section aria-labelledby="legend-shows">
      <h2 class="panel-title" id="legend-shows">
        {messages.legend.shows}
      </h2>
      <LegendList>
        {shows.map(({ name, node, count }, place) => (
          <LegendRow
            key={name}
            label={name}
            count={count}
            isShown={!hiddenShows.includes(name)}
            mark={<TypeIcon type="podcast" color={showColor(place)} />}
            {...(node !== undefined && { page: (state) => openPage(state, node) })}
            onToggle={() => navigate((state) => toggleShow(state, name))}
            onSolo={() => solo(name)}
          />
        ))}
      </LegendList>
    </section>
  );
}

interface ShowRow {
  readonly name: string;
  /** Id of the show's node, where the graph has one. */
  readonly node: string | undefined;
  readonly count: number;
}

function showsOf(dataset: Dataset): ShowRow[] {
  const rows = new Map<string, { name: string; node: string | undefined; count: number }>();
  for (const { id, show } of episodeNodes(dataset)) {
    const row = rows.get(show);
    if (row) row.count++;
    else rows.set(show, { name: show, node: showOf(dataset, id), count: 1 });
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
