// Filters by kind of link: together in an episode, or related as the texts say.
import { useState } from "preact/hooks";
import { messages } from "../../messages.ts";
import { soloKind, toggleKind } from "../../state/actions.ts";
import { navigate, viewState } from "../../state/store.ts";
import { linkKinds } from "../../view/link-kinds.ts";
import { LegendList } from "../legend/legend-list.tsx";
import { LegendRow } from "../legend/legend-row.tsx";
import { LineMark } from "../legend/line-mark.tsx";
import { facets } from "./facets.ts";

/** Kinds listed before "more". */
const listed = 6;

/** The most frequent first; nothing where all links are of one kind. */
export function KindFilters() {
  const [isWhole, setIsWhole] = useState(false);
  const { hiddenKinds } = viewState.value;
  const counts = facets.value?.kinds;
  if (!counts) return null;
  const kinds = linkKinds
    .map((kind, i) => ({ kind, count: counts[i]! }))
    .filter(({ kind, count }) => count > 0 || hiddenKinds.includes(kind))
    .sort((a, b) => b.count - a.count);
  if (kinds.length < 2) return null;
  const names = kinds.map(({ kind }) => kind);
  const rest = kinds.length - listed;
  return (
    <section aria-labelledby="legend-kinds">
      <h2 class="panel-title" id="legend-kinds">
        {messages.filters.kindsTitle}
        {hiddenKinds.length > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => navigate((state) => ({ ...state, hiddenKinds: [] }))}
          >
            {messages.legend.showAll}
          </button>
        )}
      </h2>
      <LegendList>
        {(isWhole || rest < 2 ? kinds : kinds.slice(0, listed)).map(({ kind, count }) => (
          <LegendRow
            key={kind}
            label={messages.filters.kindLabel(kind)}
            count={count}
            isShown={!hiddenKinds.includes(kind)}
            mark={<LineMark kind={kind} />}
            onToggle={() => navigate((state) => toggleKind(state, kind))}
            onSolo={() => navigate((state) => soloKind(state, kind, names))}
          />
        ))}
      </LegendList>
      {rest >= 2 && (
        <button
          type="button"
          class="quiet legend-rest"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? messages.card.fewer : messages.filters.moreKinds(rest)}
        </button>
      )}
    </section>
  );
}
