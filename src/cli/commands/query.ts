// castgraph query: what stands next to something, how two things are connected, which episodes are about it.
import { relationTypeSpec } from "../../ontology/relation-types.ts";
import type { GraphStore, NodeSummary } from "../../store/graph-store.ts";
import { CliError, integer, type Command, type Io } from "../command.ts";
import { openGraphStore } from "../graph-input.ts";
import { inputOptions } from "../inputs.ts";
import { labels, nodeNamed } from "../named-nodes.ts";

/** A question: how many names it takes, and how it is answered as lines and as JSON. */
interface Question {
  readonly names: 1 | 2;
  answer(store: GraphStore, ids: readonly string[], limit: number): Promise<Answer>;
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
    const store = await openGraphStore(rest.slice(0, -question.names), values, io);
    const ids: string[] = [];
    for (const name of names) ids.push(await nodeNamed(store, name));
    const { lines, json } = await question.answer(store, ids, limit);
    await store.close();
    await io.out(values["json"] ? `${JSON.stringify(json)}\n` : `${lines.join("\n")}\n`);
    return 0;
  },
};

/** Episodes of a neighbour that are named. */
const mostEpisodes = 10_000;

async function answerNeighbours(
  store: GraphStore,
  [id]: readonly string[],
  limit: number,
): Promise<Answer> {
  const statements = (await store.statements(id!, { limit })).items;
  const together = (await store.neighbours(id!, { limit, mostEpisodes })).items;
  const otherOf = ({ edge, outgoing }: (typeof statements)[number]) =>
    outgoing ? edge.target : edge.source;
  const label = await labels(store, [
    id!,
    ...statements.flatMap((found) => [
      otherOf(found),
      ...found.edge.attributes.evidence.slice(0, 1).map(({ episode }) => episode),
    ]),
  ]);
  const lines = [`${label(id!)} (${id})`];
  for (const found of statements) {
    const { relationType, confidence, evidence } = found.edge.attributes;
    const { label: forward, inverse } = relationTypeSpec(relationType);
    lines.push(`  ${found.outgoing ? forward : inverse} ${label(otherOf(found))} (${confidence})`);
    const [first] = evidence;
    if (first) lines.push(`      “${oneLine(first.quote)}” ${label(first.episode)}`);
    else lines.push(`      ${unquoted}`);
  }
  if (together.length > 0) lines.push("", "in the same episodes");
  for (const { node, shared } of together)
    lines.push(`  ${String(shared).padStart(4)}  ${node.label} (${node.entityType})`);
  return {
    lines,
    json: {
      id,
      label: label(id!),
      relations: statements.map((found) => {
        const { relationType, confidence, evidence } = found.edge.attributes;
        const other = otherOf(found);
        const { outgoing } = found;
        return { id: other, relationType, outgoing, confidence, evidence, label: label(other) };
      }),
      coOccurring: together.map(({ node, episodes }) => ({
        id: node.id,
        episodes,
        label: node.label,
      })),
    },
  };
}

async function answerPath(
  store: GraphStore,
  [from, to]: readonly string[],
  limit: number,
): Promise<Answer> {
  const paths = await store.paths(from!, to!, { limit });
  const hops = paths.flat();
  const label = await labels(store, [from!, to!, ...hops.map((hop) => hop.to)]);
  const keys = [...new Set(hops.flatMap((hop) => hop.edges))];
  const edges = new Map((await store.edges(keys)).map((edge) => [edge.key, edge.attributes]));
  const lines: string[] = [];
  if (from === to) lines.push(`both names mean ${label(from!)} (${from}).`);
  else if (paths.length === 0) lines.push(`${label(from!)} and ${label(to!)} are not connected.`);
  for (const path of paths) {
    lines.push([label(from!), ...path.map((hop) => label(hop.to))].join(" → "));
    for (const hop of path) {
      const { relationType, evidence } = edges.get(hop.edges[0]!)!;
      const [first] = evidence;
      const words = first ? `“${oneLine(first.quote)}”` : unquoted;
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
          links: hop.edges.map((key) => ({ key, ...edges.get(key) })),
        })),
      ),
    },
  };
}

async function answerEpisodes(
  store: GraphStore,
  [id]: readonly string[],
  limit: number,
): Promise<Answer> {
  const [node] = await store.summaries([id!]);
  const isEpisode = node!.entityType === "episode";
  const episodes = isEpisode ? [node!] : (await store.episodes(id!, { limit })).items;
  const describe = ({ label, published }: NodeSummary) =>
    `${published ? `${published}  ` : ""}${label}`;
  const lines: string[] = [];
  const json: unknown[] = [];
  for (const episode of episodes) {
    const related = await store.related(episode.id, 5);
    lines.push(describe(episode));
    for (const { node: other, shared } of related) {
      const names = shared.slice(0, 4).map((thing) => thing.label);
      lines.push(`    → ${describe(other)}  (${names.join(", ")})`);
    }
    json.push({
      episode: episode.id,
      related: related.map(({ node: other, shared, score }) => ({
        id: other.id,
        shared: shared.map((thing) => thing.id),
        score,
      })),
    });
  }
  if (lines.length === 0) lines.push(`${node!.label} is mentioned in no episode.`);
  return { lines, json: { id, episodes: json } };
}

const unquoted = "(imported, without a quotation)";

function oneLine(quote: string): string {
  const flat = quote.replace(/\s+/g, " ").trim();
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
}
