// GraphML: our own exports as they were, graphs of Gephi, yEd, networkx and others in our terms.
import { GraphFileError } from "../graph/graph-file-error.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { originalId } from "../graph/safe-ids.ts";
import { adopt } from "./adopt.ts";
import type { ForeignEdge, ForeignGraph, ForeignNode } from "./foreign-graph.ts";
import type { Importer } from "./importer.ts";
import { restore } from "./restore.ts";
import { hexColor, valueOfType } from "./typed-values.ts";
import { readXmlEvents } from "./xml-events.ts";

export const graphml: Importer = {
  id: "graphml",
  label: "GraphML",
  extensions: ["graphml"],
  sniff: (text) => /<(\w+:)?graphml[\s>]/.test(text.slice(0, 4096)),
  read: (text) => toKnowledgeGraph(readGraphml(text)),
};

/** A declared attribute. */
interface Key {
  name: string;
  type: string;
  kind: string;
  /** `JSON` and `for drawing` are what our own exports say. */
  description?: string;
  fallback?: string;
}

type Values = Record<string, unknown>;
/** An element while it is read: what the file says by keys, and what yEd draws. */
interface Element {
  readonly kind: "node" | "edge" | "graph";
  readonly given: Readonly<Record<string, string>>;
  readonly values: Values;
  /** Names of values that were added for drawing. */
  readonly drawn: Set<string>;
  label?: string;
  geometry?: Readonly<Record<string, string>>;
  fill?: string;
}

interface Document {
  readonly nodes: readonly Element[];
  readonly edges: readonly Element[];
  readonly graph: Values;
  readonly isDirected: boolean;
}

function readGraphml(text: string): Document {
  const keys = new Map<string, Key>();
  const nodes: Element[] = [];
  const edges: Element[] = [];
  const graph: Element = { kind: "graph", given: {}, values: {}, drawn: new Set() };
  const open: Element[] = [];
  let key: Key | undefined;
  let dataKey = "";
  let isDirected = true;
  let hasGraph = false;

  readXmlEvents(text, {
    open(name, given) {
      const element = open.at(-1);
      switch (name) {
        case "key":
          key = {
            name: given["attr.name"] ?? given["yfiles.type"] ?? given["id"] ?? "",
            type: given["attr.type"] ?? "string",
            kind: given["for"] ?? "all",
          };
          keys.set(given["id"] ?? "", key);
          break;
        case "graph":
          if (!hasGraph) isDirected = given["edgedefault"] !== "undirected";
          hasGraph = true;
          if (open.length === 0) open.push(graph);
          break;
        case "node":
        case "edge": {
          const values = defaultsOf(keys, name);
          const made: Element = { kind: name, given, values, drawn: new Set() };
          (name === "node" ? nodes : edges).push(made);
          open.push(made);
          break;
        }
        case "data":
          dataKey = given["key"] ?? "";
          break;
        case "Geometry":
          if (element) element.geometry = given;
          break;
        case "Fill":
          if (element && given["color"]) element.fill = given["color"];
          break;
      }
    },
    close(name, data) {
      const element = open.at(-1);
      switch (name) {
        case "desc":
          if (key) key.description = data;
          break;
        case "default":
          if (key) key.fallback = data;
          break;
        case "key":
          key = undefined;
          break;
        case "data":
          if (element) setValue(element, dataKey, keys.get(dataKey), data);
          break;
        case "NodeLabel":
        case "EdgeLabel":
          if (element && element.label === undefined) element.label = data.trim();
          break;
        case "node":
        case "edge":
          open.pop();
          break;
      }
    },
  });
  if (!hasGraph) throw new GraphFileError("not a graph: the GraphML file has no <graph>.");
  return { nodes, edges, graph: graph.values, isDirected };
}

function setValue(element: Element, id: string, key: Key | undefined, text: string): void {
  if (key && key.name.endsWith("graphics")) return;
  const name = key?.name ?? id;
  if (key?.description === "for drawing") element.drawn.add(name);
  element.values[name] =
    key?.description === "JSON" ? parseJson(text) : valueOfType(key?.type ?? "string", text);
}

function defaultsOf(keys: ReadonlyMap<string, Key>, kind: "node" | "edge"): Values {
  const values: Values = {};
  for (const { name, type, kind: of, fallback } of keys.values()) {
    if (fallback === undefined || (of !== kind && of !== "all")) continue;
    values[name] = valueOfType(type, fallback);
  }
  return values;
}

function toKnowledgeGraph({ nodes, edges, graph, isDirected }: Document): KnowledgeGraph {
  const isOurs = graph["format"] === "castgraph";
  const foreign: ForeignGraph = {
    castgraph: isOurs ? graph : undefined,
    nodes: nodes.map((node) => (isOurs ? ownNode(node) : foreignNode(node))),
    edges: edges.map((edge) => (isOurs ? ownEdge(edge) : foreignEdge(edge, isDirected))),
  };
  return isOurs ? restore(foreign) : adopt(foreign);
}

function ownNode({ given, values, drawn }: Element): ForeignNode {
  return { id: given["id"] ?? "", attributes: ownValues(values, drawn) };
}

function ownEdge({ given, values, drawn }: Element): ForeignEdge {
  const { id, source = "", target = "" } = given;
  return { id, source, target, isDirected: true, attributes: ownValues(values, drawn) };
}

function foreignNode({ given, values, label, geometry, fill }: Element): ForeignNode {
  const { x, y, r, g, b, size, label: own, ...attributes } = values;
  const drawnAt = (name: string, side: string) =>
    geometry ? Number(geometry[name]) + Number(geometry[side] ?? 0) / 2 : undefined;
  // In yEd the ordinate grows downwards.
  const ordinate = drawnAt("y", "height");
  return {
    id: given["id"] ?? "",
    label: typeof own === "string" && own !== "" ? own : label,
    x: typeof x === "number" ? x : drawnAt("x", "width"),
    y: typeof y === "number" ? y : ordinate === undefined ? undefined : 0 - ordinate,
    color: hexColor([r, g, b]) ?? fill?.toLowerCase(),
    size: typeof size === "number" ? size : undefined,
    attributes,
  };
}

function foreignEdge({ given, values, label }: Element, isDirected: boolean): ForeignEdge {
  const { weight, label: own, ...attributes } = values;
  const { id, source = "", target = "", directed } = given;
  return {
    id,
    source,
    target,
    isDirected: directed === undefined ? isDirected : directed === "true",
    label: typeof own === "string" && own !== "" ? own : label,
    weight: typeof weight === "number" ? weight : undefined,
    attributes,
  };
}

/** Under the names they had, without what was added for drawing. */
function ownValues(values: Values, drawn: ReadonlySet<string>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      drawn.has(name) ? [] : [[originalId(name), value]],
    ),
  );
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
