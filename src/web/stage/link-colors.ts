// The colours of links: that of their community inside one, grey between two, darker where they stand out.
import { communityColorIndex, restIndex } from "../view/palette.ts";
import { emphasis } from "../view/view.ts";
import type { Scene } from "./scene.ts";

/** A colour for each of the view's links. */
export function linkColors({ view, dataset, colors, linkEmphasis }: Scene): string[] {
  const { source, target } = view.table;
  const { community } = dataset.nodes;
  return Array.from(view.links, (link, i) => {
    if (linkEmphasis[i] === emphasis.strong) return colors.strongLine;
    const own = community[source[link]!]!;
    const color = communityColorIndex(own);
    const isInner = own === community[target[link]!] && color !== restIndex;
    return isInner ? colors.palette[color]! : colors.line;
  });
}
