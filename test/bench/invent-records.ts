// Records of a graph of any size, made while they are asked for: nothing is held, so what is measured is the exporter.
import type { EdgeRecord, GraphRecords, NodeRecord } from "../../src/graph/graph-records.ts";
import { createRelationId } from "../../src/model/index.ts";

/** How large the graph is to be. */
export interface RecordsSize {
  readonly episodes: number;
  readonly things: number;
  readonly thingsPerEpisode: number;
}

const kinds = ["organisation", "person", "technology", "topic"] as const;
const words =
  "the team moved its queue to another cluster, “because” of latency & cost — then café".split(" ");

/** Episodes that mention things, each mention with one quotation; always the same, sorted as records are. */
export function inventRecords({ episodes, things, thingsPerEpisode }: RecordsSize): GraphRecords {
  const perKind = Math.ceil(things / kinds.length);
  const stride = Math.max(1, Math.floor(things / thingsPerEpisode));
  return {
    attributes: { format: "castgraph", version: 1, communities: [{ label: "All", size: things }] },
    nodeCount: episodes + things,
    edgeCount: episodes * thingsPerEpisode,
    *nodes(): Generator<NodeRecord> {
      for (let i = 0; i < episodes; i++) yield episode(i);
      for (let i = 0; i < things; i++) yield thing(i, perKind);
    },
    *edges(): Generator<EdgeRecord> {
      for (let i = 0; i < episodes; i++) {
        for (let k = 0; k < thingsPerEpisode; k++) {
          yield mention(i, k * stride + ((i * 7 + k) % stride), perKind);
        }
      }
    },
  };
}

const padded = (i: number) => String(i).padStart(7, "0");
const episodeId = (i: number) => `episode:show:${padded(i)}`;
const thingId = (i: number, perKind: number) =>
  `${kinds[Math.floor(i / perKind)]!}:thing-${padded(i)}`;

function sentence(i: number, length: number): string {
  let text = `${i}`;
  for (let k = 0; text.length < length; k++) text += ` ${words[(i + k * 5) % words.length]!}`;
  return text;
}

function episode(i: number): NodeRecord {
  return {
    id: episodeId(i),
    attributes: {
      label: `Conversation ${i}`,
      entityType: "episode",
      show: `Show ${i % 9}`,
      title: `Conversation ${i}`,
      published: `20${10 + (i % 15)}-0${1 + (i % 9)}-11`,
      durationSeconds: 1800 + i,
      document: "invented.txt",
      text: sentence(i, 600),
      sections: [{ role: "body", span: { start: 0, end: 600 } }],
      mentions: [],
      x: i % 1000,
      y: i / 1000,
    },
  };
}

function thing(i: number, perKind: number): NodeRecord {
  return {
    id: thingId(i, perKind),
    attributes: {
      label: `Thing ${i}`,
      entityType: kinds[Math.floor(i / perKind)]!,
      aliases: i % 3 === 0 ? [`T${i}`, `Thing no. ${i}`] : [],
      episodeCount: 1 + (i % 40),
      firstPublished: "2012-03-04",
      lastPublished: "2019-05-06",
      x: (i % 997) / 7,
      y: (i % 991) / 3,
      community: 0,
      pagerank: 1 / (i + 2),
    },
  };
}

function mention(i: number, k: number, perKind: number): EdgeRecord {
  const [source, target] = [episodeId(i), thingId(k, perKind)];
  const start = (i + k) % 300;
  return {
    key: createRelationId(source, "mentions", target),
    source,
    target,
    attributes: {
      relationType: "mentions",
      confidence: 0.9,
      evidence: [
        {
          episode: source,
          start,
          end: start + 120,
          quote: sentence(i + k, 120),
          recognizer: "gazetteer/capital",
          confidence: 0.9,
        },
      ],
    },
  };
}
