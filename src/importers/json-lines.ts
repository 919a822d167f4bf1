// JSON Lines as castgraph exports them: one line for the graph, then one a node, then one an edge.
import { GraphFileError } from "../graph/graph-file-error.ts";
import { graphFromJson } from "../graph/graph-file.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Importer } from "./importer.ts";

export const jsonLines: Importer = {
  id: "jsonl",
  label: "JSON Lines (castgraph)",
  extensions: ["jsonl"],
  sniff: (text) => /^[\s\ufeff]*\{"graph":\{"format":"castgraph"/.test(text.slice(0, 1024)),
  read: readLines,
};

type Values = Readonly<Record<string, unknown>>;

function readLines(text: string): KnowledgeGraph {
  let attributes: unknown;
  const nodes: Values[] = [];
  const edges: Values[] = [];
  let number = 0;
  for (const line of text.replace(/^\ufeff/, "").split("\n")) {
    number++;
    if (line.trim() === "") continue;
    const { graph, node, edge, ...rest } = valuesIn(line, number);
    if (graph !== undefined) attributes = graph;
    else if (node !== undefined) nodes.push({ key: node, ...rest });
    else if (edge !== undefined) edges.push({ key: edge, ...rest });
    else throw new GraphFileError(`line ${number} is no graph, no node and no edge.`);
  }
  return graphFromJson({ attributes, nodes, edges });
}

function valuesIn(line: string, number: number): Values {
  try {
    return JSON.parse(line) as Values;
  } catch {
    throw new GraphFileError(`line ${number} is no JSON. Export the graph anew.`);
  }
}
