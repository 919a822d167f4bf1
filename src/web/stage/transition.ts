// Transitions: positions, presence and fading move from what they were to what the view says, in a quarter second.
import { emphasis } from "../view/view.ts";
import type { Scene } from "./scene.ts";

/** The end of a transition, by node. */
export interface SceneTarget {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly presence: ArrayLike<number>;
  readonly fade: ArrayLike<number>;
}

/** Drives the scene's arrays; `onFrame` is told what has changed and whether this was the last frame. */
export interface Transition {
  readonly start: (target: SceneTarget, milliseconds: number) => void;
  readonly stop: () => void;
}

/** What a frame changed, so that layers upload no more than that. */
export interface Changed {
  readonly positions: boolean;
  readonly isDone: boolean;
}

export function createTransition(scene: Scene, onFrame: (changed: Changed) => void): Transition {
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);

  return {
    stop,
    start: (target, milliseconds) => {
      stop();
      const keys = ["x", "y", "presence", "fade"] as const;
      const from = {
        x: scene.x.slice(),
        y: scene.y.slice(),
        presence: scene.presence.slice(),
        fade: scene.fade.slice(),
      };
      const positions = differs(from.x, target.x) || differs(from.y, target.y);
      const apply = (share: number) => {
        for (const key of keys) {
          const [values, start, end] = [scene[key], from[key], target[key]];
          for (let i = 0; i < values.length; i++) {
            values[i] = start[i]! + (end[i]! - start[i]!) * share;
          }
        }
      };
      if (milliseconds === 0) {
        apply(1);
        onFrame({ positions, isDone: true });
        return;
      }
      const begin = performance.now();
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - begin) / milliseconds));
        apply(share === 1 ? 1 : 1 - (1 - share) ** 3);
        const isDone = share === 1;
        if (!isDone) frame = requestAnimationFrame(step);
        onFrame({ positions, isDone });
      };
      frame = requestAnimationFrame(step);
    },
  };
}

/**
 * Nodes in the order of drawing: those that vanish, then those that are faded, then the rest; among equals the most
 * important last, so that it lies on top.
 */
export function drawnNodes({ view, presence, nodeEmphasis }: Scene): Uint32Array {
  const leaving: number[] = [];
  for (let i = 0; i < presence.length; i++) {
    if (presence[i]! > 0 && view.isShown[i] === 0) leaving.push(i);
  }
  const lastFirst = view.nodes.toReversed();
  const faded = lastFirst.filter((node) => nodeEmphasis[node] === emphasis.faded);
  const others = lastFirst.filter((node) => nodeEmphasis[node] !== emphasis.faded);
  return Uint32Array.from([...leaving, ...faded, ...others]);
}

/** 1 where emphasis asks for fading. */
export function fadeOf(nodeEmphasis: Uint8Array): Uint8Array {
  return nodeEmphasis.map((value) => (value === emphasis.faded ? 1 : 0));
}

function differs(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 0; i < a.length; i++) if (Math.abs(a[i]! - b[i]!) > 1e-3) return true;
  return false;
}
