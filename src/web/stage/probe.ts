// The probe: `window.castgraph`, through which tests and curious people read what the map shows. Read-only.
import type { ViewCounts } from "../view/view.ts";
import { radiusOf, screenX, screenY } from "./scene.ts";
import type { Stage } from "./stage.ts";

/** A node as drawn, in CSS pixels from the canvas's upper left corner. */
export interface ProbedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A label as drawn. */
export interface ProbedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StageProbe {
  readonly counts: ViewCounts;
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  readonly isMoving: boolean;
  readonly camera: { readonly x: number; readonly y: number; readonly ratio: number };
  readonly nodes: readonly ProbedNode[];
  readonly labels: readonly ProbedLabel[];
  /** Outlines drawn around communities. */
  readonly hullCount: number;
  /** Boxes of the communities' names. */
  readonly regionNames: readonly Omit<ProbedLabel, "id" | "text">[];
  /** Milliseconds of our own drawing in the last frames. */
  readonly frameTimes: readonly number[];
}

declare global {
  interface Window {
    castgraph?: StageProbe;
  }
}

/** What the stage shows at the moment of asking. */
export function createProbe(stage: Stage): StageProbe {
  const { scene } = stage;
  const idOf = (node: number) => scene.dataset.ids[node];
  return {
    get counts() {
      return scene.view.counts;
    },
    get selected() {
      return idOf(scene.selected);
    },
    get hovered() {
      return idOf(scene.hovered);
    },
    get isMoving() {
      return scene.isMoving;
    },
    get camera() {
      return stage.camera.current();
    },
    get nodes() {
      return Array.from(scene.view.nodes, (node) => ({
        id: idOf(node)!,
        x: screenX(scene, node),
        y: screenY(scene, node),
        radius: radiusOf(scene, node),
      }));
    },
    get labels() {
      return stage.labels.map(({ label, x, y, width, height }) => ({
        id: idOf(label.node)!,
        text: label.text,
        x,
        y,
        width,
        height,
      }));
    },
    get hullCount() {
      return stage.hulls.length;
    },
    get regionNames() {
      return stage.regionNames.map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
    get frameTimes() {
      return [...stage.frameTimes];
    },
  };
}
