// GEXF of any edition: our own exports as they were, graphs of Gephi and others in our terms.
import { GraphFileError } from "../graph/graph-file-error.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { adopt } from "./adopt.ts";
import type { ForeignEdge, ForeignGraph, ForeignNode } from "./foreign-graph.ts";
import type { Importer } from "./importer.ts";
import { restore } from "./restore.ts";
import { hexColor, valueOfType } from "./typed-values.ts";
import { readXmlEvents } from "./xml-events.ts";

export const gexf: Importer = {
  id: "gexf",
  label: "GEXF",
  extensions: ["gexf"],
  sniff: (text) =>
    /<(\w+:)?gexf[\s>]/.test(text.slice(0, 4096)) || /<\?castgraph /.test(text.slice(0, 200)),
  read: (text) => toKnowledgeGraph(readGexf(text)),
};

function toKnowledgeGraph(graph: ForeignGraph): KnowledgeGraph {
  return graph.castgraph ? restore(graph) : adopt(graph);
}

/** A declared attribute. */
interface Declaration {
  readonly name: string;
  readonly type: string;
  readonly fallback?: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenNode = Mutable<ForeignNode> & { attributes: Record<string, unknown> };
type OpenEdge = Mutable<ForeignEdge> & { attributes: Record<string, unknown> };

function readGexf(text: string): ForeignGraph {
  const declared = { node: new Map<string, Declaration>(), edge: new Map<string, Declaration>() };
  const json = new Set<string>();
  const nodes: OpenNode[] = [];
  const edges: OpenEdge[] = [];
  /** Nodes may lie inside nodes. */
  const open: (OpenNode | OpenEdge)[] = [];
  let castgraph: Record<string, unknown> | undefined;
  let declaring: "node" | "edge" = "node";
  let declaration: { id: string } & Mutable<Declaration> = { id: "", name: "", type: "string" };
  let defaultDirected = false;
  let hasGraph = false;

  readXmlEvents(text, {
    instruction(target, data) {
      if (target !== "castgraph") return;
      const { json: columns, ...attributes } = parseInstruction(data);
      castgraph = attributes;
      for (const column of Array.isArray(columns) ? columns : []) json.add(String(column));
    },
    open(name, given) {
      const element = open.at(-1);
      switch (name) {
        case "graph":
          hasGraph = true;
          defaultDirected = given["defaultedgetype"] === "directed";
          break;
        case "attributes":
          declaring = given["class"] === "edge" ? "edge" : "node";
          break;
        case "attribute": {
          const id = given["id"] ?? "";
          declaration = { id, name: given["title"] ?? id, type: given["type"] ?? "string" };
          break;
        }
        case "node": {
          const { id = "", label } = given;
          const node: OpenNode = { id, label, attributes: defaultsOf(declared.node) };
          nodes.push(node);
          open.push(node);
          break;
        }
        case "edge": {
          const { id, source = "", target = "", label, kind } = given;
          const type = given["type"] ?? (defaultDirected ? "directed" : "undirected");
          const edge: OpenEdge = {
            id,
            source,
            target,
            label,
            kind,
            isDirected: type === "directed",
            weight: given["weight"] === undefined ? undefined : Number(given["weight"]),
            attributes: defaultsOf(declared.edge),
          };
          edges.push(edge);
          open.push(edge);
          break;
        }
        case "attvalue": {
          if (!element) break;
          const kind = "source" in element ? "edge" : "node";
          const id = given["for"] ?? given["id"] ?? "";
          const { name: title, type } = declared[kind].get(id) ?? { name: id, type: "string" };
          const value = given["value"] ?? "";
          element.attributes[title] = json.has(`${kind}/${id}`)
            ? parseJson(value)
            : valueOfType(type, value);
          break;
        }
        case "position":
          if (element && !("source" in element)) {
            element.x = Number(given["x"]);
            element.y = Number(given["y"]);
          }
          break;
        case "size":
          if (element && !("source" in element)) element.size = Number(given["value"]);
          break;
        case "color":
          if (element && !("source" in element)) {
            element.color = given["hex"] ?? hexColor([given["r"], given["g"], given["b"]]);
          }
          break;
      }
    },
    close(name, data) {
      if (name === "default") declaration.fallback = data;
      else if (name === "attribute") declared[declaring].set(declaration.id, declaration);
      else if (name === "node" || name === "edge") open.pop();
    },
  });
  if (!hasGraph) throw new GraphFileError("not a graph: the GEXF file has no <graph>.");
  return { castgraph, nodes, edges };
}

function defaultsOf(declared: ReadonlyMap<string, Declaration>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, type, fallback } of declared.values()) {
    if (fallback !== undefined) values[name] = valueOfType(type, fallback);
  }
  return values;
}

function parseInstruction(data: string): Record<string, unknown> {
  const value = parseJson(data);
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphFileError(
      `not a graph of castgraph's: a list is broken: ${text.slice(0, 40)}. Export it again.`,
    );
  }
}
