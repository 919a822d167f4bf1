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

/** From the first years to the last, after plasma (matplotlib): even steps of lightness, told apart by everybody. */
export const dateColors: readonly ThemedColor[] = [
  { light: "#2a1a9c", dark: "#6f67e8" },
  { light: "#8b0aa5", dark: "#b264e0" },
  { light: "#c8407a", dark: "#e5739f" },
  { light: "#dd6a38", dark: "#f59a64" },
  { light: "#c08a00", dark: "#f8cf4a" },
];

/** Index of the grey rest in {@link palette}. */
export const restIndex = communityColors.length;
const firstType = restIndex + 1;

/** All colours that `View.color` may point at: communities, the rest, then types in the order of `Dataset.types`. */
export const palette: readonly ThemedColor[] = [
  ...communityColors,
  restColor,
  ...entityTypes.map((spec) => spec.color),
  episodeColor,
  ...dateColors,
];

/** Palette index of a community by its index; −1 stands for none. */
export function communityColorIndex(community: number): number {
  return community >= 0 && community < communityColors.length ? community : restIndex;
}

/** Palette index of a type by its index in `Dataset.types`. */
export function typeColorIndex(type: number): number {
  return firstType + type;
}

/** Palette index of a bin of years, 0 for the first. */
export function dateColorIndex(bin: number): number {
  return palette.length - dateColors.length + Math.min(dateColors.length - 1, Math.max(0, bin));
}

/** Shows take the palette from its other end: its first colours are the largest communities'. */
export const showOrder: readonly number[] = [5, 4, 1, 3, 0, 2];

/** Palette index of a show by its place in the list that begins with the most episodes. */
export function showColorIndex(place: number): number {
  return showOrder[place] ?? restIndex;
}

/** The colour of a type or of episodes, for legends and cards. */
export function typeColor(type: Dataset["types"][number]): ThemedColor {
  return entityTypes.find((spec) => spec.id === type)?.color ?? episodeColor;
}
