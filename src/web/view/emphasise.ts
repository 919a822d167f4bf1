// Emphasis: what a selection is about stands out, the rest fades.
import type { Dataset } from "../data/dataset.ts";
import type { ViewState } from "../state/view-state.ts";
import type { Admitted } from "./admitted.ts";
import { fitsMode } from "./choose.ts";
import { emphasis } from "./view.ts";

/** Without a selection all is normal. */
export function emphasise(
  dataset: Dataset,
  state: ViewState,
  admitted: Admitted,
  links: Uint32Array,
) {
  const { source, target } = admitted.table;
  const index = (id: string | undefined) =>
    id === undefined ? undefined : dataset.indexOf.get(id);
  const [selected, linked] = [index(state.selected), index(state.linked)];
  const marked = state.marked.flatMap((id) => index(id) ?? []);
  const nodeEmphasis = new Uint8Array(dataset.ids.length);
  const linkEmphasis = new Uint8Array(links.length);
  const isActive =
    marked.length > 0 || (selected !== undefined && fitsMode(dataset, state, selected));
  if (!isActive) return { nodeEmphasis, linkEmphasis, prominent: new Uint32Array() };

  nodeEmphasis.fill(emphasis.faded);
  linkEmphasis.fill(emphasis.faded);
  const prominent: number[] = [];
  const raise = (node: number) => {
    if (nodeEmphasis[node] === emphasis.strong) return;
    nodeEmphasis[node] = emphasis.strong;
    prominent.push(node);
  };
  if (selected !== undefined) raise(selected);
  if (linked !== undefined) raise(linked);
  marked.forEach(raise);
  links.forEach((link, i) => {
    const [a, b] = [source[link]!, target[link]!];
    const isRaised =
      marked.length > 0
        ? nodeEmphasis[a] === emphasis.strong && nodeEmphasis[b] === emphasis.strong
        : linked === undefined
          ? a === selected || b === selected
          : (a === selected && b === linked) || (a === linked && b === selected);
    if (isRaised) linkEmphasis[i] = emphasis.strong;
  });
  if (marked.length === 0 && linked === undefined) {
    links.forEach((link, i) => {
      if (linkEmphasis[i] !== emphasis.strong) return;
      raise(source[link]!);
      raise(target[link]!);
    });
  }
  return { nodeEmphasis, linkEmphasis, prominent: Uint32Array.from(prominent) };
}
