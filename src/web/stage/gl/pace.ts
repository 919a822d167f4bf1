// The pace: how many links are drawn in a frame. What a machine can do is only known by trying.

/** The camera moves, or all that is missing is drawn while it rests. */
export type PaceState = "moving" | "resting";

/** Links drawn in one frame: begun with, at least. */
const links = {
  moving: { first: 20_000, least: 1000 },
  resting: { first: 40_000, least: 10_000 },
} as const;
/** Milliseconds of a frame above and below which that changes: at rest nobody waits but for all of it. */
const milliseconds = {
  moving: { long: 60, short: 30 },
  resting: { long: 150, short: 90 },
} as const;
/** Milliseconds of a frame below which a machine is quick, and of so many frames in a row above which it no longer is. */
const quick = { short: 19, long: 25, patience: 3 } as const;

export interface Pace {
  /** A frame begins in a scene of so many links: the time since the one before tells what that took. */
  readonly begin: (count: number) => void;
  /** So many of `count` links may be drawn in this frame, and are. */
  readonly take: (state: PaceState, count: number) => number;
  /** All links are drawn in this frame. */
  readonly takeAll: (count: number) => void;
  /** The machine is quick enough to draw this scene whole in every frame. */
  readonly isQuick: () => boolean;
  /** What was drawn in this frame tells something, so that another one should follow. */
  readonly isTrying: () => boolean;
  /** The scene is another. */
  readonly forget: () => void;
}

/** `now` tells milliseconds. */
export function createPace(now: () => number = () => performance.now()): Pace {
  const budget: Record<PaceState, number> = {
    moving: links.moving.first,
    resting: links.resting.first,
  };
  /** Links drawn in the last frame, in which state, and when it began. */
  let work = 0;
  let state: PaceState = "moving";
  let begun = 0;
  let isQuick = false;
  /** It was thought to be and is not. */
  let isSlow = false;
  let slowFrames = 0;

  const learn = (took: number, count: number) => {
    if (isQuick) {
      // A single long pause is no slow frame, but the camera at rest.
      slowFrames = took > quick.long ? slowFrames + 1 : 0;
      isQuick = slowFrames < quick.patience;
      isSlow = !isQuick;
      return;
    }
    const { long, short } = milliseconds[state];
    if (took > long) budget[state] = Math.max(links[state].least, Math.floor(work * 0.6));
    else if (took < short && work >= budget[state]) budget[state] = Math.ceil(work * 1.5);
    isQuick = !isSlow && work >= count && took < quick.short;
    slowFrames = 0;
  };

  return {
    begin: (count) => {
      const at = now();
      if (work > 0) learn(at - begun, count);
      begun = at;
      work = 0;
    },
    take: (next, count) => {
      state = next;
      return (work = Math.min(count, budget[state]));
    },
    takeAll: (count) => {
      work = count;
    },
    isQuick: () => isQuick,
    isTrying: () => work > 0 && !isQuick,
    forget: () => {
      isQuick = isSlow = false;
    },
  };
}
