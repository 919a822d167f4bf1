// Cytoscape JSON: the elements that Cytoscape.js and Cytoscape read.
import { recordsOf } from "../graph/graph-records.ts";
import { weightOf } from "./appearance.ts";
import type { Exportable, Exporter, ExportOptions } from "./exporter.ts";
import { withoutTexts } from "./without-texts.ts";

/** All attributes with their structure, evidence included; an attribute called like a key of Cytoscape's is marked. */
export const cyjs: Exporter = {
  id: "cyjs",
  label: "Cytoscape.js, Cytoscape",
  extension: "cyjs",
  mediaType: "application/json",
  write: writeCyjs,
};

const nodeKeys = new Set(["id", "parent", "name", "value"]);
const edgeKeys = new Set(["id", "key", "source", "target", "parent", "name", "interaction"]);

function* writeCyjs(graph: Exportable, options?: ExportOptions): Generator<string> {
  const records = withoutTexts(recordsOf(graph), options);
  const head = {
    format_version: "1.0",
    generated_by: "castgraph",
    target_cytoscapejs_version: "~3.0",
    directed: true,
    multigraph: true,
    data: { name: "castgraph", ...records.attributes },
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"elements":{"nodes":[`;
  let separator = "\n";
  for (const { id, attributes } of records.nodes()) {
    const { label, x, y } = attributes;
    // networkx looks for the id under "value", and for that of an edge under "key".
    const data = { id, value: id, name: label, ...marked(attributes, nodeKeys) };
    // The ordinate grows downwards there.
    const position = typeof x === "number" &&
      typeof y === "number" && { position: { x, y: 0 - y } };
    yield `${separator}${JSON.stringify({ data, ...position })}`;
    separator = ",\n";
  }
  yield '\n],\n"edges":[';
  separator = "\n";
  for (const { key, source, target, attributes } of records.edges()) {
    const { relationType } = attributes;
    const own = {
      id: key,
      key,
      source,
      target,
      interaction: relationType,
      weight: weightOf(attributes),
    };
    yield `${separator}${JSON.stringify({ data: { ...own, ...marked(attributes, edgeKeys) } })}`;
    separator = ",\n";
  }
  yield "\n]}}\n";
}

function marked(attributes: object, reserved: ReadonlySet<string>): object {
  if (!Object.keys(attributes).some((name) => reserved.has(name))) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]: [string, unknown]) => [
      reserved.has(name) ? `attribute:${name}` : name,
      value,
    ]),
  );
}
