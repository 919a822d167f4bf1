// The whole recipe on invented pages: nothing but the documents decides the outcome.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import type { SourceDocument } from "../../src/model/index.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { readArchive, type Progress } from "../../src/pipeline/archive.ts";
import { buildKnowledgeGraph } from "../../src/pipeline/build-knowledge-graph.ts";
import { toRecord } from "../../src/pipeline/episode-record.ts";

const gazetteer = await loadGazetteer();

/** Stands below every episode, so that it says nothing about any. */
const tail = "As ever this was recorded with Ardour and cut on Debian in the small studio.";
const record = (id: string, title: string, text: string) =>
  JSON.stringify({
    id,
    show: "Invented Radio",
    title,
    date: "2021-04-05",
    text: `${text}\n\n${tail}`,
  });
const records = [
  record(
    "ir-1",
    "Queues with Mara Lindqvist",
    "Mara Lindqvist is an engineer at Shopify. She runs Kafka.",
  ),
  record(
    "ir-2",
    "Proxies with Tom Okafor",
    "Tom Okafor built Envoy filters in Rust. Tom likes Kubernetes.",
  ),
  record(
    "ir-3",
    "Traces with Mara Lindqvist",
    "Mara Lindqvist of Shopify traces requests with Jaeger.",
  ),
  record("ir-4", "Gardening", "Nothing but tomatoes."),
];
const documents = (parts: readonly (readonly string[])[]): SourceDocument[] =>
  parts.map((part, i) => ({ uri: `part-${i}.jsonl`, text: `${part.join("\n")}\n` }));

/** The graph's bytes without the names of the documents, which differ with the partition. */
async function bytesOf(parts: readonly (readonly string[])[]): Promise<string> {
  const { graph } = await buildKnowledgeGraph(documents(parts), { gazetteer });
  return [...writeGraphFile(graph)].join("").replace(/part-\d+\.jsonl/g, "part");
}

describe("buildKnowledgeGraph", () => {
  it("counts the documents, whether anybody asks for progress or not", async () => {
    const parts = documents(records.map((line) => [line]));
    const { archive } = await buildKnowledgeGraph(parts, { gazetteer });
    expect(archive.documents).toBe(records.length);
  });

  it("gives the same bytes for any order and any partition of the episodes", async () => {
    const whole = await bytesOf([records]);
    expect(whole).toContain("Mara Lindqvist");
    expect(whole).not.toContain('"Debian"');
    const arbitrary = fc.shuffledSubarray(records, { minLength: records.length }).chain((order) =>
      fc
        .array(fc.nat(order.length), { maxLength: 3 })
        .map((cuts) => [0, ...cuts.sort((a, b) => a - b), order.length])
        .map((cuts) => cuts.slice(1).map((cut, i) => order.slice(cuts[i], cut))),
    );
    await fc.assert(
      fc.asyncProperty(arbitrary, async (parts) => {
        expect(await bytesOf(parts)).toBe(whole);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  it("keeps an entry that stands in two documents once, and says so", async () => {
    const archive = await readArchive(documents([records, [records[0]!]]), { gazetteer });
    expect(archive.extractions).toHaveLength(records.length);
    expect(archive.diagnostics.map(({ code }) => code)).toContain("pipeline/repeated-episode");
  });

  it("tells apart entries of one id with other texts", async () => {
    const other = record("ir-1", "Queues with Mara Lindqvist", "The interview about the talk.");
    const archive = await readArchive(documents([[records[0]!, other]]), { gazetteer });
    const ids = archive.extractions.map(({ episode }) => episode.id);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => id.startsWith("ir-1"))).toBe(true);
  });

  it("tells how far it is, and stops when asked", async () => {
    const seen: Progress[] = [];
    await readArchive(documents([records]), { gazetteer, onProgress: (p) => seen.push(p) });
    expect(seen.map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(["reading", "extracting", "resolving"]),
    );
    expect(seen.findLast(({ stage }) => stage === "extracting")).toMatchObject({
      done: 4,
      total: 4,
    });
    const signal = { aborted: true, reason: new Error("enough") };
    await expect(readArchive(documents([records]), { gazetteer, signal })).rejects.toThrow(
      "enough",
    );
  });

  it("reports what it cannot read and goes on", async () => {
    const odd = [...documents([records]), { uri: "odd.bin", text: "\u0000\u0001" }];
    const archive = await readArchive(odd, { gazetteer });
    expect(archive.extractions).toHaveLength(records.length);
    expect(archive.diagnostics.find(({ document }) => document === "odd.bin")?.code).toBe(
      "reader/unknown-format",
    );
  });
});

describe("toRecord", () => {
  it("prints names, and quotes what it claims", async () => {
    const archive = await readArchive(documents([records]), { gazetteer });
    const found = archive.extractions.map((extraction) => toRecord(extraction, archive.resolution));
    expect(found.map(({ id }) => id)).toEqual(["ir-1", "ir-2", "ir-3", "ir-4"]);
    expect(found[0]).toMatchObject({ show: "Invented Radio", date: "2021-04-05" });
    for (const [i, { relations }] of found.entries()) {
      for (const { evidence } of relations) {
        expect(archive.extractions[i]!.episode.text).toContain(evidence);
      }
    }
    expect(found[3]!.technologies).toEqual([]);
  });
});
