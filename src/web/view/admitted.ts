// Filters: which nodes and links may be drawn at all, before the budget decides which of them are.
import type { Dataset, DatasetLinks } from "../data/dataset.ts";
import type { ViewState } from "../state/view-state.ts";
import { type Objections, objectionsOf } from "./objections.ts";

/** What passes all filters. */
export interface Admitted {
  readonly table: DatasetLinks;
  /** Over `Dataset.ids`. */
  readonly nodes: Uint8Array;
  /** Over the links of `table`. */
  readonly links: Uint8Array;
}

/** Applies mode, types, communities, shows, period, numbers of links and episodes, kinds of links and muted hubs. */
export function admit(dataset: Dataset, state: ViewState): Admitted {
  return admitExcept(objectionsOf(dataset, state), 0, 0);
}

/** What would pass without some filters: objections of these bits are not heard. */
export function admitExcept(objections: Objections, nodeBits: number, linkBits: number): Admitted {
  const { table, isLinkBound, isNamed } = objections;
  const { source, target } = table;
  const nodes = new Uint8Array(objections.nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    nodes[i] = (objections.nodes[i]! & ~nodeBits) === 0 ? 1 : 0;
  }
  const links = new Uint8Array(source.length);
  const isLinked = isLinkBound ? isNamed.slice() : undefined;
  for (let link = 0; link < links.length; link++) {
    const [a, b] = [source[link]!, target[link]!];
    if ((objections.links[link]! & ~linkBits) !== 0 || nodes[a] === 0 || nodes[b] === 0) continue;
    links[link] = 1;
    if (isLinked) isLinked[a] = isLinked[b] = 1;
  }
  if (isLinked) for (let i = 0; i < nodes.length; i++) if (isLinked[i] === 0) nodes[i] = 0;
  return { table, nodes, links };
}
