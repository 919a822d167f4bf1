// Camera control: where the map looks, who sent it there, and when it has come to rest.
import type { Sigma } from "sigma";
import { roundedCamera } from "../state/actions.ts";
import type { CameraState } from "../state/view-state.ts";
import { type Extent, fittingCamera, framed, isInView, sizeOf } from "./map-frame.ts";
import type { Scene } from "./scene.ts";

/** Moves the camera. What the program does is not reported as the person's doing. */
export interface CameraControl {
  readonly current: () => CameraState;
  /** Looks somewhere else on behalf of the view state; without a camera at everything that is shown. */
  readonly look: (camera: CameraState | undefined, isImmediate?: boolean) => void;
  /** Brings a node into sight if it is not. */
  readonly reveal: (node: number) => void;
  /** Nearer by a factor above 1, further by one below. */
  readonly zoom: (factor: number) => void;
  /** Shifts the picture by pixels. */
  readonly pan: (dx: number, dy: number) => void;
  readonly dispose: () => void;
}

export interface CameraOptions {
  /** The camera jumps. */
  readonly isStill: boolean;
  /** The camera has come to rest somewhere else, moved by the person. */
  readonly onCameraRest: (camera: CameraState) => void;
}

const milliseconds = { move: 320, rest: 140 } as const;

export function createCameraControl(
  sigma: Sigma,
  scene: Scene,
  frame: Extent,
  { isStill, onCameraRest }: CameraOptions,
): CameraControl {
  const sigmaCamera = sigma.getCamera();
  const current = (): CameraState => {
    const { x, y, ratio } = sigmaCamera.getState();
    return { x, y, ratio };
  };
  let sentTo: CameraState | undefined;
  const moveTo = (camera: CameraState, isImmediate = false) => {
    if (isImmediate || isStill) sigmaCamera.setState(camera);
    else
      void sigmaCamera.animate(camera, { duration: milliseconds.move, easing: "quadraticInOut" });
  };
  const movePersonally = (camera: CameraState) => {
    sentTo = undefined;
    moveTo(camera);
  };

  let restTimer = 0;
  const onRest = () => {
    scene.isMoving = false;
    sigma.scheduleRender();
    const camera = roundedCamera(current());
    if (!sentTo || !isSameCamera(camera, sentTo)) onCameraRest(camera);
  };
  sigmaCamera.on("updated", () => {
    scene.isMoving = true;
    clearTimeout(restTimer);
    restTimer = window.setTimeout(onRest, milliseconds.rest);
  });

  return {
    current,
    look: (camera, isImmediate) => {
      const next = camera ?? fittingCamera(scene, frame, current());
      sentTo = roundedCamera(next);
      moveTo(next, isImmediate);
    },
    reveal: (node) => {
      const [x, y] = [scene.view.x[node]!, scene.view.y[node]!];
      if (isInView(scene.projection, scene, x, y)) return;
      movePersonally({ ...framed(frame, x, y), ratio: current().ratio });
    },
    zoom: (factor) => {
      const camera = current();
      movePersonally({ ...camera, ratio: camera.ratio / factor });
    },
    pan: (dx, dy) => {
      const unit = scene.projection.scale * sizeOf(frame);
      const { x, y, ratio } = current();
      movePersonally({ x: x + dx / unit, y: y - dy / unit, ratio });
    },
    dispose: () => clearTimeout(restTimer),
  };
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
