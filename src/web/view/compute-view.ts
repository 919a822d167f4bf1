// From dataset and view state to the view: filters, focus, budget, sizes, colours, emphasis, in one pure function.
import { nodeRadius } from "../../analysis/node-radius.ts";
import { type Dataset, neighboursOf } from "../data/dataset.ts";
import type { ViewState } from "../state/view-state.ts";
import { type Admitted, admit } from "./admitted.ts";
import { backbone } from "./backbone.ts";
import { localLayout } from "./local-layout.ts";
import { type Neighbourhood, neighbourhood } from "./neighbourhood.ts";
import { communityColorIndex, typeColorIndex } from "./palette.ts";
import { type Region, type View, emphasis, linkAlpha } from "./view.ts";

/** How much is drawn unless everything is asked for. */
export interface Budget {
  readonly nodes: number;
  readonly links: number;
  /** How many neighbours a selected node brings onto the map that would not stand there otherwise. */
  readonly neighbours: number;
}

export const defaultBudget: Budget = { nodes: 150, links: 400, neighbours: 10 };

/** A phone has a quarter of the room. */
export const narrowBudget: Budget = { nodes: 50, links: 110, neighbours: 8 };

/** Regions of fewer nodes are not outlined. */
const leastRegion = 3;

/** Computes what to draw. Under 50 ms at 10,000 nodes and 50,000 links; see `test/bench/view.ts`. */
export function computeView(
  dataset: Dataset,
  state: ViewState,
  budget: Budget = defaultBudget,
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
    nodes: chosen,
    isShown,
    ...positions(dataset, near),
    radius: radii(dataset, state),
    color: colors(dataset, state),
    nodeEmphasis,
    links,
    linkWidth: Float32Array.from(
      links,
      (link) =>
        0.6 + Math.log2(1 + table.weight[link]! * 3) + (table.asserted[link]! > 0 ? 0.4 : 0),
    ),
    linkAlpha: opacities(table, links, linkEmphasis),
    linkEmphasis,
    // Rings around a node say nothing of communities.
    regions: near ? [] : regionsOf(dataset, chosen),
    prominent,
    counts: {
      shownNodes: chosen.length,
      matchingNodes: sum(admitted.nodes),
      shownLinks: links.length,
      matchingLinks: sum(admitted.links),
      allNodes: countNodes(dataset, state),
      undatedNodes: countUndated(dataset, admitted.nodes),
    },
  };
}

function opacities(
  { asserted, weight }: Admitted["table"],
  links: Uint32Array,
  linkEmphasis: Uint8Array,
): Float32Array {
  const thin = thinning(links.length);
  return Float32Array.from(links, (link, i) => {
    if (linkEmphasis[i] === emphasis.faded) return linkAlpha.faded * thin;
    // A selected hub has so many links that only the strongest may stand out fully.
    if (linkEmphasis[i] === emphasis.strong) {
      return linkAlpha.strong * Math.min(1, 0.5 + weight[link]!);
    }
    return asserted[link] === 1 ? linkAlpha.asserted : linkAlpha.normal * thin;
  });
}

/** Many links must be fainter to let nodes be seen: full opacity up to 1,500, a sixth from 50,000 on. */
const thinning = (count: number) => Math.max(1 / 6, Math.min(1, Math.sqrt(1500 / count)));

const sum = (flags: Uint8Array) => {
  let total = 0;
  for (const flag of flags) total += flag;
  return total;
};

/** Nodes that the state names; they are drawn whatever the budget says. */
function named(dataset: Dataset, state: ViewState): number[] {
  const ids = [state.selected, state.linked, state.focus?.id, ...state.marked];
  return ids.flatMap((id) => {
    const index = id === undefined ? undefined : dataset.indexOf.get(id);
    return index === undefined || !fitsMode(dataset, state, index) ? [] : [index];
  });
}

function fitsMode(dataset: Dataset, state: ViewState, node: number): boolean {
  return state.mode === "episodes" || dataset.attributes[node]!.entityType !== "episode";
}

/** What lies around the node in focus; nothing where there is none, or it is not in this picture. */
function neighbourhoodInFocus(
  dataset: Dataset,
  state: ViewState,
  admitted: Admitted,
  budget: Budget,
): Neighbourhood | undefined {
  const middle = state.focus && dataset.indexOf.get(state.focus.id);
  if (!state.focus || middle === undefined || !fitsMode(dataset, state, middle)) return undefined;
  const limit = state.showAll ? Infinity : budget.nodes;
  return neighbourhood(admitted, middle, state.focus.depth, limit);
}

/** The map's positions; around a node in focus those of the local layout. */
function positions({ nodes }: Dataset, near: Neighbourhood | undefined) {
  const x = Float32Array.from(nodes.x);
  const y = Float32Array.from(nodes.y);
  if (near) {
    const local = localLayout(near, nodes.x, nodes.y);
    near.nodes.forEach((node, place) => {
      x[node] = local.x[place]!;
      y[node] = local.y[place]!;
    });
  }
  return { x, y };
}

/** The nodes to draw, the most important first. */
function chooseNodes(
  dataset: Dataset,
  state: ViewState,
  admitted: Admitted,
  budget: Budget,
): Uint32Array {
  const { rank, degree } = dataset.nodes;
  const candidates = Uint32Array.from(admitted.nodes.keys()).filter((i) => admitted.nodes[i] === 1);
  candidates.sort((a, b) => rank[b]! - rank[a]! || degree[b]! - degree[a]! || a - b);
  const strongest = state.showAll ? candidates : withinBudget(dataset, state, candidates, budget);
  const shown = new Set<number>([...named(dataset, state), ...strongest]);
  const selected = state.selected === undefined ? undefined : dataset.indexOf.get(state.selected);
  if (selected !== undefined && shown.has(selected)) {
    let left = budget.neighbours;
    for (const { node, link } of neighboursOf(admitted.table, selected)) {
      if (left === 0) break;
      if (admitted.nodes[node] === 0 || admitted.links[link] === 0) continue;
      shown.add(node);
      left--;
    }
  }
  // Things rank by PageRank; episodes have none and come after them.
  return Uint32Array.from(shown).sort(
    (a, b) => rank[b]! - rank[a]! || degree[b]! - degree[a]! || a - b,
  );
}

/** In the bipartite picture half of the places are for episodes, because things would take them all. */
function withinBudget(
  dataset: Dataset,
  state: ViewState,
  candidates: Uint32Array,
  budget: Budget,
): Uint32Array {
  if (state.mode === "things") return candidates.subarray(0, budget.nodes);
  const isEpisode = (i: number) => dataset.attributes[i]!.entityType === "episode";
  const episodes = candidates.filter(isEpisode).subarray(0, Math.floor(budget.nodes / 2));
  const things = candidates.filter((i) => !isEpisode(i));
  return Uint32Array.from([...things.subarray(0, budget.nodes - episodes.length), ...episodes]);
}

function chooseLinks(
  dataset: Dataset,
  state: ViewState,
  admitted: Admitted,
  isShown: Uint8Array,
  budget: Budget,
): Uint32Array {
  const { table, links } = admitted;
  const { source, target } = table;
  const candidates = table.strongestFirst.filter(
    (link) => links[link] === 1 && isShown[source[link]!] === 1 && isShown[target[link]!] === 1,
  );
  const chosen = backbone(
    table,
    candidates,
    dataset.ids.length,
    state.showAll ? candidates.length : budget.links,
  );
  const selected = state.selected === undefined ? undefined : dataset.indexOf.get(state.selected);
  if (selected === undefined || state.showAll) return chosen;
  // The links of what is selected are what the person wants to see, budget or not.
  const already = new Set(chosen);
  const own = candidates.filter(
    (link) => (source[link] === selected || target[link] === selected) && !already.has(link),
  );
  return Uint32Array.from([...chosen, ...own]);
}

function radii(dataset: Dataset, state: ViewState): Float32Array {
  const { offsets } = dataset.things;
  const { degree } = dataset.nodes;
  return Float32Array.from(dataset.attributes, (node, i) => {
    if (node.entityType === "episode") return nodeRadius(degree[i]!);
    return state.mode === "things"
      ? nodeRadius(offsets[i + 1]! - offsets[i]!)
      : nodeRadius(degree[i]! * 8);
  });
}

function colors(dataset: Dataset, state: ViewState): Uint8Array {
  const { type, community } = dataset.nodes;
  return state.colorBy === "type"
    ? Uint8Array.from(type, typeColorIndex)
    : Uint8Array.from(community, communityColorIndex);
}

/** What the selection is about stands out, the rest fades; without a selection all is normal. */
function emphasise(dataset: Dataset, state: ViewState, admitted: Admitted, links: Uint32Array) {
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

function regionsOf(dataset: Dataset, chosen: Uint32Array): Region[] {
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
      color: communityColorIndex(community),
      members: Uint32Array.from(nodes),
    }));
}

function countNodes({ attributes }: Dataset, { mode }: ViewState): number {
  let total = 0;
  for (const node of attributes) if (mode === "episodes" || node.entityType !== "episode") total++;
  return total;
}

function countUndated({ nodes }: Dataset, admitted: Uint8Array): number {
  let total = 0;
  for (let i = 0; i < admitted.length; i++) {
    if (admitted[i] === 1 && Number.isNaN(nodes.firstDay[i]!)) total++;
  }
  return total;
}
