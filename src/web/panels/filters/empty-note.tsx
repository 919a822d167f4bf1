// What stands on an empty map or table: why it is empty, and the one click that mends it.
import { useMemo } from "preact/hooks";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { viewState } from "../../state/store.ts";
import { whyEmpty, withoutFilters } from "../../view/why-empty.ts";
import { openDialog } from "../dialogs.tsx";
import { canOpen } from "../open/ways-in.tsx";
import { StateLink } from "../state-link.tsx";
import { withoutAnyFilter } from "./without-any-filter.ts";

/** One button for each filter that alone would bring something back; where none would, one for all. */
export function EmptyNote({ dataset }: { readonly dataset: Dataset }) {
  const state = viewState.value;
  const remedies = useMemo(() => whyEmpty(dataset, state), [dataset, state]);
  if (dataset.ids.length === 0) return <EmptyGraph />;
  const single = remedies.flatMap((filters) => (filters.length === 1 ? filters : []));
  const [only] = single;
  const reason =
    remedies.length === 0
      ? messages.map.emptyArchive
      : only !== undefined && single.length === 1
        ? messages.map.why[only]
        : messages.map.empty;
  return (
    <div class="map-empty">
      <p role="status">{reason}</p>
      <p class="map-empty-ways">
        {single.map((filter) => (
          <StateLink key={filter} class="button" to={(from) => withoutFilters(from, [filter])}>
            {messages.map.mend[filter]}
          </StateLink>
        ))}
        {single.length === 0 && (
          <StateLink class="button" to={withoutAnyFilter}>
            {messages.map.reset}
          </StateLink>
        )}
      </p>
    </div>
  );
}

/** No filter is to blame. */
function EmptyGraph() {
  return (
    <div class="map-empty">
      <p role="status">{messages.map.emptyGraph}</p>
      {canOpen && (
        <button type="button" class="button" onClick={() => (openDialog.value = "open")}>
          {messages.open.title}
        </button>
      )}
    </div>
  );
}
