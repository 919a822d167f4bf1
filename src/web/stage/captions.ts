// Captions: arrows, marks and texts on a canvas above the nodes. While one pans a large map they are lent to its picture:
// a canvas that changes costs twenty milliseconds a frame where there is no graphics card, whatever is drawn on it.
import type { Sigma } from "sigma";
import { arrowsOf } from "./arrow-layer.ts";
import { createCanvasLayer } from "./canvas-layer.ts";
import { type Point, isSameScale } from "./geometry.ts";
import { isLarge } from "./gl/scene-painter.ts";
import type { Frame } from "./gl/projection-uniforms.ts";
import type { Hull } from "./hulls.ts";
import { createLabelLayer, createTextMeasure } from "./labels/label-layer.ts";
import type { ShownLabel } from "./labels/node-labels.ts";
import { drawMarks } from "./marks.ts";
import { createCanvasPen } from "./picture/canvas-pen.ts";
import { type RegionName, drawRegionNames } from "./region-names.ts";
import type { Scene } from "./scene.ts";

/** A drawn canvas. */
export interface CaptionPicture {
  readonly canvas: HTMLCanvasElement;
  /** What it was drawn with; another one each time. */
  readonly frame: Frame;
}

export interface Captions {
  /** As they stand on the screen. */
  readonly labels: readonly ShownLabel[];
  readonly regionNames: readonly RegionName[];
  /** Gives labels their places in a new view; of prominent nodes alone. */
  readonly place: (scene: Scene) => void;
  readonly placeProminent: (scene: Scene) => void;
  /** Something but the camera has changed: they are drawn anew with the next frame. */
  readonly forget: () => void;
  /** Gives them to whoever draws this frame, who moves them with the map; nothing where they must be drawn for it. */
  readonly lend: (scene: Scene) => CaptionPicture | undefined;
  /** Draws them where they have not been lent; at the end of a frame. */
  readonly draw: (scene: Scene) => void;
}

/** What is drawn beside the scene. */
export interface Surroundings {
  readonly hulls: () => readonly Hull[];
  readonly lasso: () => readonly Point[];
}

/** Pixels by which captions are moved before they are drawn anew: so wide a rim has no labels meanwhile. */
const mostShifted = 120;

/** On a canvas above sigma's layer of nodes; `isSoftware` says that there is no graphics card. */
export function createCaptions(
  sigma: Sigma,
  { hulls, lasso }: Surroundings,
  isSoftware: boolean,
): Captions {
  const { canvas, begin, show } = createCanvasLayer(
    sigma,
    "captions",
    { afterLayer: "nodes" },
    isSoftware,
  );
  const layer = createLabelLayer(createTextMeasure());
  let picture: CaptionPicture | undefined;
  /** The picture is up to date but for the camera, and was drawn while that moved. */
  let isFresh = false;
  let wasMoving = false;
  let isLent = false;
  let [labels, regionNames]: [readonly ShownLabel[], readonly RegionName[]] = [[], []];
  /** Where they stand now, in pixels from where they were drawn. */
  let shift: Point = { x: 0, y: 0 };
  const shifted = <T extends Point>(boxes: readonly T[]) =>
    boxes.map((box) => ({ ...box, x: box.x + shift.x, y: box.y + shift.y }));

  const draw = (scene: Scene): CaptionPicture => {
    const { projection, width, height, pixelRatio } = scene;
    labels = layer.choose(scene);
    const context = begin(width, height, pixelRatio);
    if (!scene.isMoving || !isLarge(scene)) {
      const pen = createCanvasPen(context);
      for (const { outline, color, opacity } of arrowsOf(scene)) {
        pen.path(outline, { fill: color, opacity });
      }
    }
    drawMarks(context, scene);
    regionNames = drawRegionNames(context, scene, hulls(), labels);
    layer.draw(context, scene, labels);
    const corners = lasso();
    if (corners.length > 1) drawLasso(context, corners, scene.colors.accent);
    shift = { x: 0, y: 0 };
    isFresh = true;
    wasMoving = scene.isMoving;
    return (picture = { canvas, frame: { projection, width, height, pixelRatio } });
  };

  return {
    get labels() {
      return shifted(labels);
    },
    get regionNames() {
      return shifted(regionNames);
    },
    place: layer.place,
    placeProminent: layer.placeProminent,
    forget: () => {
      isFresh = false;
    },
    lend: (scene) => {
      const { projection } = scene;
      if (!isFresh || !picture || !isSameScale(picture.frame.projection, projection))
        return undefined;
      const { left, top } = picture.frame.projection;
      shift = { x: projection.left - left, y: projection.top - top };
      isLent = true;
      const isNear = Math.max(Math.abs(shift.x), Math.abs(shift.y)) <= mostShifted;
      return isNear ? picture : draw(scene);
    },
    draw: (scene) => {
      const isDrawn =
        isFresh && picture && wasMoving === scene.isMoving && isSamePlace(picture.frame, scene);
      // Large maps are drawn in many frames, in which nothing else changes.
      if (!isLent && !isDrawn) draw(scene);
      if (!isLent) shift = { x: 0, y: 0 };
      show(!isLent);
      isLent = false;
    },
  };
}

function isSamePlace(a: Frame, b: Frame): boolean {
  return (
    isSameScale(a.projection, b.projection) &&
    Math.abs(a.projection.left - b.projection.left) < 0.01 &&
    Math.abs(a.projection.top - b.projection.top) < 0.01 &&
    a.width === b.width &&
    a.height === b.height &&
    a.pixelRatio === b.pixelRatio
  );
}

function drawLasso(
  context: CanvasRenderingContext2D,
  corners: readonly Point[],
  color: string,
): void {
  const outline = `M${corners.map(({ x, y }) => `${x} ${y}`).join("L")}Z`;
  const pen = createCanvasPen(context);
  pen.path(outline, { fill: color, opacity: 0.08 });
  pen.path(outline, { line: color, opacity: 0.6 });
}
