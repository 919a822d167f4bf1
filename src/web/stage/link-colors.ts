// The colours of links: that of their community inside one, grey between two, darker where they stand out.
import { communityColorIndex, restIndex } from "../view/palette.ts";
import { emphasis } from "../view/view.ts";
import type { Scene } from "./scene.ts";

/** The colour of a link, by its place in `View.links`. */
export function linkColor({ view, dataset, colors, linkEmphasis }: Scene, place: number): string {
  if (linkEmphasis[place] === emphasis.strong) return colors.strongLine;
  const link = view.links[place]!;
  const { community } = dataset.nodes;
  const own = community[view.table.source[link]!]!;
  if (own !== community[view.table.target[link]!]) return colors.line;
  const color = communityColorIndex(own);
  return color === restIndex ? colors.line : colors.palette[color]!;
}
