// Colours of the map: communities and types, on light and on dark ground.
import { entityTypes } from "../../ontology/entity-types.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Theme } from "../state/theme.ts";

/** A colour as it is drawn on either background. */
export type ThemedColor = Readonly<Record<Theme, string>>;

/**
 * The first eight communities have colours of their own, the rest is grey. After Petroff's accessible sequence
 * (arXiv 2107.02270), moved where a ground asks for it; a test holds them apart under simulated colour blindness.
 */
export const communityColors: readonly ThemedColor[] = [
  { light: "#1845fb", dark: "#5b7cff" },
  { light: "#ff5e02", dark: "#ff7b33" },
  { light: "#c91f16", dark: "#e8544c" },
  { light: "#c849a9", dark: "#d76fbf" },
  { light: "#8f8f5c", dark: "#c3c397" },
  { light: "#5fb5cc", dark: "#86c8dd" },
  { light: "#4f80f0", dark: "#8ea0ff" },
  { light: "#656364", dark: "#8d8b8c" },
];

/** For communities beyond the eighth and nodes without one. */
export const restColor: ThemedColor = { light: "#a3a9b3", dark: "#6b7280" };

/** For episodes when colours stand for types. */
export const episodeColor: ThemedColor = { light: "#4a5568", dark: "#cbd5e1" };

/** Index of the grey rest in {@link palette}. */
export const restIndex = communityColors.length;
const firstType = restIndex + 1;

/** All colours that `View.color` may point at: communities, the rest, then types in the order of `Dataset.types`. */
export const palette: readonly ThemedColor[] = [
  ...communityColors,
  restColor,
  ...entityTypes.map((spec) => spec.color),
  episodeColor,
];

/** Palette index of a community by its index; −1 stands for none. */
export function communityColorIndex(community: number): number {
  return community >= 0 && community < communityColors.length ? community : restIndex;
}

/** Palette index of a type by its index in `Dataset.types`. */
export function typeColorIndex(type: number): number {
  return firstType + type;
}

/** The colour of a community, for legends and cards. */
export function communityColor(community: number): ThemedColor {
  return palette[communityColorIndex(community)]!;
}

/** The colour of a type or of episodes, for legends and cards. */
export function typeColor(type: Dataset["types"][number]): ThemedColor {
  return entityTypes.find((spec) => spec.id === type)?.color ?? episodeColor;
}
