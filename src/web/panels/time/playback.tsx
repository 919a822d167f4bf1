// Playback: lets the brushed time walk over the archive, step by step.
import { useEffect, useRef, useState } from "preact/hooks";
import type { TimelineBin } from "../../answers/timeline.ts";
import { messages } from "../../messages.ts";
import { type BinRange, nextRange } from "./time-range.ts";

interface PlaybackProps {
  readonly bins: readonly TimelineBin[];
  readonly range: BinRange;
  /** Whether nothing is brushed: then a year is played. */
  readonly isWhole: boolean;
  readonly onChoose: (range: BinRange, history: "push" | "replace") => void;
}

const millisecondsPerStep = 900;

/** A play that runs is one entry of the history. */
export function Playback({ bins, range, isWhole, onChoose }: PlaybackProps) {
  const [isPlaying, setIsPlaying] = useState(false);
  const latest = useRef(range);
  latest.current = range;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(
      () => onChoose(nextRange(bins, latest.current), "replace"),
      millisecondsPerStep,
    );
    return () => clearInterval(timer);
  }, [isPlaying, bins]);
  const toggle = () => {
    if (!isPlaying && isWhole) onChoose({ first: 0, last: Math.min(3, bins.length - 2) }, "push");
    setIsPlaying(!isPlaying);
  };
  const label = isPlaying ? messages.time.pause : messages.time.play;
  return (
    <button type="button" class="time-play" aria-label={label} title={label} onClick={toggle}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={isPlaying ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4.5 2.5v11L13 8z"}
          fill="currentColor"
        />
      </svg>
    </button>
  );
}
