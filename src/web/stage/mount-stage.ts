// Puts the stage into the page: view and theme flow in, decisions flow out through `navigate`.
import { effect } from "@preact/signals";
import type { Dataset } from "../data/dataset.ts";
import {
  focusOn,
  mark,
  openPage,
  pin,
  roundedCamera,
  select,
  selectLink,
  setCamera,
  stepOut,
  toggleMarked,
} from "../state/actions.ts";
import { isStill, isStrong } from "../state/preferences.ts";
import { mapDataset, navigate, theme, undo, view, viewState } from "../state/store.ts";
import { isSameCamera } from "./camera-control.ts";
import { listenToDrag } from "./drag.ts";
import { keyAction } from "./keyboard.ts";
import { listenToLasso } from "./lasso.ts";
import { listenToPointer } from "./pointer.ts";
import { drawingOf } from "./picture/drawing.ts";
import { pictureAsPng, pictureAsSvg } from "./picture/take-picture.ts";
import { createProbe } from "./probe.ts";
import { Stage } from "./stage.ts";
import { stageColors } from "./stage-colors.ts";
import { type Direction, nextNode } from "./walk.ts";

/** What the rest of the page may ask of the map. */
export interface MountedStage {
  readonly fit: () => void;
  /** Nearer by a factor above 1. */
  readonly zoom: (factor: number) => void;
  /** Keeps the map's texts clear of elements that lie over it. */
  readonly cover: (elements: Iterable<Element>) => void;
  /** What is in view, or some nodes of it by themselves, as a PNG with 1 to 4 pixels to a CSS pixel. */
  readonly toPng: (scale: number, ids?: readonly string[]) => Promise<Blob>;
  /** The same as an SVG document with a title. */
  readonly toSvg: (title: string, ids?: readonly string[]) => string;
  readonly dispose: () => void;
}

/**
 * Draws the current view of `dataset` into `container`, which must have a size, and keeps it up to date. The container
 * gets the keyboard focus. Throws where the browser has no WebGL 2.
 */
export function mountStage(container: HTMLElement, dataset: Dataset): MountedStage {
  const probe = document.createElement("canvas").getContext("webgl2");
  if (!probe) throw new Error("The map needs WebGL 2, which this browser does not offer.");
  probe.getExtension("WEBGL_lose_context")?.loseContext();

  const indexOf = (id: string | undefined) =>
    (id === undefined ? undefined : dataset.indexOf.get(id)) ?? -1;
  const stage = new Stage(container, {
    dataset,
    view: view.peek()!,
    colors: stageColors(theme.peek(), isStrong.peek()),
    selected: indexOf(viewState.peek().selected),
    isStill: isStill.peek(),
    onCameraRest: (camera) => navigate((state) => setCamera(state, camera), { history: "replace" }),
  });
  stage.camera.look(viewState.peek().camera, true);
  listenToPointer(stage, {
    onNode: (node, isAdding) => {
      const id = dataset.ids[node]!;
      navigate((state) => (isAdding ? toggleMarked(state, id) : select(state, id)));
    },
    onNodeTwice: (node) => navigate((state) => focusOn(state, dataset.ids[node]!)),
    onLink: (index) => {
      const { table, links } = stage.scene.view;
      const link = links[index]!;
      const [a, b] = [dataset.ids[table.source[link]!]!, dataset.ids[table.target[link]!]!];
      // Seen from what is selected, if it is one of the ends.
      navigate((state) =>
        state.selected === b ? selectLink(state, b, a) : selectLink(state, a, b),
      );
    },
    onNothing: () =>
      navigate((state) =>
        state.selected || state.marked.length > 0 ? select(state, undefined) : state,
      ),
  });
  listenToDrag(stage, (node, x, y) => {
    // Around a node in focus places are made for the moment; they cannot be kept.
    if (viewState.peek().focus) stage.show(stage.scene.view, stage.scene.selected);
    else navigate((state) => pin(state, dataset.ids[node]!, x, y));
  });
  listenToLasso(stage, (nodes) =>
    navigate((state) =>
      mark(
        state,
        nodes.map((node) => dataset.ids[node]!),
      ),
    ),
  );
  const onKey = (event: KeyboardEvent) => {
    if (event.target === container && act(stage, dataset, event)) event.preventDefault();
  };
  container.tabIndex = 0;
  container.addEventListener("keydown", onKey);
  const observer = new ResizeObserver(() => {
    if (stage.resize() && !viewState.peek().camera) stage.camera.look(undefined, true);
  });
  observer.observe(container);
  const stop = follow(stage, indexOf);
  window.castgraph = createProbe(stage);
  const drawing = (ids: readonly string[] | undefined) =>
    ids ? drawingOf(stage.scene, ids.map(indexOf)) : stage;

  return {
    fit: () => fit(stage),
    zoom: (factor) => stage.camera.zoom(factor),
    cover: (elements) => {
      const { left, top } = container.getBoundingClientRect();
      const boxes = Array.from(elements, (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x - left, y: y - top, width, height };
      });
      stage.cover(boxes);
    },
    toPng: (scale, ids) => pictureAsPng(drawing(ids), scale),
    toSvg: (title, ids) => pictureAsSvg(drawing(ids), title),
    dispose: () => {
      stop();
      observer.disconnect();
      container.removeEventListener("keydown", onKey);
      stage.dispose();
      delete window.castgraph;
    },
  };
}

/** Lets the stage follow the signals; gives what ends it. */
function follow(stage: Stage, indexOf: (id: string | undefined) => number): () => void {
  let picture = pictureOf();
  let lastCamera = viewState.peek().camera;
  const stops = [
    effect(() => stage.setColors(stageColors(theme.value, isStrong.value))),
    effect(() => {
      const next = view.value;
      if (!next || next === stage.scene.view) return;
      // The view of another dataset comes before the stage that is to show it.
      if (mapDataset.peek() !== stage.scene.dataset) return;
      const selected = indexOf(viewState.peek().selected);
      const isOther = picture !== pictureOf();
      picture = pictureOf();
      stage.show(next, selected);
      if (isOther) stage.camera.look(viewState.peek().camera);
      else if (selected >= 0 && next.isShown[selected] === 1) stage.camera.reveal(selected);
    }),
    effect(() => {
      const { camera } = viewState.value;
      const isThere = camera && isSameCamera(roundedCamera(stage.camera.current()), camera);
      if (camera !== lastCamera && !isThere) stage.camera.look(camera);
      lastCamera = camera;
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** What decides which picture is shown at all; another one is looked at anew. */
function pictureOf(): string {
  const { mode, focus } = viewState.peek();
  return `${mode} ${focus ? `${focus.id} ${focus.depth}` : ""}`;
}

/** Does what a key asks for; false where it asks for nothing. */
function act(stage: Stage, dataset: Dataset, event: KeyboardEvent): boolean {
  const action = keyAction(event);
  const { scene } = stage;
  if (!action || (action.kind === "open" && scene.selected < 0)) return false;
  if (action.kind === "zoom") stage.camera.zoom(action.factor);
  if (action.kind === "pan") stage.camera.pan(action.dx, action.dy);
  if (action.kind === "fit") fit(stage);
  if (action.kind === "open") navigate((state) => openPage(state, dataset.ids[scene.selected]!));
  if (action.kind === "stepOut") navigate(stepOut);
  if (action.kind === "back") undo();
  if (action.kind === "walk") walk(stage, dataset, action.direction);
  return true;
}

function walk({ scene }: Stage, dataset: Dataset, direction: Direction): void {
  const { view, selected } = scene;
  const isFirst = selected < 0;
  const next = isFirst ? view.nodes[0] : nextNode(view, view.x, view.y, selected, direction);
  if (next === undefined) return;
  // The steps of a walk are one decision: Back leads to where it began.
  navigate((state) => select(state, dataset.ids[next]), { history: isFirst ? "push" : "replace" });
}

/** Shows everything; also where the address says so already and only a walk has moved the camera. */
function fit(stage: Stage): void {
  navigate((state) => setCamera(state, undefined), { history: "replace" });
  stage.camera.look(undefined);
}
