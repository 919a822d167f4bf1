// The stage: the map as pixels. It alone talks to sigma, which lends its frame, camera and pointer; the drawing is ours.
import { UndirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Dataset } from "../data/dataset.ts";
import { roundedCamera } from "../state/actions.ts";
import type { CameraState } from "../state/view-state.ts";
import type { View } from "../view/view.ts";
import { createCanvasLayer, type CanvasLayer } from "./canvas-layer.ts";
import { createLinkPainter, type LinkPainter } from "./gl/link-painter.ts";
import { createNodePainter, type NodePainter } from "./gl/node-painter.ts";
import { emphasiseHovered } from "./hover.ts";
import { createLabelLayer, createTextMeasure } from "./labels/label-layer.ts";
import type { ShownLabel } from "./labels/node-labels.ts";
import {
  type Extent,
  extentOf,
  fittingCamera,
  framed,
  isInView,
  radiusScaleFor,
} from "./map-frame.ts";
import { type Hull, type RegionName, computeHulls, drawRegions } from "./region-layer.ts";
import type { Scene } from "./scene.ts";
import { NoEdgeProgram, createSceneProgram } from "./scene-program.ts";
import type { StageColors } from "./stage-colors.ts";
import { type Changed, createTransition, drawnNodes, fadeOf } from "./transition.ts";

/** What a stage is made of. */
export interface StageOptions {
  readonly dataset: Dataset;
  readonly view: View;
  readonly colors: StageColors;
  /** Index of the selected node, −1 for none. */
  readonly selected: number;
  /** Nothing moves by itself: changes are immediate. */
  readonly isStill: boolean;
  /** The camera has come to rest somewhere else, moved by the person. */
  readonly onCameraRest: (camera: CameraState) => void;
}

const milliseconds = { change: 260, hover: 120, camera: 320, rest: 140 } as const;

/** Links drawn while moving: at most and at least so many, fewer after a frame that took too long, in milliseconds. */
const movingLinks = { most: 20_000, least: 500, long: 50, short: 24 } as const;

export class Stage {
  readonly scene: Scene;
  readonly sigma: Sigma;
  /** What the last frame drew, for picking, tests and export. */
  labels: readonly ShownLabel[] = [];
  hulls: readonly Hull[] = [];
  regionNames: readonly RegionName[] = [];
  /** Milliseconds of the last frames, the newest last. */
  readonly frameTimes: number[] = [];

  readonly #options: StageOptions;
  readonly #frame: Extent;
  readonly #labelLayer = createLabelLayer(createTextMeasure());
  readonly #transition;
  #painters: { readonly nodes: NodePainter; readonly links: LinkPainter } | undefined;
  #layers: { readonly regions: CanvasLayer; readonly captions: CanvasLayer } | undefined;
  #restTimer = 0;
  #lastFrame = 0;
  /** Where the program itself has sent the camera: arriving there is not reported as the person's doing. */
  #sentTo: CameraState | undefined;

  constructor(container: HTMLElement, options: StageOptions) {
    const { dataset, view, colors, selected } = options;
    this.#options = options;
    this.#frame = extentOf(view.x, view.y);
    this.scene = {
      dataset,
      view,
      colors,
      selected,
      projection: { scale: 1, left: 0, top: 0 },
      width: container.offsetWidth,
      height: container.offsetHeight,
      pixelRatio: window.devicePixelRatio || 1,
      isMoving: false,
      movingLinks: movingLinks.most,
      radiusScale: 1,
      x: view.x.slice(),
      y: view.y.slice(),
      presence: Float32Array.from(view.isShown),
      fade: Float32Array.from(fadeOf(view.nodeEmphasis)),
      drawn: new Uint32Array(),
      hovered: -1,
      nodeEmphasis: view.nodeEmphasis,
      linkEmphasis: view.linkEmphasis,
      prominent: view.prominent,
    };
    this.#transition = createTransition(this.scene, (changed) => this.#onTransition(changed));
    this.sigma = this.#createSigma(container);
    for (const id of ["edges", "edgeLabels", "labels", "hovers", "hoverNodes"]) {
      this.sigma.getCanvases()[id]!.style.display = "none";
    }
    this.#layers = {
      regions: createCanvasLayer(this.sigma, "regions", { beforeLayer: "edges" }),
      captions: createCanvasLayer(this.sigma, "captions", { afterLayer: "nodes" }),
    };
    this.sigma.on("afterRender", () => this.#drawCanvases());
    this.sigma.getCamera().on("updated", () => this.#onCamera());
    this.#adopt();
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
    this.#labelLayer.placeProminent(scene);
    this.#startTransition(milliseconds.hover);
  }

  get camera(): CameraState {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return { x, y, ratio };
  }

  /** Looks somewhere else; without a camera at everything that is shown. */
  look(camera: CameraState | undefined, isImmediate = false): void {
    const next = camera ?? fittingCamera(this.scene, this.#frame, this.camera);
    this.#moveTo(next, isImmediate);
  }

  /** Brings a node into sight if it is not. */
  reveal(node: number): void {
    const { scene } = this;
    const [x, y] = [scene.view.x[node]!, scene.view.y[node]!];
    if (isInView(scene.projection, scene, x, y)) return;
    this.#moveTo({ ...framed(this.#frame, x, y), ratio: this.camera.ratio }, false, true);
  }

  /** Nearer by a factor above 1, further by one below. */
  zoom(factor: number): void {
    const camera = this.camera;
    this.#moveTo({ ...camera, ratio: camera.ratio / factor }, false, true);
  }

  /** Shifts the picture by pixels. */
  pan(dx: number, dy: number): void {
    const { scale } = this.scene.projection;
    const size =
      Math.max(this.#frame.x[1] - this.#frame.x[0], this.#frame.y[1] - this.#frame.y[0]) || 1;
    const { x, y, ratio } = this.camera;
    this.#moveTo({ x: x + dx / scale / size, y: y - dy / scale / size, ratio }, false, true);
  }

  /** Takes the container's size over, if it has changed. */
  resize(): void {
    const { scene } = this;
    this.sigma.resize();
    const { width, height } = this.sigma.getDimensions();
    if (scene.width === width && scene.height === height) return;
    scene.width = width;
    scene.height = height;
    this.scene.radiusScale = radiusScaleFor(this.scene.view, this.sigma.getDimensions());
    this.sigma.refresh();
    this.#labelLayer.place(this.scene);
    this.sigma.scheduleRender();
  }

  dispose(): void {
    this.#transition.stop();
    clearTimeout(this.#restTimer);
    this.sigma.kill();
  }

  #createSigma(container: HTMLElement): Sigma {
    const graph = new UndirectedGraph();
    const [low, high] = [0, 1] as const;
    for (const end of [low, high]) {
      graph.addNode(end, { x: this.#frame.x[end], y: this.#frame.y[end] });
    }
    return new Sigma(graph, container, {
      allowInvalidContainer: true,
      stagePadding: 0,
      renderLabels: false,
      enableCameraRotation: false,
      minCameraRatio: 0.002,
      maxCameraRatio: 8,
      zoomDuration: this.#options.isStill ? 0 : 200,
      inertiaDuration: this.#options.isStill ? 0 : 200,
      inertiaRatio: this.#options.isStill ? 0 : 3,
      doubleClickZoomingDuration: this.#options.isStill ? 0 : 200,
      nodeProgramClasses: {
        circle: createSceneProgram((gl) => {
          const painters = { nodes: createNodePainter(gl), links: createLinkPainter(gl) };
          this.#painters = painters;
          return {
            paint: () => this.#paint(),
            dispose: () => {
              painters.nodes.dispose();
              painters.links.dispose();
            },
          };
        }),
      },
      edgeProgramClasses: { arrow: NoEdgeProgram, line: NoEdgeProgram },
    });
  }

  /** Takes a view over: places labels and hulls, uploads, and moves what differs. */
  #adopt(duration = 0): void {
    const { scene } = this;
    const { view } = scene;
    emphasiseHovered(scene);
    scene.radiusScale = radiusScaleFor(view, this.sigma.getDimensions());
    this.#labelLayer.place(scene);
    this.hulls = computeHulls(scene);
    scene.drawn = drawnNodes(view, scene.presence);
    this.#upload();
    this.#startTransition(duration);
  }

  #startTransition(duration: number): void {
    const { scene } = this;
    const target = {
      x: scene.view.x,
      y: scene.view.y,
      presence: scene.view.isShown,
      fade: fadeOf(scene.nodeEmphasis),
    };
    this.#transition.start(target, this.#options.isStill ? 0 : duration);
  }

  #onTransition({ positions, isDone }: Changed): void {
    const { scene } = this;
    if (isDone) scene.drawn = drawnNodes(scene.view, scene.presence);
    if (positions || isDone) {
      this.#upload();
    } else {
      this.#painters?.nodes.uploadState(scene);
      this.#painters?.links.uploadColors(scene);
      this.sigma.scheduleRender();
    }
  }

  #upload(): void {
    this.#painters?.nodes.uploadNodes(this.scene);
    this.#painters?.links.uploadLinks(this.scene);
    this.sigma.scheduleRender();
  }

  /** Fewer links after a long frame, more after a short one: what a machine can do is only known by trying. */
  #adaptMovingLinks(): void {
    const { scene } = this;
    const now = performance.now();
    const gap = now - this.#lastFrame;
    this.#lastFrame = now;
    // A longer pause is no frame but a rest.
    if (!scene.isMoving || gap > 2000) return;
    const links = Math.min(scene.movingLinks, scene.view.links.length);
    if (gap > movingLinks.long) scene.movingLinks = Math.max(movingLinks.least, links * 0.6);
    if (gap < movingLinks.short) scene.movingLinks = Math.min(movingLinks.most, links * 1.1);
  }

  #paint(): void {
    // Sigma's constructor renders once before the stage has it.
    if (!this.#layers || !this.#painters) return;
    this.#adaptMovingLinks();
    const { scene, sigma } = this;
    const { width, height } = sigma.getDimensions();
    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const unit = sigma.graphToViewport({ x: 1, y: 0 });
    scene.width = width;
    scene.height = height;
    scene.pixelRatio = sigma.getRenderParams().pixelRatio;
    scene.projection = { scale: unit.x - origin.x, left: origin.x, top: origin.y };
    this.#painters.links.draw(scene);
    this.#painters.nodes.draw(scene);
  }

  #drawCanvases(): void {
    if (!this.#layers) return;
    const begin = performance.now();
    const { scene } = this;
    const { width, height, pixelRatio } = scene;
    this.labels = this.#labelLayer.choose(scene);
    const regions = this.#layers.regions(width, height, pixelRatio);
    this.regionNames = drawRegions(regions, scene, this.hulls, this.labels);
    const captions = this.#layers.captions(width, height, pixelRatio);
    this.#labelLayer.draw(captions, scene, this.labels);
    this.frameTimes.push(performance.now() - begin);
    if (this.frameTimes.length > 240) this.frameTimes.shift();
  }

  #onCamera(): void {
    this.scene.isMoving = true;
    clearTimeout(this.#restTimer);
    this.#restTimer = window.setTimeout(() => {
      this.scene.isMoving = false;
      this.sigma.scheduleRender();
      const camera = roundedCamera(this.camera);
      if (!this.#sentTo || !isSameCamera(camera, this.#sentTo)) this.#options.onCameraRest(camera);
    }, milliseconds.rest);
  }

  #moveTo(camera: CameraState, isImmediate: boolean, isPersons = false): void {
    this.#sentTo = isPersons ? undefined : roundedCamera(camera);
    const sigmaCamera = this.sigma.getCamera();
    if (isImmediate || this.#options.isStill) sigmaCamera.setState(camera);
    else
      void sigmaCamera.animate(camera, { duration: milliseconds.camera, easing: "quadraticInOut" });
  }
}

/** Whether two rounded cameras look at the same place, give or take a rounding. */
export function isSameCamera(a: CameraState, b: CameraState): boolean {
  const slack = 2e-5;
  return (
    Math.abs(a.x - b.x) < slack &&
    Math.abs(a.y - b.y) < slack &&
    Math.abs(a.ratio / b.ratio - 1) < 2e-3
  );
}
