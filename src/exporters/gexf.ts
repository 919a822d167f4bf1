// GEXF: the format of Gephi, 1.3 or 1.2, as a picture or with the dates of the episodes for its timeline.
import { recordsOf, type EdgeRecord, type NodeRecord } from "../graph/graph-records.ts";
import { safeEdgeId, safeId } from "../graph/safe-ids.ts";
import { edgeLabel, rgbOf, sizeOf, weightOf } from "./appearance.ts";
import { edgeColumns, nodeColumns, textOf, valueOf, type Column } from "./columns.ts";
import type { Exportable, Exporter, ExportOptions } from "./exporter.ts";
import { escapeXml, xmlDeclaration } from "./xml.ts";

/**
 * Every attribute as an attvalue of its type, lists as JSON text; label, position, colour, size and weight where GEXF has
 * places for them. What belongs to the graph as a whole stands in a processing instruction, which other readers skip.
 */
export const gexf: Exporter = {
  id: "gexf",
  label: "GEXF (Gephi)",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  write: writeGexf,
};

/** A column with the id it has in the file and the GEXF type. */
interface DeclaredColumn extends Column {
  readonly id: string;
}

const namespaces = {
  "1.3": { gexf: "http://gexf.net/1.3", viz: "http://gexf.net/1.3/viz" },
  "1.2": { gexf: "http://www.gexf.net/1.2draft", viz: "http://www.gexf.net/1.2draft/viz" },
};

function* writeGexf(graph: Exportable, options: ExportOptions = {}): Generator<string> {
  const records = recordsOf(graph);
  const { gexf: version = "1.3", dynamic = false } = options;
  const elsewhere = new Set(["label", "x", "y", "weight"]);
  const declared = (columns: Column[]) =>
    columns.filter(({ name }) => !elsewhere.has(name)).map(declare);
  const ofNodes = declared(nodeColumns(records, options));
  const ofEdges = declared(edgeColumns(records));
  const json = [
    ...ofNodes.map((c) => ["node", c] as const),
    ...ofEdges.map((c) => ["edge", c] as const),
  ]
    .filter(([, { type }]) => type === "json")
    .map(([kind, { id }]) => `${kind}/${id}`);

  const { gexf: namespace, viz } = namespaces[version];
  yield `${xmlDeclaration}<?castgraph ${instruction({ ...records.attributes, json })}?>\n`;
  yield `<gexf xmlns="${namespace}" xmlns:viz="${viz}" version="${version}">\n`;
  yield "<meta><creator>castgraph</creator><description>Knowledge graph in which every link is quoted</description></meta>\n";
  const mode = dynamic ? 'mode="dynamic" timeformat="date"' : 'mode="static"';
  yield `<graph defaultedgetype="directed" ${mode}>\n`;
  yield declaration("node", ofNodes);
  yield declaration("edge", ofEdges);
  yield "<nodes>\n";
  for (const node of records.nodes()) yield nodeElement(node, ofNodes, dynamic);
  yield "</nodes>\n<edges>\n";
  const dateOf = dynamic ? episodeDates(records.nodes()) : undefined;
  for (const edge of records.edges()) yield edgeElement(edge, ofEdges, version, dateOf);
  yield "</edges>\n</graph>\n</gexf>\n";
}

/** JSON that cannot end the instruction it stands in, in characters that XML can hold. */
function instruction(value: unknown): string {
  return JSON.stringify(value).replace(
    /[>\ud800-\udfff\ufffe\uffff]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Readers differ in whether they take the id or the title for the name, so a plain name is both. */
function declare(column: Column, index: number): DeclaredColumn {
  const plain = /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(column.name);
  return { ...column, id: plain ? column.name : String(index) };
}

function declaration(kind: "node" | "edge", columns: readonly DeclaredColumn[]): string {
  if (columns.length === 0) return "";
  const lines = columns.map(({ id, name, type }) => {
    const gexfType = type === "json" ? "string" : type;
    return `<attribute id="${id}" title="${escapeXml(name)}" type="${gexfType}"/>\n`;
  });
  return `<attributes class="${kind}">\n${lines.join("")}</attributes>\n`;
}

function nodeElement(
  { id, attributes }: NodeRecord,
  columns: readonly DeclaredColumn[],
  dynamic: boolean,
): string {
  const [red, green, blue] = rgbOf(attributes);
  const { x, y, label } = attributes;
  const position =
    Number.isFinite(x) && Number.isFinite(y) ? `<viz:position x="${x}" y="${y}" z="0"/>` : "";
  return (
    `<node id="${safeId(id)}" label="${escapeXml(label)}"${dynamic ? lifetime(attributes) : ""}>` +
    attvalues(attributes, columns) +
    `<viz:color r="${red}" g="${green}" b="${blue}"/>${position}<viz:size value="${sizeOf(attributes)}"/></node>\n`
  );
}

function edgeElement(
  edge: EdgeRecord,
  columns: readonly DeclaredColumn[],
  version: "1.2" | "1.3",
  dateOf: ReadonlyMap<string, string> | undefined,
): string {
  const { source, target, attributes } = edge;
  const kind = version === "1.3" ? ` kind="${attributes.relationType}"` : "";
  return (
    `<edge id="${safeEdgeId(edge)}" source="${safeId(source)}" target="${safeId(target)}"${kind}` +
    ` label="${escapeXml(edgeLabel(attributes))}" weight="${weightOf(attributes)}">` +
    attvalues(attributes, columns) +
    (dateOf ? spells(attributes.evidence, dateOf) : "") +
    "</edge>\n"
  );
}

function attvalues(attributes: object, columns: readonly DeclaredColumn[]): string {
  let values = "";
  for (const column of columns) {
    const value = valueOf(attributes, column);
    if (value === undefined) continue;
    values += `<attvalue for="${column.id}" value="${escapeXml(textOf(value, column))}"/>`;
  }
  return values === "" ? "" : `<attvalues>${values}</attvalues>`;
}

/** An episode is there on its day, anything else from its first to its last; what is not dated is always there. */
function lifetime(attributes: NodeRecord["attributes"]): string {
  const isEpisode = attributes.entityType === "episode";
  const start = isEpisode ? attributes.published : attributes.firstPublished;
  const end = isEpisode ? attributes.published : attributes.lastPublished;
  return isDate(start) && isDate(end) ? ` start="${start}" end="${end}"` : "";
}

/** An edge is there on each day on which it is stated. */
function spells(
  evidence: EdgeRecord["attributes"]["evidence"],
  dateOf: ReadonlyMap<string, string>,
): string {
  const dates = [...new Set(evidence.flatMap(({ episode }) => dateOf.get(episode) ?? []))].sort();
  if (dates.length === 0) return "";
  return `<spells>${dates.map((date) => `<spell start="${date}" end="${date}"/>`).join("")}</spells>`;
}

function episodeDates(nodes: Iterable<NodeRecord>): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { id, attributes } of nodes) {
    if (attributes.entityType !== "episode" || !isDate(attributes.published)) continue;
    dates.set(id, attributes.published);
  }
  return dates;
}

function isDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text);
}
