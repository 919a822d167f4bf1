// Prominence: the order in which things are taken onto the map, so that any beginning of it is a fair picture of the whole.
import { linksOf, strongestLinks, type CoOccurrences } from "../graph/co-occurrence.ts";
import { gatherLinks } from "../graph/gather-links.ts";
import { nodeOutlinesOf, type GraphRecords } from "../graph/graph-records.ts";

/** Of each of the first communities the highest ranking members come first, before any others. */
const firstOfCommunity = 3;
const firstCommunities = 100;

/** What the map shows, and in which order it takes it up. */
export interface MapContent {
  /** Ids of the things, the most prominent first. */
  readonly order: readonly string[];
  /** The strongest links of each thing, sorted by source, then target. */
  readonly links: CoOccurrences;
}

/**
 * Orders things: the three of highest PageRank in each of the hundred largest communities, then all others, always by
 * PageRank, ties by id; and gathers their strongest links. Reads the graph once; time and memory are those of `linksOf`,
 * where the links are not known.
 */
export function mapContent(records: GraphRecords): MapContent {
  const outlines = [...nodeOutlinesOf(records)];
  const ranked = outlines
    .filter(({ entityType }) => entityType !== "episode")
    .map(({ id, pagerank = 0, community = Infinity }) => {
      return { id, pagerank, community, isFirst: false };
    });
  const links =
    records.mapLinks ??
    linksOf(gatherLinks({ ...records, nodeOutlines: () => outlines }), {
      strongest: strongestLinks,
    });
  const onMap = new Set(links.ids);
  const things = ranked.filter(({ id }) => onMap.has(id));
  things.sort((a, b) => b.pagerank - a.pagerank || (a.id < b.id ? -1 : 1));
  const taken = new Map<number, number>();
  for (const thing of things) {
    const { community } = thing;
    const before = taken.get(community) ?? 0;
    thing.isFirst = community < firstCommunities && before < firstOfCommunity;
    taken.set(community, before + 1);
  }
  const first = things.filter(({ isFirst }) => isFirst);
  const others = things.filter(({ isFirst }) => !isFirst);
  return { order: [...first, ...others].map(({ id }) => id), links };
}
