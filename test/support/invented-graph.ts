// Graphs of any size with communities, hubs and a long tail, for tests and benches; the same seed, the same graph.
import { createRandom } from "../../src/analysis/random.ts";
import {
  type EdgeEvidence,
  type KnowledgeGraph,
  createKnowledgeGraph,
} from "../../src/graph/knowledge-graph.ts";
import {
  type EntityType,
  createEntityId,
  createEpisodeId,
  createRelationId,
} from "../../src/model/index.ts";

/** How large the graph is to be. */
export interface InventedSize {
  readonly things: number;
  readonly episodes: number;
  readonly thingsPerEpisode?: number;
  readonly communities?: number;
  readonly seed?: number;
}

const syllables = ["ka", "ru", "no", "vel", "tis", "mor", "an", "del", "qui", "sor", "be", "lum"];
const kinds: readonly EntityType[] = [
  "technology",
  "person",
  "organisation",
  "technology",
  "topic",
];

/**
 * Episodes keep to one community four times out of five; within it the first things come up most. Things that no
 * episode has room for are left out. Without analysis: no positions, communities or ranks.
 */
export function inventGraph({
  things,
  episodes,
  thingsPerEpisode = 8,
  communities = Math.max(2, Math.round(Math.sqrt(things) / 3)),
  seed = 1,
}: InventedSize): KnowledgeGraph {
  const random = createRandom(seed);
  const graph = createKnowledgeGraph();
  const members: string[][] = Array.from({ length: communities }, () => []);
  const counts = new Map<string, number>();
  for (let i = 0; i < things; i++) {
    const entityType = kinds[i % kinds.length]!;
    const label = inventName(random, i, entityType);
    const id = createEntityId(entityType, label);
    graph.addNode(id, { label, entityType, aliases: [], episodeCount: 0 });
    members[i % communities]!.push(id);
  }
  const unmentioned = members.map((community) => community.length);
  const pick = (home: number) => {
    const community = members[home]!;
    // Every second mention introduces somebody, the rare ones first, until all are introduced.
    if (random() < 0.5 && unmentioned[home]! > 0) return community[--unmentioned[home]!]!;
    return community[Math.floor(community.length * random() ** 2.5)]!;
  };
  for (let i = 0; i < episodes; i++) {
    const home = i % communities;
    const found = new Set<string>();
    for (let k = 0; k < thingsPerEpisode * 2 && found.size < thingsPerEpisode; k++) {
      const away = random() < 0.2;
      found.add(pick(away ? Math.floor(random() * communities) : home));
    }
    const month = i % 60;
    const published =
      i % 5 === 4
        ? undefined
        : `${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-11`;
    const title = `Conversation ${i + 1}`;
    const show = `Show ${1 + (home % 4)}`;
    const id = createEpisodeId({ show, published, title });
    const labels = [...found].map((thing) => graph.getNodeAttribute(thing, "label"));
    const text = `${title}. ${labels.join(", ")}.`;
    graph.addNode(id, {
      label: title,
      entityType: "episode",
      show,
      title,
      ...(published && { published }),
      document: "invented.txt",
      text,
      sections: [{ role: "body", span: { start: 0, end: text.length } }],
      mentions: [],
    });
    for (const thing of found) {
      const label = graph.getNodeAttribute(thing, "label");
      const start = text.indexOf(label);
      const evidence: EdgeEvidence = {
        episode: id,
        start,
        end: start + label.length,
        quote: label,
        recognizer: "invented",
        confidence: 0.9,
      };
      graph.addEdgeWithKey(createRelationId(id, "mentions", thing), id, thing, {
        relationType: "mentions",
        confidence: 0.9,
        evidence: [evidence],
      });
      counts.set(thing, (counts.get(thing) ?? 0) + 1);
    }
  }
  for (const id of members.flat()) {
    const episodeCount = counts.get(id);
    if (episodeCount === undefined) graph.dropNode(id);
    else graph.mergeNodeAttributes(id, { episodeCount });
  }
  return graph;
}

function inventName(random: () => number, index: number, entityType: EntityType): string {
  const word = () => {
    const length = 2 + Math.floor(random() * 2);
    const parts = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]!);
    const text = parts.join("");
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const words =
    entityType === "person" ? [word(), word()] : random() < 0.3 ? [word(), word()] : [word()];
  // The number keeps names apart without being seen in most of them.
  return `${words.join(" ")}${index >= 40 ? ` ${index}` : ""}`;
}
