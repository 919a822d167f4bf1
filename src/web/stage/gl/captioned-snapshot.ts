// A snapshot with its captions on it, so that one picture is all there is to draw while one pans.
import type { CaptionPicture } from "../captions.ts";
import type { Frame } from "./projection-uniforms.ts";
import { type Snapshot, createSnapshot } from "./snapshot.ts";

export interface CaptionedSnapshot {
  /** Puts both onto the canvas, where the scene now stands; put together only when one of them is another. */
  readonly show: (frame: Frame, snapshot: Snapshot, captions: CaptionPicture) => void;
  readonly dispose: () => void;
}

export function createCaptionedSnapshot(gl: WebGL2RenderingContext): CaptionedSnapshot {
  const texts = createSnapshot(gl);
  const both = createSnapshot(gl);
  /** What they were put together from. */
  let below: Frame | undefined;
  let above: Frame | undefined;
  return {
    show: (frame, snapshot, captions) => {
      if (!snapshot.frame) return;
      if (snapshot.frame !== below || captions.frame !== above) {
        [below, above] = [snapshot.frame, captions.frame];
        texts.take(captions.canvas, captions.frame);
        both.beginAs(snapshot.frame);
        both.add((whole) => {
          snapshot.show(whole);
          texts.show(whole);
        });
      }
      both.showAlone(frame);
    },
    dispose: () => {
      texts.dispose();
      both.dispose();
    },
  };
}
