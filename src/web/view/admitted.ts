// Filters: which nodes and links may be drawn at all, before the budget decides which of them are.
import { type Dataset, type DatasetLinks, neighboursOf } from "../data/dataset.ts";
import { initialViewState, type ViewState } from "../state/view-state.ts";

/** What passes all filters. */
export interface Admitted {
  readonly table: DatasetLinks;
  /** Over `Dataset.ids`. */
  readonly nodes: Uint8Array;
  /** Over the links of `table`. */
  readonly links: Uint8Array;
}

/** Applies mode, hidden types, communities and shows, period, minimum of episodes and muted hubs. */
export function admit(dataset: Dataset, state: ViewState): Admitted {
  const table = state.mode === "things" ? dataset.things : dataset.episodes;
  const episodes = admitEpisodes(dataset, state);
  const nodes = admitNodes(dataset, state, episodes);
  const links = admitLinks(dataset, state, table, nodes, episodes);
  if (state.minEpisodes > 1) dropLonely(dataset, table, nodes, links);
  return { table, nodes, links };
}

/** Days since 1970 that a beginning of an ISO date spans, inclusive; the whole of time where it is missing. */
export function daysOf(period: ViewState["period"]): {
  readonly first: number;
  readonly last: number;
} {
  const { from, to } = period ?? {};
  const parts = (text: string) => text.split("-").map(Number);
  const day = (year: number, month: number, date: number) =>
    Date.UTC(year, month - 1, date) / 86_400_000;
  let first = -Infinity;
  let last = Infinity;
  if (from) {
    const [year = 0, month = 1, date = 1] = parts(from);
    first = day(year, month, date);
  }
  if (to) {
    const [year = 0, month, date] = parts(to);
    // The day before the next year, month or day begins.
    if (month === undefined) last = day(year + 1, 1, 1) - 1;
    else last = date === undefined ? day(year, month + 1, 1) - 1 : day(year, month, date);
  }
  return { first, last };
}

/** 1 for every episode that its show and date let pass; undefined where nothing restricts them. */
function admitEpisodes(dataset: Dataset, state: ViewState): Uint8Array | undefined {
  if (!state.period && state.hiddenShows.length === 0) return undefined;
  const { first, last } = daysOf(state.period);
  const hidden = new Set(state.hiddenShows);
  const { firstDay } = dataset.nodes;
  return Uint8Array.from(dataset.attributes, (node, i) => {
    if (node.entityType !== "episode" || hidden.has(node.show)) return 0;
    const day = firstDay[i]!;
    return !state.period || (day >= first && day <= last) ? 1 : 0;
  });
}

/**
 * The types that are hidden. A graph made elsewhere may know only such as are hidden at first ("other"): it is shown
 * until somebody hides a type.
 */
function hiddenTypesOf(
  attributes: Dataset["attributes"],
  { hiddenTypes }: ViewState,
): readonly string[] {
  if (hiddenTypes.join() !== initialViewState.hiddenTypes.join()) return hiddenTypes;
  const isAnyShown = attributes.some(
    ({ entityType }) => entityType !== "episode" && !hiddenTypes.includes(entityType),
  );
  return isAnyShown ? hiddenTypes : [];
}

function admitNodes(
  { attributes, indexOf, nodes, types, communities, episodes: occurrences }: Dataset,
  state: ViewState,
  episodes: Uint8Array | undefined,
): Uint8Array {
  const admitted = new Uint8Array(attributes.length);
  const hiddenTypes = hiddenTypesOf(attributes, state);
  const hiddenType = types.map((type) => hiddenTypes.includes(type));
  const hiddenCommunity = communities.map(({ label }) => state.hiddenCommunities.includes(label));
  const episodeType = types.indexOf("episode");
  for (let i = 0; i < admitted.length; i++) {
    const type = nodes.type[i]!;
    if (hiddenType[type] || hiddenCommunity[nodes.community[i]!]) continue;
    if (type === episodeType) {
      if (state.mode === "episodes" && (!episodes || episodes[i] === 1)) admitted[i] = 1;
      continue;
    }
    admitted[i] = !episodes || occursInAny(occurrences, i, episodes) ? 1 : 0;
  }
  // What is selected or in focus was asked for by name: filters do not take it away.
  for (const id of [state.selected, state.linked, state.focus?.id]) {
    const index = id === undefined ? undefined : indexOf.get(id);
    const fits =
      index !== undefined && (state.mode === "episodes" || nodes.type[index] !== episodeType);
    if (fits) admitted[index] = 1;
  }
  return admitted;
}

function occursInAny(occurrences: DatasetLinks, thing: number, episodes: Uint8Array): boolean {
  for (const { node } of neighboursOf(occurrences, thing)) if (episodes[node] === 1) return true;
  return false;
}

function admitLinks(
  dataset: Dataset,
  state: ViewState,
  table: DatasetLinks,
  nodes: Uint8Array,
  episodes: Uint8Array | undefined,
): Uint8Array {
  const { source, target } = table;
  const muted = new Uint8Array(nodes.length);
  for (const id of state.muted) {
    const index = dataset.indexOf.get(id);
    if (index !== undefined) muted[index] = 1;
  }
  const count =
    episodes && state.mode === "things" ? sharedEpisodes(dataset, table, episodes) : table.episodes;
  // In the bipartite picture a link is one occurrence; the minimum is about things that share episodes.
  const least = state.mode === "things" ? state.minEpisodes : 1;
  return Uint8Array.from(source, (a, link) => {
    const b = target[link]!;
    const isAdmitted =
      nodes[a] === 1 && nodes[b] === 1 && muted[a] === 0 && muted[b] === 0 && count[link]! >= least;
    return isAdmitted ? 1 : 0;
  });
}

/** In how many of the given episodes both ends of each link occur. */
function sharedEpisodes(
  { episodes: occurrences, ids }: Dataset,
  { source, target }: DatasetLinks,
  episodes: Uint8Array,
): Uint32Array {
  const counts = new Uint32Array(source.length);
  // Links are sorted by source: the episodes of a source are marked once for all its links.
  const markedFor = new Int32Array(ids.length).fill(-1);
  let current = -1;
  for (let link = 0; link < source.length; link++) {
    const a = source[link]!;
    if (a !== current) {
      current = a;
      for (const { node } of neighboursOf(occurrences, a)) {
        if (episodes[node] === 1) markedFor[node] = a;
      }
    }
    for (const { node } of neighboursOf(occurrences, target[link]!)) {
      if (markedFor[node] === a) counts[link]!++;
    }
  }
  return counts;
}

/** Takes out nodes that no link is left of. */
function dropLonely(
  dataset: Dataset,
  { source, target }: DatasetLinks,
  nodes: Uint8Array,
  links: Uint8Array,
): void {
  const isLinked = new Uint8Array(dataset.ids.length);
  for (let link = 0; link < links.length; link++) {
    if (links[link] === 1) isLinked[source[link]!] = isLinked[target[link]!] = 1;
  }
  for (let i = 0; i < nodes.length; i++) if (isLinked[i] === 0) nodes[i] = 0;
}
