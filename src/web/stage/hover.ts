// Hovering: what stands out while the pointer rests on a node; nothing of it enters the view state.
import { emphasis } from "../view/view.ts";
import type { Scene } from "./scene.ts";

/** Sets the scene's emphasis from the view's and the hovered node, with that node and its neighbours in front. */
export function emphasiseHovered(scene: Scene): void {
  const { view, hovered } = scene;
  if (hovered < 0) {
    scene.nodeEmphasis = view.nodeEmphasis;
    scene.linkEmphasis = view.linkEmphasis;
    scene.prominent = view.prominent;
    return;
  }
  const { source, target } = view.table;
  const nodes = new Uint8Array(view.nodeEmphasis.length).fill(emphasis.faded);
  const links = new Uint8Array(view.links.length).fill(emphasis.faded);
  const prominent = [hovered];
  nodes[hovered] = emphasis.strong;
  view.links.forEach((link, i) => {
    const [a, b] = [source[link]!, target[link]!];
    if (a !== hovered && b !== hovered) return;
    const other = a === hovered ? b : a;
    links[i] = emphasis.strong;
    if (nodes[other] !== emphasis.strong) prominent.push(other);
    nodes[other] = emphasis.strong;
  });
  scene.nodeEmphasis = nodes;
  scene.linkEmphasis = links;
  scene.prominent = Uint32Array.from(prominent);
}
