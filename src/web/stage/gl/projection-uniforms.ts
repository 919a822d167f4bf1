// The projection as shaders take it.
import type { Scene } from "../scene.ts";

/** `u_projection`: layout to clip space as scale and offset; `u_pixel`: clip units a CSS pixel, y upward. */
export function projectionUniforms({ projection, width, height }: Scene) {
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
