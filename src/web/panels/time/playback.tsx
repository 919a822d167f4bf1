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
  readonly stepsPerYear: number;
  readonly onChoose: (range: BinRange, history: "push" | "replace") => void;
}

const millisecondsPerStep = 900;

/** A play that runs is one entry of the history. Who asked for less motion steps by hand. */
export function Playback({ bins, range, isWhole, stepsPerYear, onChoose }: PlaybackProps) {
  const [isPlaying, setIsPlaying] = useState(false);
  const isStill = useReducedMotion();
  const latest = useRef(range);
  latest.current = range;
  const isRunning = isPlaying && !isStill;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(
      () => onChoose(nextRange(bins, latest.current), "replace"),
      millisecondsPerStep,
    );
    return () => clearInterval(timer);
  }, [isRunning, bins]);
  const start = { first: 0, last: Math.max(0, Math.min(stepsPerYear - 1, bins.length - 2)) };
  const press = () => {
    if (isStill) return onChoose(isWhole ? start : nextRange(bins, range), "push");
    if (!isPlaying && isWhole) onChoose(start, "push");
    return setIsPlaying(!isPlaying);
  };
  const label = isStill ? messages.time.next : isRunning ? messages.time.pause : messages.time.play;
  const outline = isStill
    ? "M3 3v10l7-5zM11 3h2v10h-2z"
    : isRunning
      ? "M4 3h3v10H4zM9 3h3v10H9z"
      : "M4.5 2.5v11L13 8z";
  return (
    <button type="button" class="time-play" aria-label={label} title={label} onClick={press}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={outline} fill="currentColor" />
      </svg>
    </button>
  );
}

/** What the system asks for, also where it changes while the page is open. */
function useReducedMotion(): boolean {
  const [query] = useState(() => window.matchMedia("(prefers-reduced-motion: reduce)"));
  const [isReduced, setIsReduced] = useState(query.matches);
  useEffect(() => {
    const onChange = () => setIsReduced(query.matches);
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, [query]);
  return isReduced;
}
