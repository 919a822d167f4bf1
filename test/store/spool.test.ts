// The spool and what is kept in it: texts and episodes come back as they were, and nothing is left behind.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { splitShards } from "../../src/cluster/split-shards.ts";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import type { Episode } from "../../src/model/index.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { buildGraphRecords } from "../../src/pipeline/build-graph-records.ts";
import { readEpisodes } from "../../src/pipeline/read-episodes.ts";
import { createDocumentKeeper, createEpisodeKeeper } from "../../src/store/keeper.ts";
import { createExtractionKeys } from "../../src/store/extraction-keys.ts";
import { createSpool } from "../../src/store/spool.ts";
import { inventDocuments } from "../support/synthetic-archive.ts";

const folder = mkdtempSync(join(tmpdir(), "castgraph-test-"));
const before = process.env["TMPDIR"];
beforeAll(() => void (process.env["TMPDIR"] = folder));
afterAll(() => {
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  rmSync(folder, { recursive: true, force: true });
});

describe("createSpool", () => {
  it("gives texts by number, in whatever order they are asked for", () => {
    const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { minLength: 1 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), (all, asked) => {
        const spool = createSpool();
        for (const [i, text] of all.entries()) {
          expect(spool.add(text)).toBe(i);
          // Now and then something is read between two writes.
          if (i % 3 === 0) expect(spool.at(i)).toBe(text);
        }
        for (const number of asked)
          expect(spool.at(number % all.length)).toBe(all[number % all.length]);
        expect(spool.length).toBe(all.length);
      }),
      { numRuns: 30 },
    );
  });

  it("holds texts longer than a block, and knows none that was not added", () => {
    const spool = createSpool();
    const long = "é".repeat(3_000_000);
    spool.add(long);
    spool.add("");
    expect([spool.at(0) === long, spool.at(1)]).toEqual([true, ""]);
    expect(() => spool.at(2)).toThrow(RangeError);
  });

  it("says where there is no room, and what to do", () => {
    process.env["TMPDIR"] = join(folder, "nowhere");
    const spool = createSpool();
    spool.add("a text");
    expect(() => spool.at(0)).toThrow(/no room for temporary files: .*nowhere \(ENOENT\).*TMPDIR/);
    process.env["TMPDIR"] = folder;
    expect(spool.at(0)).toBe("a text");
  });

  it("leaves no file where it can be seen", () => {
    const spool = createSpool();
    spool.add("a text");
    expect(spool.at(0)).toBe("a text");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("createDocumentKeeper", () => {
  it("gives documents that are equal, half signs and all", () => {
    const keep = createDocumentKeeper(0);
    const given = ["first", "half a sign \ud83d, and a long line"].map((text) => {
      return { uri: "a name that is long enough \ud800", mediaType: "text/plain", text };
    });
    const kept = given.map(keep);
    expect(kept[0]).not.toBe(given[0]);
    expect(kept.map((document) => ({ ...document }))).toEqual(given);
  });
});

describe("createEpisodeKeeper", () => {
  const documents = async () => [
    ...inventDocuments(await loadGazetteer(), { episodes: 60, perDocument: 20 }),
  ];
  const read = async (mostCharacters?: number) => {
    const keepEpisode =
      mostCharacters === undefined ? undefined : createEpisodeKeeper(mostCharacters);
    return (await readEpisodes(await documents(), { keepEpisode }, () => {})).episodes;
  };

  it("gives episodes that are equal, as JSON and for other threads too", async () => {
    const [plain, kept] = [await read(), await read(20_000)];
    expect(kept).not.toBe(plain);
    const hasGetter = (episode: Episode) =>
      Object.getOwnPropertyDescriptor(episode, "text")?.get !== undefined;
    const spooled = kept.filter(hasGetter).length;
    expect(spooled).toBeGreaterThan(10);
    expect(spooled).toBeLessThan(kept.length);
    expect(kept.map((episode) => ({ ...episode }))).toEqual(plain);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(plain));
    expect(structuredClone(kept)).toEqual(plain);
  });

  it("changes nothing of a plan or a graph", async () => {
    const keys = createExtractionKeys("test");
    const idsOf = (episodes: readonly Episode[]) =>
      splitShards(episodes, keys).shards.map(({ id }) => id);
    expect(idsOf(await read(0))).toEqual(idsOf(await read()));
    const build = async (keepEpisode?: (episode: Episode) => Episode) => {
      const options = { gazetteer: await loadGazetteer(), keepEpisode };
      const { records } = await buildGraphRecords(await documents(), options);
      return [...writeGraphFile(records)].join("");
    };
    const plain = await build();
    expect(plain.length).toBeGreaterThan(100_000);
    expect(await build(createEpisodeKeeper(0))).toBe(plain);
  });
});
