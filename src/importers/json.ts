// JSON: our graph file, graphology's and networkx's JSON, and Cytoscape's elements.
import { GraphFileError } from "../graph/graph-file-error.ts";
import { graphFromJson } from "../graph/graph-file.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { adopt } from "./adopt.ts";
import type { ForeignEdge, ForeignNode } from "./foreign-graph.ts";
import type { Importer } from "./importer.ts";

export const json: Importer = {
  id: "json",
  label: "JSON (castgraph, graphology, networkx, Cytoscape)",
  extensions: ["json", "cyjs"],
  // A document about episodes may have links; nodes and links together make a graph.
  sniff: (text) =>
    /^[\s\ufeff]*\{/.test(text.slice(0, 1024)) &&
    (/"format"\s*:\s*"castgraph"/.test(text.slice(0, 1024)) ||
      (/"nodes"\s*:/.test(text) && /"(edges|links)"\s*:/.test(text))),
  read: readJson,
};

type Values = Record<string, unknown>;

function readJson(text: string): KnowledgeGraph {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GraphFileError(`not a graph file: ${reason}. Build one with "castgraph build".`);
  }
  if (!isRecord(file)) throw new GraphFileError("not a graph: the JSON is no object.");
  const { attributes, elements } = file;
  if (isRecord(attributes) && attributes["format"] === "castgraph") return graphFromJson(file);
  const { nodes, edges, links, directed, options } = isRecord(elements)
    ? { ...file, ...elements }
    : file;
  const list = edges ?? links;
  if (!Array.isArray(nodes) || !Array.isArray(list)) {
    throw new GraphFileError("not a graph: the JSON has no lists of nodes and of edges or links.");
  }
  const isDirected = directed !== false && !(isRecord(options) && options["type"] === "undirected");
  return adopt({
    nodes: nodes.filter(isRecord).map(nodeOf),
    edges: list.filter(isRecord).map((edge) => edgeOf(edge, isDirected)),
  });
}

/** `{ key, attributes }` of graphology, `{ id, … }` of networkx, `{ data: { id, … }, position }` of Cytoscape. */
function nodeOf(node: Values): ForeignNode {
  const { position } = node;
  const inner = innerOf(node);
  const { id, label, x, y, color, size, ...attributes } = inner;
  const place = isRecord(position) ? { x: position["x"], y: flipped(position["y"]) } : { x, y };
  return {
    id: textOf(node["key"] ?? id),
    label: typeof label === "string" ? label : undefined,
    x: numberOf(place.x),
    y: numberOf(place.y),
    color: typeof color === "string" ? color : undefined,
    size: numberOf(size),
    attributes,
  };
}

function edgeOf(edge: Values, isDirected: boolean): ForeignEdge {
  const inner = innerOf(edge);
  const { id, key, source, target, label, weight, interaction, ...attributes } = inner;
  const name = edge["key"] ?? id ?? key;
  return {
    id: name === undefined || typeof name === "number" ? undefined : textOf(name),
    source: textOf(edge["source"] ?? source),
    target: textOf(edge["target"] ?? target),
    isDirected: edge["undirected"] === true ? false : isDirected,
    label: typeof label === "string" ? label : undefined,
    kind: typeof interaction === "string" ? interaction : undefined,
    weight: numberOf(weight),
    attributes,
  };
}

function innerOf(item: Values): Values {
  if (isRecord(item["data"])) return item["data"];
  return isRecord(item["attributes"]) ? item["attributes"] : item;
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function flipped(value: unknown): unknown {
  return typeof value === "number" ? 0 - value : value;
}
