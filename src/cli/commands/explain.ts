// castgraph explain: why a node or a link is in the graph.
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { edgesBetween } from "../../graph/shortest-paths.ts";
import { relationTypeSpec } from "../../ontology/relation-types.ts";
import { optional, required, type Command } from "../command.ts";
import { inputOptions, nodeNamed, openGraph } from "../inputs.ts";

export const explain: Command = {
  name: "explain",
  summary: "show why a node or a link is in the graph: rule, quotation, confidence",
  usage: "<graph.json | inputs…> --node NAME [--to NAME] [--json]",
  details: `
  castgraph explain graph.json --node Jaeger             every mention with the rule that found it
  castgraph explain graph.json --node Jaeger --to Uber   every statement between the two`,
  options: {
    node: { type: "string", value: "NAME", help: "name or id of a node" },
    to: { type: "string", value: "NAME", help: "name or id of the other end of a link" },
    json: { type: "boolean", help: "print as JSON" },
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const node = required(values, "node", "NAME");
    const to = optional(values, "to");
    const graph = await openGraph(inputs, values, io);
    const id = await nodeNamed(graph, node);
    const other = to === undefined ? undefined : await nodeNamed(graph, to);
    const keys = other === undefined ? graph.edges(id).sort() : edgesBetween(graph, id, other);
    if (values["json"]) {
      const statements = keys.map((key) => ({ key, ...graph.getEdgeAttributes(key) }));
      await io.out(`${JSON.stringify({ id, ...graph.getNodeAttributes(id), statements })}\n`);
    } else await io.out(`${explainLines(graph, id, keys, other).join("\n")}\n`);
    return 0;
  },
};

function explainLines(
  graph: KnowledgeGraph,
  id: string,
  keys: readonly string[],
  other: string | undefined,
): string[] {
  const attributes = graph.getNodeAttributes(id);
  const label = (node: string) => graph.getNodeAttribute(node, "label");
  const lines = [`${attributes.label}: ${attributes.entityType} (${id})`];
  if (attributes.entityType !== "episode" && attributes.aliases.length > 0) {
    lines.push(`also written ${attributes.aliases.join(", ")}`);
  }
  for (const key of keys) {
    const { relationType, confidence, evidence } = graph.getEdgeAttributes(key);
    const [source, target] = graph.extremities(key);
    lines.push(
      "",
      `${label(source)} ${relationTypeSpec(relationType).label} ${label(target)}  (${confidence})`,
    );
    for (const { episode, start, quote, recognizer, confidence: sure } of evidence) {
      lines.push(`  “${quote.replace(/\s+/g, " ")}”`);
      lines.push(`    ${label(episode)}, character ${start}; rule ${recognizer}, ${sure}`);
    }
  }
  if (keys.length === 0 && other === undefined) lines.push("nothing is said of it.");
  if (keys.length === 0 && other !== undefined) {
    lines.push(
      `no statement links it to ${label(other)} directly. castgraph query path tells what lies between.`,
    );
  }
  return lines;
}
