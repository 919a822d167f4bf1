// N-Quads: one triple a line, all in the default graph.
import type { Exportable, Exporter, ExportOptions } from "../exporter.ts";
import { quoted } from "./literals.ts";
import { resourcesOf, type Term } from "./resources.ts";
import { rdf } from "./vocabulary.ts";

/** The whole graph as linked data in the form that every triple store loads fastest. */
export const nquads: Exporter = {
  id: "nquads",
  label: "N-Quads (RDF)",
  extension: "nq",
  mediaType: "application/n-quads",
  write: writeNquads,
};

function* writeNquads(graph: Exportable, options?: ExportOptions): Generator<string> {
  for (const { iri, types, properties } of resourcesOf(graph, options)) {
    let lines = "";
    for (const type of types) lines += `<${iri}> <${rdf}type> <${type}> .\n`;
    for (const [property, values] of properties) {
      for (const value of values) lines += `<${iri}> <${property}> ${term(value)} .\n`;
    }
    yield lines;
  }
}

function term(value: Term): string {
  if ("iri" in value) return `<${value.iri}>`;
  return value.datatype ? `${quoted(value.text)}^^<${value.datatype}>` : quoted(value.text);
}
