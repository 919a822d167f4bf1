// The label layer: labels with a halo and rings around what is selected, on a canvas of its own.
import { type Scene, radiusOf, screenX, screenY } from "../scene.ts";
import {
  type MeasureText,
  type NodeLabel,
  type ShownLabel,
  placeNodeLabels,
  shownLabels,
} from "./node-labels.ts";

/** The system's own sans-serif; there is nothing to load. */
export const labelFamily = `ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif`;

/** The font of labels in a size, as canvases take it. */
export function labelFont(fontSize: number, weight = fontSize >= 13 ? 600 : 500): string {
  return `${weight} ${fontSize}px ${labelFamily}`;
}

/** Draws labels; `place` when the view has changed, `choose` and `draw` in each frame. */
export interface LabelLayer {
  readonly place: (scene: Scene) => void;
  /** Prominent nodes have changed. */
  readonly placeProminent: (scene: Scene) => void;
  /** What is to be drawn in this frame. */
  readonly choose: (scene: Scene) => readonly ShownLabel[];
  readonly draw: (
    context: CanvasRenderingContext2D,
    scene: Scene,
    shown: readonly ShownLabel[],
  ) => void;
}

export function createLabelLayer(measure: MeasureText): LabelLayer {
  let labels: readonly NodeLabel[] = [];
  let prominent: readonly NodeLabel[] = [];
  const placeProminent = (scene: Scene) => {
    prominent = scene.prominent.length > 0 ? placeNodeLabels(scene, scene.prominent, measure) : [];
  };
  return {
    placeProminent,
    place: (scene) => {
      labels = placeNodeLabels(scene, scene.view.nodes, measure);
      placeProminent(scene);
    },
    choose: (scene) => shownLabels(scene, labels, prominent),
    draw: (context, scene, shown) => {
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.lineJoin = "round";
      context.lineWidth = 3;
      context.strokeStyle = scene.colors.background;
      let font = "";
      for (const { label, isFaded, x, y, width, height } of shown) {
        const next = labelFont(label.fontSize);
        if (next !== font) context.font = font = next;
        context.globalAlpha = scene.presence[label.node]!;
        context.fillStyle = isFaded ? scene.colors.faintText : scene.colors.text;
        const [centreX, centreY] = [x + width / 2, y + height / 2 + 0.5];
        context.strokeText(label.text, centreX, centreY);
        context.fillText(label.text, centreX, centreY);
      }
      context.globalAlpha = 1;
      drawRing(context, scene, scene.selected, 2.5);
      if (scene.hovered !== scene.selected) drawRing(context, scene, scene.hovered, 1.5);
    },
  };
}

/** Measures texts on a canvas of its own; each text once. */
export function createTextMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d")!;
  const known = new Map<string, number>();
  return (text, fontSize) => {
    const key = `${fontSize}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = labelFont(fontSize);
      width = Math.ceil(context.measureText(text).width);
      known.set(key, width);
    }
    return width;
  };
}

function drawRing(
  context: CanvasRenderingContext2D,
  scene: Scene,
  node: number,
  width: number,
): void {
  if (node < 0 || scene.presence[node] === 0) return;
  context.beginPath();
  context.arc(
    screenX(scene, node),
    screenY(scene, node),
    radiusOf(scene, node) + 4,
    0,
    2 * Math.PI,
  );
  context.lineWidth = width;
  context.strokeStyle = scene.colors.accent;
  context.stroke();
}
