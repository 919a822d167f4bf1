// From dataset and view state to the view: filters, focus, budget, sizes, colours, emphasis, in one pure function.
import type { Dataset } from "../data/dataset.ts";
import type { ViewState } from "../state/view-state.ts";
import { admit } from "./admitted.ts";
import { type Budget, defaultBudget } from "./budget.ts";
import { chooseLinks, chooseNodes, neighbourhoodInFocus } from "./choose.ts";
import { emphasise } from "./emphasise.ts";
import { linkOpacities, linkWidths } from "./link-style.ts";
import { localLayout } from "./local-layout.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import { nodeColors, nodeRadii } from "./node-style.ts";
import { communityColorIndex } from "./palette.ts";
import type { Region, View } from "./view.ts";

/** Regions of fewer nodes are not outlined. */
const leastRegion = 3;

/** Computes what to draw. Under 50 ms at 10,000 nodes and 50,000 links; see `test/bench/view.ts`. */
export function computeView(
  dataset: Dataset,
  state: ViewState,
  budget: Budget = defaultBudget,
  betweenness?: Float64Array,
): View {
  const admitted = admit(dataset, state);
  const near = neighbourhoodInFocus(dataset, state, admitted, budget);
  const chosen = near?.nodes ?? chooseNodes(dataset, state, admitted, budget);
  const isShown = new Uint8Array(dataset.ids.length);
  for (const node of chosen) isShown[node] = 1;
  const links = chooseLinks(dataset, state, admitted, isShown, budget);
  const { nodeEmphasis, linkEmphasis, prominent } = emphasise(dataset, state, admitted, links);
  const { table } = admitted;
  return {
    table,
    passing: { nodes: admitted.nodes, links: admitted.links },
    nodes: chosen,
    isShown,
    ...positions(dataset, state, near),
    radius: nodeRadii(dataset, state, betweenness),
    color: nodeColors(dataset, state),
    nodeEmphasis,
    links,
    linkWidth: linkWidths(table, links, linkEmphasis),
    linkAlpha: linkOpacities(table, links, linkEmphasis),
    linkEmphasis,
    // Rings around a node say nothing of communities.
    regions: near ? [] : regionsOf(dataset, chosen, state),
    pinned: near ? new Uint32Array() : pinnedNodes(dataset, state, isShown),
    prominent,
    labels: state.labels,
    counts: {
      shownNodes: chosen.length,
      matchingNodes: sum(admitted.nodes),
      shownLinks: links.length,
      matchingLinks: sum(admitted.links),
      allNodes: countNodes(dataset, state),
    },
  };
}

const sum = (flags: Uint8Array) => {
  let total = 0;
  for (const flag of flags) total += flag;
  return total;
};

function pinnedNodes(
  { indexOf }: Dataset,
  { pinned }: ViewState,
  isShown: Uint8Array,
): Uint32Array {
  const nodes = pinned.map(({ id }) => indexOf.get(id) ?? -1);
  return Uint32Array.from(nodes.filter((node) => isShown[node] === 1));
}

/** The map's positions, of pinned nodes those they were put to; around a node in focus those of the local layout. */
function positions({ nodes, indexOf }: Dataset, state: ViewState, near: Neighbourhood | undefined) {
  const x = Float32Array.from(nodes.x);
  const y = Float32Array.from(nodes.y);
  for (const pin of state.pinned) {
    const node = indexOf.get(pin.id);
    if (node === undefined) continue;
    x[node] = pin.x;
    y[node] = pin.y;
  }
  if (near) {
    const local = localLayout(near, nodes.x, nodes.y);
    near.nodes.forEach((node, place) => {
      x[node] = local.x[place]!;
      y[node] = local.y[place]!;
    });
  }
  return { x, y };
}

function regionsOf(dataset: Dataset, chosen: Uint32Array, { colorBy }: ViewState): Region[] {
  // Where colours stand for shows or years, a region in one of them would be read as one.
  const hasColor = colorBy === "community" || colorBy === "type";
  const members = new Map<number, number[]>();
  for (const node of chosen) {
    const community = dataset.nodes.community[node]!;
    if (community < 0) continue;
    const list = members.get(community);
    if (list) list.push(node);
    else members.set(community, [node]);
  }
  return [...members]
    .filter(([, nodes]) => nodes.length >= leastRegion)
    .sort(([a], [b]) => a - b)
    .map(([community, nodes]) => ({
      community,
      label: dataset.communities[community]?.label ?? "",
      color: communityColorIndex(hasColor ? community : -1),
      members: Uint32Array.from(nodes),
    }));
}

function countNodes({ attributes }: Dataset, { mode }: ViewState): number {
  let total = 0;
  for (const node of attributes) if (mode === "episodes" || node.entityType !== "episode") total++;
  return total;
}
