// A slider over a histogram: its thumbs stand between the bars and say which of them are taken in.
import { normalizeProps, useMachine } from "@zag-js/preact";
import * as slider from "@zag-js/slider";
import { useId, useRef } from "preact/hooks";
import { canRedo } from "../../state/store.ts";
import type { Histogram } from "../../view/histogram.ts";

interface RangeSliderProps {
  readonly title: string;
  /** What the range says in words, beside the title. */
  readonly text: string;
  readonly histogram: Histogram;
  /** Edges between bars: 0 stands before the first, the number of bars after the last. One, or two ascending. */
  readonly edges: readonly number[];
  /** Accessible names of the thumbs, parallel to `edges`. */
  readonly labels: readonly string[];
  readonly edgeText: (edge: number, thumb: number) => string;
  /** The moves of one gesture are one step of the history: the first is a decision, the rest refine it. */
  readonly onChange: (edges: readonly number[], history: "push" | "replace") => void;
}

/** Arrows move a thumb by a bar, Home and End to the ends. */
export function RangeSlider(props: RangeSliderProps) {
  const { title, text, histogram, edges, labels, edgeText, onChange } = props;
  const count = histogram.starts.length;
  const isMoving = useRef(false);
  const service = useMachine(slider.machine, {
    id: useId(),
    min: 0,
    // A single thumb is a least: it cannot stand behind everything.
    max: edges.length === 1 ? count - 1 : count,
    step: 1,
    largeStep: 3,
    minStepsBetweenThumbs: 1,
    thumbAlignment: "center",
    value: [...edges],
    "aria-label": [...labels],
    getAriaValueText: ({ value, index }) => edgeText(value, index),
    onValueChange: ({ value }) => {
      // What was undone meanwhile is not to be overwritten by the next move.
      onChange(value, isMoving.current && !canRedo.peek() ? "replace" : "push");
      isMoving.current = true;
    },
  });
  const api = slider.connect(service, normalizeProps);
  const [from = 0, to = count] = edges;
  const most = Math.max(1, ...histogram.counts);
  const end = () => (isMoving.current = false);
  return (
    <div {...api.getRootProps()} class="range">
      <p class="range-title">
        <span>{title}</span>
        <span class="range-text">{text}</span>
      </p>
      <div
        {...api.getControlProps()}
        class="range-plot"
        data-thumbs={edges.length}
        style={{ "--bars": count }}
        onPointerDownCapture={end}
        onFocusOut={end}
      >
        <div class="range-bars" aria-hidden="true">
          {Array.from(histogram.counts, (value, i) => (
            <span key={i} class={i >= from && i < to ? "range-bar range-bar-in" : "range-bar"}>
              {/* Bars grow with the logarithm: a few among thousands are seen, too. */}
              <span style={{ height: `${(Math.log1p(value) / Math.log1p(most)) * 100}%` }} />
            </span>
          ))}
        </div>
        <div class="range-track">
          <div {...api.getTrackProps()}>
            <div {...api.getRangeProps()} class="range-range" />
          </div>
        </div>
        {edges.map((_, index) => (
          <div key={index} {...api.getThumbProps({ index })} class="range-thumb" />
        ))}
      </div>
      <p class="range-ends" aria-hidden="true">
        <span>{histogram.starts[0]}</span>
        <span>{histogram.starts.at(-1)}+</span>
      </p>
    </div>
  );
}
