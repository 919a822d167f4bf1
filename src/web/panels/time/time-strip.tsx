// The time strip: episodes by quarter, a brush to narrow the map to a time, and what has no date.
import { useMemo, useRef, useState } from "preact/hooks";
import { episodeNodes } from "../../answers/episodes.ts";
import { type TimelineBin, timelineOf } from "../../answers/timeline.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { setPeriod } from "../../state/actions.ts";
import { navigate, viewState } from "../../state/store.ts";
import { Playback } from "./playback.tsx";
import { type BinRange, binsOf, periodOf } from "./time-range.ts";

/** Bars, two handles, and a word about undated episodes; nothing where nothing is dated. */
export function TimeStrip({ dataset }: { readonly dataset: Dataset }) {
  const { bins, undated } = useMemo(() => timelineOf(dataset, episodeNodes(dataset)), [dataset]);
  const { period } = viewState.value;
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
    const end = (ended: PointerEvent) => {
      plot.current?.removeEventListener("pointermove", move);
      const to = binAt(ended);
      setDrawn(undefined);
      choose({ first: Math.min(from, to), last: Math.max(from, to) });
    };
    plot.current!.setPointerCapture(event.pointerId);
    plot.current!.addEventListener("pointermove", move);
    plot.current!.addEventListener("pointerup", end, { once: true });
    if (!side) setDrawn({ first: from, last: from });
  };

  return (
    <section class="time" aria-label={messages.time.label}>
      <Playback bins={bins} range={range} isWhole={isWhole} onChoose={choose} />
      <div class="time-plot" ref={plot} onPointerDown={onPointerDown}>
        <Bars bins={bins} range={range} />
        {(["first", "last"] as const).map((side) => (
          <Handle key={side} side={side} bins={bins} range={range} onChoose={choose} />
        ))}
        <Years bins={bins} />
      </div>
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
        {undated > 0 && <span class="dim">{messages.card.undated(undated)}</span>}
      </div>
    </section>
  );
}

interface BarsProps {
  readonly bins: readonly TimelineBin[];
  readonly range: BinRange;
}

function Bars({ bins, range }: BarsProps) {
  const most = Math.max(...bins.map((bin) => bin.count));
  return (
    <div class="time-bars" aria-hidden="true">
      {bins.map(({ from, count }, i) => (
        <span
          key={from}
          class={i >= range.first && i <= range.last ? "time-bar time-bar-in" : "time-bar"}
          title={`${messages.time.range(from, bins[i]!.to)}: ${messages.episodes(count)}`}
        >
          <span style={{ height: `${(count / most) * 100}%` }} />
        </span>
      ))}
    </div>
  );
}

/** Steps that the name of a year takes up. */
const stepsPerLabel = 2;

/** The years under the bars; the first one is left out where the second stands too near. */
function Years({ bins }: { readonly bins: readonly TimelineBin[] }) {
  const starts = [...bins.keys()].filter((i) => i === 0 || bins[i]!.from.endsWith("-01-01"));
  const shown = starts[1]! < stepsPerLabel ? starts.slice(1) : starts;
  return (
    <div class="time-years" aria-hidden="true">
      {shown.map((i) => (
        <span key={i} style={{ left: `${(i / bins.length) * 100}%` }}>
          {bins[i]!.from.slice(0, 4)}
        </span>
      ))}
    </div>
  );
}

interface HandleProps extends BarsProps {
  readonly side: "first" | "last";
  readonly onChoose: (range: BinRange, history?: "push" | "replace") => void;
}

/** One end of the brush: arrows move it by a step, Page keys by a year, Home and End to the ends. */
function Handle({ side, bins, range, onChoose }: HandleProps) {
  const value = range[side];
  const [least, most] = side === "first" ? [0, range.last] : [range.first, bins.length - 1];
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: value - 1,
    ArrowDown: value - 1,
    ArrowRight: value + 1,
    ArrowUp: value + 1,
    PageDown: value - 4,
    PageUp: value + 4,
    Home: least,
    End: most,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (to === undefined) return;
    event.preventDefault();
    const bounded = Math.min(most, Math.max(least, to));
    // The steps of one walk are one decision.
    onChoose({ ...range, [side]: bounded }, viewState.peek().period ? "replace" : "push");
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
