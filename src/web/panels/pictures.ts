// Pictures of the map to take away: labels and legend are drawn with it.
import { messages } from "../messages.ts";
import type { MountedStage } from "../stage/mount-stage.ts";

/** A format of pictures. */
export interface PictureFormat {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  /** What the map shows, or some of it; `scale` is in pixels to a CSS pixel, 1 to 4, where the format has pixels. */
  readonly take: (stage: MountedStage, scale: number, ids?: readonly string[]) => Promise<Blob>;
  readonly hasPixels: boolean;
}

export const pictureFormats: readonly PictureFormat[] = [
  {
    id: "png",
    label: messages.download.png,
    extension: "png",
    take: (stage, scale, ids) => stage.toPng(scale, ids),
    hasPixels: true,
  },
  {
    id: "svg",
    label: messages.download.svg,
    extension: "svg",
    take: async (stage, _scale, ids) =>
      new Blob([stage.toSvg(messages.map.label, ids)], { type: "image/svg+xml" }),
    hasPixels: false,
  },
];

/** Pixels to a CSS pixel that are offered. */
export const pictureScales = [1, 2, 3, 4] as const;
