// Sigma as the stage uses it: two invisible nodes that span the map, one program that draws all, no layers of its own.
import { UndirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Extent } from "./map-frame.ts";
import { NoEdgeProgram, type StartPainter, createSceneProgram } from "./scene-program.ts";

/** Layers that sigma makes and we leave empty; hidden, they cost nothing. */
const unusedLayers = ["edges", "edgeLabels", "labels", "hovers", "hoverNodes"];

/** `start` is called once with the graphics context, before this returns. With `isStill` nothing moves by itself. */
export function createSigma(
  container: HTMLElement,
  frame: Extent,
  isStill: boolean,
  start: StartPainter,
): Sigma {
  const graph = new UndirectedGraph();
  const [low, high] = [0, 1] as const;
  for (const end of [low, high]) graph.addNode(end, { x: frame.x[end], y: frame.y[end] });
  const milliseconds = isStill ? 0 : 200;
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    stagePadding: 0,
    renderLabels: false,
    enableCameraRotation: false,
    minCameraRatio: 0.002,
    maxCameraRatio: 8,
    zoomDuration: milliseconds,
    doubleClickZoomingDuration: milliseconds,
    inertiaDuration: milliseconds,
    inertiaRatio: isStill ? 0 : 3,
    nodeProgramClasses: { circle: createSceneProgram(start) },
    edgeProgramClasses: { arrow: NoEdgeProgram, line: NoEdgeProgram },
  });
  const canvases = sigma.getCanvases();
  for (const name of unusedLayers) canvases[name]!.style.display = "none";
  // Sigma clears these in each frame; what is lost costs nothing.
  for (const name of ["edges", "hoverNodes"]) {
    canvases[name]!.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  }
  // Catches the pointer and shows nothing; unseen, it need not be blended into each frame.
  canvases["mouse"]!.style.opacity = "0";
  return sigma;
}
