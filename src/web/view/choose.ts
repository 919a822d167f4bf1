// The choice: which of the admitted nodes and links are drawn.
import { type Dataset, neighboursOf } from "../data/dataset.ts";
import type { ViewState } from "../state/view-state.ts";
import type { Admitted } from "./admitted.ts";
import { backbone } from "./backbone.ts";
import type { Budget } from "./budget.ts";
import { type Neighbourhood, neighbourhood } from "./neighbourhood.ts";

/** The nodes to draw, the most important first. */
export function chooseNodes(
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
  const [selected] = indicesOf(dataset, [state.selected]);
  if (selected !== undefined && shown.has(selected)) {
    for (const node of firstNeighbours(admitted, selected, budget.neighbours)) shown.add(node);
  }
  for (const { id, neighbours } of state.expanded) {
    const [middle] = indicesOf(dataset, [id]);
    if (middle === undefined || admitted.nodes[middle] === 0) continue;
    shown.add(middle);
    for (const node of firstNeighbours(admitted, middle, neighbours, shown)) shown.add(node);
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

/** So many marked nodes may be joined by all their links; more would be a thicket. */
const mostMarked = 12;

/** The links to draw between `isShown` nodes, the most important first, then those of what is selected or marked. */
export function chooseLinks(
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
  const middles = new Set(
    indicesOf(dataset, [state.selected, ...state.expanded.map(({ id }) => id)]),
  );
  const marked = new Set(state.marked.length <= mostMarked ? indicesOf(dataset, state.marked) : []);
  if (middles.size + marked.size === 0 || state.showAll) return chosen;
  // The links of what is selected or unfolded, and of ways, are what the person wants to see, budget or not.
  const already = new Set(chosen);
  const isOwn = (a: number, b: number) =>
    middles.has(a) || middles.has(b) || (marked.has(a) && marked.has(b));
  const own = candidates.filter(
    (link) => isOwn(source[link]!, target[link]!) && !already.has(link),
  );
  return Uint32Array.from([...chosen, ...own]);
}

const noNodes: ReadonlySet<number> = new Set();

/** The most strongly linked neighbours that pass the filters, at most `limit`, without those that are there already. */
function firstNeighbours(
  { table, nodes, links }: Admitted,
  middle: number,
  limit: number,
  already: ReadonlySet<number> = noNodes,
): number[] {
  const found: number[] = [];
  for (const { node, link } of neighboursOf(table, middle)) {
    if (found.length >= limit) break;
    if (nodes[node] === 1 && links[link] === 1 && !already.has(node)) found.push(node);
  }
  return found;
}

/** Ids as indices; what the graph does not have is left out. */
function indicesOf({ indexOf }: Dataset, ids: readonly (string | undefined)[]): number[] {
  return ids.flatMap((id) => (id === undefined ? [] : (indexOf.get(id) ?? [])));
}

/** Nodes that the state names; they are drawn whatever the budget says. */
function named(dataset: Dataset, state: ViewState): number[] {
  const ids = [state.selected, state.linked, state.focus?.id, ...state.marked];
  return ids.flatMap((id) => {
    const index = id === undefined ? undefined : dataset.indexOf.get(id);
    return index === undefined || !fitsMode(dataset, state, index) ? [] : [index];
  });
}

/** Episodes are nodes in the bipartite picture only. */
export function fitsMode(dataset: Dataset, state: ViewState, node: number): boolean {
  return state.mode === "episodes" || dataset.attributes[node]!.entityType !== "episode";
}

/** What lies around the node in focus; nothing where there is none, or it is not in this picture. */
export function neighbourhoodInFocus(
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
