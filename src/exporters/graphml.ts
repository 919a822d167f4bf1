// GraphML: typed keys under the names Gephi knows; on request with the shapes that yEd draws.
import { recordsOf, type EdgeRecord, type NodeRecord } from "../graph/graph-records.ts";
import { safeEdgeId, safeId } from "../graph/safe-ids.ts";
import { entityTypeSpec } from "../ontology/entity-types.ts";
import { colorOf, edgeLabel, rgbOf, sizeOf, weightOf } from "./appearance.ts";
import {
  edgeColumns,
  jsonText,
  nodeColumns,
  textOf,
  valueOf,
  type Column,
  type ColumnType,
} from "./columns.ts";
import type { Exportable, Exporter, ExportOptions } from "./exporter.ts";
import { escapeXmlText, xmlDeclaration } from "./xml.ts";

/**
 * Every attribute as data of its type, lists as JSON text (their keys say so); colour, size and weight besides. Names of
 * attributes are NMTOKENs there: others are written as safe ids.
 */
export const graphml: Exporter = {
  id: "graphml",
  label: "GraphML (Gephi, yEd, Cytoscape)",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  write: writeGraphml,
};

/** A value beside the attributes of a node or an edge: for drawing, computed from them. */
interface Derived<Attributes> extends Column {
  readonly read: (attributes: Attributes) => string;
}

/** A column with the id of its key. */
type Keyed<C extends Column> = C & { readonly id: string };

const types: Readonly<Record<ColumnType, string>> = {
  string: "string",
  integer: "int",
  double: "double",
  boolean: "boolean",
  json: "string",
};

const drawnNodes: readonly Derived<NodeRecord["attributes"]>[] = [
  { name: "size", type: "double", read: (a) => String(sizeOf(a)) },
  { name: "r", type: "integer", read: (a) => String(rgbOf(a)[0]) },
  { name: "g", type: "integer", read: (a) => String(rgbOf(a)[1]) },
  { name: "b", type: "integer", read: (a) => String(rgbOf(a)[2]) },
];
const drawnEdges: readonly Derived<EdgeRecord["attributes"]>[] = [
  { name: "weight", type: "double", read: (a) => String(weightOf(a)) },
  { name: "label", type: "string", read: edgeLabel },
];

function* writeGraphml(graph: Exportable, options: ExportOptions = {}): Generator<string> {
  const records = recordsOf(graph);
  const { yed = false } = options;
  const nodes = withDerived(nodeColumns(records, options), drawnNodes, "n");
  const edges = withDerived(edgeColumns(records), drawnEdges, "e");
  const { format, version, communities } = records.attributes;

  yield `${xmlDeclaration}<graphml xmlns="http://graphml.graphdrawing.org/xmlns"`;
  yield yed ? ' xmlns:y="http://www.yworks.com/xml/graphml">\n' : ">\n";
  yield '<key id="format" for="graph" attr.name="format" attr.type="string"/>\n';
  yield '<key id="version" for="graph" attr.name="version" attr.type="int"/>\n';
  if (communities) yield key("communities", "graph", { name: "communities", type: "json" });
  for (const column of [...nodes.columns, ...nodes.derived]) yield key(column.id, "node", column);
  for (const column of [...edges.columns, ...edges.derived]) yield key(column.id, "edge", column);
  if (yed) {
    yield '<key id="ynode" for="node" yfiles.type="nodegraphics"/>\n';
    yield '<key id="yedge" for="edge" yfiles.type="edgegraphics"/>\n';
  }
  yield '<graph id="castgraph" edgedefault="directed">\n';
  yield `<data key="format">${format}</data>\n<data key="version">${version}</data>\n`;
  if (communities) yield `${data("communities", jsonText(communities))}\n`;
  for (const { id, attributes } of records.nodes()) {
    let values = dataOf(attributes, nodes.columns);
    for (const derived of nodes.derived) values += data(derived.id, derived.read(attributes));
    if (yed) values += `<data key="ynode">${yedNode(attributes)}</data>`;
    yield `<node id="${safeId(id)}">${values}</node>\n`;
  }
  for (const edge of records.edges()) {
    const { source, target, attributes } = edge;
    let values = dataOf(attributes, edges.columns);
    for (const derived of edges.derived) values += data(derived.id, derived.read(attributes));
    if (yed) values += `<data key="yedge">${yedEdge(attributes)}</data>`;
    yield `<edge id="${safeEdgeId(edge)}" source="${safeId(source)}" target="${safeId(target)}">${values}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

/** Numbers the keys; an attribute that a graph has of its own takes the place of the one computed for drawing. */
function withDerived<A>(columns: Column[], drawn: readonly Derived<A>[], prefix: string) {
  const own = new Set(columns.map(({ name }) => name));
  const derived = drawn.filter(({ name }) => !own.has(name));
  return {
    columns: columns.map((column, i): Keyed<Column> => ({ ...column, id: `${prefix}${i}` })),
    derived: derived.map((d, i): Keyed<Derived<A>> => ({
      ...d,
      id: `${prefix}${columns.length + i}`,
    })),
  };
}

function key(id: string, kind: "graph" | "node" | "edge", column: Column): string {
  const { name, type } = column;
  const isDrawn = "read" in column;
  const start = `<key id="${id}" for="${kind}" attr.name="${safeId(name)}" attr.type="${types[type]}"`;
  const description = type === "json" ? "JSON" : isDrawn ? "for drawing" : undefined;
  return description ? `${start}><desc>${description}</desc></key>\n` : `${start}/>\n`;
}

function dataOf(attributes: object, columns: readonly Keyed<Column>[]): string {
  let text = "";
  for (const column of columns) {
    const value = valueOf(attributes, column);
    if (value !== undefined) text += data(column.id, textOf(value, column));
  }
  return text;
}

function data(id: string, text: string): string {
  return `<data key="${id}">${escapeXmlText(text)}</data>`;
}

const yedShapes = {
  circle: "ellipse",
  square: "rectangle",
  diamond: "diamond",
  triangle: "triangle",
  hexagon: "hexagon",
  ring: "ellipse",
} as const;

function yedNode(attributes: NodeRecord["attributes"]): string {
  const { entityType, label, x = 0, y = 0 } = attributes;
  const size = 2 * sizeOf(attributes);
  const shape =
    entityType === "episode" ? "roundrectangle" : yedShapes[entityTypeSpec(entityType).shape];
  // In yEd the ordinate grows downwards.
  return (
    `<y:ShapeNode><y:Geometry height="${size}" width="${size}" x="${x - size / 2}" y="${-y - size / 2}"/>` +
    `<y:Fill color="${colorOf(attributes).toUpperCase()}" transparent="false"/><y:BorderStyle color="#FFFFFF" type="line" width="1.0"/>` +
    `<y:NodeLabel modelName="sides" modelPosition="e">${escapeXmlText(label)}</y:NodeLabel><y:Shape type="${shape}"/></y:ShapeNode>`
  );
}

function yedEdge(attributes: EdgeRecord["attributes"]): string {
  const width = Math.min(5, 1 + Math.log2(Math.max(1, weightOf(attributes)))).toFixed(2);
  return (
    `<y:PolyLineEdge><y:LineStyle color="#A3A9B3" type="line" width="${width}"/><y:Arrows source="none" target="standard"/>` +
    `<y:EdgeLabel>${escapeXmlText(edgeLabel(attributes))}</y:EdgeLabel><y:BendStyle smoothed="false"/></y:PolyLineEdge>`
  );
}
