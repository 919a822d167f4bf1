// The time strip: episodes over time by show, a brush to narrow the map to a time, and what has no date.
import { useMemo, useRef, useState } from "preact/hooks";
import { type TimelineBin, stackedTimeline } from "../../answers/timeline.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { setPeriod } from "../../state/actions.ts";
import { canRedo, navigate, viewState } from "../../state/store.ts";
import { Bars, UndatedBar } from "./bars.tsx";
import { Playback } from "./playback.tsx";
import { coloredShows, showColor } from "./show-color.ts";
import { type BinRange, binsOf, periodOf } from "./time-range.ts";

/** Bars, two handles, and the bin of undated episodes; nothing where all is of one step. */
export function TimeStrip({ dataset }: { readonly dataset: Dataset }) {
  const timeline = useMemo(() => stackedTimeline(dataset, coloredShows), [dataset]);
  const { bins, stepsPerYear } = timeline;
  const { period, hiddenShows } = viewState.value;
  const plot = useRef<HTMLDivElement>(null);
  // While the pointer draws, the range is kept here; the address takes it over at the end.
  const [drawn, setDrawn] = useState<BinRange>();
  if (bins.length < 2) return null;

  const range = drawn ?? binsOf(bins, period);
  const isWhole = range.first === 0 && range.last === bins.length - 1;
  const rangeText = messages.time.range(bins[range.first]!.from, bins[range.last]!.to);
  const choose = (next: BinRange, history: "push" | "replace" = "push") =>
    navigate((state) => setPeriod(state, periodOf(bins, next)), { history });
  const binAt = (event: PointerEvent) => {
    const { left, width } = plot.current!.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    return Math.min(bins.length - 1, Math.max(0, Math.floor(share * bins.length)));
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    // A handle moves its own end: the other one stays.
    const side = event.target instanceof HTMLElement ? event.target.dataset["side"] : undefined;
    const from = side === "first" ? range.last : side === "last" ? range.first : binAt(event);
    const move = (moved: PointerEvent) => {
      const to = binAt(moved);
      setDrawn({ first: Math.min(from, to), last: Math.max(from, to) });
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    const end = (ended: PointerEvent) => {
      listeners.abort();
      const to = binAt(ended);
      setDrawn(undefined);
      choose({ first: Math.min(from, to), last: Math.max(from, to) });
    };
    // A finger that goes on to scroll the page draws nothing.
    const cancel = () => {
      listeners.abort();
      setDrawn(undefined);
    };
    plot.current!.setPointerCapture(event.pointerId);
    plot.current!.addEventListener("pointermove", move, { signal });
    plot.current!.addEventListener("pointerup", end, { signal });
    plot.current!.addEventListener("pointercancel", cancel, { signal });
    if (!side) setDrawn({ first: from, last: from });
  };

  return (
    <section class="time" aria-label={messages.time.label}>
      <Playback
        bins={bins}
        range={range}
        isWhole={isWhole}
        stepsPerYear={stepsPerYear}
        onChoose={choose}
      />
      <div class="time-plot" ref={plot} onPointerDown={onPointerDown}>
        <Bars timeline={timeline} hidden={hiddenShows} range={range} />
        {(["first", "last"] as const).map((side) => (
          <Handle
            key={side}
            side={side}
            bins={bins}
            range={range}
            stepsPerYear={stepsPerYear}
            onChoose={choose}
          />
        ))}
        <Years bins={bins} />
      </div>
      <UndatedBar timeline={timeline} hidden={hiddenShows} isLeftOut={!isWhole} />
      <div class="time-note">
        {isWhole ? (
          <span>{messages.time.anyTime}</span>
        ) : (
          <button
            type="button"
            class="time-clear"
            aria-label={messages.time.clear(rangeText)}
            onClick={() => navigate((state) => setPeriod(state, undefined))}
          >
            {rangeText} <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      {timeline.shows.length > 1 && (
        <ul class="time-shows" aria-label={messages.legend.shows}>
          {timeline.shows.map((show, place) => (
            <li key={place} title={show}>
              <span class="swatch" style={{ background: showColor(place, show === undefined) }} />
              <span class="time-show">{show ?? messages.time.otherShows}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Share of the strip that the name of a year takes up on a narrow screen. */
const labelShare = 0.11;

/**
 * The years under the bars, as many as have room; the first one is left out where the second stands too near, and one
 * that would be cut off at the end is a line alone.
 */
function Years({ bins }: { readonly bins: readonly TimelineBin[] }) {
  const starts = [...bins.keys()].filter((i) => i === 0 || bins[i]!.from.endsWith("-01-01"));
  const isNear = starts[1] !== undefined && starts[1] / bins.length < labelShare;
  const years = isNear ? starts.slice(1) : starts;
  const every = Math.ceil(years.length * labelShare);
  const shown = years.filter((_, i) => i % every === 0);
  return (
    <div class="time-years" aria-hidden="true">
      {shown.map((i, place) => (
        <span
          key={i}
          class={place % 2 === 1 ? "time-year-odd" : undefined}
          style={{ left: `${(i / bins.length) * 100}%` }}
        >
          {i / bins.length < 1 - labelShare && bins[i]!.from.slice(0, 4)}
        </span>
      ))}
    </div>
  );
}

interface HandleProps {
  readonly bins: readonly TimelineBin[];
  readonly range: BinRange;
  readonly stepsPerYear: number;
  readonly side: "first" | "last";
  readonly onChoose: (range: BinRange, history?: "push" | "replace") => void;
}

/** One end of the brush: arrows move it by a step, Page keys by a year, Home and End to the ends. */
function Handle({ side, bins, range, stepsPerYear, onChoose }: HandleProps) {
  const value = range[side];
  const [least, most] = side === "first" ? [0, range.last] : [range.first, bins.length - 1];
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: value - 1,
    ArrowDown: value - 1,
    ArrowRight: value + 1,
    ArrowUp: value + 1,
    PageDown: value - stepsPerYear,
    PageUp: value + stepsPerYear,
    Home: least,
    End: most,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (to === undefined) return;
    event.preventDefault();
    const bounded = Math.min(most, Math.max(least, to));
    // The steps of one walk are one decision; what was undone meanwhile is not to be overwritten.
    const isWalk = viewState.peek().period !== undefined && !canRedo.peek();
    onChoose({ ...range, [side]: bounded }, isWalk ? "replace" : "push");
  };
  const bin = bins[value]!;
  return (
    <span
      class="time-handle"
      data-side={side}
      role="slider"
      tabIndex={0}
      aria-label={messages.time[side]}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={messages.time.range(bin.from, bin.to)}
      style={{ left: `${((value + (side === "last" ? 1 : 0)) / bins.length) * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}
