// Objections: which filters speak against which nodes and links; what nothing speaks against is admitted.
import { type Dataset, type DatasetLinks, neighboursOf } from "../data/dataset.ts";
import { type ViewState, initialViewState } from "../state/view-state.ts";
import { daysOf } from "./days.ts";
import { bitsOf, kindsOf } from "./link-kinds.ts";

/** Bits of what may speak against a node. Episodes have no place in the picture of things, whatever is filtered. */
export const nodeObjection = {
  type: 1,
  community: 2,
  degree: 4,
  /** No episode of the shows and the time that are shown names it. */
  episodes: 8,
  mode: 16,
} as const;

/** Bits of what may speak against a link, besides its ends. */
export const linkObjection = {
  muted: 1,
  minEpisodes: 2,
  kind: 4,
  /** The two share no episode of the shows and the time that are shown. */
  episodes: 8,
} as const;

/** All that speaks against anything. */
export interface Objections {
  readonly table: DatasetLinks;
  /** Over `Dataset.ids`, bits of {@link nodeObjection}; what the state names is excused from all but `mode`. */
  readonly nodes: Uint8Array;
  /** Over the links of `table`, bits of {@link linkObjection}. */
  readonly links: Uint8Array;
  /** In how many of the episodes that are shown both ends of a link occur. */
  readonly counts: Uint32Array;
  /** 1 for every episode of the shows and the time that are shown; missing where all are. */
  readonly episodes: Uint8Array | undefined;
  /** Whether links are filtered, so that a node without any left is not shown either. */
  readonly isLinkBound: boolean;
  /** 1 where a node is named by the state: it stays without links. */
  readonly isNamed: Uint8Array;
}

/** Asks every filter about every node and link once. */
export function objectionsOf(dataset: Dataset, state: ViewState): Objections {
  const isThings = state.mode === "things";
  const table = isThings ? dataset.things : dataset.episodes;
  const episodes = episodesShown(dataset, state);
  const counts = episodes && isThings ? sharedEpisodes(dataset, table, episodes) : table.episodes;
  const hiddenBits = bitsOf(state.hiddenKinds);
  const isNamed = namedNodes(dataset, state);
  return {
    table,
    episodes,
    counts,
    nodes: objectToNodes(dataset, state, table, episodes, isNamed),
    links: objectToLinks(dataset, state, table, counts, hiddenBits),
    // In the bipartite picture a link is one occurrence; the minimum is about things that share episodes.
    isLinkBound: hiddenBits !== 0 || (isThings && state.minEpisodes > 1),
    isNamed,
  };
}

/** 1 for every episode that its show and date let pass; undefined where nothing restricts them. */
function episodesShown(dataset: Dataset, state: ViewState): Uint8Array | undefined {
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
export function hiddenTypesOf(
  { attributes }: Pick<Dataset, "attributes">,
  { hiddenTypes }: ViewState,
): readonly string[] {
  if (hiddenTypes.join() !== initialViewState.hiddenTypes.join()) return hiddenTypes;
  const isAnyShown = attributes.some(
    ({ entityType }) => entityType !== "episode" && !hiddenTypes.includes(entityType),
  );
  return isAnyShown ? hiddenTypes : [];
}

/** 1 where the state asks for a node by name: filters do not take it away. */
function namedNodes({ indexOf, ids }: Dataset, state: ViewState): Uint8Array {
  const isNamed = new Uint8Array(ids.length);
  for (const id of [state.selected, state.linked, state.focus?.id]) {
    const index = id === undefined ? undefined : indexOf.get(id);
    if (index !== undefined) isNamed[index] = 1;
  }
  return isNamed;
}

function objectToNodes(
  { attributes, nodes, types, communities, episodes: occurrences }: Dataset,
  state: ViewState,
  { offsets }: DatasetLinks,
  episodes: Uint8Array | undefined,
  isNamed: Uint8Array,
): Uint8Array {
  const objections = new Uint8Array(attributes.length);
  const hiddenTypes = hiddenTypesOf({ attributes }, state);
  const hiddenType = types.map((type) => hiddenTypes.includes(type));
  const hiddenCommunity = communities.map(({ label }) => state.hiddenCommunities.includes(label));
  const episodeType = types.indexOf("episode");
  const { least = 0, most = Infinity } = state.degrees ?? {};
  for (let i = 0; i < objections.length; i++) {
    const type = nodes.type[i]!;
    const degree = offsets[i + 1]! - offsets[i]!;
    let bits = 0;
    if (hiddenType[type]) bits |= nodeObjection.type;
    if (hiddenCommunity[nodes.community[i]!]) bits |= nodeObjection.community;
    if (degree < least || degree > most) bits |= nodeObjection.degree;
    if (type === episodeType && state.mode === "things") bits |= nodeObjection.mode;
    else if (episodes) {
      const isThere =
        type === episodeType ? episodes[i] === 1 : occursInAny(occurrences, i, episodes);
      if (!isThere) bits |= nodeObjection.episodes;
    }
    objections[i] = isNamed[i] === 1 ? bits & nodeObjection.mode : bits;
  }
  return objections;
}

function occursInAny(
  { offsets, incident, source, target }: DatasetLinks,
  thing: number,
  episodes: Uint8Array,
): boolean {
  for (let i = offsets[thing]!; i < offsets[thing + 1]!; i++) {
    const link = incident[i]!;
    const one = source[link]!;
    if (episodes[one === thing ? target[link]! : one] === 1) return true;
  }
  return false;
}

function objectToLinks(
  dataset: Dataset,
  state: ViewState,
  table: DatasetLinks,
  counts: Uint32Array,
  hiddenBits: number,
): Uint8Array {
  const { source, target } = table;
  const objections = new Uint8Array(source.length);
  const muted = new Uint8Array(dataset.ids.length);
  for (const id of state.muted) {
    const index = dataset.indexOf.get(id);
    if (index !== undefined) muted[index] = 1;
  }
  const least = state.mode === "things" ? state.minEpisodes : 1;
  const kinds = hiddenBits === 0 ? undefined : kindsOf(dataset, table);
  for (let link = 0; link < objections.length; link++) {
    let bits = 0;
    if (muted[source[link]!] === 1 || muted[target[link]!] === 1) bits |= linkObjection.muted;
    if (counts[link] === 0) bits |= linkObjection.episodes;
    else if (counts[link]! < least) bits |= linkObjection.minEpisodes;
    if (kinds && (kinds[link]! & ~hiddenBits) === 0) bits |= linkObjection.kind;
    objections[link] = bits;
  }
  return objections;
}

/** In how many of the given episodes both ends of each link occur. */
function sharedEpisodes(
  { episodes: occurrences, ids }: Dataset,
  { source, target }: DatasetLinks,
  episodes: Uint8Array,
): Uint32Array {
  const counts = new Uint32Array(source.length);
  const { offsets, incident } = occurrences;
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
    const b = target[link]!;
    for (let i = offsets[b]!; i < offsets[b + 1]!; i++) {
      const occurrence = incident[i]!;
      const one = occurrences.source[occurrence]!;
      if (markedFor[one === b ? occurrences.target[occurrence]! : one] === a) counts[link]!++;
    }
  }
  return counts;
}
