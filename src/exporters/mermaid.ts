// Mermaid: the neighbourhood of one node as a diagram for Markdown pages.
import {
  recordsOf,
  type EdgeRecord,
  type GraphRecords,
  type NodeRecord,
} from "../graph/graph-records.ts";
import { entityTypes } from "../ontology/entity-types.ts";
import { edgeLabel, weightOf } from "./appearance.ts";
import type { Exportable, Exporter, ExportOptions } from "./exporter.ts";

/** At most {@link nodeLimit} nodes and {@link edgeLimit} links around `options.center`; each link's first quote as a comment. */
export const mermaid: Exporter = {
  id: "mermaid",
  label: "Mermaid (a neighbourhood)",
  extension: "mmd",
  mediaType: "text/vnd.mermaid",
  write: writeMermaid,
};

/** More is not readable. */
export const nodeLimit = 40;
export const edgeLimit = 120;

function* writeMermaid(graph: Exportable, options: ExportOptions = {}): Generator<string> {
  const records = recordsOf(graph);
  yield "flowchart LR\n";
  const center = options.center ?? mostCentral(records);
  if (center === undefined) return;
  const chosen = neighbourhood(records, center);
  const names = new Map<string, string>();
  for (const node of records.nodes()) {
    if (!chosen.has(node.id)) continue;
    names.set(node.id, `n${names.size}`);
    yield nodeLine(node, names.get(node.id)!);
  }
  const edges: EdgeRecord[] = [];
  for (const edge of records.edges()) {
    if (chosen.has(edge.source) && chosen.has(edge.target)) edges.push(edge);
  }
  edges.sort((a, b) => strength(b) - strength(a) || (a.key < b.key ? -1 : 1));
  for (const { source, target, attributes } of edges.slice(0, edgeLimit)) {
    const [first] = attributes.evidence;
    if (first) yield `  %% ${comment(`“${first.quote}” (${first.episode})`)}\n`;
    yield `  ${names.get(source)} -->|"${text(edgeLabel(attributes))}"| ${names.get(target)}\n`;
  }
  const left = records.nodeCount - names.size;
  const lost = edges.length - Math.min(edges.length, edgeLimit);
  if (left + lost > 0)
    yield `  %% left out: ${left} nodes farther away, ${lost} links between those shown\n`;
  for (const { id, color } of entityTypes)
    yield `  classDef ${id} fill:${color.light},color:#fff\n`;
  yield "  classDef episode fill:#4a5568,color:#fff\n";
  if (names.has(center)) yield `  style ${names.get(center)} stroke:#000,stroke-width:3px\n`;
}

/** The node of the highest PageRank, else the one in most episodes, ties by id. */
function mostCentral(records: GraphRecords): string | undefined {
  let best: { id: string; rank: number; episodes: number } | undefined;
  for (const { id, attributes } of records.nodes()) {
    const rank = attributes.pagerank ?? 0;
    const episodes = attributes.entityType === "episode" ? 0 : attributes.episodeCount;
    if (!best || rank > best.rank || (rank === best.rank && episodes > best.episodes)) {
      best = { id, rank, episodes };
    }
  }
  return best?.id;
}

/** Ring by ring from the centre, in each ring the most strongly linked first, until the limit is reached. */
function neighbourhood(records: GraphRecords, center: string): Set<string> {
  const chosen = new Set([center]);
  for (let ring = 0; ring < 3 && chosen.size < nodeLimit; ring++) {
    const found = new Map<string, number>();
    for (const edge of records.edges()) {
      const { source, target } = edge;
      if (chosen.has(source) === chosen.has(target)) continue;
      const other = chosen.has(source) ? target : source;
      found.set(other, (found.get(other) ?? 0) + strength(edge));
    }
    if (found.size === 0) break;
    const order = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    for (const [id] of order.slice(0, nodeLimit - chosen.size)) chosen.add(id);
  }
  return chosen;
}

/** What is asserted counts more than a mention. */
function strength({ attributes }: EdgeRecord): number {
  const weight = weightOf(attributes) * attributes.confidence;
  return attributes.relationType === "mentions" ? weight : 3 * weight;
}

function nodeLine({ id, attributes }: NodeRecord, name: string): string {
  const label = text(attributes.label.trim() || id);
  const [open, close] = attributes.entityType === "episode" ? ["[[", "]]"] : ["(", ")"];
  return `  ${name}${open}"${label}"${close}:::${attributes.entityType}\n`;
}

/** Characters that mean something to Mermaid or to HTML as its entity codes; what does not show, as a space. */
function text(label: string): string {
  return label
    .replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, " ")
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replace(/["#&;<>`\\[\]{}|*_~$]/g, (c) => `#${c.charCodeAt(0)};`);
}

/** One line; braces would begin a directive. */
function comment(words: string): string {
  return words
    .replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, " ")
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replaceAll("{", "(")
    .replaceAll("}", ")");
}
