// castgraph query: what stands next to something, how two things are connected, which episodes are about it.
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { coOccurring, episodesOf, relationsOf } from "../../graph/neighbours.ts";
import { relatedEpisodes } from "../../graph/related-episodes.ts";
import { shortestPaths } from "../../graph/shortest-paths.ts";
import { relationTypeSpec } from "../../ontology/relation-types.ts";
import { CliError, integer, type Command, type Io } from "../command.ts";
import { inputOptions, nodeNamed, openGraph } from "../inputs.ts";

/** A question: how many names it takes, and how it is answered as lines and as JSON. */
interface Question {
  readonly names: 1 | 2;
  answer(graph: KnowledgeGraph, ids: readonly string[], limit: number): Answer;
}

interface Answer {
  readonly lines: readonly string[];
  readonly json: unknown;
}

const questions: Readonly<Record<string, Question>> = {
  neighbours: { names: 1, answer: answerNeighbours },
  path: { names: 2, answer: answerPath },
  episodes: { names: 1, answer: answerEpisodes },
};

export const query: Command = {
  name: "query",
  summary: "ask a graph: neighbours, path, episodes",
  usage: "neighbours|path|episodes <graph.json | inputs…> NAME [NAME] [--json]",
  details: `
  castgraph query neighbours graph.json Envoy          relations with their quotations, and what comes up with it
  castgraph query path graph.json HashiCorp Rust       the shortest chains of quoted links
  castgraph query episodes graph.json "Matt Klein"     its episodes, and the episodes related to those`,
  options: {
    limit: { type: "string", value: "N", help: "at most so many rows (default: 20)" },
    json: { type: "boolean", help: "print as JSON" },
    ...inputOptions,
  },
  async run([kind, ...rest], values, io: Io) {
    const question = kind === undefined ? undefined : questions[kind];
    const known = Object.keys(questions).join(", ");
    if (!question) throw new CliError(`unknown question: ${kind ?? "none"}. Ask for ${known}.`, 2);
    if (rest.length < question.names + 1) {
      throw new CliError(
        `${kind} needs a graph and ${question.names} name${question.names > 1 ? "s" : ""}. See castgraph query --help.`,
        2,
      );
    }
    const limit = integer(values, "limit", { fallback: 20, min: 1, max: 100_000 });
    const names = rest.slice(-question.names);
    const graph = await openGraph(rest.slice(0, -question.names), values, io);
    const ids: string[] = [];
    for (const name of names) ids.push(await nodeNamed(graph, name));
    const { lines, json } = question.answer(graph, ids, limit);
    await io.out(values["json"] ? `${JSON.stringify(json)}\n` : `${lines.join("\n")}\n`);
    return 0;
  },
};

function answerNeighbours(graph: KnowledgeGraph, [id]: readonly string[], limit: number): Answer {
  const label = (node: string) => graph.getNodeAttribute(node, "label");
  const relations = relationsOf(graph, id!).slice(0, limit);
  const together = coOccurring(graph, id!).slice(0, limit);
  const lines = [`${label(id!)} (${id})`];
  for (const { id: other, relationType, outgoing, confidence, evidence } of relations) {
    const { label: forward, inverse } = relationTypeSpec(relationType);
    lines.push(`  ${outgoing ? forward : inverse} ${label(other)} (${confidence})`);
    const [first] = evidence;
    lines.push(`      “${oneLine(first!.quote)}” ${label(first!.episode)}`);
  }
  if (together.length > 0) lines.push("", "in the same episodes");
  for (const { id: other, episodes } of together) {
    lines.push(`  ${String(episodes.length).padStart(4)}  ${label(other)}`);
  }
  return {
    lines,
    json: {
      id,
      label: label(id!),
      relations: relations.map((relation) => ({ ...relation, label: label(relation.id) })),
      coOccurring: together.map((item) => ({ ...item, label: label(item.id) })),
    },
  };
}

function answerPath(graph: KnowledgeGraph, [from, to]: readonly string[], limit: number): Answer {
  const label = (node: string) => graph.getNodeAttribute(node, "label");
  const paths = shortestPaths(graph, from!, to!, { limit });
  const lines: string[] = [];
  if (from === to) lines.push(`both names mean ${label(from!)} (${from}).`);
  else if (paths.length === 0) lines.push(`${label(from!)} and ${label(to!)} are not connected.`);
  for (const path of paths) {
    lines.push([label(from!), ...path.map((hop) => label(hop.to))].join(" → "));
    for (const hop of path) {
      const { relationType, evidence } = graph.getEdgeAttributes(hop.edges[0]!);
      const [first] = evidence;
      const words = first ? `“${oneLine(first.quote)}”` : "(imported, without a quotation)";
      lines.push(`    ${relationTypeSpec(relationType).label}: ${words}`);
    }
  }
  return {
    lines,
    json: {
      from,
      to,
      paths: paths.map((path) =>
        path.map((hop) => ({
          from: hop.from,
          to: hop.to,
          links: hop.edges.map((key) => ({ key, ...graph.getEdgeAttributes(key) })),
        })),
      ),
    },
  };
}

function answerEpisodes(graph: KnowledgeGraph, [id]: readonly string[], limit: number): Answer {
  const isEpisode = graph.getNodeAttribute(id!, "entityType") === "episode";
  const episodes = (isEpisode ? [id!] : episodesOf(graph, id!)).slice(0, limit);
  const related = episodes.map((episode) => ({
    episode,
    related: relatedEpisodes(graph, episode, 5),
  }));
  const describe = (node: string) => {
    const attributes = graph.getNodeAttributes(node);
    const date = attributes.entityType === "episode" ? attributes.published : undefined;
    return `${date ? `${date}  ` : ""}${attributes.label}`;
  };
  const lines: string[] = [];
  for (const { episode, related: others } of related) {
    lines.push(describe(episode));
    for (const { id: other, shared } of others) {
      const names = shared.slice(0, 4).map((thing) => graph.getNodeAttribute(thing, "label"));
      lines.push(`    → ${describe(other)}  (${names.join(", ")})`);
    }
  }
  if (lines.length === 0)
    lines.push(`${graph.getNodeAttribute(id!, "label")} is mentioned in no episode.`);
  return { lines, json: { id, episodes: related } };
}

function oneLine(quote: string): string {
  const flat = quote.replace(/\s+/g, " ").trim();
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
}
