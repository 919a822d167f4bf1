import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import type { SourceDocument } from "../../src/model/index.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { buildGraphRecords } from "../../src/pipeline/build-graph-records.ts";
import { createExtractor, type Extractor } from "../../src/pipeline/extract-episodes.ts";
import { openExtractionStore } from "../../src/store/extraction-store.ts";
import { createStoredExtractor } from "../../src/store/stored-extractor.ts";
import { inventDocuments } from "../support/synthetic-archive.ts";

const gazetteer = await loadGazetteer();
const folder = mkdtempSync(join(tmpdir(), "castgraph-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [{ text }] = [...inventDocuments(gazetteer, { episodes: 12 })] as [SourceDocument];
const lines = text.trim().split("\n");

/** Counts what the extractor below the store is asked for. */
function counting(extractor: Extractor) {
  const asked = { shows: 0, episodes: 0 };
  const counted: Extractor = {
    learnShows(shows) {
      asked.shows += shows.length;
      return extractor.learnShows(shows);
    },
    extract(jobs) {
      const list = [...jobs];
      asked.episodes += list.length;
      return extractor.extract(list);
    },
  };
  return { asked, counted };
}

async function build(parts: readonly (readonly string[])[], path?: string, version = "1") {
  const documents = parts.map((part, i) => ({ uri: `${i}.jsonl`, text: part.join("\n") }));
  const { asked, counted } = counting(createExtractor(gazetteer));
  const extractorFor = () =>
    path === undefined
      ? counted
      : createStoredExtractor(counted, openExtractionStore(path), version);
  const { records } = await buildGraphRecords(documents, { gazetteer, extractorFor });
  const bytes = [...writeGraphFile(records)].join("").replace(/"\d\.jsonl"/g, '"part"');
  return { bytes, asked };
}

describe("createStoredExtractor", () => {
  it("gives the bytes of a full build for any order, partition, additions and removals", async () => {
    const path = join(folder, "any.castgraph");
    const whole = await build([lines]);
    const parts = fc
      .subarray(lines, { minLength: 1 })
      .chain((kept) => fc.tuple(fc.shuffledSubarray(kept, { minLength: kept.length }), fc.nat(12)));
    await fc.assert(
      fc.asyncProperty(parts, async ([some, cut]) => {
        const given = [some.slice(0, cut), some.slice(cut)].filter((part) => part.length > 0);
        expect((await build(given, path)).bytes).toBe((await build(given)).bytes);
        expect((await build([lines], path)).bytes).toBe(whole.bytes);
      }),
      { numRuns: 8, seed: 1 },
    );
  });

  it("extracts nothing the second time, and one episode where one has changed", async () => {
    const path = join(folder, "one.castgraph");
    expect((await build([lines], path)).asked.episodes).toBe(lines.length);
    expect((await build([lines], path)).asked).toEqual({ shows: 0, episodes: 0 });
    const changed = lines.with(
      3,
      lines[3]!.replace("patience", "patience and tea").replace("night", "long night"),
    );
    expect(changed[3]).not.toBe(lines[3]);
    const { asked, bytes } = await build([changed], path);
    expect(asked).toEqual({ shows: 1, episodes: 1 });
    expect(bytes).toBe((await build([changed])).bytes);
  });

  it("extracts everything again when the recognizers or the gazetteer are others", async () => {
    const path = join(folder, "version.castgraph");
    await build([lines], path);
    expect((await build([lines], path, "2")).asked.episodes).toBe(lines.length);
  });
});

describe("openExtractionStore", () => {
  it("refuses what is no store, and leaves it as it was", () => {
    const path = join(folder, "letter.txt");
    writeFileSync(path, "Dear reader, this is a letter and no database at all.\n".repeat(50));
    const before = readFileSync(path, "utf8");
    expect(() => openExtractionStore(path)).toThrow(/no store of castgraph.*letter\.txt/);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it("says when its folder is not there", () => {
    expect(() => openExtractionStore(join(folder, "none", "x.castgraph"))).toThrow(
      /cannot be opened/,
    );
  });

  it("keeps what was put, over closing and between two that have it open", () => {
    const path = join(folder, "two.castgraph");
    const [one, two] = [openExtractionStore(path), openExtractionStore(path)];
    one.put("a", "1");
    expect([...one.known(["a", "b"]), ...two.known(["a", "b"])]).toEqual(["a"]);
    one.flush();
    expect([...two.texts(["b", "a"])]).toEqual([["a", "1"]]);
    two.put("b", "[2]");
    two.close();
    expect(one.texts(["b"]).get("b")).toBe("[2]");
    one.close();
    const again = openExtractionStore(path);
    const texts = again.texts(["a", "b", "c"]);
    expect([texts.get("a"), texts.get("b"), texts.get("c")]).toEqual(["1", "[2]", undefined]);
    expect(again.known([]).size).toBe(0);
    again.close();
  });
});
