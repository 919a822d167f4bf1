// How opaque a link is drawn in this frame.
import { emphasis, linkAlpha } from "../view/view.ts";
import type { Scene } from "./scene.ts";

/** The view's opacity, unless the pointer changed what stands out; fading with the ends that come or go. */
export function alphaOfLink(
  { view, linkEmphasis, hovered, presence }: Scene,
  place: number,
): number {
  const link = view.links[place]!;
  const there = Math.min(presence[view.table.source[link]!]!, presence[view.table.target[link]!]!);
  const own = linkEmphasis[place];
  if (hovered < 0 || own === view.linkEmphasis[place]) return view.linkAlpha[place]! * there;
  if (own === emphasis.strong) return linkAlpha.strong * there;
  return (own === emphasis.faded ? linkAlpha.faded : linkAlpha.normal) * there;
}
