// Filters by number: in how many episodes a link stands, and how many links a node has.
import { messages } from "../../messages.ts";
import { setDegrees, setMinEpisodes } from "../../state/actions.ts";
import { navigate, viewState } from "../../state/store.ts";
import type { NumberRange } from "../../state/view-state.ts";
import { stepOf } from "../../view/histogram.ts";
import { facets } from "./facets.ts";
import { RangeSlider } from "./range-slider.tsx";

/** Nothing until the counts are there; in the bipartite picture every link stands on one episode. */
export function NumberFilters() {
  const { mode } = viewState.value;
  if (!facets.value) return null;
  return (
    <section class="number-filters" aria-label={messages.filters.label}>
      {mode === "things" && facets.value.episodes.starts.length > 1 && <MinEpisodes />}
      {facets.value.degrees.starts.length > 1 && <Degrees />}
    </section>
  );
}

function MinEpisodes() {
  const { minEpisodes } = viewState.value;
  const { episodes } = facets.value!;
  const { starts } = episodes;
  const textOf = (least: number) =>
    least <= 1 ? messages.filters.any : messages.filters.atLeast(least);
  return (
    <RangeSlider
      title={messages.filters.minEpisodesTitle}
      text={textOf(minEpisodes)}
      histogram={episodes}
      edges={[stepOf(starts, minEpisodes)]}
      labels={[messages.filters.leastEpisodes]}
      edgeText={(edge) => textOf(starts[edge] ?? 1)}
      onChange={([edge = 0], history) =>
        navigate((state) => setMinEpisodes(state, starts[edge] ?? 1), { history })
      }
    />
  );
}

function Degrees() {
  const { degrees } = viewState.value;
  const histogram = facets.value!.degrees;
  const { starts } = histogram;
  const from = degrees?.least === undefined ? 0 : stepOf(starts, degrees.least);
  const to = degrees?.most === undefined ? starts.length : stepOf(starts, degrees.most) + 1;
  const rangeOf = ([first = 0, last = starts.length]: readonly number[]): NumberRange => ({
    ...(first > 0 && { least: starts[first]! }),
    ...(last < starts.length && { most: starts[last]! - 1 }),
  });
  return (
    <RangeSlider
      title={messages.filters.degreesTitle}
      text={textOf(degrees)}
      histogram={histogram}
      edges={[Math.min(from, to - 1), to]}
      labels={[messages.filters.leastDegree, messages.filters.mostDegree]}
      edgeText={(edge, thumb) =>
        thumb === 0
          ? messages.filters.atLeast(starts[edge] ?? 0)
          : edge >= starts.length
            ? messages.filters.any
            : messages.filters.upTo(starts[edge]! - 1)
      }
      onChange={(edges, history) =>
        navigate((state) => setDegrees(state, rangeOf(edges)), { history })
      }
    />
  );
}

function textOf(range: NumberRange | undefined): string {
  const { least, most } = range ?? {};
  if (most === undefined) {
    return least === undefined ? messages.filters.any : messages.filters.atLeast(least);
  }
  return least === undefined ? messages.filters.upTo(most) : messages.filters.between(least, most);
}
