// A sparkline: how many episodes fall into each step of the archive's time.
import type { Timeline } from "../../answers/timeline.ts";
import { messages } from "../../messages.ts";

const height = 24;

/** Bars over the whole time of the archive, so that two cards can be compared; nothing where nothing is dated. */
export function Sparkline({ timeline }: { readonly timeline: Timeline }) {
  const { bins, undated } = timeline;
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  if (total === 0) return null;
  const most = Math.max(...bins.map((bin) => bin.count), 3);
  const first = bins[0]!.from.slice(0, 4);
  const last = bins.at(-1)!.from.slice(0, 4);
  return (
    <figure class="sparkline">
      <svg
        viewBox={`0 0 ${bins.length * 10} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={messages.card.timeline(total + undated, undated)}
      >
        {bins.map(({ from, count }, i) => {
          const tall = count === 0 ? 1 : Math.max(3, (count / most) * height);
          return (
            <rect
              key={from}
              class={count === 0 ? "sparkline-none" : "sparkline-bar"}
              x={i * 10 + 1}
              y={height - tall}
              width="8"
              height={tall}
            />
          );
        })}
      </svg>
      <figcaption>
        <span>{first}</span>
        {undated > 0 && <span>{messages.card.undated(undated)}</span>}
        {last !== first && <span>{last}</span>}
      </figcaption>
    </figure>
  );
}
