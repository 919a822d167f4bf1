// GEXF, GraphML, GML, Pajek, Cytoscape JSON and DOT as networkx, igraph and Graphviz read them.
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { edgeLabel, weightOf } from "../../src/exporters/appearance.ts";
import { cyjs } from "../../src/exporters/cyjs.ts";
import { dot } from "../../src/exporters/dot.ts";
import type { Exporter, ExportOptions } from "../../src/exporters/exporter.ts";
import { gexf } from "../../src/exporters/gexf.ts";
import { gml } from "../../src/exporters/gml.ts";
import { graphml } from "../../src/exporters/graphml.ts";
import { pajek } from "../../src/exporters/pajek.ts";
import { originalEdgeKey, originalId } from "../../src/graph/safe-ids.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import {
  cleanXml,
  edgesOf,
  nodesOf,
  omit,
  originalNames,
  parseLists,
  type Attributes,
} from "../support/read-back.ts";
import { fileOf } from "./files.ts";
import { find, run } from "./tools.ts";

type Read = {
  readonly nodes: readonly (readonly [id: string, attributes: Attributes])[];
  readonly edges: readonly (readonly [
    source: string,
    target: string,
    key: string,
    attributes: Attributes,
  ])[];
};

const networkx = find("networkx");
const igraph = find("igraph");
const graphviz = find("dot");

function readWith(python: string, reader: string, format: string, path: string): Read {
  const script = resolve(import.meta.dirname, "readers", `${reader}_reader.py`);
  return JSON.parse(run(python, [script, format, path])) as Read;
}

const utf8 = (text: string) => text.replace(/[\ud800-\udfff]/gu, "\ufffd");
const withoutNul = (text: string) => utf8(text).replaceAll("\0", "\ufffd");

describe.skipIf(!networkx).each(exampleGraphs)("networkx, $name", ({ build }) => {
  const read = (exporter: Exporter, format: string, options?: ExportOptions) => {
    const graph = build();
    const found = readWith(networkx!, "networkx", format, fileOf(exporter, graph, options));
    expect([found.nodes.length, found.edges.length]).toEqual([graph.order, graph.size]);
    return { ...found, graph };
  };

  it("reads GEXF 1.2", () => {
    const { graph, nodes, edges } = read(gexf, "gexf", { gexf: "1.2" });
    const byId = new Map(nodes.map(([id, attributes]) => [originalId(id), attributes]));
    for (const [id, expected] of nodesOf(graph, cleanXml)) {
      const found = parseLists(byId.get(id)!, expected, ["mixed"]);
      expect(omit(found, ["viz"])).toEqual(omit(expected, ["x", "y"]));
      const { x, y } = expected;
      if (x !== undefined) expect(found["viz"]).toMatchObject({ position: { x, y } });
    }
    const byKey = new Map(
      edges.map(([source, target, , a]) => [
        originalEdgeKey(String(a["id"])),
        { source, target, a },
      ]),
    );
    for (const [key, expected] of edgesOf(graph, cleanXml)) {
      const { source, target, a } = byKey.get(key)!;
      const found = {
        ...parseLists(a, expected),
        source: originalId(source),
        target: originalId(target),
      };
      // networkx keeps the id of an edge under "id", so an attribute of that name cannot be seen.
      expect(omit(found, ["id", "weight", "label", "viz"])).toEqual(omit(expected, ["id"]));
    }
  });

  it("reads GraphML", () => {
    const { graph, nodes, edges } = read(graphml, "graphml");
    const byId = new Map(nodes.map(([id, attributes]) => [originalId(id), attributes]));
    for (const [id, expected] of nodesOf(graph, cleanXml)) {
      const found = parseLists(originalNames(byId.get(id)!), expected, ["mixed"]);
      expect(omit(found, ["size", "r", "g", "b"])).toEqual(expected);
    }
    const byKey = new Map(
      edges.map(([source, target, key, a]) => [originalEdgeKey(key), { source, target, a }]),
    );
    for (const [key, expected] of edgesOf(graph, cleanXml)) {
      const { source, target, a } = byKey.get(key)!;
      const found = {
        ...parseLists(originalNames(a), expected),
        source: originalId(source),
        target: originalId(target),
      };
      expect(omit(found, ["weight", "label", ...("id" in expected ? [] : ["id"])])).toEqual(
        expected,
      );
    }
  });

  it("reads GML", () => {
    const { graph, nodes, edges } = read(gml, "gml");
    const names = new Map(nodes.map(([number, a]) => [number, String(a["name"])]));
    const byName = new Map(nodes.map(([, a]) => [String(a["name"]), a]));
    for (const [id, expected] of nodesOf(graph, utf8)) {
      const found = byName.get(utf8(id))!;
      const { label, ...others } = omit(expected, ["x", "y", "id"]);
      expect([label, `${String(label)} (${utf8(id)})`]).toContain(gmlValue(found, "label", label));
      for (const [name, value] of Object.entries(others)) {
        expect(gmlValue(found, name, value)).toEqual(value);
      }
    }
    const byKey = new Map(edges.map(([source, target, key, a]) => [key, { source, target, a }]));
    for (const [key, { source, target, ...expected }] of edgesOf(graph, utf8)) {
      const found = byKey.get(utf8(key))!;
      expect([names.get(found.source), names.get(found.target)]).toEqual(
        [source, target].map((id) => utf8(String(id))),
      );
      for (const [name, value] of Object.entries(omit(expected, ["id"]))) {
        expect(gmlValue(found.a, name, value)).toEqual(value);
      }
    }
  });

  it("reads Pajek", () => {
    const { graph, nodes, edges } = read(pajek, "pajek");
    const labels = new Set(nodes.map(([label]) => references(label)));
    graph.forEachNode((id, { label }) => expect(labels).toContain(utf8(label || id)));
    const found = edges.map(
      ([, , , { weight, l }]) => `${String(weight)} ${references(String(l))}`,
    );
    const expected = graph.mapEdges((_, a) => `${weightOf(a)} ${edgeLabel(a)}`);
    expect(found.sort()).toEqual(expected.sort());
  });

  it("reads Cytoscape JSON", () => {
    const { graph, nodes } = read(cyjs, "cyjs");
    const byId = new Map(nodes);
    for (const [id, expected] of nodesOf(graph)) {
      expect(byId.get(id)).toMatchObject(omit(expected, ["id"]));
    }
  });
});

describe.skipIf(!igraph).each(exampleGraphs)("igraph, $name", ({ build }) => {
  it("reads GraphML with every attribute", () => {
    const graph = build();
    const { nodes, edges } = readWith(igraph!, "igraph", "graphml", fileOf(graphml, graph));
    expect([nodes.length, edges.length]).toEqual([graph.order, graph.size]);
    // In the order of the file, which is that of the ids.
    const ids = graph.nodes().sort();
    const original = nodesOf(graph, cleanXml);
    for (const [index, [, attributes]] of nodes.entries()) {
      const expected = original.get(ids[index]!)!;
      const found = parseLists(originalNames(attributes), expected, ["mixed"]);
      for (const [name, value] of Object.entries(expected)) expect(found[name]).toEqual(value);
    }
    const keys = graph.edges().sort();
    const originalEdges = edgesOf(graph, cleanXml);
    for (const [index, [, , , attributes]] of edges.entries()) {
      const expected = omit(originalEdges.get(keys[index]!)!, ["source", "target"]);
      const found = parseLists(originalNames(attributes), expected);
      for (const [name, value] of Object.entries(expected)) expect(found[name]).toEqual(value);
    }
  });

  it("reads as many nodes and edges of GML and Pajek", () => {
    const graph = build();
    for (const [format, exporter] of [
      ["gml", gml],
      ["pajek", pajek],
    ] as const) {
      const { nodes, edges } = readWith(igraph!, "igraph", format, fileOf(exporter, graph));
      expect([format, nodes.length, edges.length]).toEqual([format, graph.order, graph.size]);
    }
  });
});

describe.skipIf(!graphviz).each(exampleGraphs)("Graphviz, $name", ({ build }) => {
  it("reads DOT with every attribute", () => {
    const graph = build();
    // "osage" places the nodes without looking at edges; what matters is what was read.
    const json = run(graphviz!, ["-Kosage", "-Gsplines=false", "-Tdot_json", fileOf(dot, graph)]);
    const { objects = [], edges = [] } = JSON.parse(escapeControls(json)) as {
      objects?: (Attributes & { _gvid: number; name: string })[];
      edges?: (Attributes & { tail: number; head: number })[];
    };
    expect([objects.length, edges.length]).toEqual([graph.order, graph.size]);
    const byName = new Map(objects.map((object) => [unescape(object.name), object]));
    for (const [id, expected] of nodesOf(graph, withoutNul)) {
      expectDot(byName.get(withoutNul(id))!, expected);
    }
    const names = new Map(objects.map((object) => [object._gvid, unescape(object.name)]));
    // Graphviz keeps the key of an edge to itself: one edge of the same ends must have what is expected.
    for (const { source, target, ...expected } of edgesOf(graph, withoutNul).values()) {
      const parallel = edges.filter(
        ({ tail, head }) =>
          names.get(tail) === withoutNul(String(source)) &&
          names.get(head) === withoutNul(String(target)),
      );
      const same = parallel.find(({ relationType }) => relationType === expected["relationType"]);
      expectDot(same!, expected);
    }
  });
});

/** Graphviz writes control characters into its JSON as they are. */
function escapeControls(json: string): string {
  return json.replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f]/g, (c) =>
    JSON.stringify(c).slice(1, -1),
  );
}

function expectDot(found: Attributes, expected: Attributes): void {
  for (const [name, value] of Object.entries(expected)) {
    // An attribute that is empty is the same as none there.
    const read = found[name.replaceAll('"', '\\"')] ?? found[name];
    const text = typeof read === "string" ? unescape(read) : "";
    if (typeof value === "string" && name !== "mixed") expect(text).toBe(value);
    else expect(JSON.parse(text)).toEqual(value);
  }
}

/** Graphviz's escaped strings. */
function unescape(text: string): string {
  return text.replace(/\\([\\nr"])/g, (_, c: string) => ({ n: "\n", r: "\r" })[c] ?? c);
}

function references(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function gmlValue(found: Attributes, name: string, value: unknown): unknown {
  const read = found[name.replace(/[^A-Za-z0-9]+/g, "")];
  if (typeof value === "boolean" && typeof read === "number") return read === 1;
  const isJson = typeof value === "object" || name === "mixed";
  return isJson && typeof read === "string" ? JSON.parse(read) : read;
}
