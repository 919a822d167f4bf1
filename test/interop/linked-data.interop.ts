// Linked data as rdflib and rapper read it.
import { resolve } from "node:path";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { jsonld } from "../../src/exporters/rdf/jsonld.ts";
import { nquads } from "../../src/exporters/rdf/nquads.ts";
import { turtle } from "../../src/exporters/rdf/turtle.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import { textOfPieces } from "../support/read-back.ts";
import { fileOf } from "./files.ts";
import { find, run } from "./tools.ts";

const rdflib = find("rdflib");
const rapper = find("rapper");
const plain = "http://www.w3.org/2001/XMLSchema#string";

describe.skipIf(!rdflib).each(exampleGraphs)("rdflib, $name", ({ build }) => {
  it.each([
    ["nquads", nquads],
    ["turtle", turtle],
    ["json-ld", jsonld],
  ] as const)("reads the same from %s as n3 does", (format, exporter) => {
    const graph = build();
    const script = resolve(import.meta.dirname, "readers/rdflib_reader.py");
    const read = JSON.parse(run(rdflib!, [script, format, fileOf(exporter, graph)])) as (
      string | null
    )[][];
    const lines = read.map(([s, p, o, type]) =>
      JSON.stringify([s, p, o, type === plain ? "" : type]),
    );
    expect([...new Set(lines)].sort()).toEqual(expectedLines(graph));
  });
});

describe.skipIf(!rapper).each(exampleGraphs)("rapper, $name", ({ build }) => {
  it.each([
    ["nquads", nquads],
    ["turtle", turtle],
  ] as const)("reads the same from %s as n3 does", (format, exporter) => {
    const graph = build();
    const triples = run(rapper!, ["-q", "-i", format, "-o", "ntriples", fileOf(exporter, graph)]);
    expect(linesOf(triples)).toEqual(expectedLines(graph));
  });
});

function expectedLines(graph: KnowledgeGraph): string[] {
  return linesOf(textOfPieces(nquads.write(graph)));
}

function linesOf(text: string): string[] {
  const lines = new Parser({ format: "N-Triples" })
    .parse(text)
    .map(({ subject, predicate, object }) => {
      const type = object.termType === "Literal" ? object.datatype.value : null;
      return JSON.stringify([
        subject.value,
        predicate.value,
        object.value,
        type === plain ? "" : type,
      ]);
    });
  return [...new Set(lines)].sort();
}
