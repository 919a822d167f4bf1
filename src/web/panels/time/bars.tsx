// The bars of the time strip: episodes of each step, stacked by show, and beside them those without a date.
import type { StackedTimeline } from "../../answers/timeline.ts";
import { messages } from "../../messages.ts";
import { showColor } from "./show-color.ts";
import type { BinRange } from "./time-range.ts";

interface BarsProps {
  readonly timeline: StackedTimeline;
  /** Names of shows that do not count. */
  readonly hidden: readonly string[];
  readonly range: BinRange;
}

/** Decorative: handles say the same in words. */
export function Bars({ timeline, hidden, range }: BarsProps) {
  const most = heightOf(timeline, hidden);
  return (
    <div class="time-bars" aria-hidden="true">
      {timeline.bins.map(({ from, to, parts }, i) => {
        const shown = shownParts(timeline, parts, hidden);
        return (
          <span
            key={from}
            class={i >= range.first && i <= range.last ? "time-bar time-bar-in" : "time-bar"}
            title={`${messages.time.range(from, to)}: ${messages.episodes(sum(shown))}`}
          >
            <Stack timeline={timeline} parts={shown} most={most} />
          </span>
        );
      })}
    </div>
  );
}

/** The bin of episodes without a date; a period leaves them out, and it shows. */
export function UndatedBar({ timeline, hidden, isLeftOut }: UndatedBarProps) {
  const shown = shownParts(timeline, timeline.undated, hidden);
  const count = sum(shown);
  if (count === 0) return null;
  return (
    <div
      class="time-undated"
      title={isLeftOut ? messages.time.undatedOut(count) : messages.card.undated(count)}
    >
      <div class="time-bars" aria-hidden="true">
        <span class={isLeftOut ? "time-bar" : "time-bar time-bar-in"}>
          <Stack
            timeline={timeline}
            parts={shown}
            most={Math.max(count, heightOf(timeline, hidden))}
          />
        </span>
      </div>
      <span>{messages.time.undated(count)}</span>
    </div>
  );
}

interface UndatedBarProps extends Omit<BarsProps, "range"> {
  /** Whether a period is chosen, which no undated episode is in. */
  readonly isLeftOut: boolean;
}

interface StackProps {
  readonly timeline: StackedTimeline;
  readonly parts: readonly number[];
  /** The count that fills the whole height. */
  readonly most: number;
}

function Stack({ timeline, parts, most }: StackProps) {
  return parts.map((count, place) =>
    count === 0 ? null : (
      <span
        key={place}
        style={{
          height: `${(count / most) * 100}%`,
          background: showColor(place, timeline.shows[place] === undefined),
        }}
      />
    ),
  );
}

function shownParts(
  { shows }: StackedTimeline,
  parts: readonly number[],
  hidden: readonly string[],
): readonly number[] {
  return parts.map((count, place) => {
    const show = shows[place];
    return show !== undefined && hidden.includes(show) ? 0 : count;
  });
}

function heightOf(timeline: StackedTimeline, hidden: readonly string[]): number {
  return Math.max(1, ...timeline.bins.map(({ parts }) => sum(shownParts(timeline, parts, hidden))));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
