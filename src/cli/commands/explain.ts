// castgraph explain: why a node or a link is in the graph.
import type { EdgeRecord } from "../../graph/graph-records.ts";
import { relationTypeSpec } from "../../ontology/relation-types.ts";
import { optional, required, type Command } from "../command.ts";
import { openGraphStore } from "../graph-input.ts";
import { inputOptions } from "../inputs.ts";
import { labels, nodeNamed } from "../named-nodes.ts";
import type { GraphStore } from "../../store/graph-store.ts";

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
    const store = await openGraphStore(inputs, values, io);
    const id = await nodeNamed(store, node);
    const other = to === undefined ? undefined : await nodeNamed(store, to);
    const edges =
      other === undefined
        ? (await store.edgesOf(id, { limit: Infinity })).items
        : await store.edgesBetween(id, other);
    if (values["json"]) {
      const { attributes } = (await store.node(id))!;
      const statements = edges.map((edge) => ({ key: edge.key, ...edge.attributes }));
      await io.out(`${JSON.stringify({ id, ...attributes, statements })}\n`);
    } else await io.out(`${(await explainLines(store, id, edges, other)).join("\n")}\n`);
    await store.close();
    return 0;
  },
};

async function explainLines(
  store: GraphStore,
  id: string,
  edges: readonly EdgeRecord[],
  other: string | undefined,
): Promise<string[]> {
  const { attributes } = (await store.node(id))!;
  const label = await labels(store, [
    ...(other === undefined ? [] : [other]),
    ...edges.flatMap((edge) => [
      edge.source,
      edge.target,
      ...edge.attributes.evidence.map(({ episode }) => episode),
    ]),
  ]);
  const lines = [`${attributes.label}: ${attributes.entityType} (${id})`];
  if (attributes.entityType !== "episode" && attributes.aliases.length > 0) {
    lines.push(`also written ${attributes.aliases.join(", ")}`);
  }
  for (const { source, target, attributes: edge } of edges) {
    const { relationType, confidence, evidence } = edge;
    lines.push(
      "",
      `${label(source)} ${relationTypeSpec(relationType).label} ${label(target)}  (${confidence})`,
    );
    for (const { episode, start, quote, recognizer, confidence: sure } of evidence) {
      lines.push(`  “${quote.replace(/\s+/g, " ")}”`);
      lines.push(`    ${label(episode)}, character ${start}; rule ${recognizer}, ${sure}`);
    }
  }
  if (edges.length === 0 && other === undefined) lines.push("nothing is said of it.");
  if (edges.length === 0 && other !== undefined) {
    lines.push(
      `no statement links it to ${label(other)} directly. castgraph query path tells what lies between.`,
    );
  }
  return lines;
}
