// Cytoscape JSON read by Cytoscape.js; CX2 held against its own declarations.
import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { cx2 } from "../../src/exporters/cx2.ts";
import { cyjs } from "../../src/exporters/cyjs.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import {
  edgesOf,
  nodesOf,
  omit,
  parseLists,
  textOfPieces,
  type Attributes,
} from "../support/read-back.ts";

describe.each(exampleGraphs)("cyjs of $name", ({ build }) => {
  it("comes back whole with its structure", () => {
    const graph = build();
    const cy = cytoscape({
      headless: true,
      ...(JSON.parse(textOfPieces(cyjs.write(graph))) as object),
    });
    expect([cy.nodes().length, cy.edges().length]).toEqual([graph.order, graph.size]);
    for (const [id, expected] of nodesOf(graph)) {
      const found = cy.getElementById(id).data() as Attributes;
      expect(unmarked(found, expected, ["name", "value"])).toEqual(expected);
    }
    for (const [key, expected] of edgesOf(graph)) {
      const element = cy.getElementById(key);
      const found = element.data() as Attributes;
      expect(unmarked(found, expected, ["interaction", "weight", "key"])).toEqual(expected);
    }
  });
});

describe.each(exampleGraphs)("CX2 of $name", ({ build }) => {
  it("holds what it declares, under the names of the specification", () => {
    const graph = build();
    const aspects = JSON.parse(textOfPieces(cx2.write(graph))) as Record<string, unknown>[];
    expect(aspects[0]).toEqual({ CXVersion: "2.0", hasFragments: false });
    expect(aspects.at(-1)).toEqual({ status: [{ error: "", success: true }] });
    const {
      nodes,
      edges,
      metaData: counts,
      attributeDeclarations,
    } = Object.assign({}, ...aspects) as Aspects;
    expect(counts.find(({ name }) => name === "nodes")!.elementCount).toBe(nodes.length);
    expect(counts.find(({ name }) => name === "edges")!.elementCount).toBe(edges.length);

    const [declared] = attributeDeclarations;
    for (const [kind, list] of [
      ["nodes", nodes],
      ["edges", edges],
    ] as const) {
      for (const { v } of list) {
        for (const [name, value] of Object.entries(v)) {
          expect(
            typeNamed(declared![kind]![name]!.d)(value),
            `${name}: ${JSON.stringify(value)}`,
          ).toBe(true);
        }
      }
    }

    const byId = new Map(nodes.map(({ v }) => [v["represents"], v]));
    expect(byId.size).toBe(graph.order);
    for (const [id, { label, ...expected }] of nodesOf(graph)) {
      const { name, ...found } = byId.get(id)!;
      expect(name).toBe(label);
      expect(omit(parseLists(found, expected, ["mixed"]), ["represents"])).toEqual(
        omit(expected, ["x", "y"]),
      );
    }
    const ids = new Map(nodes.map(({ id, v }) => [id, v["represents"]]));
    const byKey = new Map(edges.map((edge) => [edge.v["name"], edge]));
    for (const [key, { relationType, source, target, ...expected }] of edgesOf(graph)) {
      const { s, t, v } = byKey.get(key)!;
      expect([ids.get(s), ids.get(t), v["interaction"]]).toEqual([source, target, relationType]);
      expect(omit(parseLists(v, expected), ["name", "interaction", "weight"])).toEqual(expected);
    }
  });
});

interface Aspects {
  readonly nodes: readonly { readonly id: number; readonly v: Attributes }[];
  readonly edges: readonly { readonly s: number; readonly t: number; readonly v: Attributes }[];
  readonly metaData: readonly { readonly name: string; readonly elementCount: number }[];
  readonly attributeDeclarations: readonly Record<string, Record<string, { d: string }>>[];
}

function typeNamed(d: string): (value: unknown) => boolean {
  if (d === "list_of_string") return (value) => Array.isArray(value);
  if (d === "integer") return (value) => Number.isInteger(value);
  return (value) => typeof value === (d === "double" ? "number" : d);
}

/** Attributes under their own names, without those of the format. */
function unmarked(found: Attributes, expected: Attributes, added: readonly string[]): Attributes {
  const own = Object.keys(found).filter((name) => !(added.includes(name) && !(name in expected)));
  return Object.fromEntries(
    own.flatMap((name) => {
      const marked = `attribute:${name}` in found;
      if (name === "id" && !marked) return [];
      return marked ? [] : [[name.replace(/^attribute:/, ""), found[name]]];
    }),
  );
}
