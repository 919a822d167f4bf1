// Report: what an archive is about, in Markdown to be read: central things, communities, bridges, years, with quotes.
import { bridges } from "../analysis/bridges.ts";
import { graphOfRecords } from "../graph/graph-records.ts";
import type { EdgeEvidence, KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { entityTypes } from "../ontology/entity-types.ts";
import { edgeLabel } from "./appearance.ts";
import type { Exportable, Exporter } from "./exporter.ts";
import { blockQuote, inline } from "./markdown.ts";

/** Each claim stands on a quotation with its episode. Communities and ranks are those that travel with the graph. */
export const report: Exporter = {
  id: "report",
  label: "Report (Markdown)",
  extension: "md",
  mediaType: "text/markdown",
  write: writeReport,
};

/** How many are listed of each. */
const topOfType = 10;
const topCommunities = 8;
const topBridges = 10;
const newcomersOfYear = 5;

function* writeReport(graph: Exportable): Generator<string> {
  const whole = graphOfRecords(graph);
  const ids = whole.nodes().sort();
  const rank = rankOf(whole);
  const ranked = ids
    .filter((id) => whole.getNodeAttribute(id, "entityType") !== "episode")
    .sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  yield* overview(whole, ids);
  yield* centralThings(whole, ranked);
  yield* communities(whole, ranked);
  yield* bridgeThings(whole);
  yield* timeline(whole, ids, ranked);
}

function* overview(graph: KnowledgeGraph, ids: readonly string[]): Generator<string> {
  const dates = ids.flatMap((id) => publishedOf(graph, id) ?? []).sort();
  const episodes = ids.filter((id) => graph.getNodeAttribute(id, "entityType") === "episode");
  const period = dates.length > 0 ? `, ${dates[0]} to ${dates.at(-1)}` : "";
  yield "# Report\n\n";
  yield `${episodes.length} episodes${period}; ${ids.length - episodes.length} things; ${graph.size} links.\n`;
}

function* centralThings(graph: KnowledgeGraph, ranked: readonly string[]): Generator<string> {
  for (const { id: type, plural, onMap } of entityTypes) {
    const members = ranked.filter((id) => graph.getNodeAttribute(id, "entityType") === type);
    if (!onMap || members.length === 0) continue;
    yield `\n## ${plural}\n`;
    for (const id of members.slice(0, topOfType)) {
      const attributes = graph.getNodeAttributes(id);
      const count = attributes.entityType === "episode" ? 0 : attributes.episodeCount;
      yield `\n**${name(graph, id)}**, in ${count} ${count === 1 ? "episode" : "episodes"}\n\n`;
      yield* bestQuote(graph, id);
    }
  }
}

function* communities(graph: KnowledgeGraph, ranked: readonly string[]): Generator<string> {
  const list = graph.getAttributes().communities ?? [];
  if (list.length === 0) return;
  yield "\n## Communities\n";
  for (const [index, { label, size }] of list.slice(0, topCommunities).entries()) {
    const members = ranked.filter((id) => graph.getNodeAttribute(id, "community") === index);
    if (members.length === 0) continue;
    yield `\n### ${inline(label)}\n\n${size} things, among them ${members
      .slice(0, 8)
      .map((id) => name(graph, id))
      .join(", ")}.\n\n`;
    yield* bestQuote(graph, members[0]!);
  }
}

function* bridgeThings(graph: KnowledgeGraph): Generator<string> {
  const found = bridges(graph).slice(0, topBridges);
  if (found.length === 0) return;
  const labels = graph.getAttributes().communities ?? [];
  yield "\n## Bridges\n\nWhat is strongly linked into several communities.\n";
  for (const { id, communities: linked } of found) {
    const names = linked.slice(0, 3).map((index) => inline(labels[index]?.label ?? String(index)));
    yield `\n**${name(graph, id)}** between ${names.join(" and ")}\n\n`;
    yield* bestQuote(graph, id);
  }
}

function* timeline(
  graph: KnowledgeGraph,
  ids: readonly string[],
  ranked: readonly string[],
): Generator<string> {
  const episodes = new Map<string, number>();
  for (const id of ids) {
    const year = publishedOf(graph, id)?.slice(0, 4);
    if (year !== undefined) episodes.set(year, (episodes.get(year) ?? 0) + 1);
  }
  if (episodes.size === 0) return;
  const shown = new Set(entityTypes.flatMap(({ id, onMap }) => (onMap ? [id as string] : [])));
  yield "\n## Years\n";
  for (const year of [...episodes.keys()].sort()) {
    const count = episodes.get(year)!;
    yield `\n### ${year}\n\n${count} ${count === 1 ? "episode" : "episodes"}.\n`;
    const newcomers = ranked.filter((id) => {
      const attributes = graph.getNodeAttributes(id);
      return (
        attributes.entityType !== "episode" &&
        shown.has(attributes.entityType) &&
        attributes.firstPublished?.startsWith(year)
      );
    });
    for (const id of newcomers.slice(0, newcomersOfYear)) {
      yield `\nFor the first time: **${name(graph, id)}**\n\n`;
      yield* bestQuote(graph, id, year);
    }
  }
}

/** The most telling quotation about a thing: of an asserted relation before a mention, the surest, then the longest up to 300. */
function* bestQuote(graph: KnowledgeGraph, id: string, year?: string): Generator<string> {
  let best: { evidence: EdgeEvidence; words: string; score: number } | undefined;
  for (const key of graph.edges(id).sort()) {
    const attributes = graph.getEdgeAttributes(key);
    const [source, target] = graph.extremities(key);
    const isMention = attributes.relationType === "mentions";
    const words = isMention
      ? ""
      : `${name(graph, source)} ${edgeLabel(attributes)} ${name(graph, target)}`;
    for (const evidence of attributes.evidence) {
      if (year !== undefined && !publishedOf(graph, evidence.episode)?.startsWith(year)) continue;
      const length = Math.min(evidence.quote.length, 300) / 1000;
      const score = (isMention ? 0 : 1) + evidence.confidence + length;
      if (!best || score > best.score) best = { evidence, words, score };
    }
  }
  if (!best) return;
  const { evidence, words } = best;
  yield blockQuote(evidence.quote);
  yield `>\n> — ${name(graph, evidence.episode)}${dateIn(graph, evidence.episode)}${words && ` (${words})`}\n`;
}

function name(graph: KnowledgeGraph, id: string): string {
  return inline((graph.hasNode(id) && graph.getNodeAttribute(id, "label")) || id);
}

function publishedOf(graph: KnowledgeGraph, id: string): string | undefined {
  if (!graph.hasNode(id)) return undefined;
  const attributes = graph.getNodeAttributes(id);
  return attributes.entityType === "episode" ? attributes.published : undefined;
}

function dateIn(graph: KnowledgeGraph, episode: string): string {
  const published = publishedOf(graph, episode);
  return published === undefined ? "" : `, ${published}`;
}

/** By PageRank; without it, by the number of episodes. */
function rankOf(graph: KnowledgeGraph): (id: string) => number {
  return (id) => {
    const attributes = graph.getNodeAttributes(id);
    const episodes = attributes.entityType === "episode" ? 0 : attributes.episodeCount;
    return (attributes.pagerank ?? 0) + episodes / 1e9;
  };
}
