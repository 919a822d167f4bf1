import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import { graphOfRecords } from "../../src/graph/graph-records.ts";
import type { SourceDocument } from "../../src/model/index.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { readArchive } from "../../src/pipeline/archive.ts";
import { buildGraphRecords } from "../../src/pipeline/build-graph-records.ts";
import { buildKnowledgeGraph } from "../../src/pipeline/build-knowledge-graph.ts";
import { packExtraction, unpackExtraction } from "../../src/pipeline/packed-extraction.ts";
import { inventDocuments } from "../support/synthetic-archive.ts";

const gazetteer = await loadGazetteer();
const documents = [...inventDocuments(gazetteer, { episodes: 24, perDocument: 6 })];
const text = (pieces: Iterable<string>) => [...pieces].join("");
const recordsOf = async (given: readonly SourceDocument[], corrections?: SourceDocument) => {
  const options = { gazetteer, ...(corrections && { corrections }) };
  return text(writeGraphFile((await buildGraphRecords(given, options)).records));
};

describe("buildGraphRecords", () => {
  it("gives the bytes of the graph built in memory", async () => {
    const { graph } = await buildKnowledgeGraph(documents, { gazetteer });
    expect(graph.order).toBeGreaterThan(100);
    expect(await recordsOf(documents)).toBe(text(writeGraphFile(graph)));
  });

  it("does so with corrections, too, and reports those that are stale", async () => {
    const corrections = {
      uri: "corrections.yaml",
      text: "- { op: reject, type: person, name: Ada Anderberg }\n- { op: reject, type: person, name: Nobody Atall }\n",
    };
    const { graph, archive } = await buildKnowledgeGraph(documents, { gazetteer, corrections });
    expect(await recordsOf(documents, corrections)).toBe(text(writeGraphFile(graph)));
    const built = await buildGraphRecords(documents, { gazetteer, corrections });
    expect(built.diagnostics).toEqual(archive.diagnostics);
    expect(built.diagnostics.map(({ code }) => code)).toEqual(["corrections/stale"]);
    expect(graph.hasNode("person:ada-anderberg")).toBe(false);
  });

  it("gives records that can be gone through again, sorted, and count as many as they say", async () => {
    const { records, episodes } = await buildGraphRecords(documents, { gazetteer });
    const ids = Array.from(records.nodes(), ({ id }) => id);
    const keys = Array.from(records.edges(), ({ key }) => key);
    expect([episodes, ids.length, keys.length]).toEqual([24, records.nodeCount, records.edgeCount]);
    expect(ids).toEqual(ids.toSorted());
    expect(keys).toEqual(keys.toSorted());
    expect(text(writeGraphFile(graphOfRecords(records)))).toBe(text(writeGraphFile(records)));
  });

  it("keeps the order of keys where one episode's id begins another's", async () => {
    const record = (id: string) =>
      JSON.stringify({ id, show: "S", title: `On ${id}`, text: `Kubernetes and Kafka in ${id}.` });
    const given = [
      { uri: "x.jsonl", text: ["a", "a-b", "a~", "technology:kafka"].map(record).join("\n") },
    ];
    const { records } = await buildGraphRecords(given, { gazetteer });
    const keys = Array.from(records.edges(), ({ key }) => key);
    expect(keys).toEqual(keys.toSorted());
    const ids = Array.from(records.nodes(), ({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});

describe("packExtraction", () => {
  it("loses nothing", async () => {
    const { extractions } = await readArchive(documents, { gazetteer });
    for (const extraction of extractions) {
      const packed = JSON.parse(JSON.stringify(packExtraction(extraction)));
      expect(unpackExtraction(extraction.episode, packed)).toEqual(extraction);
    }
  });
});

describe("inventDocuments", () => {
  it("begins a larger archive with the smaller one, whatever the documents hold", () => {
    const lines = (episodes: number, perDocument: number) =>
      [...inventDocuments(gazetteer, { episodes, perDocument })].flatMap((document) =>
        document.text.trim().split("\n"),
      );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 }), (size, part) => {
        expect(lines(size, part)).toEqual(lines(30, 1000).slice(0, size));
      }),
      { numRuns: 20, seed: 1 },
    );
  });
});
