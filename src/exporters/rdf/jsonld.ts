// JSON-LD: linked data as JSON, with its context inside, so that nothing has to be fetched to read it.
import type { Exportable, Exporter, ExportOptions } from "../exporter.ts";
import { resourcesOf, type Term } from "./resources.ts";
import { prefixes } from "./vocabulary.ts";

/** The whole graph as one JSON-LD 1.1 document; numbers keep their spelling as typed values. */
export const jsonld: Exporter = {
  id: "jsonld",
  label: "JSON-LD (schema.org)",
  extension: "jsonld",
  mediaType: "application/ld+json",
  write: writeJsonld,
};

function* writeJsonld(graph: Exportable, options?: ExportOptions): Generator<string> {
  yield `{"@context":${JSON.stringify(prefixes)},\n"@graph":[`;
  let separator = "\n";
  for (const { iri, types, properties } of resourcesOf(graph, options)) {
    const node: Record<string, unknown> = { "@id": iri };
    if (types.length > 0) node["@type"] = types.map(compact);
    for (const [property, values] of properties) node[compact(property)] = values.map(term);
    yield separator + JSON.stringify(node);
    separator = ",\n";
  }
  yield "\n]}\n";
}

const names = new Map<string, string>();

/** As {@link shortName}, remembered: for properties and types, of which there are few. */
function compact(iri: string): string {
  let short = names.get(iri);
  if (short === undefined) names.set(iri, (short = shortName(iri)));
  return short;
}

function shortName(iri: string): string {
  for (const [prefix, start] of Object.entries(prefixes)) {
    if (iri.startsWith(start)) return `${prefix}:${iri.slice(start.length)}`;
  }
  return iri;
}

function term(value: Term): unknown {
  if ("iri" in value) return { "@id": value.iri };
  if (value.datatype === undefined) return value.text;
  return { "@value": value.text, "@type": compact(value.datatype) };
}
