// The colours of shows in the time strip and beside their names.
import { showOrder } from "../../view/palette.ts";
import { communityVariable } from "../color-variables.ts";

/** Colours that shows have of their own; the rest share the grey. */
export const coloredShows = 6;

/** A CSS value for the show at a place of the list that begins with the most episodes. */
export function showColor(place: number, isRest = false): string {
  // From the palette's other end: its first colours are the largest communities' on the map.
  return communityVariable(isRest || place >= coloredShows ? undefined : showOrder[place]);
}
