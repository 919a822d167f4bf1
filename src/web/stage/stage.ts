// The stage: the map as pixels. It alone talks to sigma, which lends its frame, camera and pointer; the drawing is ours.
import type { Sigma } from "sigma";
import type { Dataset } from "../data/dataset.ts";
import type { View } from "../view/view.ts";
import { type CameraControl, type CameraOptions, createCameraControl } from "./camera-control.ts";
import { isSoftwareRenderer } from "./canvas-layer.ts";
import { type Captions, createCaptions } from "./captions.ts";
import { createSigma } from "./create-sigma.ts";
import type { Box, Point } from "./geometry.ts";
import { type ScenePainter, createScenePainter, isLarge } from "./gl/scene-painter.ts";
import { emphasiseHovered } from "./hover.ts";
import type { ShownLabel } from "./labels/node-labels.ts";
import { extentOf, fittingScale, grownRadiusScale, radiusScaleFor } from "./map-frame.ts";
import { paceFrames } from "./pace-frames.ts";
import { type Hull, computeHulls } from "./hulls.ts";
import type { RegionName } from "./region-names.ts";
import { type Scene, createScene } from "./scene.ts";
import type { StageColors } from "./stage-colors.ts";
import { type Changed, createTransition, drawnNodes, fadeOf } from "./transition.ts";

/** What a stage is made of. With `isStill` nothing moves by itself: changes are immediate. */
export interface StageOptions extends CameraOptions {
  readonly dataset: Dataset;
  readonly view: View;
  readonly colors: StageColors;
  /** Index of the selected node, −1 for none. */
  readonly selected: number;
}

const milliseconds = { change: 260, hover: 120 } as const;
const keptFrameTimes = 240;

export class Stage {
  readonly scene: Scene;
  readonly sigma: Sigma;
  readonly camera: CameraControl;
  hulls: readonly Hull[] = [];
  /** Milliseconds of our drawing in the last frames, the newest last. */
  readonly frameTimes: number[] = [];

  readonly #isStill: boolean;
  readonly #transition;
  #painter: ScenePainter | undefined;
  #captions: Captions | undefined;
  #lasso: readonly Point[] = [];
  #fittingScale = 1;
  #size = "";

  constructor(container: HTMLElement, options: StageOptions) {
    const { dataset, view, colors, selected, isStill } = options;
    this.#isStill = isStill;
    this.scene = createScene(dataset, view, colors, selected);
    this.#transition = createTransition(this.scene, (changed) => this.#onTransition(changed));
    const frame = dataset.extent ?? extentOf(dataset.nodes.x, dataset.nodes.y);
    let isSoftware = false;
    this.sigma = createSigma(container, frame, isStill, (gl) => {
      isSoftware = isSoftwareRenderer(gl);
      const painter = createScenePainter(gl);
      this.#painter = painter;
      return { paint: () => this.#paint(), dispose: painter.dispose };
    });
    paceFrames(this.sigma, () => this.#painter?.isBusy() ?? false);
    this.#captions = createCaptions(
      this.sigma,
      { hulls: () => this.hulls, lasso: () => this.#lasso },
      isSoftware,
    );
    this.camera = createCameraControl(this.sigma, this.scene, frame, options);
    this.sigma.on("afterRender", () => this.#drawCaptions());
    this.#takeSize();
    this.#adopt(0);
    // The camera can only be fitted once a frame has told the projection.
    this.sigma.refresh();
  }

  /** What the last frame drew, for picking, tests and pictures. */
  get labels(): readonly ShownLabel[] {
    return this.#captions?.labels ?? [];
  }
  get regionNames(): readonly RegionName[] {
    return this.#captions?.regionNames ?? [];
  }

  /** Draws another view; nodes come, go and fade, and move only between the map and a local layout. */
  show(view: View, selected: number): void {
    const { scene } = this;
    scene.view = view;
    scene.selected = selected;
    scene.hovered = -1;
    this.#adopt(milliseconds.change);
  }

  setColors(colors: StageColors): void {
    this.scene.colors = colors;
    this.#upload();
  }

  /** Lets a node and its neighbours stand out; −1 ends it. */
  hover(node: number): void {
    const { scene } = this;
    if (scene.hovered === node) return;
    scene.hovered = node;
    emphasiseHovered(scene);
    this.#captions?.placeProminent(scene);
    if (isLarge(scene)) {
      this.#painter?.uploadHovered(scene);
      this.#redraw();
      return;
    }
    scene.drawn = drawnNodes(scene);
    this.#upload();
    this.#startTransition(milliseconds.hover);
  }

  /** Puts a node somewhere else until the next view; labels and outlines follow then. */
  moveNode(node: number, x: number, y: number): void {
    this.scene.x[node] = x;
    this.scene.y[node] = y;
    this.#upload();
  }

  /** Draws the line of a lasso; none with less than two corners. */
  showLasso(corners: readonly Point[]): void {
    this.#lasso = corners;
    this.#redraw();
  }

  /** Writes no texts below what lies over the canvas. */
  cover(boxes: readonly Box[]): void {
    const { scene } = this;
    if (JSON.stringify(scene.covered) === JSON.stringify(boxes)) return;
    scene.covered = boxes;
    this.#redraw();
  }

  /** Takes the container's size over; false if it has not changed. */
  resize(): boolean {
    this.sigma.resize();
    if (!this.#takeSize()) return false;
    this.#adopt(0);
    this.sigma.refresh();
    return true;
  }

  dispose(): void {
    this.#transition.stop();
    this.camera.dispose();
    this.sigma.kill();
  }

  #takeSize(): boolean {
    const { width, height } = this.sigma.getDimensions();
    const size = `${width} ${height}`;
    const isOther = size !== this.#size;
    this.#size = size;
    Object.assign(this.scene, { width, height });
    return isOther;
  }

  /** Takes a view over: places labels and hulls, uploads, and moves what differs. */
  #adopt(duration: number): void {
    const { scene } = this;
    emphasiseHovered(scene);
    scene.fittedRadiusScale = radiusScaleFor(scene.view, scene);
    this.#fittingScale = fittingScale(scene);
    this.#growNodes();
    this.#captions?.place(scene);
    this.hulls = computeHulls(scene);
    scene.drawn = drawnNodes(scene);
    this.#upload();
    this.#startTransition(duration);
  }

  #growNodes(): void {
    const { scene } = this;
    const zoom = scene.projection.scale / this.#fittingScale;
    scene.radiusScale = grownRadiusScale(scene.fittedRadiusScale, zoom);
  }

  #startTransition(duration: number): void {
    const { view, nodeEmphasis } = this.scene;
    const target = { x: view.x, y: view.y, presence: view.isShown, fade: fadeOf(nodeEmphasis) };
    // Half a million lines cannot be faded one by one.
    const isStill = this.#isStill || isLarge(this.scene);
    this.#transition.start(target, isStill ? 0 : duration);
  }

  #onTransition({ positions, isDone }: Changed): void {
    const { scene } = this;
    if (isDone) scene.drawn = drawnNodes(scene);
    if (positions || isDone) {
      this.#upload();
    } else {
      this.#painter?.uploadState(scene);
      this.#redraw();
    }
  }

  #upload(): void {
    this.#painter?.uploadAll(this.scene, this.hulls);
    this.#redraw();
  }

  /** Something but the camera has changed. */
  #redraw(): void {
    this.#captions?.forget();
    this.sigma.scheduleRender();
  }

  /** Called by sigma in the middle of a frame, when its matrices are up to date. */
  #paint(): void {
    // Sigma's constructor renders once before the stage has it.
    if (!this.#captions || !this.#painter) return;
    const { scene, sigma } = this;
    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const unit = sigma.graphToViewport({ x: 1, y: 0 });
    scene.projection = { scale: unit.x - origin.x, left: origin.x, top: origin.y };
    this.#growNodes();
    scene.pixelRatio = sigma.getRenderParams().pixelRatio;
    Object.assign(scene, sigma.getDimensions());
    if (this.#painter.paint(scene, this.#captions))
      requestAnimationFrame(() => this.sigma.scheduleRender());
  }

  #drawCaptions(): void {
    if (!this.#captions) return;
    const begin = performance.now();
    this.#captions.draw(this.scene);
    this.frameTimes.push(performance.now() - begin);
    if (this.frameTimes.length > keptFrameTimes) this.frameTimes.shift();
  }
}
