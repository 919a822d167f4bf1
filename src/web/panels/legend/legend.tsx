// The legend: types and communities with their counts; a click hides, Alt-click or "only" leaves one alone.
import { useEffect, useState } from "preact/hooks";
import { archiveFacts } from "../../answers/archive-facts.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import {
  setColorBy,
  setMode,
  soloCommunity,
  soloType,
  toggleCommunity,
  toggleType,
} from "../../state/actions.ts";
import { navigate, viewState } from "../../state/store.ts";
import { communityColors } from "../../view/palette.ts";
import { hiddenTypesOf } from "../../view/objections.ts";
import { communityVariable } from "../color-variables.ts";
import { facets, wantFacets } from "../filters/facets.ts";
import { HubFilters } from "../filters/hub-filters.tsx";
import { KindFilters } from "../filters/kind-filters.tsx";
import { openCommunity } from "../go-to.ts";
import { lazy } from "../lazy.tsx";
import { TypeIcon } from "../type-icon.tsx";
import { whenIdle } from "../when-idle.ts";
import { ColorKey } from "../settings/color-key.tsx";
import { LegendList } from "./legend-list.tsx";
import { LegendRow } from "./legend-row.tsx";
import { Shows } from "./shows.tsx";
import { Segmented } from "./segmented.tsx";

const NumberFilters = lazy(
  async () => (await import("../filters/number-filters.tsx")).NumberFilters,
);

/** Types, communities, what colours stand for, and what the nodes are. */
export function Legend({ dataset }: { readonly dataset: Dataset }) {
  const { colorBy, mode } = viewState.value;
  useEffect(() => whenIdle(wantFacets), []);
  return (
    <div class="legend">
      <Segmented
        label={messages.legend.nodes}
        name="mode"
        value={mode}
        options={[
          ["things", messages.legend.things],
          ["episodes", messages.legend.episodes],
        ]}
        onChange={(value) => navigate((state) => setMode(state, value))}
      />
      <Segmented
        label={messages.legend.colorBy}
        name="color-by"
        value={colorBy}
        options={[
          ["community", messages.legend.byCommunity],
          ["type", messages.legend.byType],
          // What is chosen in the settings has its place here until another is chosen.
          ...(colorBy === "show" || colorBy === "date"
            ? ([[colorBy, messages.settings.colors[colorBy]]] as const)
            : []),
        ]}
        onChange={(value) => navigate((state) => setColorBy(state, value))}
      />
      <ColorKey dataset={dataset} />
      <Types dataset={dataset} />
      <Communities dataset={dataset} />
      <Shows dataset={dataset} />
      <KindFilters />
      {facets.value && <NumberFilters />}
      <HubFilters dataset={dataset} />
      <p class="legend-hint dim">{messages.legend.hint}</p>
    </div>
  );
}

function Types({ dataset }: { readonly dataset: Dataset }) {
  const { mode } = viewState.value;
  const hiddenTypes = hiddenTypesOf(dataset, viewState.value);
  const { counts } = archiveFacts(dataset);
  const types = dataset.types.filter(
    (type) => counts.get(type)! > 0 && (type !== "episode" || mode === "episodes"),
  );
  return (
    <section aria-labelledby="legend-types">
      <h2 class="panel-title" id="legend-types">
        {messages.legend.types}
      </h2>
      <LegendList>
        {types.map((type) => (
          <LegendRow
            key={type}
            label={messages.typePlural(type)}
            count={facets.value?.types[dataset.types.indexOf(type)] ?? counts.get(type)!}
            all={counts.get(type)!}
            isShown={!hiddenTypes.includes(type)}
            mark={<TypeIcon type={type} />}
            onToggle={() => navigate((state) => toggleType(state, type))}
            onSolo={() => navigate((state) => soloType(state, type, dataset.types))}
          />
        ))}
      </LegendList>
    </section>
  );
}

function Communities({ dataset }: { readonly dataset: Dataset }) {
  const [isWhole, setIsWhole] = useState(false);
  const { hiddenCommunities } = viewState.value;
  const { communities } = dataset;
  if (communities.length === 0) return null;
  const labels = communities.map((community) => community.label);
  const rest = communities.length - communityColors.length;
  const listed = isWhole ? communities : communities.slice(0, communityColors.length);
  return (
    <section aria-labelledby="legend-communities">
      <h2 class="panel-title" id="legend-communities">
        {messages.legend.communities}
        {hiddenCommunities.length > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => navigate((state) => ({ ...state, hiddenCommunities: [] }))}
          >
            {messages.legend.showAll}
          </button>
        )}
      </h2>
      <LegendList>
        {listed.map(({ label, size }, index) => (
          <LegendRow
            key={label}
            label={label}
            count={facets.value?.communities[index] ?? size}
            all={size}
            isShown={!hiddenCommunities.includes(label)}
            mark={<span class="swatch" style={{ background: communityVariable(index) }} />}
            page={(state) => openCommunity(state, label)}
            onToggle={() => navigate((state) => toggleCommunity(state, label))}
            onSolo={() => navigate((state) => soloCommunity(state, label, labels))}
          />
        ))}
      </LegendList>
      {rest > 0 && (
        <button
          type="button"
          class="quiet legend-rest"
          title={messages.legend.restTitle}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? messages.card.fewer : messages.legend.rest(rest)}
        </button>
      )}
    </section>
  );
}
