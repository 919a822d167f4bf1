// The projection as shaders take it.
import type { Projection } from "../geometry.ts";

/** What is drawn into: a canvas or a picture of its own, in CSS pixels. */
export interface Frame {
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** `u_projection`: layout to clip space as scale and offset; `u_pixel`: clip units a CSS pixel, y upward. */
export function projectionUniforms({ projection, width, height }: Frame) {
  const { scale, left, top } = projection;
  return {
    u_projection: [
      (2 * scale) / width,
      (2 * scale) / height,
      (2 * left) / width - 1,
      1 - (2 * top) / height,
    ],
    u_pixel: [2 / width, 2 / height],
  } as const;
}
