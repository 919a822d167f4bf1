// Turtle: linked data for people to read.
import type { Exportable, Exporter, ExportOptions } from "../exporter.ts";
import { quoted } from "./literals.ts";
import { resourcesOf, type Term } from "./resources.ts";
import { prefixes } from "./vocabulary.ts";

/** The whole graph as linked data, one paragraph a thing. */
export const turtle: Exporter = {
  id: "turtle",
  label: "Turtle (RDF)",
  extension: "ttl",
  mediaType: "text/turtle",
  write: writeTurtle,
};

function* writeTurtle(graph: Exportable, options?: ExportOptions): Generator<string> {
  for (const [prefix, iri] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${iri}> .\n`;
  for (const { iri, types, properties } of resourcesOf(graph, options)) {
    const lines = types.length > 0 ? [`a ${types.map(name).join(", ")}`] : [];
    for (const [property, values] of properties) {
      lines.push(`${name(property)} ${values.map(term).join(", ")}`);
    }
    yield `\n<${iri}> ${lines.join(" ;\n  ")} .\n`;
  }
}

const names = new Map<string, string>();

/** As {@link shortName}, remembered: for properties and types, of which there are few. */
function name(iri: string): string {
  let short = names.get(iri);
  if (short === undefined) names.set(iri, (short = shortName(iri)));
  return short;
}

/** `schema:name` where the rest of the IRI is letters, digits and inner hyphens, otherwise the IRI itself. */
function shortName(iri: string): string {
  for (const [prefix, start] of Object.entries(prefixes)) {
    if (!iri.startsWith(start)) continue;
    const rest = iri.slice(start.length);
    if (/^[A-Za-z_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$/.test(rest)) return `${prefix}:${rest}`;
  }
  return `<${iri}>`;
}

function term(value: Term): string {
  if ("iri" in value) return `<${value.iri}>`;
  return value.datatype ? `${quoted(value.text)}^^${name(value.datatype)}` : quoted(value.text);
}
