// A graph store over the graph object in memory: what graph files are asked through; the reference for all others.
import { writeColumnFile } from "../graph/column-file.ts";
import { countsOf, type Counts } from "../graph/counts.ts";
import { findNodes, meaningOf } from "../graph/find-node.ts";
import { columnsOfRecords } from "../graph/graph-columns.ts";
import { recordsOf, type EdgeRecord, type NodeRecord } from "../graph/graph-records.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { coOccurring, episodesOf, thingsOf } from "../graph/neighbours.ts";
import { relatedEpisodes } from "../graph/related-episodes.ts";
import { edgesBetween, shortestPaths } from "../graph/shortest-paths.ts";
import { subgraph } from "../graph/subgraph.ts";
import type { EntityType } from "../model/index.ts";
import { deadlineIn, noDeadline, type Deadline } from "./deadline.ts";
import { storable } from "./exact.ts";
import { graphVersion } from "./graph-batches.ts";
import type {
  GraphStore,
  MapLink,
  NeighbourQuery,
  Page,
  PageQuery,
  PathQuery,
  Statement,
  SurroundingsQuery,
} from "./graph-store.ts";
import { summaryOf } from "./node-summary.ts";
import { overviewOf } from "./overview.ts";
import { mapContent, type MapContent } from "./prominence.ts";
import { sentencesWith, wantedWords } from "./sentence-search.ts";

/** More nodes that a text may mean are not counted. */
export const mostCounted = 1000;

/** Most candidates that are named for a name that may mean several nodes. */
export const mostCandidates = 8;

/** Asks a graph object; changes to it after the first question may or may not show. */
export function createMemoryGraphStore(graph: KnowledgeGraph): GraphStore {
  return storeOver(graph, derivedFrom(graph), () => noDeadline);
}

/** What is computed once, when it is first asked for. */
interface Derived {
  readonly digest: () => string;
  readonly counts: () => Counts;
  readonly content: () => MapContent;
  /** Sorted by source, then target. */
  readonly links: () => readonly MapLink[];
  readonly newestFirst: () => readonly string[];
}

function derivedFrom(graph: KnowledgeGraph): Derived {
  const content = once(() => mapContent(recordsOf(graph)));
  return {
    digest: once(() => graphVersion(recordsOf(graph))),
    counts: once(() => countsOf(graph)),
    content,
    links: once(() => mapLinksOf(content())),
    newestFirst: once(() => episodesNewestFirst(graph)),
  };
}

function storeOver(graph: KnowledgeGraph, derived: Derived, begin: () => Deadline): GraphStore {
  const { digest, counts, content, links, newestFirst } = derived;
  const summary = (id: string) => summaryOf(id, graph.getNodeAttributes(id));
  const has = (id: string) => graph.hasNode(id);
  const communities = () => graph.getAttribute("communities") ?? [];

  return {
    version: async () => digest(),
    facts: async () => ({ counts: counts(), communities: communities() }),
    mostMentioned: async (entityType, limit) =>
      mostMentioned(graph, entityType).slice(0, limit).map(summary),
    async find(text, page) {
      const found = findNodes(graph, text);
      const described = pageOf(found, page, ({ id, rank }) => ({ node: summary(id), rank }));
      return { ...described, total: Math.min(mostCounted, described.total) };
    },
    async meaningOf(text) {
      const meaning = meaningOf(graph, text);
      if ("id" in meaning) return meaning;
      return { candidates: meaning.candidates.slice(0, mostCandidates) };
    },
    node: async (id) => (has(id) ? nodeRecord(graph, id) : undefined),
    summaries: async (ids) => ids.filter(has).map(summary),
    async neighbours(id, { type, mostEpisodes = 0, ...page }: NeighbourQuery) {
      const all = has(id) ? coOccurring(graph, id) : [];
      const wanted = all.filter(
        ({ id: other }) => !type || graph.getNodeAttribute(other, "entityType") === type,
      );
      return pageOf(wanted, page, ({ id: other, episodes }) => ({
        node: summary(other),
        shared: episodes.length,
        episodes: episodes.slice(0, mostEpisodes),
      }));
    },
    statements: async (id, page) =>
      pageOf(has(id) ? statementsOf(graph, id) : [], page, (found) => found),
    edgesOf: async (id, page) => {
      const keys = has(id) ? [...new Set(graph.edges(id))].sort() : [];
      return pageOf(keys, page, (key) => edgeRecord(graph, key));
    },
    edges: async (keys) =>
      keys.filter((key) => graph.hasEdge(key)).map((key) => edgeRecord(graph, key)),
    edgesBetween: async (a, b) =>
      has(a) && has(b) ? edgesBetween(graph, a, b).map((key) => edgeRecord(graph, key)) : [],
    episodes: async (id, page) => pageOf(has(id) ? episodesOf(graph, id) : [], page, summary),
    async sharedEpisodes(a, b, page) {
      if (!has(a) || !has(b)) return pageOf([], page, summary);
      const ofB = new Set(episodesOf(graph, b));
      const shared = [...new Set(episodesOf(graph, a))].filter((episode) => ofB.has(episode));
      return pageOf(shared, page, summary);
    },
    things: async (episode) =>
      has(episode) ? [...new Set(thingsOf(graph, episode))].map(summary) : [],
    related: async (episode, limit) =>
      has(episode)
        ? relatedEpisodes(graph, episode, limit).map(({ id, shared, score }) => ({
            node: summary(id),
            shared: shared.map(summary),
            score,
          }))
        : [],
    paths: async (from, to, { avoid = [], limit }: PathQuery) =>
      shortestPaths(graph, from, to, { avoid: new Set(avoid), limit }),
    async search(text, { limit, offset = 0 }) {
      const deadline = begin();
      const wanted = wantedWords(text);
      const found = [];
      if (wanted.searchable.length > 0)
        search: for (const id of newestFirst()) {
          await deadline.check();
          // As a database would hold it.
          const whole = storable(String(Reflect.get(graph.getNodeAttributes(id), "text")));
          for (const { start, end } of sentencesWith(whole, wanted)) {
            found.push({ episode: summary(id), quote: whole.slice(start, end), start, end });
            if (found.length > offset + limit) break search;
          }
        }
      const items = found.slice(offset, offset + limit);
      return { offset, items, hasMore: found.length > offset + limit };
    },
    async subgraph(query) {
      const { nodes, isCut } = surroundings(graph, query);
      const records = recordsOf(subgraph(graph, { nodes }));
      const { attributes } = records;
      return { attributes, nodes: [...records.nodes()], edges: [...records.edges()], isCut };
    },
    async overview({ nodes, links: most }) {
      const ids = content().order.slice(0, nodes);
      const shown = new Set(ids);
      const among = links().filter(({ source, target }) => shown.has(source) && shown.has(target));
      return overviewOf({
        counts: counts(),
        communities: communities(),
        nodes: ids.map(summary),
        links: among.sort(byStrength).slice(0, most),
      });
    },
    async linked(id, page) {
      const own = links().filter(({ source, target }) => source === id || target === id);
      const otherOf = ({ source, target }: MapLink) => (source === id ? target : source);
      own.sort((a, b) => b.weight - a.weight || compare(otherOf(a), otherOf(b)));
      return pageOf(own, page, (link) => ({ node: summary(otherOf(link)), link }));
    },
    async linksAmong(ids) {
      const wanted = new Set(ids);
      return links().filter(({ source, target }) => wanted.has(source) && wanted.has(target));
    },
    columnFile: async () =>
      writeColumnFile(columnsOfRecords(recordsOf(graph), counts(), content().links)),
    within: (milliseconds) => storeOver(graph, derived, () => deadlineIn(milliseconds)),
    records: async () => recordsOf(graph),
    close: async () => {},
  };
}

function nodeRecord(graph: KnowledgeGraph, id: string): NodeRecord {
  return { id, attributes: graph.getNodeAttributes(id) };
}

function edgeRecord(graph: KnowledgeGraph, key: string): EdgeRecord {
  const [source, target] = graph.extremities(key);
  return { key, source, target, attributes: graph.getEdgeAttributes(key) };
}

function mostMentioned(graph: KnowledgeGraph, entityType: EntityType): string[] {
  const found: { id: string; episodes: number }[] = [];
  graph.forEachNode((id, attributes) => {
    if (attributes.entityType === "episode" || attributes.entityType !== entityType) return;
    found.push({ id, episodes: attributes.episodeCount });
  });
  return found.sort((a, b) => b.episodes - a.episodes || compare(a.id, b.id)).map(({ id }) => id);
}

function statementsOf(graph: KnowledgeGraph, id: string): Statement[] {
  const keys = new Set(graph.edges(id));
  const found = [...keys]
    .filter((key) => graph.getEdgeAttribute(key, "relationType") !== "mentions")
    .map((key): Statement => ({
      edge: edgeRecord(graph, key),
      outgoing: graph.source(key) === id,
    }));
  const otherOf = ({ edge, outgoing }: Statement) => (outgoing ? edge.target : edge.source);
  return found.sort(
    (a, b) =>
      compare(a.edge.attributes.relationType, b.edge.attributes.relationType) ||
      b.edge.attributes.confidence - a.edge.attributes.confidence ||
      compare(otherOf(a), otherOf(b)) ||
      Number(a.outgoing) - Number(b.outgoing) ||
      compare(a.edge.key, b.edge.key),
  );
}

/** Ids by date, the latest first, undated last, then by id. */
function episodesNewestFirst(graph: KnowledgeGraph): string[] {
  const dated: { id: string; date: string }[] = [];
  graph.forEachNode((id, attributes) => {
    if (attributes.entityType === "episode") dated.push({ id, date: attributes.published ?? "" });
  });
  return dated.sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id)).map(({ id }) => id);
}

/** Ids ring by ring, each sorted, as many as may be taken. */
function surroundings(graph: KnowledgeGraph, { nodes, depth, mostNodes }: SurroundingsQuery) {
  const taken = new Set<string>();
  const met = new Set(nodes.filter((id) => graph.hasNode(id)));
  let ring = [...met].sort();
  for (let step = 0; ring.length > 0; step++) {
    for (const id of ring) {
      if (taken.size >= mostNodes) return { nodes: taken, isCut: true };
      taken.add(id);
    }
    if (step >= depth) break;
    const next: string[] = [];
    for (const id of ring) {
      for (const other of graph.neighbors(id)) {
        if (met.has(other)) continue;
        met.add(other);
        next.push(other);
      }
    }
    ring = next.sort();
  }
  return { nodes: taken, isCut: false };
}

function mapLinksOf({ links }: MapContent): MapLink[] {
  return Array.from(links.source, (source, i) => ({
    source: links.ids[source]!,
    target: links.ids[links.target[i]!]!,
    episodes: links.episodes[i]!,
    weight: links.weight[i]!,
    asserted: links.asserted[i] === 1,
    direction: links.direction[i] === 1 ? 1 : links.direction[i] === -1 ? -1 : 0,
  }));
}

function byStrength(a: MapLink, b: MapLink): number {
  return b.weight - a.weight || compare(a.source, b.source) || compare(a.target, b.target);
}

function pageOf<T, U>(
  items: readonly T[],
  { limit, offset = 0 }: PageQuery,
  describe: (item: T) => U,
): Page<U> {
  return { total: items.length, offset, items: items.slice(offset, offset + limit).map(describe) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
