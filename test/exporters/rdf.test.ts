// Linked data read by n3 and jsonld, and held against SHACL shapes.
import jsonldReader from "jsonld";
import { Parser, Store, type Quad } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import { jsonld } from "../../src/exporters/rdf/jsonld.ts";
import { nquads } from "../../src/exporters/rdf/nquads.ts";
import { decimal, iriOf } from "../../src/exporters/rdf/resources.ts";
import { turtle } from "../../src/exporters/rdf/turtle.ts";
import { own, rdf, relations, schema } from "../../src/exporters/rdf/vocabulary.ts";
import { safeId } from "../../src/graph/safe-ids.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import { cleanXml, edgesOf, nodesOf, textOfPieces, type Attributes } from "../support/read-back.ts";
import { shapes } from "./shapes.ts";

const schemaWords: Record<string, string> = {
  label: "name",
  aliases: "alternateName",
  published: "datePublished",
  title: "headline",
  url: "url",
  text: "text",
};

describe.each(exampleGraphs)("RDF of $name", ({ build }) => {
  const graph = build();
  const store = new Store(
    new Parser({ format: "N-Quads" }).parse(textOfPieces(nquads.write(graph))),
  );

  it("says the same in N-Quads, Turtle and JSON-LD", async () => {
    const expected = linesOf(store.getQuads(null, null, null, null));
    expect(
      linesOf(new Parser({ format: "Turtle" }).parse(textOfPieces(turtle.write(graph)))),
    ).toEqual(expected);
    const document = JSON.parse(textOfPieces(jsonld.write(graph))) as object;
    const options = { format: "application/n-quads" } as const;
    const fromJson = (await jsonldReader.toRDF(document, options)) as unknown as string;
    expect(linesOf(new Parser({ format: "N-Quads" }).parse(fromJson))).toEqual(expected);
  });

  it("has every node with its attributes", () => {
    for (const [id, expected] of nodesOf(graph, cleanXml)) {
      expect(attributesOf(store, iriOf(id), expected)).toEqual(expected);
    }
  });

  it("has every edge with its attributes and every quotation in its place", () => {
    const statements = store.getSubjects(`${rdf}type`, `${rdf}Statement`, null);
    expect(statements.length).toBe(graph.size);
    const byKey = new Map(
      statements.map((s) => [one(store, s.value, `${schema}identifier`), s.value]),
    );
    for (const [key, { relationType, source, target, evidence, ...expected }] of edgesOf(
      graph,
      cleanXml,
    )) {
      const statement = byKey.get(cleanXml(key))!;
      expect(one(store, statement, `${rdf}subject`)).toBe(iriOf(String(source)));
      expect(one(store, statement, `${rdf}predicate`)).toBe(relations + String(relationType));
      expect(one(store, statement, `${rdf}object`)).toBe(iriOf(String(target)));
      const triple = [
        iriOf(String(source)),
        relations + String(relationType),
        iriOf(String(target)),
      ] as const;
      expect(store.countQuads(...triple, null)).toBe(1);
      expect(attributesOf(store, statement, expected)).toEqual(expected);
      expect(evidenceOf(store, statement)).toEqual(sortedEvidence(evidence as EvidenceLike[]));
    }
  });

  it("fits the shapes", async () => {
    const validator = new SHACLValidator(new Store(new Parser().parse(shapes)));
    const report = await validator.validate(store);
    expect(report.results.map((r) => `${r.focusNode?.value} ${r.path?.value}`)).toEqual([]);
    // The shapes do notice: without the words of a quotation they complain.
    store.removeQuads(store.getQuads(null, "http://www.w3.org/ns/oa#exact", null, null));
    expect((await validator.validate(store)).conforms).toBe(graph.size === 0);
  });
});

describe("decimals", () => {
  it.each([
    0,
    1,
    -1,
    0.5,
    1 / 3,
    1e-7,
    -1.25e-9,
    5e-324,
    1e21,
    1.7976931348623157e308,
    123456789.125,
  ])("writes %d without exponent and without loss", (value) => {
    const { text } = decimal(value) as { text: string };
    expect(text).toMatch(/^-?\d+(\.\d+)?$/);
    expect(Number(text)).toBe(value);
  });
});

interface EvidenceLike {
  readonly episode: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly recognizer: string;
  readonly confidence: number;
}

/** Values of the attributes that `expected` has, read as values of its kinds. */
function attributesOf(store: Store, iri: string, expected: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => {
      const property = schemaWords[name] ? schema + schemaWords[name] : own + safeId(name);
      const isOwn = name in schemaWords && store.countQuads(iri, property, null, null) === 0;
      const found = store.getObjects(iri, isOwn ? own + safeId(name) : property, null);
      if (name === "aliases") {
        const wanted = value as string[];
        const values = new Set(found.map((term) => term.value));
        return [name, wanted.every((alias) => values.has(cleanXml(alias))) ? wanted : [...values]];
      }
      expect(found.length).toBe(1);
      const term = found[0]!;
      const text = term.value;
      const isJson = term.termType === "Literal" && term.datatype.value === `${rdf}JSON`;
      if (isJson) return [name, JSON.parse(text)];
      return [name, typeof value === "string" ? text : JSON.parse(text)];
    }),
  );
}

function evidenceOf(store: Store, statement: string) {
  const oa = "http://www.w3.org/ns/oa#";
  const annotations = store.getSubjects(`${oa}hasBody`, statement, null);
  const list = annotations.map(({ value: annotation }) => {
    const target = one(store, annotation, `${oa}hasTarget`);
    const [quote, position] = store.getObjects(target, `${oa}hasSelector`, null);
    return {
      episode: one(store, target, `${oa}hasSource`),
      start: Number(one(store, position!.value, `${oa}start`)),
      end: Number(one(store, position!.value, `${oa}end`)),
      quote: one(store, quote!.value, `${oa}exact`),
      recognizer: one(store, annotation, `${own}recognizer`),
      confidence: Number(one(store, annotation, `${own}confidence`)),
    };
  });
  return list.sort(inOrder);
}

function sortedEvidence(evidence: readonly EvidenceLike[]) {
  return evidence
    .map((item) => ({ ...item, episode: iriOf(item.episode), quote: cleanXml(item.quote) }))
    .sort(inOrder);
}

function inOrder(a: EvidenceLike, b: EvidenceLike): number {
  return a.start - b.start || a.end - b.end || (a.episode < b.episode ? -1 : 1);
}

function one(store: Store, subject: string, property: string): string {
  const found = store.getObjects(subject, property, null);
  expect(found.length).toBe(1);
  return found[0]!.value;
}

function linesOf(quads: readonly Quad[]): string[] {
  const lines = quads.map(({ subject, predicate, object }) => {
    const kind = object.termType === "Literal" ? object.datatype.value : "";
    return `${subject.value} ${predicate.value} ${JSON.stringify(object.value)} ${kind}`;
  });
  return [...new Set(lines)].sort();
}
