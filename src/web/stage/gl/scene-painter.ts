// Decides how a frame is drawn: small scenes as they are; large ones as a snapshot that follows the camera while it
// moves, and is drawn anew, piece by piece, when it rests.
import { emphasis } from "../../view/view.ts";
import { type Box, isSameScale } from "../geometry.ts";
import { type Scene, hasEmphasis } from "../scene.ts";
import type { Hull } from "../hulls.ts";
import type { Captions } from "../captions.ts";
import { createCaptionedSnapshot } from "./captioned-snapshot.ts";
import { createHairlinePainter } from "./hairline-painter.ts";
import { createHullPainter } from "./hull-painter.ts";
import { createNodePainter } from "./node-painter.ts";
import { createPace } from "./pace.ts";
import type { Frame } from "./projection-uniforms.ts";
import { createSnapshot } from "./snapshot.ts";
import { createStrandPainter } from "./strand-painter.ts";

/** More links than this are hairlines. */
const mostStrands = 4000;
/** More nodes or links than this are not drawn directly where a machine takes long for them. */
const mostDirect = { nodes: 4000, links: 4000 } as const;
/** Of a hovered hub in a large scene so many links stand out. */
const mostHovered = 2000;
/** Outlines fade where something stands out. */
const fadedHulls = 0.45;
/** How far the rest fades behind what is hovered. */
const hoveredAlpha = 0.25;

export interface ScenePainter {
  /** All arrays of the scene have changed. */
  readonly uploadAll: (scene: Scene, hulls: readonly Hull[]) => void;
  /** Presence, fading and colours have changed. */
  readonly uploadState: (scene: Scene) => void;
  /** What is hovered has changed in a large scene. */
  readonly uploadHovered: (scene: Scene) => void;
  /**
   * Draws a frame; true where another one is to follow, because not everything has been drawn. While one pans it borrows
   * the captions and draws them, too.
   */
  readonly paint: (scene: Scene, captions: Pick<Captions, "lend">) => boolean;
  /** Whether the graphics card is still busy with the last frame. */
  readonly isBusy: () => boolean;
  readonly dispose: () => void;
}

/** Scenes that are drawn by way of snapshots; changes of emphasis and presence come without transitions. */
export function isLarge({ view, drawn }: Scene): boolean {
  return view.links.length > mostDirect.links || drawn.length > mostDirect.nodes;
}

export function createScenePainter(gl: WebGL2RenderingContext): ScenePainter {
  const hulls = createHullPainter(gl);
  const nodes = createNodePainter(gl);
  const hairlines = createHairlinePainter(gl);
  const strands = createStrandPainter(gl);
  const hovered = { nodes: createNodePainter(gl), strands: createStrandPainter(gl) };
  /** One is shown while the next is drawn, piece by piece. */
  let shown = createSnapshot(gl);
  let next = createSnapshot(gl);
  const captioned = createCaptionedSnapshot(gl);
  /** Links in `shown` and in `next`. */
  let [shownLinks, nextLinks] = [0, 0];
  const pace = createPace();
  let fence: WebGLSync | null = null;

  const forget = () => {
    shown.forget();
    next.forget();
    pace.forget();
  };

  const drawHulls = (scene: Scene, frame: Frame) =>
    hulls.draw(frame, hasEmphasis(scene) ? fadedHulls : 1);
  const drawLinks = (scene: Scene, frame: Frame, first: number, count: number) => {
    if (scene.view.links.length > mostStrands) hairlines.draw(frame, first, count);
    else if (first === 0) strands.draw(frame);
  };

  const paintDirectly = (scene: Scene) => {
    const count = scene.view.links.length;
    // What small scenes take tells nothing of large ones.
    pace.takeAll(isLarge(scene) ? count : 0);
    drawHulls(scene, scene);
    drawLinks(scene, scene, 0, count);
    nodes.draw(scene, scene);
  };

  /** All that can be drawn at once: nodes and the strongest links. */
  const paintStrongest = (scene: Scene) => {
    shownLinks = pace.take("moving", scene.view.links.length);
    shown.begin(scene);
    shown.add((frame) => {
      drawHulls(scene, frame);
      drawLinks(scene, frame, 0, shownLinks);
      nodes.draw(scene, frame);
    });
  };

  /** The next part of all links; true when it was the last, with nodes on top. */
  const paintNext = (scene: Scene): boolean => {
    const count = scene.view.links.length;
    if (!next.frame || !isSamePlace(next.frame, scene)) {
      next.begin(scene);
      next.add((frame) => drawHulls(scene, frame));
      nextLinks = 0;
    }
    const more = pace.take("resting", count - nextLinks);
    next.add((frame) => drawLinks(scene, frame, nextLinks, more));
    nextLinks += more;
    if (nextLinks < count) return false;
    next.add((frame) => nodes.draw(scene, frame));
    return true;
  };

  const paintSnapshot = (scene: Scene, captions: Pick<Captions, "lend">) => {
    const isStale =
      !shown.frame || !isSamePlace(shown.frame, scene) || shownLinks < scene.view.links.length;
    if (!shown.frame || (scene.isMoving && !covers(shown.frame, scene))) {
      paintStrongest(scene);
    } else if (!scene.isMoving && isStale && paintNext(scene)) {
      [shown, next] = [next, shown];
      [shownLinks, nextLinks] = [nextLinks, 0];
      next.forget();
    }
    if (scene.isMoving) next.forget();
    const isPanning =
      scene.isMoving &&
      scene.hovered < 0 &&
      shown.frame !== undefined &&
      isSameScale(shown.frame.projection, scene.projection);
    const lent = isPanning ? captions.lend(scene) : undefined;
    if (lent) captioned.show(scene, shown, lent);
    else shown.show(scene, scene.hovered >= 0 ? hoveredAlpha : 1);
  };

  return {
    uploadAll: (scene, outlines) => {
      hulls.uploadHulls(scene, outlines);
      nodes.uploadNodes(scene, scene.drawn);
      const places = [...scene.view.links.keys()];
      if (places.length <= mostStrands) strands.uploadLinks(scene, places);
      else hairlines.uploadLinks(scene);
      forget();
    },
    uploadState: (scene) => {
      nodes.uploadState(scene);
      if (scene.view.links.length <= mostStrands) strands.uploadColors(scene);
      else hairlines.uploadColors(scene);
      forget();
    },
    uploadHovered: (scene) => {
      const { linkEmphasis, prominent } = scene;
      const places: number[] = [];
      if (scene.hovered >= 0) {
        for (let i = 0; i < linkEmphasis.length && places.length < mostHovered; i++) {
          if (linkEmphasis[i] === emphasis.strong) places.push(i);
        }
      }
      hovered.strands.uploadLinks(scene, places);
      hovered.nodes.uploadNodes(
        scene,
        scene.hovered >= 0 ? prominent.toReversed() : new Uint32Array(),
      );
    },
    paint: (scene, captions) => {
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      pace.begin(scene.view.links.length);
      if (!isLarge(scene) || (pace.isQuick() && scene.hovered < 0)) paintDirectly(scene);
      else paintSnapshot(scene, captions);
      if (isLarge(scene) && scene.hovered >= 0) {
        hovered.strands.draw(scene);
        hovered.nodes.draw(scene, scene);
      }
      gl.deleteSync(fence);
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      // Another frame tells how long this one took, and goes on where it ended.
      return isLarge(scene) && pace.isTrying();
    },
    isBusy: () =>
      fence !== null &&
      !gl.isContextLost() &&
      gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED,
    dispose: () => {
      gl.deleteSync(fence);
      for (const part of [
        hulls,
        nodes,
        hairlines,
        strands,
        hovered.nodes,
        hovered.strands,
        shown,
        next,
        captioned,
      ]) {
        part.dispose();
      }
    },
  };
}

/** Whether a snapshot was drawn for exactly this camera and canvas. */
function isSamePlace(drawn: Frame, now: Frame): boolean {
  const { x: left, y: top, width, height } = placeOf(drawn, now);
  const isCentred =
    Math.abs(left + width / 2 - now.width / 2) < 0.6 &&
    Math.abs(top + height / 2 - now.height / 2) < 0.6;
  const isScaled = !isSameScale(drawn.projection, now.projection);
  return isCentred && !isScaled && drawn.pixelRatio === now.pixelRatio;
}

/** A snapshot scaled further than this, or that leaves more than this share of the canvas open, is of no use. */
const mostScaled = 1.8;
const mostOpen = 0.12;

function covers(drawn: Frame, now: Frame): boolean {
  const scaled = now.projection.scale / drawn.projection.scale;
  if (scaled > mostScaled || scaled < 1 / mostScaled) return false;
  const { x: left, y: top, width, height } = placeOf(drawn, now);
  const across = Math.min(now.width, left + width) - Math.max(0, left);
  const down = Math.min(now.height, top + height) - Math.max(0, top);
  return Math.max(0, across) * Math.max(0, down) >= (1 - mostOpen) * now.width * now.height;
}

/** Where a snapshot lies on the canvas now. */
function placeOf(drawn: Frame, now: Frame): Box {
  const unit = now.projection.scale / drawn.projection.scale;
  return {
    x: now.projection.left - drawn.projection.left * unit,
    y: now.projection.top - drawn.projection.top * unit,
    width: drawn.width * unit,
    height: drawn.height * unit,
  };
}
