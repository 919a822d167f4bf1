// Evidence: the sentences that a link between two nodes stands on.
import type { EdgeEvidence } from "../../graph/knowledge-graph.ts";
import { edgesBetween } from "../../graph/shortest-paths.ts";
import type { RelationType } from "../../model/index.ts";
import type { Dataset } from "../data/dataset.ts";
import { type EpisodeNode, episodeOf, newestFirst } from "./episodes.ts";

/** A quotation in place: a stretch of an episode's text and why it counts. */
export interface Passage extends EdgeEvidence {
  readonly source: EpisodeNode;
}

/** A relation stated between the two, with its quotations. */
export interface StatedLink {
  readonly relationType: RelationType;
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
  readonly passages: readonly Passage[];
}

/** One episode in which both come up. */
export interface SharedEpisode {
  readonly episode: EpisodeNode;
  /** Sentences that name both; empty where they stand apart. */
  readonly together: readonly Passage[];
  /** Where no sentence names both: the first that names the one, and the first that names the other. */
  readonly apart: readonly Passage[];
}

/** All that a link stands on. */
export interface LinkEvidence {
  readonly stated: readonly StatedLink[];
  /** Episodes with a sentence that names both come first, then the newest. */
  readonly shared: readonly SharedEpisode[];
}

/** What links `a` and `b`: statements between them, and the episodes that name both. */
export function evidenceBetween(dataset: Dataset, a: string, b: string): LinkEvidence {
  const { graph } = dataset;
  if (!graph.hasNode(a) || !graph.hasNode(b) || a === b) return { stated: [], shared: [] };
  const stated = edgesBetween(graph, a, b).map((key): StatedLink => {
    const { relationType, confidence, evidence } = graph.getEdgeAttributes(key);
    const passages = evidence.flatMap((item) => passageOf(dataset, item));
    return { relationType, from: graph.source(key), to: graph.target(key), confidence, passages };
  });
  // "mentions" is the weakest thing to say: it goes last.
  stated.sort((x, y) => rankOf(x) - rankOf(y) || (x.relationType < y.relationType ? -1 : 1));

  const others = mentionEdges(dataset, b);
  const shared: SharedEpisode[] = [];
  for (const [id, edge] of mentionEdges(dataset, a)) {
    const other = others.get(id);
    const episode = other && episodeOf(dataset, id);
    if (episode) shared.push(sharedEpisode(dataset, episode, edge, other));
  }
  shared.sort(
    (x, y) =>
      Number(y.together.length > 0) - Number(x.together.length > 0) ||
      newestFirst(x.episode, y.episode),
  );
  return { stated, shared };
}

const rankOf = (link: StatedLink) => (link.relationType === "mentions" ? 1 : 0);

function passageOf(dataset: Dataset, evidence: EdgeEvidence): Passage[] {
  const source = episodeOf(dataset, evidence.episode);
  return source ? [{ ...evidence, source }] : [];
}

/** The sentences that name a thing, by episode. */
function mentionEdges(dataset: Dataset, id: string): Map<string, readonly EdgeEvidence[]> {
  const edges = new Map<string, readonly EdgeEvidence[]>();
  dataset.graph.forEachInEdge(id, (_key, { relationType, evidence }, episode) => {
    if (relationType === "mentions") edges.set(episode, evidence);
  });
  return edges;
}

function sharedEpisode(
  dataset: Dataset,
  episode: EpisodeNode,
  ofA: readonly EdgeEvidence[],
  ofB: readonly EdgeEvidence[],
): SharedEpisode {
  const together: Passage[] = [];
  for (const one of ofA) {
    const other = ofB.find((item) => item.start < one.end && one.start < item.end);
    if (!other) continue;
    const start = Math.min(one.start, other.start);
    const end = Math.max(one.end, other.end);
    if (together.some((item) => item.start === start && item.end === end)) continue;
    const weaker = one.confidence <= other.confidence ? one : other;
    together.push({
      ...weaker,
      start,
      end,
      quote: episode.text.slice(start, end),
      source: episode,
    });
  }
  const apart = together.length > 0 ? [] : [ofA[0], ofB[0]].filter((item) => item !== undefined);
  return {
    episode,
    together,
    apart: apart.sort((x, y) => x.start - y.start).flatMap((item) => passageOf(dataset, item)),
  };
}
