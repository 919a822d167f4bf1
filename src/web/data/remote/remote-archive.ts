// A graph too large for the page: the overview at first, then whatever a person comes to, fetched from the server and
// put together to a dataset like any other.
import * as v from "valibot";
import type { CoOccurrences } from "../../../graph/co-occurrence.ts";
import { graphFromJson } from "../../../graph/graph-file.ts";
import {
  type KnowledgeGraph,
  type NodeAttributes,
  createKnowledgeGraph,
} from "../../../graph/knowledge-graph.ts";
import { createDataset } from "../create-dataset.ts";
import type { Dataset } from "../dataset.ts";
import {
  type FoundName,
  type RemoteCounts,
  type RemoteLink,
  type RemoteNode,
  expandAnswer,
  findAnswer,
  overviewAnswer,
  pathAnswer,
} from "./answers.ts";

/** Asks the server: the name of a question and its parameters; lists stand as repeated parameters. */
export type Ask = (
  question: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
) => Promise<unknown>;

/** The part of a large graph that the page knows; it grows. */
export interface RemoteArchive {
  /** How much the whole holds. */
  readonly counts: RemoteCounts;
  /** What is known now. */
  readonly dataset: () => Dataset;
  /** Fetches the surroundings of nodes whose surroundings are not known yet; true where anything came. */
  readonly complete: (ids: readonly string[]) => Promise<boolean>;
  /** Names in the whole graph, the best first. */
  readonly find: (text: string) => Promise<readonly FoundName[]>;
  /** Fetches the shortest chains between two things; true where anything came. */
  readonly connect: (from: string, to: string) => Promise<boolean>;
}

/** How much is asked for at once. */
const most = {
  nodes: 600,
  links: 2000,
  neighbours: 30,
  surroundings: 300,
  names: 8,
  ways: 5,
} as const;
/** As many ids as the server takes in one question. */
const mostShown = 300;

/** Asks for the overview; rejects where the server does not answer as it should. */
export async function openRemoteArchive(ask: Ask): Promise<RemoteArchive> {
  const overview = v.parse(
    overviewAnswer,
    await ask("overview", { nodes: String(most.nodes), links: String(most.links) }),
  );
  const graph = createKnowledgeGraph();
  graph.replaceAttributes({
    ...graph.getAttributes(),
    communities: overview.communities.map(({ label, size }) => ({ label, size })),
  });
  const links = new Map<string, RemoteLink>();
  const completed = new Set<string>();
  const addNode = ({ id, ...summary }: RemoteNode) => {
    if (!graph.hasNode(id)) graph.addNode(id, attributesOf(summary));
  };
  const addLinks = (more: readonly RemoteLink[]) => {
    for (const link of more) {
      if (graph.hasNode(link.source) && graph.hasNode(link.target)) {
        links.set(`${link.source}|${link.target}`, link);
      }
    }
  };
  overview.nodes.forEach(addNode);
  addLinks(overview.links);

  const completeOne = async (id: string) => {
    const [part, expanded] = await Promise.all([
      ask("subgraph", { name: id, depth: "1", nodes: String(most.surroundings) }),
      id.startsWith("episode:")
        ? undefined
        : ask("expand", {
            name: id,
            limit: String(most.neighbours),
            shown: [...graph.nodes()]
              .filter((other) => !other.startsWith("episode:"))
              .slice(0, mostShown),
          }),
    ]);
    mergeInto(graph, graphFromJson(part));
    if (expanded === undefined) return;
    const { of, items, links: more } = v.parse(expandAnswer, expanded);
    if (of) addNode(of);
    items.forEach(addNode);
    addLinks(more);
  };
  const complete = async (ids: readonly string[]) => {
    const missing = ids.filter((id) => !completed.has(id));
    for (const id of missing) completed.add(id);
    await Promise.all(missing.map(completeOne));
    return missing.length > 0;
  };
  const extent = extentOf(overview.nodes);
  return {
    counts: overview.counts,
    complete,
    dataset: () => ({
      ...createDataset(graph.copy(), (ids) => columnsOf(ids, [...links.values()])),
      extent,
      whole: overview.counts,
    }),
    find: async (text) =>
      v.parse(findAnswer, await ask("find-entity", { name: text, limit: String(most.names) }))
        .items,
    connect: async (from, to) => {
      const { paths } = v.parse(
        pathAnswer,
        await ask("path-between", { from, to, limit: String(most.ways) }),
      );
      const passed = paths.flat().flatMap((hop) => [hop.from, hop.to]);
      return complete([...new Set([from, to, ...passed.map(({ id }) => id)])]);
    },
  };
}

/** A node as far as a summary tells. */
function attributesOf({
  entityType,
  show = "",
  episodeCount = 0,
  ...rest
}: Omit<RemoteNode, "id">) {
  const common = withoutUndefined(rest);
  const attributes =
    entityType === "episode"
      ? { ...common, entityType, show, document: "", text: "", sections: [], mentions: [] }
      : { ...common, entityType, aliases: [], episodeCount };
  // Checked by the schema; which of the two it is was decided above.
  return attributes as unknown as NodeAttributes;
}

function withoutUndefined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** What has been fetched whole replaces what was known by its summary. */
export function mergeInto(graph: KnowledgeGraph, part: KnowledgeGraph): void {
  part.forEachNode((id, attributes) => graph.mergeNode(id, attributes));
  part.forEachEdge((key, attributes, source, target) => {
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, source, target, attributes);
  });
}

/** Links in the order of their ends among `ids`. */
function columnsOf(ids: readonly string[], links: readonly RemoteLink[]): CoOccurrences {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const rows = links
    .map((link) => {
      const [a, b] = [indexOf.get(link.source)!, indexOf.get(link.target)!];
      return { ...link, low: Math.min(a, b), high: Math.max(a, b), turn: a < b ? 1 : -1 };
    })
    .sort((a, b) => a.low - b.low || a.high - b.high);
  return {
    ids,
    source: Uint32Array.from(rows, ({ low }) => low),
    target: Uint32Array.from(rows, ({ high }) => high),
    episodes: Uint32Array.from(rows, ({ episodes }) => episodes),
    weight: Float64Array.from(rows, ({ weight }) => weight),
    asserted: Uint8Array.from(rows, ({ asserted }) => Number(asserted)),
    direction: Int8Array.from(rows, ({ direction, turn }) => direction * turn),
  };
}

function extentOf(nodes: readonly RemoteNode[]): NonNullable<Dataset["extent"]> {
  const along = (places: (number | undefined)[]): readonly [number, number] => {
    const known = places.filter((place) => place !== undefined);
    return known.length > 0 ? [Math.min(...known), Math.max(...known)] : [-0.5, 0.5];
  };
  return { x: along(nodes.map(({ x }) => x)), y: along(nodes.map(({ y }) => y)) };
}
